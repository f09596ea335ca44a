package parallax.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipEntriesTest {

    @TempDir
    Path folder;

    @Test
    void entriesComeInTheirOrderFromDiskAndFromMemory() throws IOException, Refusal {
        byte[] bytes = zip("b.txt", "second", "a/c.txt", "first", "a/", "");
        Path file = Files.write(folder.resolve("x.zip"), bytes);
        for (ZipEntries zip : List.of(ZipEntries.of(Source.of(file)), ZipEntries.of(memory(bytes)))) {
            List<String> names = new ArrayList<>();
            zip.forEach(entry -> names.add(entry.name()));
            assertThat(names).containsExactly("b.txt", "a/c.txt");
            ZipEntry entry = zip.find("a/c.txt");
            assertThat(entry).isNotNull();
            assertThat(new String(zip.bytes(entry), StandardCharsets.UTF_8)).isEqualTo("first");
            assertThat(zip.source(entry).stem()).isEqualTo("c");
        }
    }

    @Test
    void bytesBeforeTheArchiveAreAllowed() throws IOException, Refusal {
        byte[] zip = zip("a.txt", "words");
        byte[] led = new byte[zip.length + 1000];
        System.arraycopy(zip, 0, led, 1000, zip.length);
        ZipEntries entries = ZipEntries.of(memory(led));
        assertThat(entries.bytes(entries.iterator().next())).asString().isEqualTo("words");
    }

    @Test
    void namesThatLeadOutsideAreLeftOutAndTold() throws IOException, Refusal {
        ZipEntries zip =
                ZipEntries.of(memory(zip("../../evil.txt", "x", "/root.txt", "x", "C:\\a.txt", "x", "ok.txt", "x")));
        assertThat(zip).extracting(ZipEntry::name).containsExactly("ok.txt");
        assertThat(zip.problems()).hasSize(3).allMatch(s -> s.contains("outside") && s.endsWith("."));
    }

    @Test
    void anEncryptedEntrySaysSo() throws IOException, Refusal {
        byte[] bytes = zip("a.txt", "words");
        int list = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[list + 8] |= 1;
        ZipEntries zip = ZipEntries.of(memory(bytes));
        ZipEntry entry = zip.iterator().next();
        assertThat(entry.encrypted()).isTrue();
        assertThatThrownBy(() -> zip.bytes(entry)).isInstanceOf(Refusal.class).hasMessageContaining("encrypted");
    }

    @Test
    void aBombIsRefusedBeforeItIsInMemory() throws IOException, Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("zeros"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        ZipEntries zip = ZipEntries.of(memory(out.toByteArray()));
        assertThatThrownBy(() -> zip.bytes(zip.iterator().next()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("larger than 64 MB");
    }

    @Test
    void whatIsCutOffOrNoArchiveIsRefused() throws IOException {
        byte[] bytes = zip("a.txt", "words");
        for (byte[] broken : List.of(Arrays.copyOf(bytes, bytes.length - 10), new byte[] {1, 2, 3}, new byte[22])) {
            assertThatThrownBy(() -> ZipEntries.of(memory(broken)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("damaged");
        }
    }

    private Source memory(byte[] bytes) {
        return new Source(
                folder.resolve("outer"),
                "outer/x.zip",
                bytes.length,
                () -> new ByteArrayInputStream(bytes),
                Budget.ofFile());
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new java.util.zip.ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
