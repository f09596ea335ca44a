package parallax.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.news.Statement;
import parallax.text.Span;

/**
 * Articles for tests. Reported speech is written {@code {D Ada Lind: “…”}}, with D, M or I for its kind; the name may
 * be
 * empty for an unknown speaker.
 */
public final class Telegraph {

    public final List<Article> articles = new ArrayList<>();
    final Map<String, List<Quote>> quotes = new HashMap<>();

    public Telegraph add(String id, @Nullable String published, String marked) {
        StringBuilder text = new StringBuilder();
        List<Quote> found = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            text.append(marked, at, open);
            int colon = marked.indexOf(':', open);
            int close = marked.indexOf('}', open);
            int start = text.length();
            text.append(marked.substring(colon + 1, close).strip());
            Span span = new Span(start, text.length());
            String name = marked.substring(open + 2, colon).strip();
            Kind kind = switch (marked.charAt(open + 1)) {
                case 'D' -> Kind.DIRECT;
                case 'M' -> Kind.MIXED;
                default -> Kind.INDIRECT;
            };
            found.add(new Quote(
                    Quote.idAt(id, span),
                    List.of(span),
                    kind,
                    name.isEmpty() ? null : new Attribution(name, null, 1),
                    null,
                    1));
            at = close + 1;
        }
        text.append(marked.substring(at));
        articles.add(new Article(
                id,
                id,
                null,
                null,
                List.of(),
                published == null ? null : LocalDate.parse(published),
                null,
                null,
                "en",
                text.toString(),
                List.of()));
        quotes.put(id, found);
        return this;
    }

    public List<Statement> match(Link... links) {
        return new Matcher().match(articles, quotes, name -> name, List.of(links));
    }

    /** The place of some words in an article. */
    public Link.Place place(String article, String words) {
        String text = article(article).text();
        int at = text.indexOf(words);
        return new Link.Place(article, new Span(at, at + words.length()));
    }

    Article article(String id) {
        return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    public Map<String, Article> byId() {
        Map<String, Article> map = new HashMap<>();
        articles.forEach(a -> map.put(a.id(), a));
        return map;
    }

    /** The statement that has a rendering with these words. */
    public Statement with(List<Statement> statements, String words) {
        return statements.stream()
                .filter(s -> s.renderings().stream()
                        .anyMatch(r -> r.span().of(article(r.article()).text()).contains(words)))
                .findFirst()
                .orElseThrow();
    }
}
