package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

class RecurringTest {

    private static final String BOX = "The Lantern is printed in Port Lisse since 1904";

    @Test
    void aLineOfTwoArticlesOfAnOutletIsFolded() {
        Article one = article("a", "The harbour", BOX);
        Article two = article("b", "The bakery", BOX);
        Map<String, Recurring.Found> found = Recurring.in(List.of(one, two));
        assertThat(texts(one, found.get("a").fold())).containsExactly(BOX);
        assertThat(texts(two, found.get("b").fold())).containsExactly(BOX);
        assertThat(found.get("a").suggest()).isEmpty();
    }

    @Test
    void whatSomebodySaidIsOnlySuggested() {
        String said = "“We shall open in spring,” the mayor said.";
        Article one = article("a", "The harbour", said);
        Map<String, Recurring.Found> found = Recurring.in(List.of(one, article("b", "The bakery", said)));
        assertThat(found.get("a").fold()).isEmpty();
        assertThat(texts(one, found.get("a").suggest())).containsExactly(said);
    }

    @Test
    void versionsOfOneArticleDoNotMakeALineRecur() {
        assertThat(Recurring.in(List.of(article("a", "The harbour", BOX), article("b", "The harbour", BOX))))
                .isEmpty();
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Article> all = List.of(
                article("a", "The harbour", BOX), article("b", "The bakery", BOX), article("c", "The theatre", "Else"));
        assertThat(Recurring.in(all.reversed())).isEqualTo(Recurring.in(all));
    }

    @Test
    void aLineThatIsFoldedAlreadyIsPassedOver() {
        Article one = article("a", "The harbour", BOX);
        Article folded = new Article(
                "a",
                "a",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                one.text(),
                List.of(new Region(
                        new Span(one.text().length() - BOX.length(), one.text().length()), Role.FURNITURE)));
        assertThat(Recurring.in(List.of(folded, article("b", "The bakery", BOX))))
                .containsOnlyKeys("b");
    }

    private static Article article(String id, String topic, String last) {
        return Article.of(
                id,
                topic + " was busy on Tuesday, and everybody who came early found what they were looking for.\n"
                        + topic
                        + " will open again on Friday, when the second part of the new hall has been finished.\n"
                        + last);
    }

    private static List<String> texts(Article article, List<Region> regions) {
        return regions.stream().map(r -> r.span().of(article.text())).toList();
    }
}
