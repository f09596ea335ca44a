package parallax.export.refi;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import parallax.export.Xml;
import parallax.export.notes.Notes;
import parallax.news.Article;
import parallax.store.Outlets.Outlet;

/** What is known of articles and outlets, as variables. Their names are what is recognised on the way in. */
public final class Facts {

    public static final String OUTLET = "Outlet";
    public static final String TITLE = "Title";
    public static final String FILE = "File";
    public static final String URL = "URL";
    public static final String BYLINE = "Byline";
    public static final String PUBLISHED = "Published";
    public static final String UPDATED = "Updated";
    public static final String LANGUAGE = "Language";

    private static final String TEXT = "Text";
    private static final String DATE = "Date";

    private Facts() {}

    /** The variables that occur, sorted by name, with their types. */
    static void variables(Xml xml, Notes notes) throws IOException {
        Map<String, String> types = new TreeMap<>();
        for (Article article : notes.articles()) {
            of(article).keySet().forEach(name -> types.put(name, type(name)));
            Outlet outlet = article.outlet() == null ? null : notes.outlets().get(article.outlet());
            if (outlet != null) {
                of(outlet).keySet().forEach(name -> types.put(name, TEXT));
            }
        }
        if (types.isEmpty()) {
            return;
        }
        xml.start("Variables");
        for (Map.Entry<String, String> variable : types.entrySet()) {
            xml.empty(
                    "Variable",
                    "guid",
                    Guids.named("variable", variable.getKey()),
                    "name",
                    variable.getKey(),
                    "typeOfVariable",
                    variable.getValue());
        }
        xml.end();
    }

    static Map<String, String> of(Article article) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, OUTLET, article.outlet());
        put(facts, TITLE, article.title());
        put(facts, FILE, article.file());
        put(facts, URL, article.url());
        put(facts, BYLINE, String.join("\n", article.byline()));
        put(facts, PUBLISHED, article.published());
        put(facts, UPDATED, article.updated());
        put(facts, LANGUAGE, article.language());
        return facts;
    }

    static Map<String, String> of(Outlet outlet) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "Country", outlet.country());
        put(facts, "Owner", outlet.owner());
        put(facts, "Written in", outlet.language());
        put(facts, "Leaning", outlet.leaning());
        put(facts, "Leaning according to", outlet.leaningSource());
        put(facts, "Also called", String.join("; ", outlet.names()));
        put(facts, "Domains", String.join("; ", outlet.domains()));
        outlet.fields().forEach(facts::putIfAbsent);
        return facts;
    }

    static void values(Xml xml, Map<String, String> facts, Words words) throws IOException {
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            xml.start("VariableValue")
                    .empty("VariableRef", "targetGUID", Guids.named("variable", fact.getKey()))
                    .start(type(fact.getKey()) + "Value")
                    .chars(words.text("Value of a variable", fact.getValue()))
                    .end()
                    .end();
        }
    }

    private static String type(String name) {
        return name.equals(PUBLISHED) || name.equals(UPDATED) ? DATE : TEXT;
    }

    private static void put(Map<String, String> facts, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.put(name, value.toString());
        }
    }
}
