package parallax.workbench.base;

import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.statements.comparison.Comparison;
import parallax.store.History;
import parallax.store.articles.ArticleRow;
import parallax.store.coding.TagDetails;
import parallax.store.file.Change;
import parallax.store.file.Change.Topic;
import parallax.store.quotes.Speakers;

/**
 * What was last read of the open project: its lists, its comparison, what can be undone. Nothing of it is the page in
 * view, which {@link Pages} reads. FX thread only.
 */
final class Known {

    private final ObservableList<ArticleRow> articles = FXCollections.observableArrayList();
    private final ObservableList<Speakers.Row> speakers = FXCollections.observableArrayList();
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final ObservableList<TagDetails.Detail> details = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(Comparison.EMPTY);
    private final ReadOnlyObjectWrapper<History.@Nullable Act> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<History.@Nullable Act> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Long> revision = new ReadOnlyObjectWrapper<>(0L);

    ObservableList<ArticleRow> articles() {
        return articles;
    }

    ObservableList<Speakers.Row> speakers() {
        return speakers;
    }

    ObservableList<Tag> tags() {
        return tags;
    }

    ObservableList<TagDetails.Detail> tagDetails() {
        return details;
    }

    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<History.@Nullable Act> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<History.@Nullable Act> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Grows with every change of what panes read for themselves; also from one project to the next. */
    ReadOnlyObjectProperty<Long> revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /**
     * Puts what one pass has read in place of what was known before.
     *
     * @param topics that were stale
     * @return whether they are such that what panes read for themselves is stale, too; the revision has grown then
     */
    boolean take(Fresh fresh, Set<Topic> topics) {
        if (fresh.articles() != null) {
            articles.setAll(fresh.articles());
        }
        if (fresh.speakers() != null) {
            speakers.setAll(fresh.speakers());
        }
        // Before the tags: whoever hears of a tag finds its details.
        if (fresh.details() != null) {
            details.setAll(fresh.details());
        }
        if (fresh.tags() != null) {
            tags.setAll(fresh.tags());
        }
        if (fresh.settled() != null) {
            settled.set(fresh.settled());
        }
        if (fresh.comparison() != null) {
            comparison.set(fresh.comparison());
        }
        undoable.set(fresh.undoable());
        redoable.set(fresh.redoable());
        boolean stale = new Change(topics, Set.of())
                .touches(
                        Topic.ARTICLES,
                        Topic.QUOTES,
                        Topic.SPEAKERS,
                        Topic.ANNOTATIONS,
                        Topic.TAGS,
                        Topic.CONTEXT,
                        Topic.MEMOS);
        if (stale) {
            revision.set(revision.get() + 1);
        }
        return stale;
    }

    /** Forgets all, as no project is open. */
    void clear() {
        undoable.set(null);
        redoable.set(null);
        settled.set(false);
        comparison.set(Comparison.EMPTY);
        articles.clear();
        speakers.clear();
        details.clear();
        tags.clear();
    }
}
