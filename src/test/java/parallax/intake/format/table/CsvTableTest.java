package parallax.intake.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.intake.Intake;
import parallax.intake.Read;
import parallax.news.Article;

class CsvTableTest {

    @TempDir
    Path folder;

    @Test
    void columnsWithoutEndAreNotAllTold() throws IOException {
        String header = "id," + "x".repeat(12_000) + ",y".repeat(5_000);
        assertThat(read("wide.csv", header + "\n1,2,3\n").problems())
                .singleElement()
                .asString()
                .hasSizeLessThan(500)
                .contains("“id”, “xxx")
                .endsWith("Say which one it is.");
    }

    @Test
    void columnsAreKnownByTheirNames() throws IOException {
        Article article = read("table.csv", """
                Article ID,Headline,Source,Publication Date,Authors,Full Text,Link,Lang
                n7,Quay opens,The Lantern,2025-03-12T06:40:00+01:00,Anna Kern; Jo Wick,"The ""quay"" is open.
                Boats may land.",https://lantern.example/1,de-AT
                """).only();
        assertThat(article.id()).isEqualTo("n7");
        assertThat(article.title()).isEqualTo("Quay opens");
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.byline()).containsExactly("Anna Kern", "Jo Wick");
        assertThat(article.text()).isEqualTo("The \"quay\" is open.\nBoats may land.");
        assertThat(article.url()).isEqualTo("https://lantern.example/1");
        assertThat(article.language()).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "windows-1252 ! ; ! Titel;Quelle;Datum;Volltext",
                "UTF-8 ! , ! Título,Medio,Fecha,Texto completo",
                "UTF-16LE ! TAB ! Titre\tMédia\tDate\tTexte",
                "windows-1251 ! ; ! Заголовок;Источник;Дата;Текст",
                "UTF-8 ! | ! Başlık|Kaynak|Tarih|Metin"
            })
    void separatorEncodingAndLanguageOfTheHeaderAreFound(String charset, String separator, String header)
            throws IOException {
        String mark = separator.equals("TAB") ? "\t" : separator;
        String cyrillic = charset.equals("windows-1251") ? "Причал открыт для всех судов" : "Quay open";
        String file = (charset.startsWith("UTF-16") ? "\uFEFF" : "") + header + "\r\n"
                + String.join(mark, cyrillic, "Lantern", "12.03.2025", cyrillic + " today.") + "\r\n";
        Article article = Read.of(Files.write(folder.resolve("t.csv"), file.getBytes(Charset.forName(charset))))
                .only();
        assertThat(article.title()).isEqualTo(cyrillic);
        assertThat(article.outlet()).isEqualTo("Lantern");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.text()).isEqualTo(cyrillic + " today.");
    }

    @Test
    void whatTheAnalystSaysOfTheColumnsCounts() throws IOException {
        Path file = Files.writeString(folder.resolve("odd.csv"), "a,text,b\nThe words.,not this,Lantern\n");
        Article article = read(file, Columns.parse("text=a, outlet=3")).only();
        assertThat(article.text()).isEqualTo("The words.");
        assertThat(article.outlet()).isEqualTo("Lantern");
        assertThat(read(file, Columns.parse("text=zz")).problems())
                .singleElement()
                .asString()
                .contains("no column \u201Czz\u201D")
                .contains("“a”, “text”, “b”");
        assertThatThrownBy(() -> Columns.parse("words=a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("title");
    }

    @Test
    void aTableWithoutColumnNamesIsReadByNumber() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.csv"), "Lantern,The words.\nGazette,Other words.\n");
        assertThat(read(file, Columns.parse("outlet=1,text=2,header=no")).articles())
                .extracting(Article::outlet)
                .containsExactly("Lantern", "Gazette");
    }

    @Test
    void aLongColumnWithoutAKnownNameIsTheText() throws IOException {
        Article article = read("long.csv", "title,stuff\nQuay,\"" + "The quay is open. ".repeat(20) + "\"\n")
                .only();
        assertThat(article.text()).startsWith("The quay is open.");
    }

    @Test
    void rowsWithoutATextAreToldByLine() throws IOException {
        Read read = read("gaps.csv", "id,text\n1,One.\n2,\n3,\"Three\nlines\"\n4,  \n5,Five.\n");
        assertThat(read.articles()).extracting(Article::id).containsExactly("1", "3", "5");
        assertThat(read.problems()).containsExactly("Lines 3 and 6 of gaps.csv without a text were left out.");
    }

    @Test
    void formulasAreJustText() throws IOException {
        assertThat(read("sheet.csv", "title,text\n=1+1,\"=HYPERLINK(\"\"http://x.example\"\")\"\n")
                        .only()
                        .text())
                .isEqualTo("=HYPERLINK(\"http://x.example\")");
    }

    @Test
    void cellsWithTagsAreReadAsPages() throws IOException {
        assertThat(read("html.csv", "title,body\nQuay,\"<p>The quay is open.</p><p>Boats may land.</p>\"\n")
                        .only()
                        .text())
                .isEqualTo("The quay is open.\n\nBoats may land.");
    }

    @Test
    void aColumnOfDatesTellsTheOrderOfDayAndMonth() throws IOException {
        assertThat(read("us.csv", "date,text\n03/04/2025,One.\n03/25/2025,Two.\n")
                        .articles())
                .extracting(Article::published)
                .containsExactly(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 25));
        assertThat(read("uk.csv", "date,text\n03/04/2025,One.\n25/03/2025,Two.\n")
                        .articles())
                .extracting(Article::published)
                .containsExactly(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 3, 25));
        assertThat(read("either.csv", "date,text\n03/04/2025,One.\n").only().published())
                .isNull();
    }

    @Test
    void whatCannotBeATableOfArticlesIsRefused() throws IOException {
        assertThat(read("numbers.csv", "a,b\n1,2\n").problems())
                .singleElement()
                .asString()
                .contains("no column that is known to hold the text")
                .contains("“a”, “b”");
        assertThat(read("head.csv", "title,text\n").problems())
                .singleElement()
                .asString()
                .contains("no rows");
        assertThat(read("empty.csv", "").problems()).singleElement().asString().contains("empty");
    }

    @Test
    void aStrayQuotationMarkCostsNoOtherRow() throws IOException {
        assertThat(read("stray.csv", "id,text\n1,\"He said \"yes\" to it.\"\n2,Two.\n")
                        .articles())
                .extracting(Article::id)
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"TAB", "|"})
    void wordsAtTheHeadOfACellKeepTheirMarksWhereNoCellHasMarksAround(String separator) throws IOException {
        String mark = separator.equals("TAB") ? "\t" : separator;
        List<String> texts = List.of(
                "\"The quay opens in May,\" said Ada Lind.",
                "\"It is shut until then, and nobody may land.",
                "The ferry waits. \"For how long?\" asked Lind.",
                "\"Gulls came back.\"");
        String rows = texts.stream()
                .map(text -> String.join(mark, "The Lantern", text, "2025-03-12"))
                .collect(Collectors.joining("\n"));
        assertThat(read("plain.csv", String.join(mark, "outlet", "text", "date") + "\n" + rows + "\n")
                        .articles())
                .extracting(Article::text)
                .containsExactlyElementsOf(texts);
    }

    @Test
    void marksAroundCellsGoAlsoWhereOneCellHasMoreOfThem() throws IOException {
        assertThat(read("marked.csv", """
                outlet,text
                The Lantern,"The quay, at last, is open."
                The Lantern,"The gulls are back" again.
                The Lantern,"The ferry sails
                at noon."
                """).articles())
                .extracting(Article::text)
                .startsWith("The quay, at last, is open.")
                .endsWith("The ferry sails\nat noon.");
    }

    @Test
    void theBeginningIsThereForWhoeverMapsTheColumns() throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "Titel;Volltext\nEins;Worte.\nZwei;Mehr.\n");
        Beginning beginning = CsvTable.columns(file);
        assertThat(beginning.header()).containsExactly("Titel", "Volltext");
        assertThat(beginning.rows(true)).hasSize(2);
        assertThat(beginning.guessed()).isEqualTo(Map.of(Field.TITLE, 0, Field.TEXT, 1));
        assertThat(beginning.headed()).isTrue();
    }

    @Test
    void keysOfJsonLinesAreMappedTheSameWay() throws IOException {
        Path file = Files.write(
                folder.resolve("rows.jsonl"),
                "{\"Schlagzeile\": \"Quay\", \"words\": \"The words.\"}\n".getBytes(StandardCharsets.UTF_8));
        Article article = read(file, Columns.parse("text=words")).only();
        assertThat(article.text()).isEqualTo("The words.");
        assertThat(article.title()).isEqualTo("Quay");
        assertThat(article.id()).isEqualTo("rows-1");
    }

    private Read read(String name, String content) throws IOException {
        return Read.of(Files.writeString(folder.resolve(name), content));
    }

    private static Read read(Path file, Columns columns) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new Intake().read(file, new Intake.Given(null, null, null, columns), read);
        return read;
    }

    /** Rows without telling column names. */
    private static String bare(boolean addressed) {
        String words = "The quay stays open, said the harbour master on Monday. ".repeat(5);
        StringBuilder rows = new StringBuilder("c1,c2,c3,c4,c5\n");
        for (int i = 1; i <= 6; i++) {
            boolean even = i % 2 == 0;
            rows.append(even ? "Lantern" : "Gazette")
                    .append(",2025-03-0" + i)
                    .append(
                            addressed
                                    ? (even ? ",https://lantern.example/" : ",https://gazette.example/") + i
                                    : ",x" + i)
                    .append(",Boats land at quay number " + i)
                    .append(",\"" + words + i + "\"\n");
        }
        return rows.toString();
    }

    @Test
    void cellsTellWhatColumnNamesDoNot() throws IOException {
        Article article = read("bare.csv", bare(true)).articles().getFirst();
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(article.url()).isEqualTo("https://gazette.example/1");
        assertThat(article.outlet()).isEqualTo("Gazette");
        assertThat(article.text()).startsWith("The quay stays open");
    }

    @Test
    void withoutAddressesRepeatedNamesAreOutletsOnlyForSomebodyWhoSeesIt() throws Exception {
        assertThat(read("bare.csv", bare(false)).articles().getFirst().outlet()).isNotEqualTo("Gazette");
        Beginning beginning = CsvTable.columns(folder.resolve("bare.csv"));
        assertThat(beginning.guessed())
                .isEqualTo(Map.of(Field.OUTLET, 0, Field.PUBLISHED, 1, Field.TITLE, 3, Field.TEXT, 4));
        assertThat(beginning.isByCells(Field.OUTLET)).isTrue();
    }

    @Test
    void aNameOutranksWhatTheCellsTell() throws Exception {
        Path file = Files.writeString(
                folder.resolve("t.csv"), bare(false).replace("c1,c2,c3,c4,c5", "Section,Crawled,Date,Title,Text"));
        Beginning beginning = CsvTable.columns(file);
        assertThat(beginning.guessed()).containsEntry(Field.PUBLISHED, 2).doesNotContainKey(Field.OUTLET);
        assertThat(beginning.isByCells(Field.PUBLISHED)).isFalse();
    }

    @Test
    void whatTwoColumnsFitIsNotGuessed() throws Exception {
        Path file = Files.writeString(
                folder.resolve("two.csv"),
                "a,b,c\n2025-03-01,2025-03-02,%1$s\n2025-03-03,2025-03-04,%1$s\n".formatted("Words here. ".repeat(30)));
        assertThat(CsvTable.columns(file).guessed()).isEqualTo(Map.of(Field.TEXT, 2));
    }

    @Test
    void whatIsToBeLeftOutIsNotGuessed() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.csv"), bare(true));
        assertThat(read(file, Columns.parse("outlet=,published="))
                        .articles()
                        .getFirst()
                        .published())
                .isNull();
    }

    @Test
    void aFirstRowWithADayIsAnArticle() throws IOException {
        assertThat(read("short.csv", "2025-03-01,Lantern," + "Words here. ".repeat(20) + "\n")
                        .only()
                        .published())
                .isEqualTo(LocalDate.of(2025, 3, 1));
    }
}
