package parallax.workbench.tags;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Tag;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Page;
import parallax.workbench.base.Pane;
import parallax.workbench.base.PaneKey;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Workspace;

/** The codebook over the annotations that carry its tags. */
public final class TagsPane implements Pane {

    private final Workspace workspace;
    private final StackPane node = new StackPane();
    private final ObjectProperty<Boolean> everywhere = new SimpleObjectProperty<>(false);
    private final ObjectProperty<@Nullable String> filter = new SimpleObjectProperty<>();
    private final TagTree tree;
    private final AnnotationList list;
    private final TagKeys keys;
    private final EmptyState noTags = new EmptyState();
    private final EmptyState noAnnotations = new EmptyState();

    public TagsPane(Workspace workspace) {
        this.workspace = workspace;
        Card card = new Card(node);
        tree = new TagTree(workspace);
        Picker picker = new Picker(card);
        list = new AnnotationList(workspace, picker);
        CodebookActs acts = new CodebookActs(workspace, tree, new TagForm(card), picker, this::showUses);
        keys = new TagKeys(acts, tree, list.chosenProperty(), workspace.open());
        lay();
        for (Observable seen : List.<Observable>of(
                workspace.projectProperty(), workspace.pageProperty(), workspace.tags(), everywhere, filter)) {
            seen.addListener((Observable o) -> list());
        }
        workspace.projectProperty().addListener((o, before, now) -> filter.set(null));
        workspace.revisionProperty().addListener((o, before, now) -> list.reread());
        for (Observable seen : List.<Observable>of(
                workspace.projectProperty(),
                workspace.pageProperty(),
                workspace.tags(),
                workspace.articles(),
                list.listedProperty(),
                everywhere,
                filter)) {
            seen.addListener((Observable o) -> settle());
        }
        list();
        settle();
    }

    private void lay() {
        TagBars bars = new TagBars(workspace, everywhere, filter, list);
        noTags.setId("tags-empty");
        noTags.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.INSERT) {
                keys.add().fire();
                e.consume();
            }
        });
        noAnnotations.setId("annotations-empty");
        StackPane codebook = new StackPane(tree.view(), noTags);
        StackPane annotations = new StackPane(list.view(), noAnnotations);
        codebook.setMinHeight(0);
        annotations.setMinHeight(0);
        VBox.setVgrow(codebook, Priority.ALWAYS);
        VBox.setVgrow(annotations, Priority.ALWAYS);
        SplitPane split = new SplitPane(
                new VBox(bars.codebook(keys.buttons()), codebook), new VBox(bars.annotations(), annotations));
        split.setId("tags-split");
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.45);
        split.getStyleClass().add("tags-pane");
        node.setId("tags-pane");
        node.getChildren().add(split);
    }

    private void list() {
        Page page = workspace.pageProperty().get();
        boolean possible = workspace.projectProperty().get() != null && (everywhere.get() || page != null);
        if (possible) {
            list.list(everywhere.get() || page == null ? null : page.article().id(), within(filter.get()));
        } else {
            list.clear();
        }
    }

    /** A tag and all below it; null for no tag. */
    private @Nullable Set<String> within(@Nullable String tag) {
        return tag == null
                ? null
                : workspace.tags().stream()
                        .filter(t -> Moves.isWithin(workspace.tags(), t, tag))
                        .map(Tag::id)
                        .collect(Collectors.toSet());
    }

    private void showUses(Tag tag) {
        filter.set(tag.id());
        everywhere.set(true);
    }

    private void settle() {
        boolean open = workspace.projectProperty().get() != null;
        boolean tagged = !workspace.tags().isEmpty();
        // Whoever made the first tag by keyboard goes on in the tree that takes the button's place.
        boolean first = tagged && noTags.isVisible() && noTags.isFocusWithin();
        tree.view().setVisible(tagged);
        noTags.setVisible(!tagged);
        if (first) {
            focus();
        }
        if (!tagged) {
            noTags.show(Feather.TAG, open ? "tags.empty" : "tags.empty.project", open ? keys.add()::fire : null);
        }
        Listed listed = list.listedProperty().get();
        boolean none = listed.lines().isEmpty();
        list.view().setVisible(!none);
        noAnnotations.setVisible(none);
        if (none) {
            sayWhyEmpty(open, listed);
        }
    }

    private void sayWhyEmpty(boolean open, Listed listed) {
        if (!open) {
            noAnnotations.show(Feather.EDIT_3, "tags.empty.project", null);
        } else if (!everywhere.get() && workspace.pageProperty().get() == null) {
            noAnnotations.show(Feather.EDIT_3, "tags.empty.article", () -> everywhere.set(true));
        } else if (filter.get() != null && listed.all() > 0) {
            noAnnotations.show(Feather.FILTER, "tags.empty.filtered", () -> filter.set(null));
        } else {
            noAnnotations.show(Feather.EDIT_3, "tags.empty.none", null);
        }
    }

    @Override
    public String id() {
        return "tags";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<PaneKey> keys() {
        return List.of(
                PaneKey.of("1 \u2013 9", "tags.key.digits"),
                PaneKey.of("Alt+0 \u2013 9", "tags.key.give"),
                PaneKey.of("Enter", "tags.key.note"));
    }

    @Override
    public List<Action> actions() {
        return keys.actions();
    }

    @Override
    public void focus() {
        if (tree.view().isVisible()) {
            if (tree.view().getSelectionModel().isEmpty()) {
                tree.view().getSelectionModel().selectFirst();
            }
            tree.view().requestFocus();
        } else {
            noTags.take();
        }
    }
}
