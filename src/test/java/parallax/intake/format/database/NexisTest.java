package parallax.intake.format.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.Reading;
import parallax.intake.format.RtfMaker;
import parallax.intake.format.ZipMaker;
import parallax.intake.format.office.Docx;
import parallax.intake.format.office.Rtf;
import parallax.news.Article;
import parallax.news.Role;

class NexisTest {

    private static final String[] CONTENTS = {
        "User Name: = owner",
        "Date and Time: = Monday, March 17, 2025 9:00:00 AM CET",
        "Job Number: = 123456789",
        "Documents (2)",
        "1. Harbour board signs the tariff agreement",
        "2. Ferrymen refuse the new timetable"
    };

    private static final String[] ONE = {
        "Harbour board signs the tariff agreement",
        "The Lisse Lantern",
        "March 12, 2025 Wednesday",
        "Copyright 2025 Lantern Press All Rights Reserved",
        "Section: NEWS; Pg. 12",
        "Length: 214 words",
        "Byline: Hanne Lundquist, Lev Osterin",
        "Highlight: After a long night the tariffs stay as they are.",
        "Body",
        "The harbour board signed the agreement on Tuesday after a long night.",
        "\u201CNobody lost,\u201D said the mayor, who had waited outside until the morning.",
        "Classification",
        "Language: ENGLISH",
        "Publication-Type: Newspaper",
        "Load-Date: March 13, 2025",
        "End of Document"
    };

    private static final String OLD = """
                               1 of 2 DOCUMENTS

                              Basin Monitor (Port Lisse)

                            April 3, 2024 Wednesday
                                 Late Edition

            Ferrymen refuse the new timetable

            BYLINE: MARA VELKHANOVA

            SECTION: REGION; Pg. 3

            LENGTH: 112 words

            The ferrymen of Port Lisse said on Wednesday that they would
            not sail at night.

            "The river is too low," said their spokesman, and he showed
            the figures to everybody who came.

            LOAD-DATE: April 4, 2024

            LANGUAGE: ENGLISH

                            Copyright 2024 Basin Monitor
                                All Rights Reserved

                               2 of 2 DOCUMENTS

                              Basin Monitor (Port Lisse)

                            April 5, 2024 Friday

            Timetable withdrawn

            LENGTH: 40 words

            The new timetable was withdrawn on Friday, the river authority said.

            LOAD-DATE: April 6, 2024
            """;

    private final DocumentPieces pieces = new DocumentPieces(Reading.DOCUMENTS);

    @Test
    void richTextIsSplitAtItsEndMarks() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
        for (String[] part : new String[][] {CONTENTS, ONE, ONE}) {
            for (String line : part) {
                rtf.append("\\pard ").append(RtfMaker.escaped(line)).append("\\par\n");
            }
        }
        Reading reading = Reading.of(
                new Rtf(pieces), "files.rtf", rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(reading.articles()).extracting(Article::id).containsExactly("files-1", "files-2");
        reading.articles().forEach(NexisTest::one);
    }

    @Test
    void aWordFileIsSplitAtItsEndMarks() {
        StringBuilder body = new StringBuilder();
        for (String[] part : new String[][] {CONTENTS, ONE, ONE}) {
            for (String line : part) {
                body.append("<w:p><w:r><w:t>").append(ZipMaker.xml(line)).append("</w:t></w:r></w:p>");
            }
        }
        Reading reading = Reading.of(new Docx(pieces), "files.docx", ZipMaker.docx(body.toString()));
        assertThat(reading.articles()).hasSize(2).allSatisfy(NexisTest::one);
    }

    @Test
    void numberedPlainTextIsSplitAndItsLinesJoined() {
        Reading reading =
                Reading.of(new NexisText(pieces, Reading.PLAIN), "old.txt", OLD.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.articles()).hasSize(2);
        Article first = reading.articles().getFirst();
        assertThat(first.title()).isEqualTo("Ferrymen refuse the new timetable");
        assertThat(first.outlet()).isEqualTo("Basin Monitor (Port Lisse)");
        assertThat(first.byline()).containsExactly("Mara Velkhanova");
        assertThat(first.published()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(first.origin().section()).isEqualTo("REGION; Pg. 3");
        assertThat(Read.body(first))
                .containsExactly(
                        "The ferrymen of Port Lisse said on Wednesday that they would not sail at night.",
                        "\"The river is too low,\" said their spokesman, and he showed the figures to everybody who came.");
        assertThat(reading.articles().getLast().title()).isEqualTo("Timetable withdrawn");
    }

    @Test
    void aTextThatOnlyLooksSoIsOneArticle() {
        String text = "3 of 12 DOCUMENTS\n\nwere found in the cellar of the town hall, the archivist said on Monday.";
        Reading reading =
                Reading.of(new NexisText(pieces, Reading.PLAIN), "a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.only().text()).isEqualTo(text);
    }

    private static void one(Article article) {
        assertThat(article.title()).isEqualTo("Harbour board signs the tariff agreement");
        assertThat(article.outlet()).isEqualTo("The Lisse Lantern");
        assertThat(article.byline()).containsExactly("Hanne Lundquist", "Lev Osterin");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.origin().section()).isEqualTo("NEWS; Pg. 12");
        assertThat(article.language()).isEqualTo("en");
        assertThat(Read.body(article)).hasSize(2).first().asString().startsWith("The harbour board signed");
        assertThat(Read.with(article, Role.STANDFIRST))
                .singleElement()
                .asString()
                .startsWith("Highlight: After");
    }
}
