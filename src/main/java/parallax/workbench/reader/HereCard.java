package parallax.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.base.Words;
import parallax.workbench.reader.marks.Sheet;

/** Everything at the caret: quotes, and each annotation with its tags, the shortest first. */
final class HereCard extends VBox {

    private static final int ROWS = 9;
    private static final double ROW = 30;

    /** One thing at the caret; exactly one of the two is not null. */
    record Thing(@Nullable QuoteRow quote, @Nullable Annotation annotation) {

        /** Where it stands in the article. */
        Span span() {
            return annotation != null
                    ? annotation.span()
                    : Objects.requireNonNull(quote).envelope();
        }
    }

    private final ListView<Thing> list = new ListView<>();

    /** What is at an offset, or in a passage that is not empty. */
    static List<Thing> things(Sheet sheet, int offset, Span passage) {
        List<Thing> things = new ArrayList<>();
        if (passage.isEmpty()) {
            sheet.annotationsAt(offset).forEach(a -> things.add(new Thing(null, a)));
            sheet.quotesAt(offset).forEach(q -> things.add(new Thing(q, null)));
        } else {
            sheet.page().annotations().stream()
                    .filter(a -> a.span().overlaps(passage))
                    .forEach(a -> things.add(new Thing(null, a)));
            sheet.page().quotes().stream()
                    .filter(q -> q.envelope().overlaps(passage))
                    .forEach(q -> things.add(new Thing(q, null)));
        }
        return things;
    }

    /**
     * @param look takes what is marked in the list, to be shown in the text
     * @param open takes what was chosen
     * @param remove takes an annotation that is to go
     * @param close takes the card away
     */
    HereCard(
            List<Thing> things,
            List<Tag> codebook,
            Consumer<Thing> look,
            Consumer<Thing> open,
            Consumer<Annotation> remove,
            Runnable close) {
        setId("here-card");
        getStyleClass().add("reader-card");
        setFocusTraversable(true);
        list.setId("here-list");
        list.getStyleClass().add("dense");
        list.setFixedCellSize(ROW);
        list.getItems().setAll(things);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, thing) -> {
            if (thing != null) {
                look.accept(thing);
            }
        });
        list.getSelectionModel().selectFirst();
        double height = Math.clamp(things.size(), 1, ROWS) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setCellFactory(l -> new Cell(codebook));
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            Thing thing = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ESCAPE) {
                // A list keeps this key to itself.
                close.run();
                e.consume();
            } else if (thing == null) {
                return;
            } else if (e.getCode() == KeyCode.ENTER) {
                open.accept(thing);
                e.consume();
            } else if (e.getCode() == KeyCode.DELETE && thing.annotation() != null) {
                remove.accept(thing.annotation());
                e.consume();
            }
        });
        list.setOnMouseClicked(e -> {
            Thing thing = list.getSelectionModel().getSelectedItem();
            if (thing != null && e.getClickCount() == 2) {
                open.accept(thing);
            }
        });
        list.setVisible(!things.isEmpty());
        list.setManaged(!things.isEmpty());
        Label hint = new Label(Words.of(things.isEmpty() ? "reader.here.nothing" : "reader.here.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(new Label(Words.of("reader.here.title", things.size())), list, hint);
    }

    Node field() {
        return list.isVisible() ? list : this;
    }

    private static final class Cell extends ListCell<Thing> {

        private final List<Tag> codebook;

        Cell(List<Tag> codebook) {
            this.codebook = codebook;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Thing thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(null);
            if (empty || thing == null) {
                setGraphic(null);
                return;
            }
            HBox row = new HBox();
            row.getStyleClass().add("tag-row");
            row.setAlignment(Pos.CENTER_LEFT);
            Annotation annotation = thing.annotation();
            QuoteRow quote = thing.quote();
            if (annotation != null) {
                codebook.stream()
                        .filter(tag -> annotation.tags().contains(tag.id()))
                        .forEach(tag -> row.getChildren().add(new Rectangle(10, 10, Color.web(tag.colour()))));
            }
            String words =
                    annotation != null ? Telling.of(annotation, codebook) : quote == null ? "" : Telling.of(quote);
            Label label = new Label(words.replace('\n', ' '));
            label.setMinWidth(0);
            row.getChildren().add(label);
            setGraphic(row);
            setAccessibleText(words);
        }
    }
}
