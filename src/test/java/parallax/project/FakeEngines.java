package parallax.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import parallax.intake.Intake;
import parallax.intake.fetch.Fetched;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.store.Store;
import parallax.text.Span;

/**
 * Engines that a test can foresee: a file is a text; each line “NAME: words” is a quote; names group by their last
 * word; quotes with the same words are one statement, unless links say otherwise.
 */
final class FakeEngines {

    private FakeEngines() {}

    static Engines make() {
        return with(FakeEngines::quotes);
    }

    static Engines with(Engines.Finding finder) {
        return new Engines(new Reader(), finder, FakeEngines::names, FakeEngines::match);
    }

    private static final class Reader implements Engines.Reading {
        @Override
        public List<Path> files(List<Path> inputs, Consumer<String> unreadable) {
            inputs.stream()
                    .filter(f -> !Files.exists(f))
                    .forEach(f -> unreadable.accept("There is no " + f.getFileName() + "."));
            return inputs.stream().filter(Files::exists).toList();
        }

        @Override
        public void read(Path file, Intake.Given given, Consumer<Intake.Piece> pieces) {
            pieces.accept(new Intake.Piece(1, sink -> read(file, given, sink)));
        }

        @Override
        public void read(Fetched fetched, Intake.Given given, Consumer<Intake.Piece> pieces) {
            throw new AssertionError("nothing is fetched in tests");
        }

        private static void read(Path file, Intake.Given given, Intake.Sink sink) {
            String name = file.getFileName().toString();
            String text;
            try {
                text = Files.readString(file);
            } catch (IOException e) {
                sink.failed(file, "“" + name + "” is bad.");
                return;
            }
            if (text.isEmpty()) {
                sink.failed(file, "“" + name + "” is empty.");
                return;
            }
            // A first line that is an address is the article's, and no part of its text.
            boolean addressed = text.startsWith("http");
            int line = text.indexOf('\n');
            sink.article(new Article(
                    name,
                    name,
                    given.outlet() == null ? name : given.outlet(),
                    null,
                    List.of(),
                    null,
                    null,
                    addressed ? text.substring(0, line) : null,
                    null,
                    addressed ? text.substring(line + 1) : text,
                    List.of()));
        }

        @Override
        public Article pasted(String content, Intake.Given given) {
            return Article.of("Pasted text", content);
        }
    }

    static List<Quote> quotes(Article article) {
        List<Quote> quotes = new ArrayList<>();
        int start = 0;
        for (String line : article.text().split("\n")) {
            int colon = line.indexOf(": ");
            Span span = new Span(start + Math.min(line.length(), colon + 2), start + line.length());
            if (colon > 0 && article.roleOf(span) == null) {
                quotes.add(new Quote(
                        Quote.idAt(article.id(), span),
                        List.of(span),
                        Kind.DIRECT,
                        new Attribution(line.substring(0, colon), null, 0.9),
                        null,
                        0.9));
            }
            start += line.length() + 1;
        }
        return quotes;
    }

    private static Map<String, String> names(Map<String, Integer> names, Map<String, Set<String>> holders) {
        Map<String, String> fullest = new HashMap<>();
        names.keySet().forEach(n -> fullest.merge(last(n), n, (a, b) -> a.length() >= b.length() ? a : b));
        Map<String, String> groups = new HashMap<>();
        names.keySet().forEach(n -> groups.put(n, fullest.get(last(n))));
        return groups;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static void match(Store store) {
        long basis = store.statements().basis();
        List<Article> articles = store.articles().all();
        List<Link> links = store.statements().links();
        store.statements().suggest(match(articles, store.quotes().forMatching(), links), basis);
    }

    private static List<Statement> match(List<Article> articles, Map<String, List<Quote>> quotes, List<Link> links) {
        List<List<Rendering>> clusters = new ArrayList<>();
        for (Article article : articles) {
            for (Quote quote : quotes.getOrDefault(article.id(), List.of())) {
                Attribution speaker = quote.speaker();
                Rendering rendering = new Rendering(
                        Rendering.idAt(article.id(), quote.envelope()),
                        article.id(),
                        quote.id(),
                        quote.envelope(),
                        quote.kind(),
                        speaker == null ? null : speaker.name(),
                        null,
                        Rendering.State.SAME,
                        1,
                        0);
                clusters.stream()
                        .filter(c -> fits(c, rendering, articles, links))
                        .findFirst()
                        .ifPresentOrElse(
                                c -> c.add(rendering), () -> clusters.add(new ArrayList<>(List.of(rendering))));
            }
        }
        Map<String, Cell> none = new HashMap<>();
        articles.forEach(a -> none.put(a.id(), Cell.OMITTED));
        return clusters.stream()
                .map(c -> {
                    Map<String, Cell> cells = new HashMap<>(none);
                    c.forEach(r -> cells.put(r.article(), Cell.of(r.kind())));
                    return new Statement(c.getFirst().id(), c.getFirst().speaker(), null, c, cells);
                })
                .toList();
    }

    private static boolean fits(List<Rendering> cluster, Rendering other, List<Article> articles, List<Link> links) {
        Map<String, String> texts = new HashMap<>();
        articles.forEach(a -> texts.put(a.id(), a.text()));
        boolean same = cluster.stream().anyMatch(r -> linked(r, other, links, true))
                || cluster.stream()
                        .anyMatch(r -> r.span()
                                .of(texts.getOrDefault(r.article(), ""))
                                .equals(other.span().of(texts.getOrDefault(other.article(), ""))));
        return same && cluster.stream().noneMatch(r -> linked(r, other, links, false));
    }

    private static boolean linked(Rendering a, Rendering b, List<Link> links, boolean same) {
        Link.Place one = new Link.Place(a.article(), a.span());
        Link.Place two = new Link.Place(b.article(), b.span());
        return links.stream()
                .anyMatch(l -> l.same() == same
                        && (l.a().equals(one) && l.b().equals(two) || l.a().equals(two) && l.b().equals(one)));
    }
}
