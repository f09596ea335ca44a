package parallax.store.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.text.Span;

class StatementsTest {

    @TempDir
    Path folder;

    private Store store;
    private String harbour;
    private String ferry;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        List<Article> articles = Sample.fill(store);
        harbour = articles.getFirst().id();
        ferry = articles.getLast().id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Rendering rendering(String article, Span span, @Nullable Span cue) {
        return new Rendering(
                Rendering.idAt(article, span),
                article,
                "q",
                span,
                Kind.MIXED,
                cue == null ? null : "Orla Venn",
                cue,
                cue == null ? Rendering.State.POSSIBLE : Rendering.State.SAME,
                0.625,
                3);
    }

    private List<Statement> statements() {
        return List.of(
                new Statement(
                        "s2",
                        "Orla Venn",
                        new Occasion("press conference", LocalDate.of(2031, 3, 4), null),
                        List.of(
                                rendering(ferry, new Span(5, 9), new Span(1, 3)),
                                rendering(harbour, new Span(2, 8), null)),
                        Map.of(ferry, Cell.MIXED, harbour, Cell.POSSIBLE)),
                new Statement(
                        "s1",
                        null,
                        null,
                        List.of(rendering(harbour, new Span(20, 30), null)),
                        Map.of(harbour, Cell.OMITTED)));
    }

    @Test
    void givesBackWhatTheEngineFoundAndReplacesIt() {
        store.statements().suggest(statements());
        assertThat(store.statements().list()).isEqualTo(statements());
        store.statements().suggest(statements().subList(1, 2));
        assertThat(store.statements().list()).isEqualTo(statements().subList(1, 2));
    }

    @Test
    void whatStandsInRemovedArticlesIsLeftOut() {
        store.statements().suggest(statements());
        store.articles().remove(List.of(harbour));
        assertThat(store.statements().list()).singleElement().satisfies(s -> {
            assertThat(s.renderings()).extracting(Rendering::article).containsExactly(ferry);
            assertThat(s.cells()).isEqualTo(Map.of(ferry, Cell.MIXED));
        });
    }

    @Test
    void knowsWhenItsResultRestsOnThePast() {
        assertThat(store.statements().stale()).isTrue();
        long basis = store.statements().basis();
        store.codebook().add(null, "a", "#000000", "");
        store.statements().suggest(statements(), basis);
        assertThat(store.statements().stale()).isFalse();
        store.quotes().confirm(List.of(Sample.row(store, "cracks").id()));
        assertThat(store.statements().stale()).isTrue();
        store.statements().suggest(statements(), basis);
        assertThat(store.statements().stale()).isTrue();
        store.statements().suggest(statements());
        assertThat(store.statements().stale()).isFalse();
    }

    @Test
    void theSameResultAgainIsNoChange() {
        store.statements().suggest(statements());
        int[] changes = {0};
        store.onChange(c -> changes[0]++);
        store.statements().suggest(statements());
        assertThat(changes[0]).isZero();
    }

    @Test
    void aDecisionAboutTheSameTwoPlacesReplacesTheEarlierInEitherOrder() {
        Link.Place a = new Link.Place(harbour, new Span(1, 5));
        Link.Place b = new Link.Place(ferry, new Span(2, 6));
        Link.Place c = new Link.Place(ferry, new Span(9, 12));
        store.statements().decide("Merged 2 statements", List.of(new Link(a, b, true), new Link(a, c, true)));
        assertThat(store.statements().links()).hasSize(2);
        store.statements().decide("Split 1 rendering off", List.of(new Link(b, a, false)));
        List<Link> links = store.statements().links();
        assertThat(links).hasSize(2);
        assertThat(links).extracting(Link::same).containsExactly(true, false);
        assertThat(java.util.Set.of(links.getLast().a(), links.getLast().b())).isEqualTo(java.util.Set.of(a, b));
        store.history().undo();
        assertThat(store.statements().links()).extracting(Link::same).containsExactly(true, true);
    }
}
