package parallax.workbench.profiles;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.profiles.Passage;
import parallax.workbench.base.Words;

/** A passage in the list: where it stands, and its words. */
final class PassageCell extends ListCell<Passage> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Room for the list's scroll bar. */
    private static final double BAR = 14;

    private final Label where = new Label();
    private final Label words = new Label();
    private final VBox box = new VBox(where, words);

    PassageCell() {
        getStyleClass().add("passage-cell");
        where.getStyleClass().add("passage-where");
        words.getStyleClass().add("passage-words");
        words.setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        if (empty || passage == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        where.setText(where(passage));
        words.setText(passage.text().replaceAll("\\s+", " ").strip());
        setGraphic(box);
        setAccessibleText(where.getText() + ": " + words.getText());
    }

    private static String where(Passage passage) {
        String day = passage.article().published() == null
                ? Words.of("profiles.passage.undated")
                : DAY.format(passage.article().published());
        String title = passage.article().title() == null
                ? passage.article().file()
                : passage.article().title();
        Rendering rendering = passage.rendering();
        return rendering == null
                ? Words.of("profiles.passage.tagged", day, title)
                : Words.of("profiles.passage", day, kind(rendering), title);
    }

    private static String kind(Rendering rendering) {
        String word = rendering.state() == Rendering.State.POSSIBLE
                ? rendering.state().word()
                : rendering.kind().word();
        return Words.of("comparison.state." + word);
    }

    /** As high as its parts need at the list's width: a cell is asked before it has a width of its own. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + Math.ceil(box.prefHeight(room)) + snappedBottomInset();
    }
}
