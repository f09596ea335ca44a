package parallax.workbench.search;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.store.search.Passage;
import parallax.workbench.base.Words;

/** A place that was found on one line: its source, and the words found in the middle of what stands around them. */
final class KwicCell extends ListCell<Passage> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final Label source = new Label();
    private final Label left = new Label();
    private final Label words = new Label();
    private final Label right = new Label();
    private final Label day = new Label();
    private final HBox line = new HBox(source, left, words, right, day);

    KwicCell() {
        getStyleClass().add("kwic-cell");
        setPrefWidth(0);
        line.getStyleClass().add("kwic-line");
        line.setAlignment(Pos.CENTER_LEFT);
        source.getStyleClass().add("kwic-source");
        day.getStyleClass().add("kwic-day");
        left.setAlignment(Pos.CENTER_RIGHT);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        words.getStyleClass().add("kwic-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        for (Label side : new Label[] {left, right}) {
            side.getStyleClass().add("kwic-side");
            side.setMinWidth(0);
            side.setPrefWidth(0);
            side.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        if (empty || passage == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        source.setText(
                passage.where() == Passage.Where.TEXT
                        ? passage.source()
                        : Words.of(
                                "find.where." + passage.where().name().toLowerCase(java.util.Locale.ROOT),
                                passage.source()));
        left.setText(passage.left().stripTrailing());
        words.setText(passage.words().length() > 90 ? passage.words().substring(0, 90) + "\u2026" : passage.words());
        right.setText(passage.right().stripLeading());
        day.setText(passage.published() == null ? "" : DAY.format(passage.published()));
        setGraphic(line);
        setAccessibleText(source.getText() + ": " + passage.snippet());
    }
}
