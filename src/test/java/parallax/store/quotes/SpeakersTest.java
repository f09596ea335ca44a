package parallax.store.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Speaker;
import parallax.store.Articles;
import parallax.store.History;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.file.StoreException;

class SpeakersTest {

    private static final Map<String, String> GROUPED =
            Map.of("Orla Venn", "Orla Venn", "Venn", "Orla Venn", "Ms Venn", "Orla Venn", "Tomas Ilk", "Tomas Ilk");

    @TempDir
    Path folder;

    private Store store;
    private Article ferry;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        ferry = Sample.fill(store).getLast();
        store.speakers().suggest(GROUPED);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Speaker named(String name) {
        return store.speakers().list().stream()
                .map(Speakers.Row::speaker)
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return store.speakers().list().stream()
                .map(r -> r.speaker().name() + " " + r.quotes())
                .toList();
    }

    @Test
    void groupsTheNamesThatTheEngineGrouped() {
        assertThat(names()).containsExactly("Orla Venn 4", "Tomas Ilk 1");
        assertThat(named("Orla Venn").aliases()).containsExactly("Ms Venn", "Venn");
        assertThat(store.speakers().names()).isEqualTo(Map.of("Orla Venn", 2, "Venn", 1, "Ms Venn", 1, "Tomas Ilk", 1));
        assertThat(Sample.row(store, "cracks").speaker()).isEqualTo("Orla Venn");
    }

    @Test
    void theSameGroupingAgainIsNoChange() {
        int[] changes = {0};
        store.onChange(c -> changes[0]++);
        store.speakers().suggest(GROUPED);
        assertThat(changes[0]).isZero();
    }

    @Test
    void aRenamedSpeakerKeepsIdAndNameOverEveryLaterGrouping() {
        String id = named("Orla Venn").id();
        store.speakers().rename(id, "O. Venn (harbour)");
        assertThat(named("O. Venn (harbour)"))
                .isEqualTo(new Speaker(id, "O. Venn (harbour)", List.of("Ms Venn", "Orla Venn", "Venn")));
        store.quotes()
                .suggest(
                        ferry.id(),
                        List.of(Sample.quote(
                                ferry,
                                "that the bridge would stay closed",
                                parallax.news.Kind.INDIRECT,
                                "Captain Orla Venn")));
        store.speakers()
                .suggest(Map.of(
                        "Captain Orla Venn",
                        "Captain Orla Venn",
                        "Venn",
                        "Captain Orla Venn",
                        "Orla Venn",
                        "Captain Orla Venn",
                        "Ms Venn",
                        "Ms Venn"));
        assertThat(names()).containsExactly("O. Venn (harbour) 4");
        assertThat(named("O. Venn (harbour)").aliases()).contains("Captain Orla Venn");
    }

    @Test
    void aMergeStaysWhateverTheEngineGroups() {
        store.speakers()
                .merge(List.of(named("Tomas Ilk").id()), named("Orla Venn").id());
        assertThat(names()).containsExactly("Orla Venn 5");
        store.speakers()
                .suggest(Map.of(
                        "Orla Venn", "Orla Venn", "Venn", "Venn", "Ms Venn", "Ms Venn", "Tomas Ilk", "Tomas Ilk"));
        assertThat(names()).containsExactly("Orla Venn 5");
        store.history().undo();
        assertThat(names()).containsExactly("Orla Venn 2", "Ms Venn 1", "Tomas Ilk 1", "Venn 1");
    }

    @Test
    void aSplitStaysWhateverTheEngineGroups() {
        store.speakers().split(named("Orla Venn").id(), "Venn");
        assertThat(names()).containsExactly("Orla Venn 3", "Tomas Ilk 1", "Venn 1");
        store.speakers().suggest(GROUPED);
        assertThat(names()).containsExactly("Orla Venn 3", "Tomas Ilk 1", "Venn 1");
        assertThatThrownBy(() -> store.speakers().split(named("Orla Venn").id(), "Venn"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void quotesGivenToASpeakerFollowItThroughRenameAndMerge() {
        String quote = Sample.row(store, "ferry we have").id();
        store.quotes().assign(List.of(quote), "Pim Aldous");
        store.speakers().rename(named("Pim Aldous").id(), "Pim Aldous-Reed");
        assertThat(store.quotes().find(quote))
                .get()
                .extracting(QuoteRow::speaker)
                .isEqualTo("Pim Aldous-Reed");
        store.speakers()
                .merge(
                        List.of(named("Pim Aldous-Reed").id()),
                        named("Orla Venn").id());
        assertThat(store.quotes().find(quote))
                .get()
                .extracting(QuoteRow::speaker)
                .isEqualTo("Orla Venn");
    }

    @Test
    void aNameThatOnlyTheAnalystGaveIsMergedAndSplitOffLikeAnyOther() {
        String cracks = Sample.row(store, "cracks").id();
        store.quotes().assign(List.of(cracks), "Pim Aldous");
        String venn = named("Orla Venn").id();
        store.speakers().merge(List.of(named("Pim Aldous").id()), venn);
        assertThat(named("Orla Venn").aliases()).contains("Pim Aldous");
        store.quotes().assign(List.of(Sample.row(store, "hurt").id()), "Pim Aldous");
        assertThat(names()).containsExactly("Orla Venn 4", "Tomas Ilk 1");
        store.history().undo();
        store.speakers().split(venn, "Pim Aldous");
        assertThat(names()).containsExactly("Orla Venn 3", "Pim Aldous 1", "Tomas Ilk 1");
        assertThat(Sample.row(store, "cracks").speaker()).isEqualTo("Pim Aldous");
        store.history().undo();
        store.history().undo();
        assertThat(names()).containsExactly("Orla Venn 3", "Pim Aldous 1", "Tomas Ilk 1");
    }

    @Test
    void decisionsOutliveReimportAndNamesThatComeLater() {
        store.speakers().rename(named("Orla Venn").id(), "O. Venn");
        store.speakers().split(named("O. Venn").id(), "Ms Venn");
        store.articles().remove(List.of(ferry.id()));
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
            Article again = Sample.article("again.txt", "Strait Daily", Sample.FERRY);
            arrival.add(
                    again,
                    List.of(
                            Sample.quote(again, "that the bridge would", parallax.news.Kind.INDIRECT, "Orla Venn"),
                            Sample.quote(
                                    again, "“We need every ferry", parallax.news.Kind.DIRECT, "Master Orla Venn")));
        }
        Map<String, String> groups = new java.util.TreeMap<>(GROUPED);
        groups.put("Master Orla Venn", "Orla Venn");
        store.speakers().suggest(groups);
        assertThat(names()).containsExactly("O. Venn 4", "Ms Venn 1");
    }

    @Test
    void aNewNameMeetsTheSpeakerThatTheAnalystMadeOfIt() {
        store.quotes().assign(List.of(Sample.row(store, "cracks").id()), "Pim Aldous");
        store.quotes()
                .suggest(
                        ferry.id(),
                        List.of(Sample.quote(
                                ferry,
                                "that the bridge would stay closed",
                                parallax.news.Kind.INDIRECT,
                                "Pim Aldous")));
        store.speakers()
                .suggest(store.speakers().names().keySet().stream()
                        .collect(java.util.stream.Collectors.toMap(n -> n, n -> n)));
        assertThat(names()).contains("Pim Aldous 2");
    }

    @Test
    void renamingToAnotherSpeakersNameMakesThemOne() {
        store.speakers().rename(named("Tomas Ilk").id(), "Orla Venn");
        assertThat(names()).containsExactly("Orla Venn 5");
        assertThat(store.history().undoable())
                .get()
                .extracting(History.Act::name)
                .isEqualTo("Renamed ‘Tomas Ilk’ to ‘Orla Venn’");
        assertThatThrownBy(() -> store.speakers().rename(named("Orla Venn").id(), "  "))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void theOrderOfTheMapDoesNotMatter() {
        store.speakers().suggest(new java.util.TreeMap<>(GROUPED).descendingMap());
        assertThat(names()).containsExactly("Orla Venn 4", "Tomas Ilk 1");
    }
}
