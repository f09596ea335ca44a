package parallax.intake.format.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.intake.format.Wrap;
import parallax.news.Article;

public class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void everyFileIsReadByItsKindAndKeepsItsFolder() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("monday/quay.txt", words("The quay is open."));
        files.put("monday/page.html", words("<p>The page is open.</p>"));
        files.put("rows.jsonl", words("{\"id\": \"a\", \"text\": \"The row is open.\"}"));
        files.put("mail.eml", Wrap.eml(words("<p>The mail is open.</p>")));
        Read read = read("press.zip", zip(files));
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles())
                .extracting(Article::file)
                .containsExactly(
                        "press.zip/monday/quay.txt",
                        "press.zip/monday/page.html",
                        "press.zip/rows.jsonl",
                        "press.zip/mail.eml");
        assertThat(read.articles()).extracting(Article::id).containsExactly("quay", "page", "a", "mail");
    }

    @Test
    void itIsKnownByItsFirstBytesWhateverItIsCalled() throws IOException {
        assertThat(read("press.maff", zip(Map.of("a/index.html", words("<p>The page is open.</p>"))))
                        .articles())
                .hasSize(1);
    }

    @Test
    void whatSystemsAndBrowsersAddIsLeftOut() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("saved/quay.html", words("<p>The page is open.</p>"));
        files.put("saved/quay_files/ad.html", words("<p>Buy a boat.</p>"));
        files.put("__MACOSX/saved/._quay.html", words("rubbish"));
        files.put("saved/.hidden.txt", words("Hidden."));
        files.put("saved/Thumbs.db", words("thumbs"));
        files.put("other_files/kept.txt", words("This folder belongs to no page."));
        Read read = read("saved.zip", zip(files));
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).extracting(Article::id).containsExactly("quay", "kept");
    }

    @Test
    void aBadEntryIsToldAndTheOthersComeIn() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../../outside.txt", words("Slipped."));
        files.put("picture.png", words("\u0089PNG"));
        files.put("empty.txt", new byte[0]);
        files.put("good.txt", words("The quay is open."));
        Read read = read("mixed.zip", zip(files));
        assertThat(read.only().id()).isEqualTo("good");
        assertThat(read.problems()).hasSize(3).allMatch(s -> s.endsWith("."));
        assertThat(read.problems().getFirst()).contains("leads outside");
    }

    @Test
    void archivesInArchivesAreReadUpToADepth() throws IOException {
        byte[] inner = zip(Map.of("quay.txt", words("The quay is open.")));
        for (int i = 0; i < 2; i++) {
            inner = zip(Map.of("level" + i + ".zip", inner));
        }
        assertThat(read("three.zip", inner).only().text()).isEqualTo("The quay is open.");
        for (int i = 0; i < 5; i++) {
            inner = zip(Map.of("more" + i + ".zip", inner));
        }
        Read deep = read("eight.zip", inner);
        assertThat(deep.articles()).isEmpty();
        assertThat(deep.problems()).singleElement().asString().contains("deep in other files");
    }

    @Test
    void anEmptyOrDamagedArchiveIsRefused() throws IOException {
        assertThat(read("nothing.zip", zip(Map.of())).problems())
                .singleElement()
                .asString()
                .contains("holds no file");
        assertThat(read("damaged.zip", words("PK\3\4 and then nothing that is an archive"))
                        .problems())
                .singleElement()
                .asString()
                .contains("damaged");
    }

    @Test
    void oneCompressedFileIsReadAsWhatItIs() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(words("{\"id\": \"a\", \"text\": \"The row is open.\"}"));
        }
        assertThat(read("rows.jsonl.gz", packed.toByteArray()).only().id()).isEqualTo("a");
    }

    public static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private Read read(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes));
    }
}
