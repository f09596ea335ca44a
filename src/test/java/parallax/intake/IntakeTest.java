package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;

class IntakeTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsRefusedWithASentenceThatNamesIt() throws IOException {
        Read read = Read.of(text("nothing.txt", ""), text("blank.txt", " \n\n\t"));
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).hasSize(2).allMatch(s -> s.endsWith("."));
        assertThat(read.problems().getFirst()).contains("nothing.txt").contains("empty");
    }

    @Test
    void aBinaryFileUnderATextNameIsRefused() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Read read = Read.of(
                bytes("noise.txt", noise),
                bytes("report.txt", "%PDF-1.7\nsome words".getBytes(StandardCharsets.US_ASCII)),
                bytes("page.html", noise),
                bytes("rows.jsonl", noise));
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).hasSize(4).allMatch(s -> s.contains("is not text") || s.contains("report.txt"));
        assertThat(read.problems().get(1)).contains("is damaged");
    }

    @Test
    void anUnknownKindOfFileIsRefusedAndTheKnownOnesNamed() throws IOException {
        assertThat(Read.of(text("sheet.xyz", "words")).problems())
                .singleElement()
                .asString()
                .contains("sheet.xyz")
                .contains(".txt")
                .contains(".html");
    }

    @Test
    void aMissingFileIsReported() {
        assertThat(Read.of(folder.resolve("gone.txt")).problems())
                .singleElement()
                .asString()
                .contains("does not exist");
        List<String> told = new ArrayList<>();
        assertThat(Intake.files(List.of(folder.resolve("gone.txt")), told::add)).isEmpty();
        assertThat(told).singleElement().asString().contains("gone.txt");
    }

    @Test
    void lineEndsBecomeLfAndNothingElseChanges() throws IOException {
        String kept = "e\u0301\u05D0\u05D1 \u202Bx\u202C \uD83D\uDE00\u200B\u00A0 end";
        Article article =
                Read.of(text("ends.txt", "one\r\ntwo\rthree\n\r\n" + kept)).only();
        assertThat(article.text()).isEqualTo("one\ntwo\nthree\n\n" + kept);
    }

    @Test
    void aStrayNulBecomesTheReplacementCharacter() throws IOException {
        String before = "The minister of fisheries spoke at length to the guild on Tuesday evening in the old hall. ";
        assertThat(Read.of(text("nul.txt", before + "A\0B")).only().text()).isEqualTo(before + "A\uFFFDB");
    }

    @Test
    void aLineOfFiveMegabytesComesIn() throws IOException {
        String line = "The ferry sailed again and nobody counted the crowns. ".repeat(100_000);
        assertThat(Read.of(text("long.txt", line)).only().text()).isEqualTo(line);
        assertThat(Read.of(text("long.html", "<p>" + line + "</p>")).only().text())
                .isEqualTo(line.strip());
        String unbroken = "x".repeat(5_000_000);
        assertThat(Read.of(text("unbroken.txt", unbroken)).only().text()).isEqualTo(unbroken);
    }

    @Test
    void whatTheAnalystSaysOutranksTheFile() throws IOException {
        Path file = text(
                "wire.txt",
                "LISSE, March 3, 2025 (Coastal Wire) \u2014 The quay was opened by the mayor on Monday, he said.");
        List<Article> articles = new ArrayList<>();
        LocalDate day = LocalDate.of(2024, 1, 2);
        new Intake().read(file, new Intake.Given("The Lantern", day), new Read(articles, new ArrayList<>()));
        assertThat(articles).singleElement().satisfies(a -> {
            assertThat(a.outlet()).isEqualTo("The Lantern");
            assertThat(a.published()).isEqualTo(day);
        });
    }

    @Test
    void aFolderIsWalkedInOrderOfNameWithoutHiddenFilesAndPageFolders() throws IOException {
        text("b.html", "<p>b</p>");
        text("a.txt", "a");
        text(".hidden.txt", "h");
        Files.createDirectories(folder.resolve("b_files"));
        text("b_files/frame.html", "<p>f</p>");
        Files.createDirectories(folder.resolve("c"));
        text("c/d.txt", "d");
        List<String> told = new ArrayList<>();
        assertThat(Intake.files(List.of(folder, folder.resolve("a.txt")), told::add))
                .extracting(p -> folder.relativize(p).toString())
                .containsExactly("a.txt", "b.html", Path.of("c", "d.txt").toString());
        assertThat(told).isEmpty();
    }

    @Test
    void aFolderThatCannotBeListedIsReportedAndTheRestComesIn() throws IOException {
        text("a.txt", "a");
        Path closed = Files.createDirectories(folder.resolve("closed"));
        assumeFalse(
                !Files.getFileStore(folder).supportsFileAttributeView("posix"),
                "skipped: no permissions on this file system");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
            List<String> told = new ArrayList<>();
            assertThat(Intake.files(List.of(folder), told::add)).hasSize(1);
            assertThat(told).singleElement().asString().contains("closed");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aPastedTextIsAnArticleAndPastedTagsAreAPage() {
        Intake intake = new Intake();
        assertThat(intake.pasted("A <b> is a letter\r\nand so on", Intake.Given.NOTHING)
                        .text())
                .isEqualTo("A <b> is a letter\nand so on");
        assertThat(intake.pasted("<p>One &amp; two</p><script>three()</script>", Intake.Given.NOTHING)
                        .text())
                .isEqualTo("One & two");
        assertThat(intake.pasted("half \uD83D of a pair", Intake.Given.NOTHING).text())
                .isEqualTo("half \uFFFD of a pair");
        assertThat(intake.pasted("<p></p>", Intake.Given.NOTHING).text()).isEqualTo("<p></p>");
    }

    @Test
    void theIdIsTheFileNameWithoutItsExtension() throws IOException {
        Article article = Read.of(text("the.courier.txt", "words")).only();
        assertThat(article.id()).isEqualTo("the.courier");
        assertThat(article.file()).isEqualTo("the.courier.txt");
        assertThat(article.outlet()).isNull();
        assertThat(article.published()).isNull();
    }

    @Test
    void aPageInAnotherEncodingThanItDeclaresIsReadAsWhatItIs() throws IOException {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>Der Müller sprach über "
                + "Brücken.</p></body></html>";
        String words = "Der Müller sprach über Brücken.";
        Charset latin = StandardCharsets.ISO_8859_1;
        assertThat(Read.of(bytes("a.html", page.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8)))
                        .only()
                        .text())
                .isEqualTo(words);
        assertThat(Read.of(bytes("b.html", page.formatted("iso-8859-1").getBytes(latin)))
                        .only()
                        .text())
                .isEqualTo(words);
        assertThat(Read.of(bytes("c.html", page.formatted("utf-8").getBytes(latin)))
                        .only()
                        .text())
                .isEqualTo(words);
        assertThat(Read.of(bytes("d.html", page.formatted("no-such-thing").getBytes(latin)))
                        .only()
                        .text())
                .isEqualTo(words);
    }

    private Path text(String name, String content) throws IOException {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
