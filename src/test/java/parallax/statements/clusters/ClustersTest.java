package parallax.statements.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

    /** A sentence that one outlet has whole and two split, and loose wordings of its first half in further ones. */
    private static Clusters split(int loose) {
        int[] articles = new int[5 + loose];
        int[] known = {0, 1, 2, 1, 2};
        for (int i = 0; i < articles.length; i++) {
            articles[i] = i < known.length ? known[i] : i;
        }
        Clusters clusters = new Clusters(articles, (a, b) -> true);
        clusters.alike(0, 1, 0.99);
        clusters.alike(0, 2, 0.99);
        clusters.alike(1, 2, 0.99);
        clusters.alike(0, 3, 0.97);
        clusters.alike(0, 4, 0.97);
        clusters.alike(3, 4, 0.98);
        for (int i = 5; i < articles.length; i++) {
            clusters.alike(0, i, 0.2);
            for (int j = 3; j < i; j++) {
                clusters.alike(j, i, 0.6);
            }
        }
        clusters.join(0.45);
        return clusters;
    }

    @Test
    void aLooseParaphraseDoesNotHoldOffTheWhole() {
        Clusters clusters = split(1);
        assertThat(clusters.members()).hasSize(2);
        clusters.gather();
        assertThat(clusters.members().values())
                .singleElement()
                .satisfies(m -> assertThat(m).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5));
    }

    @Test
    void piecesThatAreFewInTheirRowDo() {
        Clusters clusters = split(4);
        clusters.gather();
        assertThat(clusters.members().values())
                .hasSize(2)
                .anySatisfy(m -> assertThat(m).containsExactlyInAnyOrderElementsOf(List.of(0, 1, 2)));
    }
}
