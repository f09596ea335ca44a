package parallax.intake.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.Reading;
import parallax.intake.format.RtfMaker;
import parallax.intake.format.database.DocumentPieces;
import parallax.news.Article;
import parallax.news.Role;

class RtfTest {

    private final Rtf format = new Rtf(new DocumentPieces(Reading.DOCUMENTS));

    @Test
    void stylesTellTitleAndHeadingsAndRunningHeadsAreFurniture() {
        InventedDocument document = InventedDocument.of(12);
        Article article = Reading.of(format, "a.rtf", RtfMaker.make(document)).only();
        assertThat(article.title()).isEqualTo(document.title());
        assertThat(Read.with(article, Role.HEADING)).isNotEmpty();
        assertThat(Read.with(article, Role.FURNITURE)).contains(document.head(), "1");
    }

    @Test
    void lettersOfAnyAlphabetComeAsTheyAre() {
        assertThat(
                        text(
                                "\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par \\uc1\\u1055?\\u-10179?\\u-8704? \\uc0\\u8364 5\\par"))
                .isEqualTo("\u041F\u0440\u0438\u0432\u0435\u0442\n\n\u041F\uD83D\uDE00 \u20AC5");
        assertThat(text("\\ansicpg1252 M\\'fcller \\emdash  \\lquote ja\\rquote\\~ \\ldblquote a\\rdblquote"))
                .isEqualTo("M\u00FCller \u2014 \u2018ja\u2019\u00A0 \u201Ca\u201D");
    }

    @Test
    void hiddenDeletedAndEmbeddedThingsAreLeftOut() {
        assertThat(text("Seen {\\v hidden}{\\deleted gone}{\\*\\unknowngroup secret}{\\pict\\pngblip 89504e47}"
                        + "{\\object\\objemb{\\*\\objdata 0105}{\\result shown}}"
                        + "{\\field{\\*\\fldinst HYPERLINK \"http://example.org\"}{\\fldrslt a link}}"
                        + "{\\*\\annotation a comment}{\\pict\\bin5 {{{{{}.\\par"))
                .isEqualTo("Seen a link.");
    }

    @Test
    void notesComeAfterTheText() {
        assertThat(text("The treaty{\\footnote\\pard Signed in 1994.} holds.\\par Nobody knows why.\\par"))
                .isEqualTo("The treaty holds.\n\nNobody knows why.\n\nSigned in 1994.");
    }

    @Test
    void whatItsProgramNotedCountsWhereTheTextIsSilent() {
        String info = "{\\info{\\title The ferry sails}{\\author Mara Velkhanova}{\\creatim\\yr2025\\mo3\\dy12\\hr9}}";
        Article article = read(info + "The ferry sailed on Tuesday, the harbour board said.\\par")
                .only();
        assertThat(article.title()).isEqualTo("The ferry sails");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.byline()).containsExactly("Mara Velkhanova");
    }

    @Test
    void whatIsCutOffComesInAsFarAsItGoes() {
        byte[] whole = RtfMaker.make(InventedDocument.of(4));
        Reading reading = Reading.of(format, "a.rtf", Arrays.copyOf(whole, whole.length / 2));
        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.problems()).singleElement().asString().contains("cut off after");
    }

    @Test
    void falseSizesAndEndlessGroupsAreRefused() {
        assertThat(read("Words {\\bin2147483647 x}").problems())
                .singleElement()
                .asString()
                .contains("damaged");
        assertThat(read("{".repeat(200_000)).problems())
                .singleElement()
                .asString()
                .contains("damaged");
        assertThat(Reading.of(format, "a.rtf", "words".getBytes(StandardCharsets.US_ASCII))
                        .problems())
                .singleElement()
                .asString()
                .contains("no rich text");
    }

    private String text(String inner) {
        return read(inner).only().text();
    }

    private Reading read(String inner) {
        return Reading.of(format, "a.rtf", ("{\\rtf1\\ansi " + inner + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
