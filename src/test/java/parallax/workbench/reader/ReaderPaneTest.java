package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.at;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.store.Articles.Details;
import parallax.workbench.Fx;
import parallax.workbench.base.Words;

/** What the reader shows. */
class ReaderPaneTest extends OpenReader {

    @Test
    void saysWhatToDoWhereNothingIsShown() {
        assertThat(Fx.on(() -> ((Label) pane.node().lookup("#reader-empty")).getText()))
                .isEqualTo(Words.of("reader.empty.article"));
    }

    @Test
    void showsTheTextWithItsFurnitureFolded() {
        read();
        assertThat(Fx.on(() -> area.getText()))
                .contains("Harbour stays open", FIRST)
                .doesNotContain("logo");
        Fx.run(pane.folds()::toggleAll);
        Fx.await(() -> area.getText().contains("Tern Gazette logo"), "the furniture");
    }

    @Test
    void olderVersionsAreToldOverTheText() {
        read();
        assertThat(Fx.on(() -> pane.node().lookup("#reader-versions").isVisible()))
                .isFalse();
        String address = "https://tern.example/harbour";
        project.articles()
                .edit(article, new Details("Tern Gazette", "Harbour stays open", List.of(), null, address, "en"));
        Article newer = new Article(
                "a",
                "harbour.txt",
                "Tern Gazette",
                "Harbour stays open",
                List.of(),
                null,
                null,
                address,
                "en",
                TEXT + "\nMore to come",
                List.of());
        try (var arrival = project.articles().arrive("Imported one article")) {
            arrival.add(newer, List.of());
        }
        Fx.await(() -> pane.node().lookup("#reader-versions").isVisible(), "the versions over the text");
        Fx.run(() -> ((Hyperlink) pane.node().lookup("#reader-versions")).fire());
        assertThat(Fx.on(() -> workspace.asks().versionsProperty().get()))
                .isEqualTo(project.articles().list().getFirst().id());
    }

    @Test
    void aChangeOfMarksLeavesTheReaderWhereItIs() {
        read();
        choose("Gulls cried");
        Fx.run(() -> area.reveal(at(TEXT, "Gulls cried")));
        Fx.pulses(3);
        double before = Fx.on(() -> area.estimatedScrollYProperty().getValue());
        Fx.run(() -> workspace.act(p -> p.annotations().add(article, at(TEXT, "Rain fell"), List.of(), "wet")));
        Fx.await(() -> annotations().size() == 1, "the annotation");
        Fx.pulses(3);
        assertThat(Fx.on(() -> area.estimatedScrollYProperty().getValue())).isEqualTo(before);
        assertThat(Fx.on(() -> area.selected().of(TEXT))).isEqualTo("Gulls cried");
    }

    @Test
    void tabLeavesTheText() {
        read();
        Fx.run(area::requestFocus);
        Fx.key(area, KeyCode.TAB, "");
        assertThat(Fx.on(() -> stage.getScene().getFocusOwner())).isNotNull().isNotSameAs(area);
    }
}
