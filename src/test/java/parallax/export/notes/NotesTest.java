package parallax.export.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import parallax.export.Going;
import parallax.news.Annotation;

class NotesTest {

    private static final Selection.Found NOTHING =
            new Selection.Found(Set.of(), Set.of(), Set.of(), java.util.Map.of());

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void csvHasOneLineAMarkAndTagWithPlacesInCodePoints() throws IOException {
        List<NamedCsvRecord> rows = csv(NotesSample.notes());
        int expected = NotesSample.annotations().stream()
                .mapToInt(a -> Math.max(1, a.tags().size()))
                .sum();
        assertThat(rows).hasSize(expected);
        for (NamedCsvRecord row : rows) {
            String text = row.getField("text");
            int start = Integer.parseInt(row.getField("start"));
            int end = Integer.parseInt(row.getField("end"));
            assertThat(slice(start, end)).isEqualTo(text.startsWith("'") ? text.substring(1) : text);
            assertThat(row.getField("unit")).isEqualTo("code points");
            assertThat(row.getField("outlet")).isEqualTo("'=Harbour & Sons");
        }
        assertThat(rows)
                .anyMatch(r -> r.getField("tag_path").equals("Safety / +Promise")
                        && r.getField("tag").equals("'+Promise")
                        && r.getField("colour").equals("#aa3300")
                        && r.getField("speaker").equals("Tarn"));
    }

    @Test
    void noFieldOfATableIsAFormula() throws IOException {
        for (NamedCsvRecord row : csv(NotesSample.hostile())) {
            assertThat(row.getFields()).noneMatch(f -> f.startsWith("="));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NotesXlsx.write(NotesSample.hostile(), DAY, Going.ON, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell ->
                            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK))));
            assertThat(book.getSheet("Annotations").getRow(1).getCell(3).getStringCellValue())
                    .startsWith("=HYPERLINK(\"x\") </script>");
        }
    }

    @Test
    void theSpreadsheetHoldsTheSameRowsAndTheCodebook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NotesXlsx.write(NotesSample.notes(), DAY, Going.ON, out);
        List<NamedCsvRecord> rows = csv(NotesSample.notes());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheet("Annotations").getLastRowNum()).isEqualTo(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = book.getSheet("Annotations").getRow(i + 1);
                int start = (int) row.getCell(8).getNumericCellValue();
                int end = (int) row.getCell(9).getNumericCellValue();
                assertThat(row.getCell(11).getStringCellValue()).isEqualTo(slice(start, end));
                assertThat(row.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(LocalDate.of(2026, 3, 2));
            }
            assertThat(book.getSheet("Codebook").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Safety / +Promise");
        }
    }

    @Test
    void aLongNoteIsCutWithWarningInASpreadsheet() throws IOException {
        Annotation marked = NotesSample.annotations().getFirst();
        Annotation wordy = new Annotation(
                "n", "a", marked.span(), List.of(), "x".repeat(40_000), "Ada", NotesSample.NOON, NotesSample.NOON);
        assertThat(NotesXlsx.write(
                                NotesSample.notes(NotesSample.article(), List.of(wordy)),
                                DAY,
                                Going.ON,
                                new ByteArrayOutputStream())
                        .lines())
                .singleElement()
                .asString()
                .startsWith("1 × Text");
    }

    @Test
    void linkedDataTiesEachMarkToItsWordsAndItsPlace() throws IOException {
        StringWriter out = new StringWriter();
        NotesJsonLd.write(NotesSample.notes(), Going.ON, out);
        JsonNode items = new ObjectMapper().readTree(out.toString()).at("/first/items");
        assertThat(items).hasSameSizeAs(NotesSample.annotations());
        for (JsonNode item : items) {
            JsonNode quote = item.at("/target/selector/0");
            JsonNode place = item.at("/target/selector/1");
            int start = place.get("start").asInt();
            int end = place.get("end").asInt();
            assertThat(quote.get("exact").asText()).isEqualTo(slice(start, end));
            String prefix = quote.get("prefix").asText();
            String suffix = quote.get("suffix").asText();
            assertThat(prefix.codePointCount(0, prefix.length())).isLessThanOrEqualTo(32);
            assertThat(NotesSample.TEXT).contains(prefix + quote.get("exact").asText() + suffix);
            assertThat(item.get("creator").get("name").asText()).isEqualTo("Ada Mar");
            assertThat(item.at("/target/source").asText()).isEqualTo("https://example.org/?a=1&b=2");
        }
        assertThat(items.get(1).at("/body/0/value").asText()).isEqualTo("Safety");
        assertThat(items.get(1).at("/body/0/purpose").asText()).isEqualTo("tagging");
        assertThat(items.get(3).has("body")).isFalse();
        assertThat(items.get(3).get("motivation").asText()).isEqualTo("highlighting");
    }

    @Test
    void contextCutsNoCharacterThatPeopleSee() {
        String text = "abc e\u0301\u0302 👩\u200d👩\u200d👧 end";
        int end = text.indexOf(" end");
        for (int length = 0; length < 12; length++) {
            String before = Notes.before(text, new parallax.text.Span(end, end + 1), length);
            assertThat(before.isEmpty() || Clusters.border(text, end - before.length()))
                    .isTrue();
            assertThat(before).doesNotStartWith("\u200d").doesNotStartWith("\u0301");
        }
    }

    @Test
    void htmlMarksQuotesAndAnnotationsAndRunsNothing() throws IOException {
        StringBuilder out = new StringBuilder();
        NotesHtml.write(NotesSample.notes(), Going.ON, out);
        Document page = Jsoup.parse(out.toString());
        assertThat(page.title()).isEqualTo("Dam <project>");
        assertThat(page.select("ol.notes > li")).hasSameSizeAs(NotesSample.annotations());
        assertThat(page.select("q.direct mark")).isNotEmpty();
        assertThat(page.select("ul.codebook b").eachText()).containsExactly("Safety", "+Promise");
        assertThat(out).doesNotContain("<script");
    }

    @Test
    void hostileWordsStayWordsOnAPage() throws IOException {
        StringBuilder out = new StringBuilder();
        NotesHtml.write(NotesSample.hostile(), Going.ON, out);
        Document page = Jsoup.parse(out.toString());
        assertThat(page.select("script, img, a, [onerror]")).isEmpty();
        assertThat(page.body().text()).contains("</script><img src=x onerror=alert(1)>");
        assertThat(out.chars()).noneMatch(c -> c < 0x20 && c != '\n' && c != '\t');
    }

    @Test
    void markdownQuotesWhatWasMarked() throws IOException {
        String out = markdown(NotesSample.notes(), null);
        assertThat(out)
                .startsWith("---\ntitle: \"Dam <project>\"\n")
                .contains(
                        "# Dam \\<project\\>",
                        "> “The dam will hold,”",
                        "Tags: Safety, Safety / +Promise (#Safety #Safety/Promise)",
                        "Speaker: Tarn",
                        "On the **whole**",
                        "- Tarn (said), direct: The dam will hold,",
                        "  - **\\+Promise** (3)",
                        "outlet: \"=Harbour & Sons\"");
    }

    @Test
    void hostileWordsStayWordsInMarkdown() throws IOException {
        String out = markdown(NotesSample.hostile(), null);
        assertThat(out.lines()
                        .filter(l -> !l.startsWith("title:")
                                && !l.startsWith("article:")
                                && !l.startsWith("outlet:")
                                && !l.startsWith("byline:")
                                && !l.startsWith("url:")))
                // A memo is Markdown itself, all else is words.
                .noneMatch(l -> l.contains("</script>")
                        || !l.startsWith("=HYPERLINK") && (l.contains("**bold**") || l.contains("[a](b)")));
        assertThat(out.lines().filter(l -> l.equals("<!-- parallax notes -->"))).hasSize(1);
        assertThat(out.chars()).noneMatch(c -> c < 0x20 && c != '\n' && c != '\t');
    }

    @Test
    void writingMarkdownAnewLeavesTheAnalystsLinesAlone() throws IOException {
        Notes notes = NotesSample.notes();
        String first = markdown(notes, null);
        assertThat(markdown(notes, first)).isEqualTo(first);
        String mine = first.replace("written_by:", "mood: curious\nwritten_by:")
                        .replace("<!-- parallax mark n1 -->", "Before **n1**.\n\n<!-- parallax mark n1 -->")
                        .replace("<!-- parallax mark n2 -->", "After n1:\n- [ ] call Tarn\n\n<!-- parallax mark n2 -->")
                + "\nThe end is mine.\n";
        String second = markdown(notes, mine);
        assertThat(second).contains("mood: curious", "Before **n1**.", "- [ ] call Tarn", "The end is mine.");
        assertThat(markdown(notes, second)).isEqualTo(second);
        // Mark n1 goes: what stood behind it stays, behind what stood before it.
        List<Annotation> fewer = NotesSample.annotations().stream()
                .filter(a -> !a.id().equals("n1"))
                .toList();
        String third = markdown(NotesSample.notes(NotesSample.article(), fewer), second);
        assertThat(third).doesNotContain("parallax mark n1");
        assertThat(third.indexOf("Before **n1**."))
                .isPositive()
                .isLessThan(third.indexOf("- [ ] call Tarn"))
                .isGreaterThan(third.indexOf("<!-- parallax mark n0 -->"));
        assertThat(third.indexOf("- [ ] call Tarn")).isLessThan(third.indexOf("<!-- parallax mark n2 -->"));
    }

    @Test
    void aSelectionTakesTagsWithThoseBelowThem() {
        Notes notes = NotesSample.notes();
        assertThat(new Selection(Set.of("Safety"), Set.of(), Set.of(), Set.of())
                        .of(notes, query -> NOTHING)
                        .size())
                .isEqualTo(6);
        assertThat(new Selection(Set.of(), Set.of("Tarn"), Set.of(), Set.of())
                        .of(notes, query -> NOTHING)
                        .size())
                .isEqualTo(3);
        assertThat(new Selection(Set.of(), Set.of(), Set.of("Elsewhere"), Set.of())
                        .of(notes, query -> NOTHING)
                        .articles())
                .isEmpty();
        assertThat(new Selection(Set.of("No"), Set.of("Nobody"), Set.of(), Set.of("a.txt")).unknown(notes))
                .containsExactly(
                        "There is no tag “No” in this project.", "There is no speaker “Nobody” in this project.");
    }

    @Test
    void everyFormatCanBeCancelled() {
        Going stop = (done, total) -> {
            throw new CancellationException();
        };
        Notes notes = NotesSample.notes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> NotesCsv.write(notes, false, stop, new StringBuilder()))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> NotesXlsx.write(notes, DAY, stop, out)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> NotesDocx.write(notes, Arrangement.ARTICLE, DAY, stop, out))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> NotesMarkdown.write(notes, null, stop, new StringBuilder()))
                .isInstanceOf(CancellationException.class);
    }

    private static String slice(int start, int end) {
        String text = NotesSample.TEXT;
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static List<NamedCsvRecord> csv(Notes notes) throws IOException {
        StringBuilder out = new StringBuilder();
        NotesCsv.write(notes, false, Going.ON, out);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            return reader.stream().toList();
        }
    }

    private static String markdown(Notes notes, String earlier) throws IOException {
        StringBuilder out = new StringBuilder();
        NotesMarkdown.write(notes, earlier, Going.ON, out);
        return out.toString();
    }
}
