package parallax.workbench.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;
import parallax.store.articles.ArticleRow;

/** The tree of headings and articles, brought up to date without losing which headings are closed. */
final class Outline {

    private final TreeItem<Entry> root = new TreeItem<>();
    private final Set<String> closed = new HashSet<>();
    private List<Entry> shown = List.of();

    TreeItem<Entry> root() {
        return root;
    }

    /** @return whether anything had to change */
    boolean show(List<ArticleRow> rows, Grouping grouping, String filter) {
        List<TreeItem<Entry>> groups = new ArrayList<>();
        List<Entry> flat = new ArrayList<>();
        grouping.arrange(rows, filter).forEach((name, of) -> {
            Entry.Group group = new Entry.Group(name, of.size());
            TreeItem<Entry> heading = new TreeItem<>(group);
            flat.add(group);
            for (ArticleRow row : of) {
                Entry.Item item = new Entry.Item(row);
                heading.getChildren().add(new TreeItem<>(item));
                flat.add(item);
            }
            heading.setExpanded(!closed.contains(name));
            heading.expandedProperty().addListener((o, before, open) -> {
                if (open) {
                    closed.remove(name);
                } else {
                    closed.add(name);
                }
            });
            groups.add(heading);
        });
        if (flat.equals(shown)) {
            return false;
        }
        shown = flat;
        root.getChildren().setAll(groups);
        return true;
    }

    /** The line of an article, null where the filter leaves it out. */
    @Nullable
    TreeItem<Entry> find(String article) {
        for (TreeItem<Entry> group : root.getChildren()) {
            for (TreeItem<Entry> item : group.getChildren()) {
                if (item.getValue() instanceof Entry.Item(ArticleRow row)
                        && row.id().equals(article)) {
                    return item;
                }
            }
        }
        return null;
    }
}
