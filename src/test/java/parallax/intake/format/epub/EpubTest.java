package parallax.intake.format.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.Reading;
import parallax.intake.format.ZipMaker;
import parallax.intake.source.Refusal;
import parallax.news.Article;

class EpubTest {

    private final Epub format = new Epub(Reading.PAGE);

    @ParameterizedTest
    @ValueSource(strings = {"meridian-post.html", "dravnik-review.html"})
    void aSavedPageInABookHasTheTextOfThePage(String name) throws IOException, Refusal {
        String html = Files.readString(Path.of("assets", "sample", name));
        Article page = Reading.PAGE.article("a", "a", html.getBytes(StandardCharsets.UTF_8));
        Article book =
                Reading.of(format, "a.epub", ZipMaker.epub("A book", html)).only();
        assertThat(book.text()).isEqualTo(page.text());
        assertThat(book.regions()).isEqualTo(page.regions());
        assertThat(book.title()).isEqualTo(page.title());
        assertThat(book.id()).isEqualTo("a");
    }

    @Test
    void chaptersWithHeadingsAreArticlesAndTheOthersGoOn() {
        String rest = "<html><body><p>And on the second day nothing had changed, the mayor said.</p></body></html>";
        String cover = "<html><body><img src='cover.jpg'/></body></html>";
        Reading reading = Reading.of(format, "weekly.epub", ZipMaker.epub("The weekly", cover, page(1), rest, page(2)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles()).extracting(Article::id).containsExactly("weekly-1", "weekly-2");
        assertThat(reading.articles().getFirst().text()).endsWith("the mayor said.");
        assertThat(reading.articles().getLast().title())
                .isEqualTo(InventedDocument.of(2).title());
        assertThat(reading.articles()).allSatisfy(a -> assertThat(a.published()).isEqualTo(LocalDate.of(2025, 3, 12)));
    }

    @Test
    void elementsThatXmlEndsAtOnceDoNotSwallowThePage() {
        String page = "<?xml version=\"1.0\"?><html><head><title/><script src=\"a.js\"/></head><body><a id=\"top\"/>"
                + "<p>The ferry sailed on Tuesday.</p></body></html>";
        assertThat(Reading.of(format, "a.epub", ZipMaker.epub("A book", page))
                        .only()
                        .text())
                .isEqualTo("The ferry sailed on Tuesday.");
    }

    @Test
    void aChapterThatIsNamedManyTimesComesInOnce() {
        byte[] book = ZipMaker.zip(ZipMaker.ordered(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>",
                "book.opf",
                "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine>"
                        + "<itemref idref=\"a\"/>".repeat(3000) + "</spine></package>",
                "a.xhtml",
                page(1)));
        assertThat(Reading.of(format, "a.epub", book).articles()).hasSize(1);
    }

    @Test
    void aBookWithoutItsPartsSaysSo() {
        byte[] empty = ZipMaker.zip(ZipMaker.ordered("mimetype", "application/epub+zip"));
        assertThat(Reading.of(format, "a.epub", empty).problems())
                .singleElement()
                .asString()
                .contains("damaged");
        assertThat(Reading.of(format, "a.epub", new byte[] {1}).problems())
                .singleElement()
                .asString()
                .contains("no EPUB");
        byte[] silent = ZipMaker.epub("A book", "<html><body><img src='a.png'/></body></html>");
        assertThat(Reading.of(format, "a.epub", silent).problems())
                .singleElement()
                .asString()
                .contains("holds no text");
    }

    private static String page(int number) {
        return ZipMaker.page(InventedDocument.of(number));
    }
}
