package parallax.export.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged exchange files are refused in a sentence, or read as far as they are sound. */
class DamagedExchangeTest {

    private static final String PROJECT = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
            + "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Quay\"><CodeBook><Codes><Code name=\"Boats\" "
            + "guid=\"11111111-1111-4111-8111-111111111111\" isCodable=\"true\"/></Codes></CodeBook></Project>";

    @TempDir
    Path folder;

    private static byte[] zip(byte[] project) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(project);
        }
        return out.toByteArray();
    }

    @Test
    void everyByteOfTheZipFilesEndMayBeWrong() throws IOException {
        byte[] good = zip(PROJECT.getBytes(StandardCharsets.UTF_8));
        for (int extra : new int[] {0, 1, 30}) {
            for (int i = 1; i <= 22; i++) {
                for (int value : new int[] {0, 1, 0x7F, 0xFF}) {
                    byte[] bytes = Arrays.copyOf(good, good.length + extra);
                    bytes[good.length - i] = (byte) value;
                    readOrRefused(bytes, i + " " + value);
                }
            }
        }
        for (int length = 0; length < good.length; length++) {
            readOrRefused(Arrays.copyOf(good, length), "cut at " + length);
        }
    }

    private void readOrRefused(byte[] bytes, String what) throws IOException {
        try {
            assertThat(RefiReader.read(Files.write(folder.resolve("a.qdpx"), bytes))
                            .codes())
                    .hasSize(1);
        } catch (RefiRefusal e) {
            assertThat(e.getMessage()).as(what).contains("a.qdpx").endsWith(".");
        }
    }

    /** The parser has no words of its own for it. */
    @Test
    void aDocumentTypeWithACharacterThatXmlDoesNotKnowIsRefused() throws IOException {
        String project = "<!DOCTYPE x [<!ENTITY a \"&b;\f\"> \f ]>" + PROJECT.substring(PROJECT.indexOf("<Project"));
        Path file = Files.write(folder.resolve("a.qdpx"), zip(project.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> RefiReader.read(file))
                .isInstanceOf(RefiRefusal.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void brokenLettersAreNotToldToTheConsole() throws IOException {
        byte[] project = PROJECT.replace("Boats", "B\u00F6te").getBytes(StandardCharsets.ISO_8859_1);
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(RefiReader.read(Files.write(folder.resolve("a.qdpx"), zip(project)))
                            .codes())
                    .singleElement()
                    .extracting(RefiProject.Code::name)
                    .asString()
                    .startsWith("B")
                    .endsWith("te");
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
