package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.at;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import parallax.news.Link.Place;
import parallax.store.quotes.QuoteRow;
import parallax.workbench.Fx;
import parallax.workbench.base.Words;

/** Getting from place to place in the text. */
class ReaderGoingTest extends OpenReader {

    @Test
    void goesWhereTheWorkspaceGoesAndBringsItIntoTheUpperThird() {
        Fx.run(() -> workspace.go(new Place(article, at(TEXT, SECOND))));
        Fx.await(() -> area.sheet() != null, "the article");
        Fx.await(() -> Fx.on(() -> !area.layers().rowsOf(at(TEXT, SECOND)).isEmpty()), "the passage");
        Fx.pulses(3);
        double y = Fx.on(
                () -> area.sceneToLocal(area.layers().rowsOf(at(TEXT, SECOND)).getFirst())
                        .getMinY());
        assertThat(y).isBetween(0.0, 500 / 2.0);
        assertThat(Fx.on(() -> workspace.selectionProperty().get().isEmpty())).isTrue();
    }

    @Test
    void goesToFoldedTextByUnfoldingIt() {
        read();
        Fx.run(() -> workspace.go(new Place(article, at(TEXT, "logo"))));
        Fx.await(() -> area.getText().contains("Tern Gazette logo"), "the furniture");
    }

    @Test
    void aClickOnAQuoteSelectsIt() {
        read();
        Fx.run(() -> {
            Bounds at = area.layers().rowsOf(at(TEXT, "harbour")).getFirst();
            area.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    at.getCenterX(),
                    at.getCenterY(),
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        });
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(FIRST);
    }

    @Test
    void jAndKWalkTheQuotes() {
        read();
        Fx.key(area, KeyCode.J, "");
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(FIRST);
        Fx.key(area, KeyCode.J, "");
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(SECOND);
        Fx.key(area, KeyCode.K, "");
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(FIRST);
    }

    @Test
    void findCountsAndWalksTheHits() {
        read();
        fire("edit.find");
        TextField field = (TextField) pane.node().lookup("#find-field");
        Fx.run(() -> field.setText("gazette"));
        Label count = (Label) pane.node().lookup("#find-count");
        Fx.await(() -> count.getText().equals(Words.of("reader.find.count", 1, 2)), "the count");
        Fx.key(field, KeyCode.ENTER, "");
        assertThat(Fx.on(count::getText)).isEqualTo(Words.of("reader.find.count", 2, 2));
        Fx.await(() -> area.getText().contains("More from the Gazette"), "the hit to unfold");
        Fx.key(field, KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> area.selected().of(TEXT))).isEqualTo("Gazette");
    }
}
