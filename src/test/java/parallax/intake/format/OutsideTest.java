package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.news.Article;

/** Whatever a file points to, nothing but the file itself is read, and nobody is asked over the network. */
class OutsideTest {

    private static final String SECRET = "The key is under the mat.";
    private static final String WORDS = "The quay is open to all boats, the harbour master said on Monday morning.";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> neitherFilesNorTheNetworkAreReadForADocument() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        return Stream.concat(
                samples(secret.toUri().toString(), address).entrySet().stream()
                        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                            Read read = Read.of(Files.write(folder.resolve(e.getKey()), e.getValue()));
                            assertThat(read.articles().size() + read.problems().size())
                                    .isPositive();
                            assertThat(read.articles())
                                    .extracting(Article::text)
                                    .noneMatch(text -> text.contains("under the mat"));
                            assertThat(read.problems())
                                    .allMatch(s -> s.endsWith(".") && !s.contains("fault in Parallax"));
                            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
                        })),
                Stream.of(DynamicTest.dynamicTest("end", server::close)));
    }

    /** Each with all that its format has to point to other things. */
    private static Map<String, byte[]> samples(String file, String address) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String to : new String[] {file, address}) {
            String kind = to.startsWith("file") ? "file" : "network";
            String entity = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + to + "\"><!ENTITY % p SYSTEM \"" + to + "\"> %p;]>";
            all.put(kind + ".docx", docx(entity, to));
            all.put(kind + "-plain.docx", docx("", to));
            all.put(
                    kind + ".odt",
                    ZipMaker.odt(
                            "<text:p>" + WORDS + "</text:p><draw:object xlink:href=\"" + to
                                    + "\"/><text:section><text:section-source xlink:href=\"" + to
                                    + "\"/></text:section>",
                            ""));
            all.put(
                    kind + ".epub",
                    ZipMaker.epub("Book", entity + "<html><body><p>&s;" + WORDS + "</p></body></html>"));
            all.put(
                    kind + ".rss",
                    (entity + "<rss><channel><title>&s;</title><item><title>A</title><link>" + to
                                    + "</link><description>&s; " + WORDS + "</description></item></channel></rss>")
                            .getBytes(StandardCharsets.UTF_8));
            all.put(
                    kind + ".html",
                    (entity + "<html><head><base href='" + to + "'><link rel=stylesheet href='" + to
                                    + "'><script src='" + to + "'></script><meta http-equiv=refresh content='0;url="
                                    + to
                                    + "'></head><body><p>&s;" + WORDS + "</p><iframe src='" + to
                                    + "'></iframe><img src='" + to
                                    + "'><object data='" + to + "'></object></body></html>")
                            .getBytes(StandardCharsets.UTF_8));
            all.put(
                    kind + ".rtf",
                    ("{\\rtf1 " + WORDS + "{\\field{\\*\\fldinst INCLUDETEXT \"" + to
                                    + "\"}{\\fldrslt }}{\\*\\template " + to + "}\\par}")
                            .getBytes(StandardCharsets.US_ASCII));
            all.put(kind + ".md", ("# T\n\n![a](" + to + ")\n\n" + WORDS).getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    /** A macro, a template, a picture, a piece of another file and a link, all of which lie elsewhere. */
    private static byte[] docx(String entity, String to) {
        String relation = "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/%s\" Target=\"" + to + "\" TargetMode=\"External\"/>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation.formatted(1, "attachedTemplate") + relation.formatted(2, "image")
                + relation.formatted(3, "aFChunk") + relation.formatted(4, "hyperlink")
                + relation.formatted(5, "footnotes") + "</Relationships>";
        String body = "<w:p><w:r><w:t>" + (entity.isEmpty() ? "" : "&s;") + WORDS + "</w:t></w:r></w:p>"
                + "<w:altChunk r:id=\"rId3\" xmlns:r=\"r\"/><w:p><w:r><w:instrText>INCLUDETEXT " + to
                + "</w:instrText></w:r></w:p>";
        return ZipMaker.zip(ZipMaker.ordered(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                entity + ZipMaker.document(body),
                "word/_rels/document.xml.rels",
                entity + relations,
                "word/_rels/settings.xml.rels",
                relations,
                "word/vbaProject.bin",
                "Sub AutoOpen()"));
    }
}
