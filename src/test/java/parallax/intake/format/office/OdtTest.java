package parallax.intake.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.Reading;
import parallax.intake.format.ZipMaker;
import parallax.intake.format.database.DocumentPieces;
import parallax.news.Article;
import parallax.news.Role;

class OdtTest {

    private final Odt format = new Odt(new DocumentPieces(Reading.DOCUMENTS));

    @Test
    void titleHeadingsAndRunningHeadsHaveTheirRoles() {
        InventedDocument document = InventedDocument.of(5);
        Article article = Reading.of(format, "a.odt", ZipMaker.odt(document)).only();
        assertThat(article.title()).isEqualTo(document.title());
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(Read.with(article, Role.FURNITURE)).contains(document.head());
        assertThat(Read.with(article, Role.HEADING)).isNotEmpty();
    }

    @Test
    void aHeadingThatOpensADocumentWithoutATitleIsItsTitle() {
        String body = "<text:h>The ferry sails</text:h><text:p>It sailed on Tuesday, said the board.</text:p>"
                + "<text:h>Why now</text:h><text:p>Nobody could tell, the mayor said on Monday.</text:p>";
        Article article = Reading.of(format, "a.odt", ZipMaker.odt(body, "")).only();
        assertThat(article.title()).isEqualTo("The ferry sails");
        assertThat(Read.with(article, Role.TITLE)).containsExactly("The ferry sails");
        assertThat(Read.with(article, Role.HEADING)).containsExactly("Why now");
    }

    @Test
    void changesNotesAndCommentsAreWhereTheyBelong() {
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes>"
                        + "<text:p>The  treaty<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>Signed in 1994.</text:p></text:note-body></text:note> is<text:s text:c=\"2\"/>old"
                        + "<office:annotation><dc:creator>x</dc:creator><text:p>why?</text:p></office:annotation>."
                        + "<text:line-break/>Very.</text:p>"
                        + "<text:p><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame></text:p>";
        assertThat(Reading.of(format, "a.odt", ZipMaker.odt(body, "")).only().text())
                .isEqualTo("The treaty is  old.\nVery.\n\nSigned in 1994.\n\nIn a box.");
    }

    @Test
    void anEncryptedOrBrokenOneSaysSo() {
        byte[] locked = ZipMaker.zip(ZipMaker.ordered(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "\u0001\u0002",
                "META-INF/manifest.xml",
                "<manifest><encryption-data/></manifest>"));
        assertThat(Reading.of(format, "a.odt", locked).problems())
                .singleElement()
                .asString()
                .contains("password");
        byte[] empty = ZipMaker.zip(ZipMaker.ordered("mimetype", "application/vnd.oasis.opendocument.text"));
        assertThat(Reading.of(format, "a.odt", empty).problems())
                .singleElement()
                .asString()
                .contains("damaged");
        assertThat(Reading.of(format, "a.odt", new byte[] {1, 2, 3}).problems())
                .singleElement()
                .asString()
                .contains("no OpenDocument");
    }
}
