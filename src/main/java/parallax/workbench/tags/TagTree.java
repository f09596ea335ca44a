package parallax.workbench.tags;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.store.coding.TagDetails;
import parallax.workbench.base.Workspace;
import parallax.workbench.tags.Moves.Onto;

/** The codebook as a tree that keeps its selection and what is folded over every change. */
final class TagTree implements TagCell.Tree {

    /** What a dragged tag is carried as; our own, so that it lands nowhere else. */
    static final DataFormat FORMAT = format();

    private final Workspace workspace;
    private final TreeItem<Tag> root = new TreeItem<>();
    private final TreeView<Tag> view = new TreeView<>(root);
    private final ReadOnlyObjectWrapper<@Nullable Tag> chosen = new ReadOnlyObjectWrapper<>();
    private @Nullable Coming coming;
    private boolean busy;

    /** A tag that was asked for and is not there yet. */
    private record Coming(@Nullable String parent, String name) {}

    TagTree(Workspace workspace) {
        this.workspace = workspace;
        view.setId("tags-tree");
        view.getStyleClass().addAll("dense", "tags-tree");
        view.setShowRoot(false);
        view.setEditable(true);
        view.setCellFactory(tree -> new TagCell(this::keyOf, this));
        view.getSelectionModel().selectedItemProperty().addListener((o, before, item) -> {
            if (!busy) {
                chosen.set(item == null ? null : item.getValue());
            }
        });
        view.setOnDragOver(e -> {
            if (draggedToEnd(e.getDragboard().getContent(FORMAT)).isPresent()) {
                e.acceptTransferModes(TransferMode.MOVE);
                e.consume();
            }
        });
        view.setOnDragDropped(e -> {
            Optional<Moves> move = draggedToEnd(e.getDragboard().getContent(FORMAT));
            move.ifPresent(this::move);
            e.setDropCompleted(move.isPresent());
            e.consume();
        });
        workspace.tagDetails().addListener((ListChangeListener<TagDetails.Detail>) change -> view.refresh());
        workspace.tags().addListener((ListChangeListener<Tag>) change -> show());
        show();
    }

    private static DataFormat format() {
        String type = "application/x-parallax-tag";
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    TreeView<Tag> view() {
        return view;
    }

    /** The selected tag as it is now, null where none is. */
    ReadOnlyObjectProperty<@Nullable Tag> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The digit that applies a tag, 0 for none. */
    int keyOf(Tag tag) {
        return TagDetails.digitOf(tag, workspace.tags(), workspace.tagDetails());
    }

    /** Selects a tag as soon as it is in the codebook. */
    void selectNamed(@Nullable String parent, String name) {
        coming = new Coming(parent, name);
        show();
    }

    /** Edits the selected name in place. */
    void rename() {
        TreeItem<Tag> item = view.getSelectionModel().getSelectedItem();
        if (item != null) {
            view.edit(item);
        }
    }

    @Override
    public void rename(Tag tag, String name) {
        workspace.act(p -> p.codebook().edit(tag.id(), name, tag.colour(), tag.definition()));
    }

    @Override
    public Optional<Moves> dropped(String id, Tag onto, Onto where) {
        return find(id).flatMap(tag -> Moves.drop(workspace.tags(), tag, onto, where));
    }

    private Optional<Moves> draggedToEnd(@Nullable Object id) {
        return id instanceof String words
                ? find(words).flatMap(tag -> Moves.last(workspace.tags(), tag))
                : Optional.empty();
    }

    private Optional<Tag> find(String id) {
        return workspace.tags().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    @Override
    public void move(Moves move) {
        workspace.act(p -> p.codebook().move(move.tag(), move.parent(), move.position()));
    }

    private void show() {
        Tag selected = chosen.get();
        String wanted = selected == null ? null : selected.id();
        int row = view.getSelectionModel().getSelectedIndex();
        Tag arrived = workspace.tags().stream()
                .filter(t -> new Coming(t.parent(), t.name()).equals(coming))
                .findFirst()
                .orElse(null);
        if (arrived != null) {
            wanted = arrived.id();
            coming = null;
        }
        Set<String> folded = new HashSet<>();
        gatherFolded(root, folded);
        Map<String, TreeItem<Tag>> items = new HashMap<>();
        busy = true;
        try {
            root.getChildren().clear();
            for (Tag tag : workspace.tags()) {
                TreeItem<Tag> item = new TreeItem<>(tag);
                item.setExpanded(!folded.contains(tag.id()));
                items.put(tag.id(), item);
                TreeItem<Tag> parent = tag.parent() == null ? root : items.getOrDefault(tag.parent(), root);
                parent.getChildren().add(item);
            }
            root.setExpanded(true);
            view.getSelectionModel().clearSelection();
            select(wanted == null ? null : items.get(wanted), wanted == null ? -1 : row);
        } finally {
            busy = false;
        }
        TreeItem<Tag> item = view.getSelectionModel().getSelectedItem();
        chosen.set(item == null ? null : item.getValue());
    }

    /** Selects the item, or what took its row where it is gone. */
    private void select(@Nullable TreeItem<Tag> item, int row) {
        List<TreeItem<Tag>> top = root.getChildren();
        if (item != null) {
            for (TreeItem<Tag> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            int at = view.getRow(item);
            view.getSelectionModel().select(at);
            view.getFocusModel().focus(at);
        } else if (row >= 0 && !top.isEmpty()) {
            view.getSelectionModel().select(Math.min(row, view.getExpandedItemCount() - 1));
        }
    }

    private static void gatherFolded(TreeItem<Tag> item, Set<String> folded) {
        for (TreeItem<Tag> child : item.getChildren()) {
            if (!child.isExpanded()) {
                folded.add(child.getValue().id());
            }
            gatherFolded(child, folded);
        }
    }
}
