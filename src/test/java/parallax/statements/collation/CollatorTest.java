package parallax.statements.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.text.Span;

class CollatorTest {

    private final Map<String, Article> articles = new HashMap<>();

    private Rendering rendering(String text) {
        String id = "article " + (articles.size() + 1);
        articles.put(id, Article.of(id, text));
        Span span = new Span(0, text.length());
        return new Rendering(
                Rendering.idAt(id, span), id, "q", span, Kind.DIRECT, null, null, Rendering.State.SAME, 1, 0);
    }

    private Collation collate(String... texts) {
        List<Rendering> renderings = new ArrayList<>();
        for (String text : texts) {
            renderings.add(rendering(text));
        }
        return Collator.collate(renderings, articles, 0);
    }

    /** The words of a rendering that stand in some relation. */
    private static List<String> words(Collation collation, int rendering, Relation relation) {
        return collation.columns().stream()
                .map(c -> c.get(rendering))
                .filter(p -> p != null && p.relation() == relation)
                .map(Piece::text)
                .toList();
    }

    /** The base word over a word of a rendering. */
    private static String over(Collation collation, int rendering, String word) {
        return collation.columns().stream()
                .filter(c -> c.get(rendering) != null && c.get(rendering).text().equals(word))
                .map(c -> c.get(collation.base()))
                .map(p -> p == null ? "-" : p.text())
                .findFirst()
                .orElse("?");
    }

    @Test
    void equalWordsAreTheSameWhateverTheirMarksAndCase() {
        Collation c = collate("The old lighthouse, they say, is lit", "the ‘old’ lighthouse they say is lit.");
        assertThat(words(c, 1, Relation.SAME)).hasSize(7);
        assertThat(words(c, 0, Relation.SAME)).hasSize(7);
    }

    @Test
    void aReplacedWordStandsUnderTheOneItReplaces() {
        Collation c = collate(
                "the council adopted a generous plan for the harbour",
                "the council adopted a lavish plan for the harbour");
        assertThat(over(c, 1, "lavish")).isEqualTo("generous");
        assertThat(words(c, 1, Relation.CHANGED)).containsExactly("lavish");
    }

    @Test
    void formsOfOneWordShareAColumn() {
        Collation c = collate("she promised to restore the harbour wall", "she promised restoring the harbour wall");
        assertThat(over(c, 1, "restoring")).isEqualTo("restore");
        assertThat(words(c, 1, Relation.CHANGED)).containsExactly("restoring");
    }

    @Test
    void addedAndLeftOutWords() {
        Collation c = collate("the ferry leaves at dawn from the northern pier", "the last ferry leaves at dawn");
        assertThat(words(c, 1, Relation.ADDED)).containsExactly("last");
        assertThat(words(c, 0, Relation.LEFT_OUT)).containsExactly("from", "the", "northern", "pier");
    }

    @Test
    void movedWords() {
        Collation c = collate(
                "before the winter storms the ferry must be painted",
                "the ferry must be painted before the winter storms");
        assertThat(words(c, 1, Relation.MOVED)).contains("winter", "storms");
        assertThat(words(c, 0, Relation.LEFT_OUT)).isEmpty();
    }

    @Test
    void numbersNegationModalityAndSpelling() {
        assertThat(words(collate("we build 40 homes here", "we build 45 homes here"), 1, Relation.NUMBER))
                .containsExactly("45");
        assertThat(words(collate("we build forty homes here", "we build 40 homes here"), 1, Relation.SAME))
                .contains("40");
        assertThat(words(collate("we will build homes here", "we will not build homes here"), 1, Relation.NEGATION))
                .containsExactly("not");
        assertThat(words(collate("we will not build homes here", "we will build homes here"), 0, Relation.NEGATION))
                .containsExactly("not");
        assertThat(words(collate("the mayor must resign today", "the mayor may resign today"), 1, Relation.NEGATION))
                .containsExactly("may");
        assertThat(words(
                        collate("we trust Olena Dmytrenko fully", "we trust Olena Dmitrenko fully"),
                        1,
                        Relation.SPELLING))
                .containsExactly("Dmitrenko");
        assertThat(words(collate("our organisation grows", "our organization grows"), 1, Relation.SPELLING))
                .containsExactly("organization");
    }

    @Test
    void nearSynonymsCountTowardsWhatIsInCommon() {
        Collation c = collate(
                "its readiness to assist in the wool market",
                "the guild is ready to provide support to our weavers in the years ahead");
        assertThat(over(c, 1, "ready")).isEqualTo("readiness");
        assertThat(over(c, 1, "support")).isEqualTo("assist");
    }

    @Test
    void tooLittleInCommonStandsWhole() {
        Collation c = collate("the ferry leaves at dawn", "nobody expects any crossing before breakfast");
        assertThat(c.columns()).hasSize(1);
        assertThat(words(c, 1, Relation.CHANGED)).containsExactly("nobody expects any crossing before breakfast");
        Collation three =
                collate("the ferry leaves at dawn", "the ferry leaves at noon", "nobody expects any crossing");
        assertThat(three.columns().getLast()).hasSize(3);
        assertThat(words(three, 2, Relation.CHANGED)).containsExactly("nobody expects any crossing");
        assertThat(over(three, 1, "noon")).isEqualTo("dawn");
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<Rendering> renderings = new ArrayList<>(List.of(
                rendering("The bridge at Tolm stays closed until the end of August because of rust"),
                rendering("the bridge stays shut until August"),
                rendering("until late August the bridge at Tolm is closed because of its rust"),
                rendering("because of rust the bridge at Tolm will stay closed")));
        Set<List<String>> expected = columns(renderings);
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            Collections.shuffle(renderings, random);
            assertThat(columns(renderings)).isEqualTo(expected);
        }
    }

    private Set<List<String>> columns(List<Rendering> renderings) {
        Set<List<String>> columns = new HashSet<>();
        Collator.collate(renderings, articles, Collator.base(renderings))
                .columns()
                .forEach(c -> {
                    List<String> pieces = new ArrayList<>();
                    for (int i = 0; i < c.size(); i++) {
                        pieces.add(renderings.get(i).article()
                                + (c.get(i) == null
                                        ? ""
                                        : c.get(i).span() + " " + c.get(i).relation()));
                    }
                    Collections.sort(pieces);
                    columns.add(pieces);
                });
        return columns;
    }

    @Test
    void theBaseIsTheLongestDirectOne() {
        Rendering shorter = rendering("the ferry leaves");
        Rendering longer = rendering("the ferry leaves at dawn");
        Rendering indirect =
                new Rendering("x", "y", "q", new Span(0, 90), Kind.INDIRECT, null, null, Rendering.State.SAME, 1, 0);
        assertThat(Collator.base(List.of(indirect, shorter, longer))).isEqualTo(2);
    }

    @Test
    void oneRenderingAloneIsAllTheSame() {
        Collation c = collate("the ferry leaves at dawn");
        assertThat(words(c, 0, Relation.SAME)).hasSize(5);
    }

    @Test
    void aHugeWordingIsShownWholeInsteadOfAligned() {
        String huge = "ferries and barges and rafts ".repeat(20_000);
        Collation c = collate(huge, huge + "sink");
        assertThat(c.columns()).hasSize(1);
    }
}
