package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.at;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import parallax.news.Annotation;
import parallax.news.Kind;
import parallax.news.Role;
import parallax.store.quotes.QuoteRow;
import parallax.workbench.Fx;

/** What is done with selected words. */
class ReaderMarkingTest extends OpenReader {

    @Test
    void aSelectionIsReportedInTheArticleWithoutSpaceAround() {
        read();
        choose(" said Ada Lind.\n\n");
        assertThat(Fx.on(() -> workspace.selectionProperty().get().of(TEXT))).isEqualTo("said Ada Lind.");
        Fx.run(area::deselect);
        assertThat(Fx.on(() -> workspace.selectionProperty().get().isEmpty())).isTrue();
    }

    @Test
    void tTagsTheSelectionWithANewTagAndADigitWithThatTag() {
        read();
        choose("harbour \uD83D\uDEA2 stays");
        Fx.key(area, KeyCode.T, "");
        TextField field = (TextField) pane.node().lookup("#tag-field");
        Fx.run(() -> field.setText("shipping"));
        Fx.key(field, KeyCode.ENTER, "");
        Fx.await(() -> annotations().size() == 1 && workspace.tags().size() == 1, "the annotation");
        Annotation made = annotations().getFirst();
        assertThat(made.span()).isEqualTo(at(TEXT, "harbour \uD83D\uDEA2 stays"));
        assertThat(Fx.on(() -> workspace.tags().getFirst().name())).isEqualTo("shipping");
        choose("Rain fell");
        Fx.key(area, KeyCode.DIGIT1, "");
        Fx.await(() -> annotations().size() == 2, "the second annotation");
        assertThat(annotations().getLast().tags()).isEqualTo(made.tags());
    }

    @Test
    void cCommentsAndDeleteRemovesWhatIsAtTheCaret() {
        read();
        choose("Ada Lind");
        Fx.key(area, KeyCode.C, "");
        TextArea note = (TextArea) pane.node().lookup("#note-text");
        Fx.run(() -> note.setText("Harbour master?"));
        Fx.key(note, KeyCode.ENTER, "C");
        Fx.await(() -> annotations().size() == 1, "the comment");
        assertThat(annotations().getFirst().note()).isEqualTo("Harbour master?");
        Fx.run(() -> area.caret(at(TEXT, "Lind.").start()));
        Fx.key(area, KeyCode.DELETE, "");
        Fx.await(() -> annotations().isEmpty(), "the comment to go");
    }

    @Test
    void qAddsTheSelectionAsAQuoteAndAMovesIt() {
        read();
        choose("Rain fell on the quay.");
        Fx.key(area, KeyCode.Q, "");
        Fx.await(
                () -> workspace
                        .selectedQuote()
                        .filter(q -> q.status() == QuoteRow.Status.ADDED)
                        .isPresent(),
                "the quote");
        assertThat(Fx.on(() -> workspace.selectedQuote().orElseThrow().kind())).isEqualTo(Kind.INDIRECT);
        choose("fell on the quay");
        Fx.key(area, KeyCode.A, "");
        Fx.await(
                () -> workspace.pageProperty().get().quotes().stream()
                        .anyMatch(q -> q.envelope().equals(at(TEXT, "fell on the quay"))),
                "the moved quote");
    }

    @Test
    void marksTheSelectedLinesAsFurniture() {
        read();
        choose("Lind added");
        fire("annotate.furniture");
        Fx.await(() -> !area.getText().contains("Lind added"), "the line to fold");
        Fx.run(() -> assertThat(workspace.pageProperty().get().article().regions())
                .anyMatch(r -> r.role() == Role.FURNITURE && r.span().contains(at(TEXT, SECOND))));
    }
}
