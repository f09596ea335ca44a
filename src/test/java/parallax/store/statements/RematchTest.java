package parallax.store.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.news.Statement;
import parallax.statements.Newsroom;
import parallax.store.Articles;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.file.Change;

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

    /** Whoever waits for statements would wait for ever. */
    @Test
    void thatThereAreNoStatementsIsTold(@TempDir Path folder) {
        List<Change> changes = new ArrayList<>();
        try (Store store = Store.create(folder.resolve("silent.parallax"));
                Articles.Arrival arrival = store.articles().arrive("Import")) {
            arrival.add(
                    Sample.article("silent", "The Lisse Ledger", "Rain\nIt rained all day on the coast.\n"), List.of());
            assertThat(store.statements().stale()).isTrue();
            store.onChange(changes::add);
            store.statements().rematch();
            assertThat(changes).anyMatch(change -> change.touches(Change.Topic.STATEMENTS));
            assertThat(store.statements().stale()).isFalse();
            assertThat(store.statements().list()).isEmpty();
        }
    }

    @Test
    void whatWasTakenInPieceByPieceIsListedAsWhatIsMatchedAtOnce(@TempDir Path folder) {
        Newsroom room = new Newsroom(700, 5);
        try (Store store = Store.create(folder.resolve("many.parallax"));
                Articles.Arrival arrival = store.articles().arrive("Import")) {
            for (int at = 0; at < 70; at += 14) {
                add(room, at, at + 14, arrival);
                store.statements().rematch();
            }
            List<List<Object>> pieces = reported(store);

            store.database().write(writing -> writing.sql().update("INSERT INTO match_changed SELECT id FROM article"));
            assertThat(store.database().read(Rematch::isLarge)).isTrue();
            store.statements().rematch();
            assertThat(pieces).containsExactlyElementsOf(reported(store));
        }
    }

    @Test
    void whatWasPutIntoOneOccasionIsMatchedAnewAlsoWhenThatIsTakenBack(@TempDir Path folder) {
        Newsroom room = new Newsroom(700, 5);
        try (Store store = Store.create(folder.resolve("many.parallax"));
                Articles.Arrival arrival = store.articles().arrive("Import")) {
            add(room, 0, 4, arrival);
            store.statements().rematch();
            List<Link.Place> places = store.statements().list().stream()
                    .map(s -> s.renderings().getFirst())
                    .map(r -> new Link.Place(r.article(), r.span()))
                    .limit(2)
                    .toList();
            Occasion together = new Occasion("press call", null, null);
            store.occasions()
                    .decide(
                            "Put together",
                            List.of(new DecidedOccasion("o", together, places, List.of(), Map.of())),
                            List.of());
            assertThat(store.statements().stale()).isTrue();
            assertThat(changed(store)).isPositive();
            store.statements().rematch();
            assertThat(store.statements().stale()).isFalse();

            store.history().undo();
            assertThat(store.statements().stale()).isTrue();
            assertThat(changed(store)).isPositive();
        }
    }

    private static long changed(Store store) {
        return store.database().read(sql -> sql.number("SELECT count(*) AS n FROM match_changed"));
    }

    private static List<List<Object>> reported(Store store) {
        return store.statements().list().stream()
                .map(s -> List.<Object>of(
                        s.id(),
                        String.valueOf(s.speaker()),
                        String.valueOf(s.occasion()),
                        s.renderings().stream()
                                .map(r -> r.id() + r.state() + Math.round(r.score() * 1e6))
                                .toList(),
                        s.cells()))
                .toList();
    }

    private static void add(Newsroom room, int from, int to, Articles.Arrival arrival) {
        for (int i = from; i < to; i++) {
            room.article(i, arrival::add);
        }
    }
}
