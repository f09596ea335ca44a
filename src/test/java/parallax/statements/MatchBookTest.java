package parallax.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.news.Quote;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.text.Span;

class MatchBookTest {

    private final List<Article> articles = new ArrayList<>();
    private final Map<String, List<Quote>> quotes = new HashMap<>();

    MatchBookTest() {
        // So close together in time that many features are shared by more than an index looks at.
        Newsroom room = new Newsroom(300, 3);
        for (int i = 0; i < room.articles(); i++) {
            room.article(i, (article, own) -> {
                articles.add(article);
                quotes.put(article.id(), own);
            });
        }
    }

    private List<Statement> batch(List<Article> of, List<Link> links) {
        return new Matcher().match(of, quotes, name -> name, links);
    }

    /** The same rows, alike in all but the last digits of a score. */
    private static void assertSame(List<Statement> actual, List<Statement> expected) {
        assertThat(plain(actual)).isEqualTo(plain(expected));
    }

    /** A book that goes on, and its statements. */
    private final class Told {

        private final MemoryLedger ledger = new MemoryLedger();
        private final MatchBook book = new MatchBook(ledger, new Recall(), ledger::number);
        private final Map<Long, StatementRow> rows = new HashMap<>();
        private List<DecidedOccasion> occasions = List.of();

        void update(List<Article> changed, Map<String, List<Quote>> of, List<String> gone, List<Link> links) {
            MatchBook.Change change = book.update(changed, of, gone, links, occasions);
            rows.keySet().removeAll(change.gone());
            rows.putAll(change.rows());
        }

        List<Statement> statements(List<Article> of) {
            return StatementRow.sorted(
                    List.copyOf(rows.values()), of.stream().map(Article::id).toList());
        }
    }

    private static List<Statement> plain(List<Statement> statements) {
        return statements.stream()
                .map(s -> new Statement(
                        s.id(),
                        s.speaker(),
                        s.occasion(),
                        s.renderings().stream().map(MatchBookTest::rounded).toList(),
                        s.cells()))
                .toList();
    }

    private static Rendering rounded(Rendering r) {
        double score = Math.round(r.score() * 1e6) / 1e6;
        return new Rendering(
                r.id(),
                r.article(),
                r.quote(),
                r.span(),
                r.kind(),
                r.speaker(),
                r.cue(),
                r.state(),
                score,
                r.passage());
    }

    @Test
    void whateverTheOrderTheResultIsThatOfAllAtOnce() {
        List<Statement> expected = batch(articles, List.of());
        Random random = new Random(5);
        for (int shuffle = 0; shuffle < 2; shuffle++) {
            List<Article> order = new ArrayList<>(articles);
            Collections.shuffle(order, random);
            Told told = new Told();
            for (int at = 0; at < order.size(); ) {
                int next = Math.min(order.size(), at + 1 + random.nextInt(6));
                told.update(order.subList(at, next), quotes, List.of(), List.of());
                at = next;
            }
            assertSame(told.statements(articles), expected);
        }
    }

    @Test
    void whatOnePassWroteDownIsGoneOnWith() {
        Told told = new Told();
        List<Article> most = articles.subList(0, 24);
        MatchRun run = new MatchRun();
        run.read(most, quotes, told.ledger::number);
        MatchRun.Result result = run.match(List.of(), List.of());
        result.fill(told.ledger);
        told.rows.putAll(result.rows());
        assertSame(told.statements(most), batch(most, List.of()));
        for (Article article : articles.subList(24, articles.size())) {
            told.update(List.of(article), quotes, List.of(), List.of());
        }
        assertSame(told.statements(articles), batch(articles, List.of()));
    }

    @Test
    void whatIsTakenAwayOrChangedLeavesNoTrace() {
        Told told = new Told();
        told.update(articles, quotes, List.of(), List.of());
        List<Article> kept = new ArrayList<>(articles.subList(0, 20));
        List<Article> gone = articles.subList(20, articles.size());
        gone.forEach(a -> told.update(List.of(), quotes, List.of(a.id()), List.of()));
        Article changed = kept.get(7);
        List<Quote> fewer = quotes.getOrDefault(changed.id(), List.of()).subList(2, 7);
        quotes.put(changed.id(), fewer);
        told.update(List.of(changed), quotes, List.of(), List.of());
        assertSame(told.statements(kept), batch(kept, List.of()));
    }

    @Test
    void decisionsCountAsInOnePass() {
        Told told = new Told();
        told.update(articles, quotes, List.of(), List.of());
        List<Statement> before = told.statements(articles);
        Statement retold = before.stream()
                .filter(s -> s.renderings().size() > 2)
                .findFirst()
                .orElseThrow();
        Link apart = new Link(place(retold, 0), place(retold, 1), false);
        Link together = new Link(place(retold, 1), place(before.getLast(), 0), true);
        List<Link> links = List.of(apart, together);
        List<Article> both = articles.stream()
                .filter(a -> links.stream()
                        .anyMatch(l -> l.a().article().equals(a.id())
                                || l.b().article().equals(a.id())))
                .toList();
        told.update(both, quotes, List.of(), links);
        assertSame(told.statements(articles), batch(articles, links));
    }

    @Test
    void whatTheAnalystPutsIntoOneOccasionIsComparedHoweverFarApartItAppeared() {
        Article early = articles.getFirst();
        Article late = later(early);
        List<Article> both = List.of(early, late);
        Told told = new Told();
        told.update(both, quotes, List.of(), List.of());
        assertThat(told.statements(both)).allMatch(s -> s.renderings().size() == 1);

        List<Link.Place> places = both.stream()
                .map(a -> new Link.Place(
                        a.id(), quotes.get(a.id()).getFirst().spans().getFirst()))
                .toList();
        told.occasions =
                List.of(new DecidedOccasion("o", new Occasion("press call", null, null), places, List.of(), Map.of()));
        told.update(List.of(late), quotes, List.of(), List.of());
        assertThat(told.statements(both))
                .filteredOn(s -> s.renderings().size() == 2)
                .singleElement()
                .satisfies(s -> assertThat(s.renderings())
                        .extracting(Rendering::article)
                        .containsExactly(early.id(), late.id()));

        MatchRun run = new MatchRun();
        run.read(both, quotes, told.ledger::number);
        assertSame(
                told.statements(both),
                StatementRow.sorted(
                        List.copyOf(run.match(List.of(), told.occasions).rows().values()),
                        both.stream().map(Article::id).toList()));

        told.occasions = List.of();
        told.update(both, quotes, List.of(), List.of());
        assertThat(told.statements(both)).allMatch(s -> s.renderings().size() == 1);
    }

    /** The same words two months later, with its quotes. */
    private Article later(Article a) {
        LocalDate day = LocalDate.of(2019, 3, 20);
        Article late =
                new Article("late", "late", "Late Post", null, List.of(), day, null, null, "en", a.text(), List.of());
        quotes.put(
                late.id(),
                quotes.get(a.id()).stream()
                        .map(q -> new Quote(
                                Quote.idAt(late.id(), q.spans().getFirst()),
                                q.spans(),
                                q.kind(),
                                q.speaker(),
                                q.cue(),
                                q.confidence()))
                        .toList());
        return late;
    }

    private static Link.Place place(Statement statement, int rendering) {
        Rendering r = statement.renderings().get(rendering);
        return new Link.Place(r.article(), new Span(r.span().start(), r.span().end()));
    }
}
