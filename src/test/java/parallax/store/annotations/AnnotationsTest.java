package parallax.store.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.store.History;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.file.StoreException;
import parallax.text.Span;

class AnnotationsTest {

    @TempDir
    Path folder;

    private Store store;
    private String article;
    private String doubt;
    private String blame;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        article = Sample.fill(store).getFirst().id();
        doubt = store.codebook().add(null, "doubt", "#111111", "");
        blame = store.codebook().add(null, "blame", "#222222", "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Annotation only() {
        assertThat(store.annotations().list(article)).hasSize(1);
        return store.annotations().list(article).getFirst();
    }

    private String lastAct() {
        return store.history().undoable().orElseThrow().name();
    }

    @Test
    void marksAPassageWithTagsInCodebookOrderAndANote() {
        String id = store.annotations().add(article, new Span(3, 9), List.of(blame, doubt), "see “x” 😀");
        assertThat(lastAct()).isEqualTo("Tagged 1 passage ‘blame’, ‘doubt’");
        Annotation made = only();
        assertThat(made.id()).isEqualTo(id);
        assertThat(made.span()).isEqualTo(new Span(3, 9));
        assertThat(made.tags()).containsExactly(doubt, blame);
        assertThat(made.note()).isEqualTo("see “x” 😀");
        assertThat(made.author()).isEqualTo(System.getProperty("user.name"));
        assertThat(store.annotations().find(id)).contains(made);
    }

    @Test
    void theSameSpanAgainAddsToTheOneThatIsThere() {
        String first = store.annotations().add(article, new Span(3, 9), List.of(doubt), "");
        assertThat(store.annotations().add(article, new Span(3, 9), List.of(doubt, blame), "one"))
                .isEqualTo(first);
        store.annotations().add(article, new Span(3, 9), List.of(), "two");
        assertThat(lastAct()).isEqualTo("Commented on 1 passage");
        assertThat(only().tags()).containsExactly(doubt, blame);
        assertThat(only().note()).isEqualTo("one\ntwo");
    }

    @Test
    void changesAndDeletes() {
        String id = store.annotations().add(article, new Span(3, 9), List.of(doubt), "one");
        store.annotations().note(id, "uno");
        store.annotations().tag(id, blame, true);
        store.annotations().tag(id, doubt, false);
        store.annotations().respan(id, new Span(4, 8));
        assertThat(only())
                .extracting(Annotation::note, Annotation::tags, Annotation::span)
                .containsExactly("uno", List.of(blame), new Span(4, 8));
        store.annotations().remove(List.of(id));
        assertThat(store.annotations().find(id)).isEmpty();
        assertThat(store.history().list(5))
                .extracting(History.Act::name)
                .containsExactly(
                        "Deleted 1 annotation",
                        "Moved the bounds of 1 annotation",
                        "Took off 1 passage the tag ‘doubt’",
                        "Tagged 1 passage ‘blame’",
                        "Wrote a note");
    }

    @Test
    void whatIsTheSameAlreadyIsNoAct() {
        String id = store.annotations().add(article, new Span(3, 9), List.of(doubt), "one");
        long act = store.history().undoable().orElseThrow().id();
        store.annotations().note(id, "one");
        store.annotations().tag(id, doubt, true);
        store.annotations().tag(id, blame, false);
        store.annotations().respan(id, new Span(3, 9));
        assertThat(store.history().undoable()).get().extracting(History.Act::id).isEqualTo(act);
    }

    @Test
    void undoBringsAnUnusualNoteBackUnitForUnit() {
        String note = "😀 e\u0301 שלום '; \" \\ {\"a\":1} \u2028\n\t" + "long ".repeat(300_000);
        String id = store.annotations().add(article, new Span(3, 9), List.of(doubt), note);
        store.annotations().remove(List.of(id));
        store.history().undo();
        assertThat(only().note()).isEqualTo(note);
        store.annotations().note(id, "nul \0 and \uD83D alone");
        assertThat(only().note()).isEqualTo("nul \uFFFD and \uFFFD alone");
    }

    @Test
    void listsByArticleThenPlace() {
        store.annotations().add(article, new Span(30, 31), List.of(), "c");
        store.annotations().add(article, new Span(3, 9), List.of(), "b");
        store.annotations().add(store.articles().list().getFirst().id(), new Span(50, 60), List.of(), "a");
        assertThat(store.annotations().list(null)).extracting(Annotation::note).containsExactly("a", "b", "c");
        assertThat(store.annotations().list(article))
                .extracting(Annotation::note)
                .containsExactly("b", "c");
    }

    @Test
    void refusesWhatIsGone() {
        assertThatThrownBy(() -> store.annotations().note("gone", "x"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no longer in the project");
        assertThatThrownBy(() -> store.annotations().add(article, new Span(3, 3), List.of(), "x"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing to mark");
    }
}
