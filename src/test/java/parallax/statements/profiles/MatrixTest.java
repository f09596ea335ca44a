package parallax.statements.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.statements.Tables;
import parallax.statements.comparison.Comparison;

class MatrixTest {

    private final Comparison quay = Tables.quay();

    @Test
    void countsPassagesOfEachSpeakerInEachOutlet() {
        Matrix matrix = Matrix.speakers(quay, 1);
        assertThat(matrix.rows())
                .containsExactly(
                        new Matrix.Head("Mira Tolk", "Mira Tolk", 3),
                        new Matrix.Head("Old Harn", "Old Harn", 1),
                        new Matrix.Head("", "", 1));
        assertThat(matrix.columns())
                .extracting(Matrix.Head::key)
                .containsExactly(Tables.POST, Tables.TIMES, Tables.WIRE);
        assertThat(matrix.count(0, 0)).isEqualTo(2);
        assertThat(matrix.count(0, 1)).isEqualTo(1);
        assertThat(matrix.count(0, 2)).isZero();
        assertThat(matrix.largest()).isEqualTo(2);
        assertThat(matrix.sum()).isEqualTo(5);
        assertThat(matrix.row("Old Harn")).isEqualTo(1);
        assertThat(matrix.column("Moon Mail")).isEqualTo(-1);
    }

    @Test
    void everyCountOpensAsManyPassages() {
        Matrix matrix = Matrix.speakers(quay, 1);
        for (int r = 0; r < matrix.rows().size(); r++) {
            for (int c = 0; c < matrix.columns().size(); c++) {
                assertThat(Passage.of(
                                quay,
                                matrix.columns().get(c).key(),
                                matrix.rows().get(r).key(),
                                1))
                        .hasSize(matrix.count(r, c));
            }
        }
        assertThat(Passage.of(quay, Tables.POST, "Mira Tolk", 1))
                .extracting(Passage::text)
                .containsExactly("“The quay will open in May,”", "“It will last.”");
        assertThat(Passage.of(quay, Tables.POST, "Mira Tolk", 2))
                .extracting(Passage::statement)
                .containsExactly("open");
    }

    @Test
    void countsTagsByOutletWithTheTagsThatTheyAreUnder() {
        List<Tag> codebook = List.of(
                new Tag("a", null, "Delay", "#000000", "", 0, 0),
                new Tag("b", "a", "Blame", "#000000", "", 0, 0),
                new Tag("c", null, "Unused", "#000000", "", 1, 0));
        List<Annotation> annotations = List.of(
                annotation(Tables.TIMES, "quay would open", "b"),
                annotation(Tables.TIMES, "Nobody", "a", "b"),
                annotation("removed.txt", "", "a"));
        Matrix matrix = Matrix.tags(quay, annotations, codebook);
        assertThat(matrix.rows())
                .containsExactly(new Matrix.Head("b", "Delay / Blame", 2), new Matrix.Head("a", "Delay", 1));
        assertThat(matrix.columns().getFirst()).isEqualTo(new Matrix.Head(Tables.TIMES, Tables.TIMES, 3));
        assertThat(Passage.tagged(quay, Tables.TIMES, "b", annotations))
                .extracting(Passage::text)
                .containsExactly("quay would open", "Nobody");
        assertThat(Passage.tagged(quay, Tables.POST, "b", annotations)).isEmpty();
    }

    private static Annotation annotation(String outlet, String words, String... tags) {
        return new Annotation(
                outlet + words,
                outlet,
                Tables.span(outlet, words),
                List.of(tags),
                "",
                "",
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
