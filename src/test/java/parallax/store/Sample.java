package parallax.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.news.Region;
import parallax.news.Role;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/** Invented articles, and quotes at the words named. */
public final class Sample {

    public static final String HARBOUR = "Harbour bridge stays closed\n"
            + "“The bridge will stay closed until spring,” said Orla Venn, the harbour master.\n"
            + "Venn said that divers had found cracks. Ms Venn added that nobody was hurt.\n"
            + "Share this page with a friend\n";

    public static final String FERRY = "Ferries to run at night\n"
            + "The harbour master, Orla Venn, told reporters that the bridge would stay closed until the spring.\n"
            + "“We need every ferry we have,” said Tomas Ilk.\n";

    private Sample() {}

    public static Store store(Path folder) {
        return Store.create(folder.resolve("test.parallax"));
    }

    public static Article article(String file, @Nullable String outlet, String text) {
        int title = text.indexOf('\n');
        return new Article(
                file,
                file,
                outlet,
                title < 0 ? null : text.substring(0, title),
                List.of("Ada Quill"),
                LocalDate.of(2031, 3, 4),
                null,
                null,
                "en",
                text,
                title < 0 ? List.of() : List.of(new Region(new Span(0, title), Role.TITLE)));
    }

    public static Article harbour() {
        return article("harbour.txt", "The Quay", HARBOUR);
    }

    public static Article ferry() {
        return article("ferry.txt", "Strait Daily", FERRY);
    }

    public static Span at(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    public static Quote quote(Article article, String words, Kind kind, @Nullable String speaker) {
        Span span = at(article.text(), words);
        Attribution who = speaker == null ? null : new Attribution(speaker, null, 0.8);
        return new Quote(Quote.idAt(article.id(), span), List.of(span), kind, who, null, 0.9);
    }

    public static List<Quote> harbourQuotes(Article article) {
        return List.of(
                quote(article, "“The bridge will stay closed until spring,”", Kind.DIRECT, "Orla Venn"),
                quote(article, "that divers had found cracks", Kind.INDIRECT, "Venn"),
                quote(article, "that nobody was hurt", Kind.INDIRECT, "Ms Venn"));
    }

    static List<Quote> ferryQuotes(Article article) {
        return List.of(
                quote(article, "that the bridge would stay closed until the spring", Kind.INDIRECT, "Orla Venn"),
                quote(article, "“We need every ferry we have,”", Kind.DIRECT, "Tomas Ilk"));
    }

    /** Both articles with their quotes, in one import. @return as stored, harbour first */
    public static List<Article> fill(Store store) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported 2 articles")) {
            return List.of(
                    arrival.add(harbour(), harbourQuotes(harbour())), arrival.add(ferry(), ferryQuotes(ferry())));
        }
    }

    /** The quote whose content holds these words, rejected or not. */
    public static QuoteRow row(Store store, String words) {
        return store.quotes().list(new QuoteFilter(null, null, null, null, null, null, true), 0, 1000).stream()
                .filter(q -> q.text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
