package parallax.statements.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.text.Span;

class ContrastsTest {

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<Rendering> renderings = new ArrayList<>();

    private void told(String wording, Kind kind, String cue) {
        String id = "a" + articles.size();
        String text = wording + " " + cue + " Mara Quell.";
        articles.put(id, Article.of(id, text));
        Span span = new Span(0, wording.length());
        renderings.add(new Rendering(
                Rendering.idAt(id, span),
                id,
                "q" + id,
                span,
                kind,
                "Mara Quell",
                new Span(wording.length() + 1, wording.length() + 1 + cue.length()),
                Rendering.State.SAME,
                1,
                0));
    }

    private Set<Contrast> second(Map<String, String> labels) {
        Collation collation = Collator.collate(renderings, articles, 0);
        return Contrasts.of(collation, 1, renderings, articles, labels);
    }

    @Test
    void aWordingThatIsTheSameDiffersInNothing() {
        told("The ferry will run to the island in June", Kind.DIRECT, "said");
        told("The ferry will run to the island in June", Kind.DIRECT, "says");
        assertThat(second(Map.of())).isEmpty();
    }

    @Test
    void numbersNegationAndCueVerbsAreToldApart() {
        told("The ferry will carry 400 people to the island in June", Kind.DIRECT, "said");
        told("The ferry will not carry 300 people to the island in June", Kind.DIRECT, "admitted");
        assertThat(second(Map.of())).contains(Contrast.NUMBER, Contrast.NEGATION, Contrast.CUE);
    }

    @Test
    void quotationMarksLabelsAndPunctuationCountApartFromWords() {
        told("The ferry, the old one, will run to the island in June", Kind.DIRECT, "said");
        told("The ferry the old one, will run to the island in June", Kind.INDIRECT, "said");
        assertThat(second(Map.of("qa0", "Mara Quell", "qa1", "the harbour mayor")))
                .containsOnly(Contrast.QUOTING, Contrast.PUNCTUATION, Contrast.LABEL);
    }

    @Test
    void onlyMarkedKindsStandOutInAWording() {
        told("The ferry will run to the island in June", Kind.DIRECT, "said");
        told("The ferry will surely run to the island in July", Kind.DIRECT, "said");
        Collation collation = Collator.collate(renderings, articles, 0);
        Rendering other = renderings.get(1);
        String text = articles.get("a1").text();
        assertThat(Differences.of(collation, 1, other.span(), text, Set.of(Contrast.ADDED)))
                .map(Differences.Run::relation)
                .contains(Collation.Relation.ADDED)
                .doesNotContain(Collation.Relation.CHANGED);
        assertThat(Differences.of(collation, 1, other.span(), text, Set.of()))
                .containsExactly(new Differences.Run(other.span().of(text), Collation.Relation.SAME));
    }

    @Test
    void theMajorityIsTheWordingThatMostShareAndNotTheLongest() {
        told("We shall certainly see to it that passengers travel by boat again quite soon", Kind.DIRECT, "said");
        told("The ferry will run to the island in June", Kind.DIRECT, "said");
        told("the ferry will run to the island", Kind.INDIRECT, "said");
        told("the ferry would run to the island in June", Kind.INDIRECT, "said");
        assertThat(Majority.of(renderings, articles)).isEqualTo(1);
    }

    @Test
    void aReferenceTextGivesEachStatementItsPassageOrNone() {
        told("the ferry would run to the island in June", Kind.INDIRECT, "said");
        Reference text = Reference.of(Article.of(
                "reference",
                "Good morning to everybody here. I promise that the ferry will run to the island again in June. "
                        + "As for the school, ask my colleague."));
        Rendering passage = text.passage(renderings, articles);
        assertThat(passage).isNotNull();
        assertThat(passage.span().of(text.article().text()))
                .isEqualTo("I promise that the ferry will run to the island again in June.");
        renderings.clear();
        told("the vineyards were harvested late because of hail", Kind.INDIRECT, "said");
        assertThat(text.passage(renderings, articles)).isNull();
    }
}
