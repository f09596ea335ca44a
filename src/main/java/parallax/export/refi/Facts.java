package parallax.export.refi;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.export.Xml;
import parallax.export.notes.Notes;
import parallax.news.Article;
import parallax.store.articles.Outlets.Outlet;

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

    /** Whether a case is an outlet or a speaker. */
    static final String KIND = "Kind";

    private static final String COUNTRY = "Country";
    private static final String OWNER = "Owner";
    private static final String WRITTEN_IN = "Written in";
    private static final String LEANING = "Leaning";
    private static final String LEANING_SOURCE = "Leaning according to";
    private static final String NAMES = "Also called";
    private static final String DOMAINS = "Domains";
    /** What marks a field of the analyst's own that has the name of one of ours. */
    private static final String OWN = " (own)";

    private static final Set<String> TAKEN =
            Set.of(KIND, COUNTRY, OWNER, WRITTEN_IN, LEANING, LEANING_SOURCE, NAMES, DOMAINS, PUBLISHED, UPDATED);

    private static final String TEXT = "Text";
    private static final String DATE = "Date";

    private Facts() {}

    /** The variables that occur, sorted by name, with their types. */
    static void variables(Xml xml, Notes notes, boolean cases, Words words) throws IOException {
        Map<String, String> types = new TreeMap<>();
        for (Article article : notes.articles()) {
            of(article).keySet().forEach(name -> types.put(name, type(name)));
        }
        notes.outlets().values().forEach(o -> of(o).keySet().forEach(name -> types.put(name, TEXT)));
        if (cases) {
            types.put(KIND, TEXT);
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
                    words.text("Name of a variable", variable.getKey()),
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
        put(facts, COUNTRY, outlet.country());
        put(facts, OWNER, outlet.owner());
        put(facts, WRITTEN_IN, outlet.language());
        put(facts, LEANING, outlet.leaning());
        put(facts, LEANING_SOURCE, outlet.leaningSource());
        put(facts, NAMES, String.join("\n", outlet.names()));
        put(facts, DOMAINS, String.join("\n", outlet.domains()));
        outlet.fields()
                .forEach((name, value) ->
                        put(facts, TAKEN.contains(name) || name.endsWith(OWN) ? name + OWN : name, value));
        return facts;
    }

    /** The outlet that these are the facts of. */
    static Outlet outlet(String name, Map<String, String> facts) {
        Map<String, String> own = new LinkedHashMap<>();
        facts.forEach((fact, value) -> {
            if (!TAKEN.contains(fact)) {
                own.put(fact.endsWith(OWN) ? fact.substring(0, fact.length() - OWN.length()) : fact, value);
            }
        });
        return new Outlet(
                name,
                facts.getOrDefault(COUNTRY, ""),
                facts.getOrDefault(OWNER, ""),
                facts.getOrDefault(WRITTEN_IN, ""),
                facts.getOrDefault(LEANING, ""),
                facts.getOrDefault(LEANING_SOURCE, ""),
                lines(facts.get(NAMES)),
                lines(facts.get(DOMAINS)),
                own);
    }

    private static List<String> lines(@Nullable String value) {
        return value == null ? List.of() : value.lines().toList();
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

    private static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.put(name, value.toString());
        }
    }
}
