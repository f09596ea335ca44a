package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Role;

class LineRolesTest {

    private static final String PROSE =
            "The harbour master said on Tuesday that the new quay would be open to fishing boats before the end "
                    + "of the month.";

    @Test
    void theHeadlineStandsBelowLogoAndSection() {
        Article article = read("Lantern logo\nCoast\n\nQuay to open before the month is out\n\n" + PROSE);
        assertThat(article.title()).isEqualTo("Quay to open before the month is out");
        assertThat(Read.with(article, Role.FURNITURE)).containsExactly("Lantern logo", "Coast");
        assertThat(Read.body(article)).containsExactly(PROSE);
    }

    @Test
    void aTextWithoutAHeadlineHasNoTitle() {
        Article article = read(PROSE + "\n" + PROSE.replace("Tuesday", "Monday"));
        assertThat(article.title()).isNull();
        assertThat(article.regions()).isEmpty();
    }

    @Test
    void ofTwoEqualCaptionsTheSecondIsFurniture() {
        String caption = "The quay in spring. Photo via lantern.example.";
        Article article = read("Quay to open before long\n" + caption + "\n" + caption + "\n" + PROSE);
        assertThat(Read.with(article, Role.CAPTION)).containsExactly(caption);
        assertThat(Read.with(article, Role.FURNITURE)).containsExactly(caption);
    }

    @Test
    void headlinesUnderALinkHeadAreFurnitureAndTheHeadingAfterThemIsNot() {
        Article article = read("Quay to open before long\n" + PROSE
                + "\nKeep Reading\nTwo Goats Win Mountain Race at Last\n"
                + "Bakers Agree on Price of Rye\nFishing Boats Return\n" + PROSE.replace("Tuesday", "Monday"));
        assertThat(Read.with(article, Role.FURNITURE))
                .containsExactly("Keep Reading", "Two Goats Win Mountain Race at Last", "Bakers Agree on Price of Rye");
        assertThat(Read.with(article, Role.HEADING)).containsExactly("Fishing Boats Return");
    }

    @Test
    void anApostropheThatOpensAQuotationIsStillALinkHead() {
        assertThat(Read.with(read("Quay to open before long\n" + PROSE + "\nEditor\u2018s Picks"), Role.FURNITURE))
                .containsExactly("Editor\u2018s Picks");
    }

    @Test
    void noticesTagsAndSignUpsAreFurniture() {
        Article article = read("Quay to open before long\n| News, Coast\n" + PROSE
                + "\nWe use cookies. Choose \u201CAccept\u201D to go on.\n"
                + "Sign up for our newsletter and never miss a boat.");
        assertThat(Read.with(article, Role.FURNITURE)).hasSize(3);
        assertThat(Read.body(article)).containsExactly(PROSE);
    }

    @Test
    void aShortQuotationIsNeverTakenForFurniture() {
        Article article = read("Quay to open before long\n" + PROSE
                + "\n\u201CWe are ready.\u201D\n\u2018No comment\u2019, the mayor said.\n" + PROSE);
        assertThat(Read.body(article)).contains("\u201CWe are ready.\u201D", "\u2018No comment\u2019, the mayor said.");
    }

    @Test
    void aDatelineGivesDayAndAgency() {
        Article article = read("Quay to open before long\n\nPORT LISSE, March 11, 2025 (Coastal Wire) \u2014 " + PROSE);
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 11));
        assertThat(article.outlet()).isEqualTo("Coastal Wire");
    }

    @Test
    void aDateInTheTextIsNotTheDayItAppeared() {
        assertThat(read(PROSE + " It was built on March 11, 1925.").published()).isNull();
    }

    @Test
    void bylineAndDayUnderTheHeadlineAreRead() {
        Article article = read("Quay to open before long\nBy Hanne Lundquist\n12 March 2025, 06:40\n" + PROSE);
        assertThat(article.byline()).containsExactly("Hanne Lundquist");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(Read.with(article, Role.BYLINE)).hasSize(2);
    }

    private static Article read(String text) {
        return new Intake().pasted(text, Intake.Given.NOTHING);
    }
}
