package parallax.intake.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.Intake;
import parallax.intake.Read;
import parallax.intake.source.Refusal;
import parallax.news.Article;

/** Tables that are not what they seem are read as somebody says. */
class DialectTest {

    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private Path table(String rows, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), rows, charset);
    }

    private static Read read(Path file, Dialect said) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new Intake().read(file, new Intake.Given(null, null, null, Columns.GUESSED.in(said)), read);
        return read;
    }

    @Test
    void whatIsSaidOfTheEncodingCounts() throws Exception {
        Path file = table("title;text\nМост;Мост открыт.\n", KOI8);
        assertThat(read(file, Dialect.FOUND.with(KOI8)).only().text()).isEqualTo("Мост открыт.");
        Beginning wrong = CsvTable.columns(file, Dialect.FOUND.with(CYRILLIC));
        assertThat(wrong.read().charset()).isEqualTo(CYRILLIC);
        assertThat(wrong.rows(true).getFirst().getFirst()).isNotEqualTo("Мост");
        assertThat(wrong.found().charset())
                .isEqualTo(CsvTable.columns(file).found().charset())
                .isNotNull();
    }

    @Test
    void whatIsSaidOfTheSeparatorCounts() throws Exception {
        Path file = table("title,text\nQuay | Pier,Boats; and boats | more.\n", StandardCharsets.UTF_8);
        assertThat(CsvTable.columns(file).read().separator()).isEqualTo(',');
        Beginning cut = CsvTable.columns(file, Dialect.FOUND.with('|'));
        assertThat(cut.read().separator()).isEqualTo('|');
        assertThat(cut.found().separator()).isEqualTo(',');
        assertThat(cut.header()).containsExactly("title,text");
        assertThat(cut.rows(true).getFirst()).containsExactly("Quay ", " Pier,Boats; and boats ", " more.");
    }

    @Test
    void aSeparatorThatIsSaidOutranksTheLineThatTellsOneAndThatLineIsNoRow() throws Exception {
        Path file = table("sep=,\ntitle;text\nQuay;Boats, and boats.\n", StandardCharsets.UTF_8);
        Article article = read(file, Dialect.FOUND.with(';')).only();
        assertThat(article.title()).isEqualTo("Quay");
        assertThat(article.text()).isEqualTo("Boats, and boats.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "#", "x"})
    void aLineThatTellsWhatCannotSeparateIsARow(String sign) throws Exception {
        Path file = table("sep=" + sign + "\nid,text\n1,Boats.\n", StandardCharsets.UTF_8);
        assertThat(CsvTable.columns(file).read().separator()).isEqualTo(',');
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16LE, false", "UTF-16BE, true"})
    void utf16IsReadInTheOrderOfItsBytes(String charset, boolean marked) throws Exception {
        Path file = table(
                (marked ? "\uFEFF" : "") + "заголовок;текст\nМост;Мост через реку открыт для всех.\n",
                Charset.forName(charset));
        assertThat(read(file, Dialect.FOUND.with(StandardCharsets.UTF_16))
                        .only()
                        .text())
                .isEqualTo("Мост через реку открыт для всех.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, windows-1252", "UTF-16, windows-1252", "UTF-16, UTF-8", "UTF-8, windows-1251"})
    void whatIsNotInTheEncodingIsRefusedInASentence(String said, String charset) throws Exception {
        String rows = charset.endsWith("1")
                ? "заголовок;текст\nМост;Мост открыт.\n"
                : "titre;texte\nPort;Le port est fermé à tous.\n";
        Path file = table(rows, Charset.forName(charset));
        Dialect dialect = Dialect.FOUND.with(Charset.forName(said));
        assertThatThrownBy(() -> CsvTable.columns(file, dialect))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        e -> assertThat(e.sentence())
                                .startsWith("t.csv is not in " + said + ": ")
                                .endsWith("Choose another encoding."));
        assertThat(read(file, dialect).problems()).singleElement().asString().contains("is not in " + said);
        assertThat(CsvTable.columns(file).rows(true)).hasSize(1);
    }

    @Test
    void aFewDamagedBytesAreCountedAndNotRefused() throws Exception {
        String rows = "titre;texte\nPort;" + "Le port est fermé à tous, été comme hiver. ".repeat(20);
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        assertThat(CsvTable.columns(file).unreadable()).isEqualTo(1);
        assertThat(CsvTable.columns(file, Dialect.FOUND.with(StandardCharsets.UTF_8))
                        .unreadable())
                .isEqualTo(1);
        assertThat(CsvTable.columns(file, Dialect.FOUND.with(WESTERN)).unreadable())
                .isZero();
    }

    @Test
    void aCharacterThatIsCutInTwoAtTheEndOfTheSampleIsNoDamage() throws Exception {
        String row = "Quay;" + "é".repeat(250) + "\n";
        String rows = "titre;texte\n" + row.repeat(2200);
        Path file = table(rows, StandardCharsets.UTF_8);
        assertThat(Files.size(file)).isGreaterThan(1 << 20);
        assertThat(CsvTable.columns(file, Dialect.FOUND.with(StandardCharsets.UTF_8))
                        .unreadable())
                .isZero();
        assertThat(CsvTable.columns(table("x" + rows, StandardCharsets.UTF_8)).unreadable())
                .isZero();
    }

    private Path lines(String rows, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("t.jsonl"), rows, charset);
    }

    @Test
    void linesOfJsonAreATableWithoutASeparator() throws Exception {
        String words = "The harbour stays open, said the master of the port. ".repeat(6);
        Path file = lines(
                "{\"k1\": \"Quay\", \"k2\": \"" + words + "\"}\n[1]\n{broken\n{\"k3\": [\"Kern\", \"Wick\"]}\n",
                StandardCharsets.UTF_8);
        Beginning beginning = JsonLines.columns(file, Dialect.FOUND);
        assertThat(beginning.header()).containsExactly("k1", "k2", "k3");
        assertThat(beginning.rows(true)).hasSize(2).last().isEqualTo(List.of("", "", "Kern; Wick"));
        assertThat(beginning.read()).isEqualTo(new Dialect(null, StandardCharsets.UTF_8));
        assertThat(beginning.keyed()).isTrue();
        assertThat(beginning.isNamed(Field.TEXT)).isFalse();
        assertThat(beginning.column(1)).isEqualTo("k2");
    }

    @Test
    void linesOfJsonAreReadInTheEncodingThatIsSaid() throws Exception {
        Path file = lines("{\"text\": \"Мост открыт.\"}\n", KOI8);
        assertThat(read(file, Dialect.FOUND.with(KOI8)).only().text()).isEqualTo("Мост открыт.");
        assertThat(JsonLines.columns(file, Dialect.FOUND.with(KOI8)).rows(true))
                .containsExactly(List.of("Мост открыт."));
        assertThat(read(file, Dialect.FOUND.with(StandardCharsets.UTF_8)).problems())
                .singleElement()
                .asString()
                .startsWith("t.jsonl is not in UTF-8: ");
    }

    @Test
    void linesOfJsonMayBeginWithAByteOrderMark() throws Exception {
        Path file = lines("\uFEFF{\"text\": \"Der Kai ist für alle offen.\"}\n", StandardCharsets.UTF_8);
        assertThat(read(file, Dialect.FOUND).only().text()).isEqualTo("Der Kai ist für alle offen.");
    }

    @Test
    void whatHasNoLineOfJsonIsNoTable() throws Exception {
        Path file = lines("[1, 2]\nwords\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> JsonLines.columns(file, Dialect.FOUND))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence()).startsWith("t.jsonl holds no line of JSON"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '#', '\n', 'a', '1', ' '})
    void whatMeansSomethingElseInATableIsNoSeparator(char sign) {
        assertThatThrownBy(() -> new Dialect(sign, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be separated");
    }
}
