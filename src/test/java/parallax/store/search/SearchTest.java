package parallax.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.news.Role;
import parallax.store.Articles;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.coding.Memos;
import parallax.text.Span;

class SearchTest {

    @TempDir
    Path folder;

    private Store store;
    private Article harbour;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        harbour = Sample.fill(store).getFirst();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> found(String query) {
        return store.search().find(query, 20).stream()
                .map(h -> h.span()
                        .of(store.articles().find(h.article()).orElseThrow().text()))
                .toList();
    }

    private void add(String text) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 file")) {
            arrival.add(Sample.article("extra.txt", "Extra", text), List.of());
        }
    }

    @Test
    void findsTheFirstHitWithWordsAroundIt() {
        Search.Hit hit = store.search().find("cracks", 5).getFirst();
        assertThat(hit)
                .extracting(
                        Search.Hit::article, Search.Hit::source, Search.Hit::title, Search.Hit::span, Search.Hit::note)
                .containsExactly(
                        harbour.id(),
                        "The Quay",
                        "Harbour bridge stays closed",
                        Sample.at(Sample.HARBOUR, "cracks"),
                        false);
        assertThat(hit.snippet()).contains("‹cracks›").doesNotContain("\n");
    }

    @Test
    void wordsAreJoinedAndQueriesUnderstood() {
        assertThat(store.search().find("bridge closed", 9)).hasSize(2);
        assertThat(store.search().find("bridge divers", 9)).hasSize(1);
        assertThat(found("“will stay closed”")).containsExactly("will stay closed");
        assertThat(found("\"stay open\"")).isEmpty();
        assertThat(found("div*")).containsExactly("divers");
        assertThat(store.search().find("divers OR ferry", 9)).hasSize(2);
        assertThat(store.search().find("bridge NOT divers", 9)).hasSize(1);
        assertThat(store.search().find("bridge", 1)).hasSize(1);
    }

    @Test
    void diacriticsAndCaseDoNotMatterAndOffsetsAreUnitsOfTheText() {
        add("😀😀 e\u0301tat — Café Ünïcode\nשלום עולם и мир");
        assertThat(found("CAFE")).containsExactly("Café");
        assertThat(found("unicode")).containsExactly("Ünïcode");
        assertThat(found("שלום")).containsExactly("שלום");
        assertThat(found("МИР")).containsExactly("мир");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(",
                ")",
                "AND",
                "OR OR",
                "NOT",
                "divers'",
                "divers AND",
                "title:",
                "nowhere:divers",
                "a-b",
                "*",
                "^",
                "{a b}:",
                "NEAR(",
                "NEAR(divers, 0 0)",
                "+",
                "\0",
                "\uD83D",
                "'; DROP TABLE article; --",
                "%",
                "💥",
                "   ",
                "-divers",
                "divers \" found",
                "((((((((((",
                "divers:found"
            })
    void anyInputIsAQuery(String query) {
        assertThat(store.search().find(query, 5)).isNotNull();
        assertThat(store.articles().list()).hasSize(2);
    }

    @Test
    void whatIsNoQueryIsSearchedAsPlainWords() {
        assertThat(found("(divers")).containsExactly("divers");
        assertThat(found("divers' cracks?")).containsExactly("divers");
        assertThat(found("harbour-master")).isNotEmpty();
        assertThat(store.search().find("divers ".repeat(5000), 5)).hasSize(1);
        assertThat(store.search().find("(".repeat(20_000) + "divers", 5)).hasSize(1);
    }

    @Test
    void findsNotesAndFollowsThem() {
        String id = store.annotations().add(harbour.id(), new Span(3, 9), List.of(), "ask the plumber");
        assertThat(store.search().find("plumber", 5)).singleElement().satisfies(h -> {
            assertThat(h.note()).isTrue();
            assertThat(h.span()).isEqualTo(new Span(3, 9));
            assertThat(h.snippet()).isEqualTo("ask the ‹plumber›");
        });
        store.annotations().note(id, "ask the baker");
        assertThat(store.search().find("plumber", 5)).isEmpty();
        store.history().undo();
        assertThat(store.search().find("plumber", 5)).hasSize(1);
        store.annotations().remove(List.of(id));
        assertThat(store.search().find("plumber", 5)).isEmpty();
        assertThat(store.check()).contains("Integrity: ok");
    }

    @Test
    void findsAHeadlineThatWasCorrected() {
        store.articles()
                .edit(
                        harbour.id(),
                        new Articles.Details("The Quay", "Zeppelin over town", List.of(), null, null, null));
        assertThat(store.search().find("zeppelin", 5))
                .singleElement()
                .satisfies(h -> assertThat(h.span().isEmpty()).isTrue());
        assertThat(found("divers")).containsExactly("divers");
    }

    @Test
    void findsWordsAfterANul() {
        add("before \0 behindnul words");
        assertThat(found("behindnul")).containsExactly("behindnul");
    }

    private List<String> snippets(String query) {
        return store.search().passages(query, 50).stream().map(Passage::words).toList();
    }

    @Test
    void everyPlaceIsFoundWithWhatStandsAround() {
        Passage first = store.search().passages("bridge divers", 9).get(1);
        assertThat(first.words()).isEqualTo("bridge");
        assertThat(first.left()).endsWith("closed “The ");
        assertThat(first.right()).startsWith(" will stay closed");
        assertThat(snippets("bridge")).hasSize(3);
    }

    @Test
    void whatIsFoldedAwayIsNotFound() {
        assertThat(found("friend")).containsExactly("friend");
        store.articles().mark(harbour.id(), Sample.at(Sample.HARBOUR, "Share this page with a friend"), Role.FURNITURE);
        assertThat(store.search().find("friend", 5)).isEmpty();
        assertThat(store.search().passages("friend", 5)).isEmpty();
        store.history().undo();
        assertThat(store.search().find("friend", 5)).hasSize(1);
    }

    @Test
    void whatIsFoldedAwayCountsOnNeitherSideOfANot() {
        assertThat(store.search().find("divers NOT friend", 5)).isEmpty();
        store.articles().mark(harbour.id(), Sample.at(Sample.HARBOUR, "Share this page with a friend"), Role.FURNITURE);
        assertThat(found("divers NOT friend")).containsExactly("divers");
        assertThat(store.search().find("friend OR page", 5)).isEmpty();
        assertThat(store.search().articles("divers NOT friend")).isEqualTo(1);
        store.history().undo();
        assertThat(store.search().find("divers NOT friend", 5)).isEmpty();
        assertThat(store.check()).contains("Integrity: ok");
    }

    @Test
    void fieldsNarrowTheSearch() {
        store.speakers()
                .suggest(java.util.Map.of("Orla Venn", "Orla Venn", "Venn", "Orla Venn", "Tomas Ilk", "Tomas Ilk"));
        assertThat(store.search().find("bridge outlet:quay", 9)).hasSize(1);
        assertThat(store.search().find("bridge outlet:\"strait daily\"", 9)).hasSize(1);
        assertThat(store.search().find("bridge after:2031-03-04 before:2031-03-05", 9))
                .hasSize(2);
        assertThat(store.search().find("bridge before:2031-03-04", 9)).isEmpty();
        assertThat(snippets("bridge kind:direct")).containsExactly("bridge");
        assertThat(snippets("bridge kind:indirect")).containsExactly("bridge");
        assertThat(snippets("need speaker:ilk")).containsExactly("need");
        assertThat(snippets("need speaker:venn")).isEmpty();
        assertThat(snippets("speaker:ilk")).containsExactly("“We need every ferry we have,”");
    }

    @Test
    void aTagFindsWhatCarriesItAndWhatCarriesOneBelowIt() {
        String danger = store.codebook().add(null, "Danger", "#112233", "");
        String cracks = store.codebook().add(danger, "Fissures", "#112233", "");
        store.annotations()
                .add(harbour.id(), Sample.at(Sample.HARBOUR, "divers had found cracks"), List.of(cracks), "");
        assertThat(snippets("tag:danger")).containsExactly("divers had found cracks");
        assertThat(snippets("divers tag:danger")).containsExactly("divers");
        assertThat(snippets("bridge tag:danger")).isEmpty();
        assertThat(store.search().passages("fissures", 5))
                .extracting(Passage::where)
                .containsExactly(Passage.Where.TAG);
    }

    @Test
    void wordsNearEachOtherAndMemosAreFound() {
        assertThat(snippets("divers NEAR/2 cracks")).isNotEmpty();
        assertThat(snippets("divers NEAR/1 nobody")).isEmpty();
        store.memos().add(Memos.Subject.JOURNAL, "Ask the *zookeeper* again");
        assertThat(store.search().passages("zookeeper", 5)).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo(Passage.Where.MEMO);
            assertThat(p.snippet()).isEqualTo("Ask the *‹zookeeper›* again");
        });
    }
}
