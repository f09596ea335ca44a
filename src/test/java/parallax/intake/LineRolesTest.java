package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;

class LineRolesTest {

    private static final String PROSE =
            "The harbour master said on Tuesday that the new quay would be open to fishing boats before the end "
                    + "of the month.";

    private static final String LONG = PROSE + "\n" + PROSE.replace("Tuesday", "Monday") + "\n"
            + PROSE.replace("quay", "mole") + "\n" + PROSE.replace("month", "year");

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
        Article article = read("Quay to open before long\n" + caption + "\n" + caption + "\n" + LONG);
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
        Article article = read("Quay to open before long\n| News, Coast\n" + LONG
                + "\nWe use cookies. Choose \u201CAccept\u201D to go on.\n"
                + "Sign up for our newsletter and never miss a boat.");
        assertThat(Read.with(article, Role.FURNITURE)).hasSize(3);
        assertThat(Read.body(article)).containsExactlyElementsOf(LONG.lines().toList());
    }

    @Test
    void eachRegionSaysWhyAndHowSure() {
        Article article = read("Quay to open before long\n" + LONG + "\nSign up for our newsletter");
        assertThat(article.regions()).extracting(Region::reason).containsExactly("title.line", "furniture.phrase");
        assertThat(article.regions()).allMatch(r -> r.confidence() > 0.5 && r.confidence() < 1);
    }

    @Test
    void noMoreThanThreeTenthsOfTheWordsAreFoldedAndTheRestIsSuggested() {
        Article article = read("Quay to open before long\n" + PROSE + "\nRelated articles\n"
                + "Two Goats Win Mountain Race at Last\nBakers Agree on Price of Rye After a Long Night\n"
                + "Rail Line to Brenna Shut Until the Autumn");
        assertThat(Read.with(article, Role.FURNITURE)).hasSize(2).contains("Related articles");
        assertThat(asked(article)).hasSize(2).contains("Two Goats Win Mountain Race at Last");
    }

    @Test
    void aHeadlineWithSpeechUnderALinkHeadIsOnlySuggested() {
        String said = "Goat owner: \u201CWe never lost a race\u201D";
        Article article = read(
                "Quay to open before long\n" + LONG + "\nKeep Reading\n" + said + "\nBakers Agree on Price of Rye");
        assertThat(Read.with(article, Role.FURNITURE)).containsExactly("Keep Reading", "Bakers Agree on Price of Rye");
        assertThat(asked(article)).containsExactly(said);
    }

    @Test
    void shortLinesInARowAndDatesAreSuggestedAndStayBody() {
        Article article = read("Quay to open before long\n" + LONG + "\nHanne\nPort Lisse\nGoats\nFour of five\n"
                + PROSE + "\n12 March 2025\n" + PROSE);
        assertThat(Read.with(article, Role.FURNITURE)).isEmpty();
        assertThat(asked(article)).contains("Hanne", "Port Lisse", "12 March 2025");
    }

    @Test
    void theDatelineHasItsOwnRoleAndTheParagraphStays() {
        Article article = read("Quay to open before long\n\nPORT LISSE, March 11, 2025 (Coastal Wire) \u2014 " + PROSE);
        assertThat(Read.with(article, Role.DATELINE)).singleElement().asString().startsWith("PORT LISSE, March 11");
        assertThat(article.origin().found()).containsEntry("published", "dateline");
    }

    @Test
    void aLineBetweenHeadlineAndBylineIsTheStandfirst() {
        String lead = "Fishermen have waited eleven years for a place to land";
        Article article = read("Quay to open before long\n" + lead + "\nBy Hanne Lundquist\n" + LONG);
        assertThat(Read.with(article, Role.STANDFIRST)).containsExactly(lead);
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

    private static List<String> asked(Article article) {
        return article.origin().suggested().stream()
                .map(r -> r.span().of(article.text()))
                .toList();
    }

    private static Article read(String text) {
        return new Intake().pasted(text, Intake.Given.NOTHING);
    }
}
