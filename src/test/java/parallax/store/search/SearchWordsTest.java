package parallax.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.store.search.SearchProblem.Kind;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bridge closed | \"bridge\" \"closed\"",
                "\"stay closed\" harbour-master | \"stay closed\" \"harbour-master\"",
                "div* | \"div\"*",
                "\"stay clo\"* | \"stay clo\"*",
                "a OR b NOT c | \"a\" OR \"b\" NOT \"c\"",
                "a AND NOT b | \"a\" NOT \"b\"",
                "(a OR b) c | (\"a\" OR \"b\") AND \"c\"",
                "c (a OR b) | \"c\" AND (\"a\" OR \"b\")",
                "a NEAR/3 b | NEAR(\"a\" \"b\", 3)",
                "a NEAR b | NEAR(\"a\" \"b\", 10)",
                "NEAR(a \"b c\", 4) d | NEAR(\"a\" \"b c\", 4) \"d\"",
                "what? | \"what?\"",
                "a ? b | \"a\" \"b\"",
            })
    void wordsBecomeAQuery(String typed, String query) {
        assertThat(SearchWords.of(typed)).isEqualTo(new SearchWords.Read(query, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"stay closed | QUOTE | \"",
                "(a OR b | BRACKET | (",
                "a) | BRACKET | )",
                "a OR | OPERATOR | OR",
                "NOT a | OPERATOR | NOT",
                "a AND OR b | OPERATOR | OR",
                "a (OR b) | OPERATOR | OR",
                "a NEAR (b) | OPERATOR | NEAR",
                "paper:quay | FIELD | paper:",
            })
    void whatCannotBeMeantIsNamedAndSearchedAsWords(String typed, Kind kind, String what) {
        SearchWords.Read read = SearchWords.of(typed);
        assertThat(read.problem()).isEqualTo(new SearchProblem(kind, what));
        assertThat(read.query()).isNotEmpty().doesNotContainPattern("(^| )(OR|NOT|NEAR)( |$)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a outlet: | VALUE | outlet:",
                "a before:4.3.2031 | DAY | 4.3.2031",
                "a after:2031-13 | DAY | 2031-13",
                "outlet:quay OR outlet:strait | JOINED | OR",
                "a NOT tag:doubt | JOINED | NOT",
            })
    void fieldsThatCannotBeMeantAreNamed(String typed, Kind kind, String what) {
        assertThat(Search.problem(typed)).contains(new SearchProblem(kind, what));
    }

    @Test
    void andBesideAFieldSaysWhatIsSoAnyway() {
        SearchQuery query = SearchQuery.of("bridge AND outlet:quay AND before:2031");
        assertThat(query.problem()).isNull();
        assertThat(query.words()).isEqualTo("\"bridge\"");
        assertThat(query.outlets()).containsExactly("quay");
        assertThat(query.before()).isEqualTo("2031");
    }
}
