package parallax.store;

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
}
