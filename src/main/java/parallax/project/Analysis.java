package parallax.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Quote;
import parallax.news.Speaker;
import parallax.news.Statement;
import parallax.quotes.QuoteFinder;
import parallax.quotes.speakers.Names;
import parallax.statements.Matcher;
import parallax.statements.comparison.Comparison;

/** From articles to the comparison table without a project: what {@code parallax compare} does with loose files. */
public final class Analysis {

    private Analysis() {}

    /** Compares articles; their order changes nothing but the order of columns. */
    public static Comparison compare(List<Article> articles) {
        QuoteFinder finder = new QuoteFinder();
        Map<String, List<Quote>> quotes = new LinkedHashMap<>();
        LooseOffices offices = new LooseOffices();
        articles.parallelStream()
                .map(a -> Map.entry(a, finder.findings(a)))
                .toList()
                .forEach(e -> {
                    quotes.put(e.getKey().id(), e.getValue().quotes());
                    offices.add(e.getKey().published(), e.getValue());
                });
        Map<String, String> names = Names.group(countNames(quotes), offices.holders());
        List<Statement> statements = new Matcher().match(articles, quotes, names::get, List.of());
        return Comparison.of(articles, speakers(names), statements);
    }

    private static Map<String, Integer> countNames(Map<String, List<Quote>> quotes) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Quote> of : quotes.values()) {
            for (Quote quote : of) {
                Attribution speaker = quote.speaker();
                if (speaker != null && speaker.name() != null) {
                    counts.merge(speaker.name(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static List<Speaker> speakers(Map<String, String> names) {
        Map<String, TreeSet<String>> aliases = new TreeMap<>();
        names.forEach(
                (name, of) -> aliases.computeIfAbsent(of, o -> new TreeSet<>()).add(name));
        return aliases.entrySet().stream()
                .map(e -> new Speaker(
                        e.getKey(),
                        e.getKey(),
                        e.getValue().stream().filter(n -> !n.equals(e.getKey())).toList()))
                .toList();
    }
}
