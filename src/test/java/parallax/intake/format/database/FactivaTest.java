package parallax.intake.format.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.Reading;
import parallax.intake.format.RtfMaker;
import parallax.intake.format.ZipMaker;
import parallax.intake.format.office.Rtf;
import parallax.news.Article;
import parallax.news.Role;

class FactivaTest {

    private static final String[][] CODED = {
        {"HD", "Harbour board signs the tariff agreement"},
        {"BY", "By Hanne Lundquist and LEV OSTERIN"},
        {"WC", "214 words"},
        {"PD", "12 March 2025"},
        {"SN", "The Lisse Lantern"},
        {"SC", "LISLAN"},
        {"LA", "English"},
        {"CY", "Copyright 2025 The Lisse Lantern"},
        {"LP", "The harbour board signed the agreement on Tuesday after a long night."},
        {"TD", "\u201CNobody lost,\u201D said the mayor, who had waited outside until the morning."},
        {"NS", "gtrea : Treaties"},
        {"AN", "Document LISLAN0020250312el3c0001x"}
    };

    private static final String[] PLAIN = {
        "Ferrymen refuse the new timetable",
        "By Mara Velkhanova",
        "1,120 words",
        "3 April 2024",
        "10:15",
        "Basin Monitor",
        "BASMON",
        "English",
        "Copyright 2024 Basin Monitor. All rights reserved.",
        "The ferrymen of Port Lisse said on Wednesday that they would not sail at night.",
        "\u201CThe river is too low,\u201D said their spokesman, and he showed the figures.",
        "Document BASMON0020240403ek430002b"
    };

    private final DocumentPieces pieces = new DocumentPieces(Reading.DOCUMENTS);

    @Test
    void richTextWithCodesBecomesArticlesWithTheirFields() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1 ");
        for (int i = 0; i < 3; i++) {
            for (String[] row : CODED) {
                String value = row[0].equals("AN") ? row[1].replace("0001x", "000%dx".formatted(i)) : row[1];
                rtf.append("\\trowd\\pard\\intbl{\\b ").append(row[0]).append("}\\cell ");
                rtf.append(RtfMaker.escaped(value)).append("\\cell\\row\n");
            }
        }
        Reading reading = Reading.of(
                new Rtf(pieces), "batch.rtf", rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles()).hasSize(3);
        coded(reading.articles().get(1), "LISLAN0020250312el3c0001x");
    }

    @Test
    void aSavedPageOfManyArticlesIsSplit() {
        StringBuilder html = new StringBuilder("<html><head><title>Factiva</title></head><body>");
        for (int i = 0; i < 2; i++) {
            html.append("<div class=\"article enArticle\"><table>");
            for (String[] row : CODED) {
                html.append("<tr><td><b>%s</b></td><td><p>%s</p></td></tr>".formatted(row[0], ZipMaker.xml(row[1])));
            }
            html.append("</table></div>");
        }
        html.append("<div class=\"article enArticle\">");
        for (String line : PLAIN) {
            html.append("<p>").append(line).append("</p>");
        }
        Reading reading = Reading.of(
                new FactivaPage(pieces, Reading.PAGE),
                "batch.html",
                html.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.articles()).hasSize(3);
        coded(reading.articles().getFirst(), "LISLAN0020250312el3c0001x");
        plain(reading.articles().getLast());
    }

    @Test
    void articlesWithoutCodesAreSplitAtTheirNumbers() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
        for (String line : PLAIN) {
            rtf.append("\\pard ").append(RtfMaker.escaped(line)).append("\\par\n");
        }
        String one = rtf.substring("{\\rtf1\\ansi\\uc1 ".length());
        rtf.append(one.replace("0002b", "0003c")).append("\\pard Search Summary\\par}");
        Reading reading =
                Reading.of(new Rtf(pieces), "batch.rtf", rtf.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(reading.articles()).hasSize(2);
        plain(reading.articles().getFirst());
        assertThat(reading.articles().getLast().id()).isEqualTo("BASMON0020240403ek430003c");
    }

    @Test
    void aPageThatOnlyNamesFactivaIsOnePage() {
        String html = "<html><head><title>On factiva</title></head><body><p>The library has a new subscription and "
                + "everybody may use it from the reading room.</p></body></html>";
        Reading reading =
                Reading.of(new FactivaPage(pieces, Reading.PAGE), "a.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.only().text()).contains("new subscription");
    }

    private static void coded(Article article, String number) {
        assertThat(article.id()).isEqualTo(number);
        assertThat(article.origin().accession()).isEqualTo(number);
        assertThat(article.title()).isEqualTo("Harbour board signs the tariff agreement");
        assertThat(article.byline()).containsExactly("Hanne Lundquist", "Lev Osterin");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.outlet()).isEqualTo("The Lisse Lantern");
        assertThat(article.language()).isEqualTo("en");
        assertThat(Read.body(article))
                .containsExactly(
                        "The harbour board signed the agreement on Tuesday after a long night.",
                        "\u201CNobody lost,\u201D said the mayor, who had waited outside until the morning.");
        assertThat(Read.with(article, Role.TITLE)).containsExactly("Harbour board signs the tariff agreement");
    }

    private static void plain(Article article) {
        assertThat(article.id()).isEqualTo("BASMON0020240403ek430002b");
        assertThat(article.title()).isEqualTo("Ferrymen refuse the new timetable");
        assertThat(article.byline()).isEqualTo(List.of("Mara Velkhanova"));
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(article.outlet()).isEqualTo("Basin Monitor");
        assertThat(Read.body(article)).hasSize(2).first().asString().startsWith("The ferrymen of");
    }
}
