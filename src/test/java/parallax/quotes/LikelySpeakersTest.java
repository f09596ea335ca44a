package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.quotes.speakers.Resolution;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.text.Span;

class LikelySpeakersTest {

    private static final QuoteFinder FINDER = new QuoteFinder();

    private static final Article ARTICLE = Article.of("a", """
            Linda Farrow, the mayor of Quillport, met the fisherman Peter Osk on Monday.

            “The harbour stays open,” Farrow said. “We paid for it.”

            Osk was not so sure. “We heard that last year too,” he said.

            “The nets are empty,” said the Harbour Union.
            """);

    private static Quote quote(String words) {
        return FINDER.find(ARTICLE).stream()
                .filter(q -> q.text(ARTICLE.text()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theEnginesChoiceLeadsAndTheOthersFollowEachOnce() {
        List<Attribution> likely = FINDER.likely(ARTICLE, quote("harbour stays"));
        assertThat(likely)
                .extracting(Attribution::name)
                .startsWith("Linda Farrow")
                .doesNotHaveDuplicates();
        assertThat(likely).extracting(Attribution::name).contains("Peter Osk", "Harbour Union");
        assertThat(likely).extracting(Attribution::mention).doesNotContainNull();
    }

    @Test
    void confidencesFallAndSumToAtMostOne() {
        List<Attribution> likely = FINDER.likely(ARTICLE, quote("nets are empty"));
        assertThat(likely).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(likely.stream().mapToDouble(Attribution::confidence).sum()).isBetween(0.5, 1.0);
    }

    @Test
    void thereAreNeverMoreThanEight() {
        StringBuilder text = new StringBuilder("“We shall see,” said Linda Farrow. She had met");
        for (String name : List.of("Adam", "Boris", "Carl", "David", "Edward", "Frank", "George", "Henry", "Ivan")) {
            text.append(' ')
                    .append(name)
                    .append(" Osk")
                    .append(name.toLowerCase(java.util.Locale.ROOT))
                    .append(',');
        }
        Article article = Article.of("b", text.append(" and nobody else.").toString());
        assertThat(FINDER.likely(article, FINDER.find(article).getFirst())).hasSize(8);
    }

    @Test
    void aQuoteThatTheAnalystDrewHasLikelySpeakersToo() {
        Quote drawn = new Quote("x", List.of(new Span(0, 12)), Kind.INDIRECT, null, null, 1);
        assertThat(FINDER.likely(ARTICLE, drawn)).extracting(Attribution::name).startsWith("Linda Farrow");
        assertThat(FINDER.explain(ARTICLE, drawn).steps()).isEmpty();
    }

    @Test
    void theWayFromAPronounToTheFullNameIsTold() {
        Resolution why = FINDER.explain(ARTICLE, quote("heard that last year"));
        assertThat(why.name()).isEqualTo("Peter Osk");
        assertThat(why.mention()).isNotNull();
        assertThat(why.steps()).extracting(Resolution.Step::reason).endsWith(Reason.FULLER_NAME);
        assertThat(why.steps())
                .extracting(s -> s.place() == null ? "" : s.place().of(ARTICLE.text()))
                .containsExactly("Osk", "Peter Osk");
    }

    @Test
    void aQuoteThatGoesOnLeadsToTheMentionOfTheOneBefore() {
        Resolution why = FINDER.explain(ARTICLE, quote("paid for it"));
        assertThat(why.name()).isEqualTo("Linda Farrow");
        assertThat(why.steps()).extracting(Resolution.Step::reason).contains(Reason.FULLER_NAME);
    }

    @Test
    void whatIsToldIsWhatTheQuoteCarries() {
        for (Quote quote : FINDER.find(ARTICLE)) {
            Resolution why = FINDER.explain(ARTICLE, quote);
            Attribution speaker = quote.speaker();
            assertThat(why.name()).isEqualTo(speaker == null ? null : speaker.name());
            assertThat(why.mention()).isEqualTo(speaker == null ? null : speaker.mention());
        }
    }
}
