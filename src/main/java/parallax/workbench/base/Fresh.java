package parallax.workbench.base;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.project.Project;
import parallax.statements.comparison.Comparison;
import parallax.store.History;
import parallax.store.articles.ArticleRow;
import parallax.store.coding.TagDetails;
import parallax.store.file.Change;
import parallax.store.file.Change.Topic;
import parallax.store.quotes.Speakers;

/** What one pass over a project's stale topics brings; null where it was not stale. */
record Fresh(
        @Nullable List<ArticleRow> articles,
        @Nullable List<Speakers.Row> speakers,
        @Nullable List<Tag> tags,
        @Nullable List<TagDetails.Detail> details,
        @Nullable Boolean settled,
        @Nullable Comparison comparison,
        History.@Nullable Act undoable,
        History.@Nullable Act redoable) {

    /**
     * Reads what {@code topics} make stale. Blocks.
     *
     * @param table whether the comparison is read, too; of a large project it takes longest
     */
    static Fresh of(Project on, Set<Topic> topics, boolean table) {
        Change change = new Change(topics, Set.of());
        boolean compared = table && change.touches(Topic.STATEMENTS, Topic.ARTICLES);
        return new Fresh(
                change.touches(Topic.ARTICLES, Topic.QUOTES, Topic.ANNOTATIONS)
                        ? on.articles().list()
                        : null,
                change.touches(Topic.SPEAKERS, Topic.QUOTES, Topic.ARTICLES)
                        ? on.speakers().list()
                        : null,
                change.touches(Topic.TAGS, Topic.ANNOTATIONS, Topic.ARTICLES)
                        ? on.codebook().list()
                        : null,
                change.touches(Topic.TAGS) ? on.tagDetails().list() : null,
                // Before the table: what changes in between is a further change.
                compared ? on.comparisons().settled() : null,
                compared ? on.comparisons().table() : null,
                on.history().undoable().orElse(null),
                on.history().redoable().orElse(null));
    }
}
