package parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Statement;
import parallax.statements.Newsroom;

class RematchTest {

    @Test
    void manyArticlesAtOnceAreMatchedInOnePassAndAFewGoOnFromThere(@TempDir Path folder) {
        Newsroom room = new Newsroom(700, 3);
        try (Store store = Store.create(folder.resolve("many.parallax"));
                Articles.Arrival arrival = store.articles().arrive("Import")) {
            add(room, 0, 66, arrival);
            assertThat(store.database().read(Rematch::isLarge)).isTrue();
            store.statements().rematch();
            assertThat(store.statements().stale()).isFalse();
            List<Statement> first = store.statements().list();
            assertThat(first).anyMatch(s -> s.renderings().size() > 1);

            add(room, 66, 70, arrival);
            assertThat(store.database().read(Rematch::isLarge)).isFalse();
            store.statements().rematch();
            assertThat(store.statements().list().stream()
                            .mapToInt(s -> s.renderings().size())
                            .sum())
                    .isEqualTo(700);
        }
    }

    private static void add(Newsroom room, int from, int to, Articles.Arrival arrival) {
        for (int i = from; i < to; i++) {
            room.article(i, arrival::add);
        }
    }
}
