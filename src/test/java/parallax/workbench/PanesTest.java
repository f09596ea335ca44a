package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Tag;
import parallax.project.Project;
import parallax.store.coding.Memos;

/** Memos, search in everything and tagging, each in the whole window and by keys. */
class PanesTest {

    private static final String QUAY = """
            Quay to be rebuilt

            The quay will be rebuilt by spring. Nobody was hurt. The old quay is closed.
            """;

    @TempDir
    Path folder;

    private Bench bench;
    private Project project;

    @BeforeEach
    void openBench() throws IOException {
        bench = Bench.open(folder.resolve("data"));
        List<Path> files = List.of(
                Files.writeString(folder.resolve("quay.txt"), QUAY),
                Files.writeString(folder.resolve("gulls.txt"), "Gulls return\n\nThe gulls came back to the quay."));
        Fx.run(() -> bench.imports.bring(files));
        bench.settle();
        bench.settle();
        project = Fx.on(() -> bench.workspace.projectProperty().get());
        String quay = Fx.on(() -> bench.workspace.articles().stream()
                .filter(a -> a.file().equals("quay.txt"))
                .findFirst()
                .orElseThrow()
                .id());
        Fx.run(() -> bench.workspace.view(quay));
        bench.settle();
    }

    @AfterEach
    void closeBench() {
        bench.close();
    }

    private Node look(String selector) {
        return Fx.on(() -> bench.window.scene().lookup(selector));
    }

    private void pick(String typed) {
        Fx.run(() -> ((TextField) bench.window.scene().lookup("#picker-field")).setText(typed));
        Fx.key(look("#picker-field"), KeyCode.ENTER, "");
        bench.settle();
    }

    private void press(KeyCode code, String modifiers) {
        Fx.key(look("#reader-area"), code, modifiers);
        bench.settle();
    }

    private String lastAct() {
        return project.history().undoable().orElseThrow().name();
    }

    @Test
    void aMemoIsWrittenOnTheArticleInViewAndReadAgain() {
        bench.fire("annotate.memo");
        pick("Quay to be");
        Fx.run(() -> ((TextArea) bench.window.scene().lookup("#memo-area")).setText("# Plans\nWho *pays*?"));
        Fx.key(look("#memo-area"), KeyCode.ENTER, "C");
        bench.settle();
        Memos.Memo memo = project.memos().list().getFirst();
        assertThat(memo.on().kind()).isEqualTo(Memos.Kind.ARTICLE);
        assertThat(memo.text()).isEqualTo("# Plans\nWho *pays*?");
        assertThat(((ListView<?>) look("#memos-list")).getItems()).hasSize(1);
        bench.fire("edit.undo");
        assertThat(((ListView<?>) look("#memos-list")).getItems()).isEmpty();
    }

    @Test
    void theJournalIsWrittenByItsKeyAndEscapeThrowsAway() {
        bench.fire("annotate.journal");
        Fx.run(() -> ((TextArea) bench.window.scene().lookup("#memo-area")).setText("Read one article."));
        Fx.key(look("#memo-area"), KeyCode.ESCAPE, "");
        bench.settle();
        assertThat(project.memos().list()).isEmpty();
        bench.fire("annotate.journal");
        Fx.run(() -> ((TextArea) bench.window.scene().lookup("#memo-area")).setText("Read two articles."));
        bench.fire("go.pane-reader");
        assertThat(project.memos().list()).extracting(Memos.Memo::text).containsExactly("Read two articles.");
    }

    @Test
    void everyPlaceIsListedAndF3WalksThem() {
        bench.fire("go.pane-search");
        Fx.run(() -> ((TextField) bench.window.scene().lookup("#find-everything")).setText("quay"));
        Fx.key(look("#find-everything"), KeyCode.ENTER, "");
        bench.settle();
        ListView<?> list = (ListView<?>) look("#find-list");
        assertThat(list.getItems()).hasSize(4);
        assertThat(Fx.on(() -> list.getSelectionModel().getSelectedIndex())).isZero();
        bench.fire("edit.find-next");
        assertThat(Fx.on(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(1);
        bench.fire("edit.find-previous");
        bench.fire("edit.find-previous");
        assertThat(Fx.on(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(3);
    }

    @Test
    void placesFoundAreTaggedInOneAct() {
        bench.fire("go.pane-search");
        Fx.run(() -> ((TextField) bench.window.scene().lookup("#find-everything")).setText("quay outlet:nowhere"));
        Fx.key(look("#find-everything"), KeyCode.ENTER, "");
        bench.settle();
        assertThat(((ListView<?>) look("#find-list")).getItems()).isEmpty();
        Fx.run(() -> ((TextField) bench.window.scene().lookup("#find-everything")).setText("\"the quay\""));
        Fx.key(look("#find-everything"), KeyCode.ENTER, "");
        bench.settle();
        bench.fire("annotate.tag-hits");
        bench.settle();
        Fx.key(look("#hits-list"), KeyCode.ENTER, "");
        bench.settle();
        pick("Harbour");
        assertThat(lastAct()).isEqualTo("Tagged 2 passages with the new tag ‘Harbour’");
        assertThat(project.annotations().list(null))
                .extracting(a -> a.span()
                        .of(project.articles().find(a.article()).orElseThrow().text()))
                .containsExactlyInAnyOrder("The quay will be rebuilt by spring.", "The gulls came back to the quay.");
    }

    @Test
    void aSentenceIsTaggedByOneKeyAndAgainByAnother() {
        project.codebook().add(null, "Works", "#112233", "");
        bench.settle();
        bench.settle();
        Fx.run(() -> bench.workspace.go(new parallax.news.Link.Place(
                bench.workspace.pageProperty().get().article().id(), new parallax.text.Span(30, 31))));
        bench.settle();
        press(KeyCode.DIGIT1, "");
        Tag works = project.codebook().list().getFirst();
        assertThat(works.count()).isEqualTo(1);
        var first = project.annotations().list(null).getFirst();
        assertThat(first.span().of(QUAY)).isEqualTo("The quay will be rebuilt by spring.");
        press(KeyCode.E, "S");
        assertThat(project.annotations().find(first.id()).orElseThrow().span().of(QUAY))
                .isEqualTo("The quay will be rebuilt by");
        press(KeyCode.S, "");
        press(KeyCode.S, "");
        press(KeyCode.R, "");
        assertThat(project.annotations().list(null)).hasSize(2);
        assertThat(project.annotations().list(null).get(1).span().of(QUAY))
                .isEqualTo("The quay will be rebuilt by spring. Nobody was hurt.");
        press(KeyCode.H, "");
        assertThat(((ListView<?>) look("#here-list")).getItems()).hasSize(2);
    }

    @Test
    void aSelectionOverParagraphsIsTaggedWhole() {
        project.codebook().add(null, "Works", "#112233", "");
        bench.settle();
        Fx.run(() -> ((org.fxmisc.richtext.GenericStyledArea<?, ?, ?>)
                        bench.window.scene().lookup("#reader-area"))
                .selectRange(5, 40));
        bench.settle();
        press(KeyCode.DIGIT1, "");
        assertThat(project.annotations().list(null).getFirst().span().of(QUAY)).contains("\n");
    }

    @Test
    void aTagsKeyIsGivenInTheCodebookAndTagsAreMergedByName() {
        project.codebook().add(null, "Works", "#112233", "");
        project.codebook().add(null, "Repairs", "#112233", "");
        bench.settle();
        bench.fire("go.pane-tags");
        Fx.key(look("#tags-tree"), KeyCode.DIGIT7, "A");
        bench.settle();
        assertThat(project.tagDetails().list().getFirst().digit()).isEqualTo(7);
        bench.fire("annotate.merge-tag");
        pick("Rep");
        assertThat(lastAct()).isEqualTo("Merged the tag ‘Works’ into ‘Repairs’");
        assertThat(project.tagDetails().list()).extracting(d -> d.digit()).containsExactly(7);
    }
}
