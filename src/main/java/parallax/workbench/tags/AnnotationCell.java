package parallax.workbench.tags;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** An annotation: the marked words, its tags, its note or the field to write it in, who made it when. */
final class AnnotationCell extends ListCell<Listed.Line> {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final double BAR = 10;

    private final Workspace workspace;
    private final NoteEditor editor;
    private final Consumer<Annotation> addTag;
    private final IntConsumer shown;
    private final Label words = new Label();
    private final FlowPane chips = new FlowPane();
    private final Label note = new Label();
    private final Label facts = new Label();
    private final Region room = new Region();
    private final VBox box = new VBox(words, chips, note, facts);

    /**
     * @param addTag asks for a tag to add
     * @param shown hears the index of every annotation that comes into view
     */
    AnnotationCell(Workspace workspace, NoteEditor editor, Consumer<Annotation> addTag, IntConsumer shown) {
        this.workspace = workspace;
        this.editor = editor;
        this.addTag = addTag;
        this.shown = shown;
        getStyleClass().add("annotation-cell");
        setPrefWidth(0);
        box.getStyleClass().add("annotation-box");
        chips.getStyleClass().add("tag-chips");
        words.getStyleClass().add("annotation-words");
        note.getStyleClass().add("annotation-note");
        facts.getStyleClass().add("annotation-facts");
        words.setWrapText(true);
        note.setWrapText(true);
        note.setOnMouseClicked(e -> {
            Listed.Line line = getItem();
            if (line != null
                    && e.getButton() == MouseButton.PRIMARY
                    && (line.annotation().note().isEmpty() || e.getClickCount() == 2)) {
                editor.start(line.annotation());
                e.consume();
            }
        });
        editor.editingProperty().addListener((o, before, id) -> layNote());
        visibleProperty().addListener((o, before, now) -> layNote());
    }

    @Override
    protected void updateItem(Listed.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Annotation annotation = line.annotation();
        words.setText(Words.of("tags.words", line.words()));
        boolean none = annotation.note().isEmpty();
        note.setText(none ? Words.of("tags.note.none") : annotation.note());
        note.pseudoClassStateChanged(NONE, none);
        facts.setText(Words.of(
                "tags.facts",
                line.source(),
                annotation.author(),
                TIME.format(annotation.created().atZone(ZoneId.systemDefault()))));
        chips.getChildren().clear();
        for (Tag tag : workspace.tags()) {
            if (annotation.tags().contains(tag.id())) {
                chips.getChildren().add(chip(annotation, tag));
            }
        }
        chips.getChildren().add(adder(annotation));
        layNote();
        setGraphic(box);
        setAccessibleText(String.join(", ", line.words(), note.getText(), facts.getText()));
        shown.accept(getIndex());
    }

    /** Puts the field where the note is while it is written, and the note back after. */
    private void layNote() {
        Listed.Line line = getItem();
        boolean mine = line != null
                && !isEmpty()
                && line.annotation().id().equals(editor.editingProperty().get());
        Node wanted = !mine ? note : isInView() ? editor.area() : room;
        if (box.getChildren().get(2) != wanted) {
            room.setMinHeight(editor.area().prefHeight(-1));
            box.getChildren().set(2, wanted);
            if (wanted == editor.area()) {
                wanted.requestFocus();
            }
            requestLayout();
        }
    }

    /** Whether this cell is seen: the list measures with hidden ones, which must not take the field. */
    private boolean isInView() {
        return isVisible() && getParent() != null && getParent().isVisible();
    }

    private Node chip(Annotation annotation, Tag tag) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: " + tag.colour() + ";");
        Label name = new Label(tag.name());
        Button off = new Button(null, new FontIcon(Feather.X));
        off.getStyleClass().add("chip-off");
        off.setFocusTraversable(false);
        String hint = Words.of("tags.chip.off", tag.name());
        off.setAccessibleText(hint);
        off.setTooltip(new Tooltip(hint));
        off.setOnAction(e -> workspace.act(p -> p.annotations().tag(annotation.id(), tag.id(), false)));
        HBox chip = new HBox(swatch, name, off);
        chip.getStyleClass().add("tag-chip");
        return chip;
    }

    private Button adder(Annotation annotation) {
        Button add = new Button(null, new FontIcon(Feather.PLUS));
        add.getStyleClass().add("chip-add");
        add.setFocusTraversable(false);
        add.setAccessibleText(Words.of("tags.chip.add"));
        add.setTooltip(new Tooltip(Words.of("tags.chip.add")));
        add.setOnAction(e -> addTag.accept(annotation));
        return add;
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
