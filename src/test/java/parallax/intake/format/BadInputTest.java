package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.Intake;
import parallax.intake.Read;
import parallax.news.Article;

/** Files that are broken or malicious as a whole: each is refused in a sentence, and a batch goes on. */
class BadInputTest {

    /** More than one file may have. */
    private static final int MANY = 66 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "txt",
                "jsonl",
                "webarchive",
                "html",
                "mhtml",
                "eml",
                "warc",
                "warc.gz",
                "rss",
                "xml",
                "csv",
                "zip",
                "gz",
                "pdf",
                "docx",
                "odt",
                "rtf",
                "epub",
                "md",
                "nothing"
            })
    void aHugeFileOfNothingIsRefused(String ending) throws IOException {
        Path file = folder.resolve("huge." + ending);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        Read read = Read.of(file);
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("huge").endsWith(".");
    }

    @Test
    void aBombInAnArchiveIsRefusedAndTheOtherFilesComeIn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            fill(zip, MANY);
            zip.putNextEntry(new ZipEntry("bomb.jsonl"));
            fill(zip, MANY);
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write("The quay is open.".getBytes(StandardCharsets.UTF_8));
        }
        Read read = Read.of(Files.write(folder.resolve("bomb.zip"), out.toByteArray()));
        assertThat(read.only().text()).isEqualTo("The quay is open.");
        assertThat(read.problems()).hasSize(2).allMatch(s -> s.contains("larger than 64 MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.rss.gz", "page.html.gz", "mail.eml.gz", "table.csv.gz"})
    void whatUnpacksWithoutEndIsRefused(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("<rss><channel><title>a,text".getBytes(StandardCharsets.UTF_8));
            byte[] part = "words and words ".repeat(4096).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < MANY; i += part.length) {
                gzip.write(part);
            }
        }
        Read read = Read.of(Files.write(folder.resolve(name), out.toByteArray()));
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).singleElement().asString().endsWith(".");
    }

    @Test
    void aWebArchiveWhoseRecordNeverEndsIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Wrap.bytes("WARC/1.1\nWARC-Type: response\nWARC-Record-ID: <urn:uuid:1>\n"
                    + "WARC-Date: 2025-11-19T10:00:00Z\nWARC-Target-URI: " + Wrap.ADDRESS
                    + "\nContent-Type: application/http;msgtype=response\nContent-Length: 99999999999999\n\n"
                    + "HTTP/1.1 200 OK\nContent-Type: text/html\n\n"));
            fill(gzip, MANY);
        }
        Read read = Read.of(Files.write(folder.resolve("endless.warc.gz"), out.toByteArray()));
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).isNotEmpty().allMatch(s -> s.endsWith("."));
    }

    @Test
    void tagsNestedWithoutEndAreReadInGoodTime() throws IOException {
        String page = "<html><body>" + "<div>".repeat(100_000)
                + "<p>The quay is open, the harbour master said on Monday.</p>";
        assertThat(Read.of(Files.writeString(folder.resolve("deep.html"), page))
                        .only()
                        .text())
                .contains("The quay is open");
        String feed = "<rss><channel><title>T</title><item><title>A</title><description>" + "<b>".repeat(100_000)
                + "The quay is open.";
        Read read = Read.of(Files.writeString(folder.resolve("deep.rss"), feed));
        assertThat(read.articles().size() + read.problems().size()).isOne();
    }

    @Test
    void aLineThatNeverEndsInAMailIsRefusedAndOneInItsTextIsNot() throws IOException {
        String header = "Subject: " + "a".repeat(5 << 20) + "\r\n\r\nWords.";
        assertThat(Read.of(Files.writeString(folder.resolve("header.eml"), header))
                        .problems())
                .hasSize(1);
        String text = "Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n"
                + "The quay is open. ".repeat(200_000) + "\r\n--b--\r\n";
        assertThat(Read.of(Files.writeString(folder.resolve("long.eml"), text))
                        .only()
                        .text())
                .hasSizeGreaterThan(3_000_000);
    }

    @Test
    void oneBadFileNeverStopsABatch() throws IOException {
        Files.writeString(folder.resolve("1.zip"), "PK\3\4 nothing");
        Files.writeString(folder.resolve("2.eml"), "\0\0\0");
        Files.writeString(folder.resolve("3.warc"), "WARC/1.1\r\n");
        Files.writeString(folder.resolve("4.rss"), "<rss>");
        Files.writeString(folder.resolve("5.csv"), "a;b\n");
        Files.writeString(folder.resolve("6.mht"), "MIME-Version: 1.0\r\n\r\n");
        Files.writeString(folder.resolve("7.txt"), "The quay is open.");
        Read read = Read.of(Intake.files(List.of(folder), s -> {}).toArray(Path[]::new));
        assertThat(read.only().text()).isEqualTo("The quay is open.");
        assertThat(read.problems()).hasSize(6).allMatch(s -> s.endsWith(".") && !s.contains("fault in Parallax"));
    }

    @Test
    void aPageOfFiftyMegabytesIsReadOrRefused() throws IOException {
        String paragraph =
                "<p>" + "The quay is open to all boats, the harbour master said on Monday. ".repeat(2000) + "</p>";
        Path file = folder.resolve("large.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("<html><body><article><h1>Quay opens</h1>");
            for (long n = 0; n < 50 << 20; n += paragraph.length()) {
                out.write(paragraph);
            }
        }
        Read read = Read.of(file);
        assertThat(read.articles().size() + read.problems().size()).isOne();
        assertThat(read.problems()).allMatch(s -> s.endsWith(".") && !s.contains("fault in Parallax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"billion.html", "billion.rss", "billion.docx", "billion.odt", "billion.epub"})
    void entitiesThatGrowAreNeverGrown(String name) throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"haha\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        type.append("]>");
        String words = "&e11;The quay is open, the harbour master said on Monday morning.";
        byte[] bytes = switch (name.substring(name.indexOf('.') + 1)) {
            case "docx" ->
                ZipMaker.zip(ZipMaker.ordered(
                        "word/document.xml",
                        type + ZipMaker.document("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>")));
            case "odt" ->
                ZipMaker.zip(ZipMaker.ordered(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        type + "<office:text xmlns:office=\"o\" xmlns:text=\"t\"><text:p>" + words
                                + "</text:p></office:text>"));
            case "epub" -> ZipMaker.epub("Book", type + "<html><body><p>" + words + "</p></body></html>");
            case "rss" ->
                Wrap.bytes(type + "<rss><channel><item><title>A</title><description>" + words
                        + "</description></item></channel></rss>");
            default -> Wrap.bytes(type + "<html><body><p>" + words + "</p></body></html>");
        };
        Read read = Read.of(Files.write(folder.resolve(name), bytes));
        assertThat(read.articles().size() + read.problems().size()).isOne();
        assertThat(read.articles())
                .allMatch(a -> a.text().length() < 500 && !a.text().contains("haha"));
        assertThat(read.problems()).allMatch(s -> s.endsWith(".") && !s.contains("fault in Parallax"));
    }

    @Test
    void aPageThatSaysTheWrongEncodingIsReadInTheRightOne() throws IOException {
        for (String wrong :
                new String[] {"utf-16", "utf-16le", "utf-32", "x-nothing", "utf-7", "ibm037", "", "\u0000"}) {
            String page = "<html><head><meta charset=\"" + wrong + "\"><title>Quay opens</title></head><body><p>"
                    + "The quay is open to all boats, the harbour master said.</p></body></html>";
            assertThat(Read.of(Files.writeString(folder.resolve("wrong.html"), page))
                            .only()
                            .text())
                    .as(wrong)
                    .contains("open to all boats");
        }
    }

    @Test
    void factsHoldNoCharacterThatAProjectCannotKeep() throws IOException {
        String rtf =
                "{\\rtf1{\\stylesheet{\\s1 Title;}}{\\info{\\author An\\u-10179?na}}\\pard\\s1 Quay\\'00 op\\u-10179?ens\\par"
                        + "\\pard\\plain The quay is open.\\par}";
        Article article =
                Read.of(Files.writeString(folder.resolve("facts.rtf"), rtf)).only();
        for (String fact : new String[] {article.title(), String.join("", article.byline()), article.text()}) {
            assertThat(fact).doesNotContainPattern("[\\x00\\uD800-\\uDFFF]");
        }
    }

    @Test
    void whatIsCutOffInTheMiddleOfItsPackingSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("<p>The quay is open.</p>".getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() - 12);
        assertThat(Read.of(Files.write(folder.resolve("page.html.gz"), cut)).problems())
                .singleElement()
                .asString()
                .contains("page.html is damaged")
                .endsWith(".");
    }

    @Test
    void aFeedWhoseNameIsMostlySpacesEnds() throws IOException {
        String feed =
                "<rss><channel><title>The" + "&#32;&#160;".repeat(20_000) + "Lantern</title><item><title>A</title>"
                        + "<description>The quay is open, he said.</description></item></channel></rss>";
        assertThat(Read.of(Files.writeString(folder.resolve("spaces.rss"), feed))
                        .articles())
                .hasSize(1);
    }

    @Test
    void aTableOfBlankLinesIsEmpty() throws IOException {
        assertThat(Read.of(Files.writeString(folder.resolve("blank.jsonl"), " \n \n"))
                        .problems())
                .singleElement()
                .asString()
                .contains("blank.jsonl is empty");
    }

    @Test
    void manyMarksOfAQuotationAreTakenAtOnce() throws IOException {
        String text = "> ".repeat(100_000) + "The quay is open.\n" + ("A line  \n").repeat(20_000);
        assertThat(Read.of(Files.writeString(folder.resolve("deep.md"), text))
                        .only()
                        .text())
                .contains("The quay is open.");
    }

    @Test
    void aPageOfTwoEncodingsKeepsAllThatCanBeRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("<p>Gr\u00F6\u00DFere Boote d\u00FCrfen anlegen, sagte sie. "
                .repeat(20)
                .getBytes(StandardCharsets.UTF_8));
        out.write("Schl\u00FCsse</p>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Read.of(Files.write(folder.resolve("two.html"), out.toByteArray()))
                        .only()
                        .text())
                .contains("Gr\u00F6\u00DFere Boote d\u00FCrfen")
                .contains("Schl\uFFFDsse");
    }

    private static void fill(OutputStream out, int bytes) throws IOException {
        byte[] part = new byte[1 << 16];
        for (int i = 0; i < bytes; i += part.length) {
            out.write(part);
        }
    }
}
