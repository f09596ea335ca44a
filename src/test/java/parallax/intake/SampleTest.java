package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Role;

/** The sample articles come in as a reader sees them. */
class SampleTest {

    private static final Path SAMPLE = Path.of("assets", "sample");

    @Test
    void fiveArticlesComeInWithTheirTitles() {
        List<Path> files = Intake.files(List.of(SAMPLE), problem -> {
            throw new AssertionError(problem);
        });
        Read read = Read.of(files.toArray(Path[]::new));
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles())
                .extracting(Article::title)
                .containsExactly(
                        "Sorovian Ambassador on the Kessel Reservoir and the Future of the Ishka Treaty",
                        "Ambassador: water talks with Maravel to resume in spring",
                        "Sorovia sees ‘no comparable alternative’ to river treaty as Maravel skips Basin Commission",
                        "“We don’t take offence”: Sorovia’s ambassador answers his critics",
                        "Sorovian Envoy Says Water Talks Could Resume, Trade Heading for Record");
    }

    @Test
    void pagesAndDatelinesSayWhoAndWhen() {
        assertThat(article("meridian-post.html"))
                .returns("The Meridian Post", Article::outlet)
                .returns(LocalDate.of(2025, 3, 12), Article::published)
                .returns(List.of("Hanne Lundquist"), Article::byline);
        assertThat(article("dravnik-review.html"))
                .returns("Dravnik Review", Article::outlet)
                .returns(LocalDate.of(2025, 3, 10), Article::published)
                .returns(List.of("Lev Osterin"), Article::byline);
        assertThat(article("northern-wire.txt"))
                .returns("Northern Wire", Article::outlet)
                .returns(LocalDate.of(2025, 3, 11), Article::published);
        assertThat(article("harbour-courier.txt").published()).isNull();
    }

    @Test
    void furnitureOfThePlainTextsIsMarked() {
        assertThat(start(article("harbour-courier.txt"), Role.FURNITURE))
                .containsExactly(
                        "Harbour Courier logo",
                        "Foreign Affairs",
                        "Andrei Velkhanov, Sorovian Amb",
                        "Related Articles",
                        "Most Read",
                        "Editor‘s Choice");
        assertThat(start(article("harbour-courier.txt"), Role.CAPTION))
                .containsExactly("Andrei Velkhanov, Sorovian Amb");
        assertThat(start(article("northern-wire.txt"), Role.FURNITURE))
                .containsExactly(
                        "Keep Reading",
                        "Harbour Pilots Call Off Strike",
                        "Rail Line to Brenna Shut Until",
                        "Central Bank Holds Rates for T",
                        "We use cookies to keep this si");
        assertThat(start(article("northern-wire.txt"), Role.HEADING)).containsExactly("Figures and Ferries");
        assertThat(start(article("basin-monitor.txt"), Role.FURNITURE))
                .containsExactly(
                        "| News, Politics, Ishka Basin", "See Also",
                        "\"Basin Monitor\" is looking for", "Our website uses cookies. By c");
        assertThat(start(article("basin-monitor.txt"), Role.HEADING))
                .containsExactly("On the Kessel reservoir", "On the treaty");
    }

    @Test
    void bodiesOfThePagesAreWhole() {
        assertThat(Read.body(article("meridian-post.html")))
                .hasSize(11)
                .allMatch(
                        line -> !line.contains("script") && !line.contains("newsletter") && !line.contains("cookies"));
        assertThat(Read.with(article("meridian-post.html"), Role.HEADING))
                .containsExactly("One bed, two banks", "Ferries and crowns");
        assertThat(Read.body(article("dravnik-review.html")))
                .hasSize(12)
                .allMatch(line -> !line.contains("SPECIAL REPORT") && !line.contains("Ice hockey"));
        assertThat(Read.with(article("dravnik-review.html"), Role.HEADING)).containsExactly("Trade is growing");
    }

    private static Article article(String file) {
        return Read.of(SAMPLE.resolve(file)).only();
    }

    private static List<String> start(Article article, Role role) {
        return Read.starts(Read.with(article, role), 30).toList();
    }
}
