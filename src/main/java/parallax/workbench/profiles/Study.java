package parallax.workbench.profiles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.project.Project;
import parallax.statements.comparison.Comparison;
import parallax.statements.profiles.Matrix;
import parallax.statements.profiles.Passage;
import parallax.statements.profiles.Profile;
import parallax.statements.profiles.Profiles;
import parallax.statements.profiles.TagCounts;
import parallax.statements.words.CueTones;
import parallax.workbench.base.Words;

/**
 * All that is counted in a comparison.
 *
 * @param comparison what was counted
 * @param least statements that fewer outlets report were left aside
 * @param annotations what the tags were counted in
 * @param counts tags by speaker, by one another and over time
 * @param tones the list of reporting words that was used
 */
record Study(
        Comparison comparison,
        int least,
        Profiles profiles,
        Matrix speakers,
        Matrix tags,
        List<Annotation> annotations,
        TagCounts counts,
        CueTones tones) {

    static final Study NONE = new Study(
            Comparison.EMPTY,
            1,
            Profiles.EMPTY,
            Matrix.EMPTY,
            Matrix.EMPTY,
            List.of(),
            new TagCounts(Comparison.EMPTY, List.of(), List.of()),
            CueTones.SHIPPED);

    /** Under this key a project keeps what its analyst changed in the list of reporting words. */
    static final String TONES = "cue-tones";

    /** Counts. Blocks. */
    static Study of(Project project, Comparison comparison, int least) {
        CueTones tones = CueTones.of(project.remembered().get(TONES));
        List<Annotation> annotations = project.annotations().list(null);
        List<Tag> codebook = project.codebook().list();
        return new Study(
                comparison,
                least,
                Profiles.of(comparison, tones, least),
                Matrix.speakers(comparison, least),
                Matrix.tags(comparison, annotations, codebook),
                annotations,
                new TagCounts(comparison, annotations, codebook),
                tones);
    }

    /** The same with another list of reporting words. Takes time with the size of the comparison. */
    Study with(CueTones list) {
        Profiles counted = Profiles.of(comparison, list, least);
        return new Study(comparison, least, counted, speakers, tags, annotations, counts, list);
    }

    List<Profile> profiles(View view) {
        return view == View.SPEAKERS ? profiles.speakers() : profiles.outlets();
    }

    Matrix matrix(View view) {
        TagCounts.By by = view.counted();
        if (by != null) {
            return counts.matrix(by, Words.of(by == TagCounts.By.TIME ? "profiles.no-date" : "profiles.unknown"));
        }
        return view == View.OUTLET_TAG ? tags : speakers;
    }

    /** What a count of a matrix is made of. Takes time with the size of the comparison. */
    List<Passage> passages(View view, String row, String column) {
        TagCounts.By by = view.counted();
        if (by != null) {
            return counts.passages(by, row, column);
        }
        return view == View.OUTLET_TAG
                ? Passage.tagged(comparison, column, row, annotations)
                : Passage.of(comparison, column, row, least);
    }

    /** The same as itself only: it is too large to be compared whenever a property is set. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
