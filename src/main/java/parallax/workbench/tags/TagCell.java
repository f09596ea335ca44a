package parallax.workbench.tags;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.workbench.base.Words;
import parallax.workbench.tags.Moves.Onto;

/** A tag's line: swatch, name, key, uses. It can be renamed in place and dragged. */
final class TagCell extends TreeCell<Tag> {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final ToIntFunction<Tag> keyOf;
    private final Region swatch = new Region();
    private final Label name = new Label();
    private final Label key = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(swatch, name, key, count);
    private final TextField field = new TextField();
    private final Tooltip tip = new Tooltip();

    /** What a line asks the tree to do. */
    interface Tree {
        void rename(Tag tag, String name);

        /** Where a tag with this id would go if it were dropped there. */
        Optional<Moves> dropped(String id, Tag onto, Onto where);

        void move(Moves move);
    }

    /** @param keyOf the digit that applies a tag, 0 for none */
    TagCell(ToIntFunction<Tag> keyOf, Tree tree) {
        this.keyOf = keyOf;
        setPrefWidth(0);
        getStyleClass().add("tag-cell");
        line.getStyleClass().add("tag-line");
        swatch.getStyleClass().add("swatch");
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("tag-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        key.getStyleClass().add("key");
        count.getStyleClass().add("tag-count");
        key.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        field.setPadding(new Insets(1, 4, 1, 4));
        field.setId("tag-rename");
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER) {
                finish(tree::rename);
                e.consume();
            }
        });
        field.focusedProperty().addListener((o, before, focused) -> {
            if (!focused && isEditing()) {
                finish(tree::rename);
            }
        });
        setUpDrag(tree);
    }

    private void finish(BiConsumer<Tag, String> rename) {
        Tag tag = getItem();
        String words = field.getText().strip();
        cancelEdit();
        if (tag != null && !words.isEmpty() && !words.equals(tag.name())) {
            rename.accept(tag, words);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Tag tag = getItem();
        if (isEditing() && tag != null) {
            field.setText(tag.name());
            line.getChildren().set(1, field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (line.getChildren().get(1) == field) {
            boolean focused = field.isFocused();
            line.getChildren().set(1, name);
            if (focused && getTreeView() != null) {
                getTreeView().requestFocus();
            }
        }
    }

    @Override
    protected void updateItem(@Nullable Tag tag, boolean empty) {
        super.updateItem(tag, empty);
        mark(null);
        if (empty || tag == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        swatch.setStyle("-fx-background-color: " + tag.colour() + ";");
        name.setText(tag.name());
        int digit = keyOf.applyAsInt(tag);
        key.setText(Integer.toString(digit));
        key.setVisible(digit > 0);
        key.setManaged(digit > 0);
        count.setText(Integer.toString(tag.count()));
        tip.setText(tag.definition().isEmpty() ? tag.name() : tag.name() + "\n" + tag.definition());
        setTooltip(tip);
        setGraphic(line);
        setAccessibleText(Words.of("tags.line", tag.name(), tag.count()));
    }

    private void setUpDrag(Tree tree) {
        setOnDragDetected(e -> {
            Tag tag = getItem();
            if (tag != null && !isEditing()) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.put(TagTree.FORMAT, tag.id());
                board.setContent(content);
                board.setDragView(line.snapshot(null, null));
                e.consume();
            }
        });
        setOnDragOver(e -> {
            Optional<Moves> move = moveOf(e, tree);
            mark(move.isPresent() ? onto(e) : null);
            if (move.isPresent()) {
                e.acceptTransferModes(TransferMode.MOVE);
            }
            if (e.getDragboard().hasContent(TagTree.FORMAT) && getItem() != null) {
                e.consume();
            }
        });
        setOnDragExited(e -> mark(null));
        setOnDragDropped(e -> {
            if (getItem() != null && e.getDragboard().hasContent(TagTree.FORMAT)) {
                Optional<Moves> move = moveOf(e, tree);
                move.ifPresent(tree::move);
                e.setDropCompleted(move.isPresent());
                e.consume();
            }
        });
    }

    private Optional<Moves> moveOf(DragEvent e, Tree tree) {
        Tag tag = getItem();
        return tag != null && e.getDragboard().getContent(TagTree.FORMAT) instanceof String id
                ? tree.dropped(id, tag, onto(e))
                : Optional.empty();
    }

    private Onto onto(DragEvent e) {
        double share = e.getY() / getHeight();
        return share < 0.28 ? Onto.BEFORE : share > 0.72 ? Onto.AFTER : Onto.INTO;
    }

    private void mark(@Nullable Onto where) {
        pseudoClassStateChanged(BEFORE, where == Onto.BEFORE);
        pseudoClassStateChanged(INTO, where == Onto.INTO);
        pseudoClassStateChanged(AFTER, where == Onto.AFTER);
    }
}
