package parallax.export.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a text document with LibreOffice where it is installed; else the test is skipped and says so. */
final class LibreOffice {

    private static final List<String> PLACES = List.of(
            "/usr/bin/soffice",
            "/usr/local/bin/soffice",
            "/opt/libreoffice/program/soffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice");

    /**
     * A comment as LibreOffice has it.
     *
     * @param author who made it
     * @param words its paragraphs, a line each
     * @param passage what it is on, a line end between paragraphs
     */
    record Comment(String author, String words, String passage) {}

    private final Map<String, Comment> comments = new LinkedHashMap<>();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();

    private int paragraphs;

    private LibreOffice() {}

    /** The comments of a document in the order in which they begin. */
    static List<Comment> comments(Path docx) throws Exception {
        Path flat = converted(docx, "fodt");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(flat.toFile());
        LibreOffice reading = new LibreOffice();
        reading.walk(document.getElementsByTagName("office:text").item(0));
        return new ArrayList<>(reading.comments.values());
    }

    /** The file in another format. */
    static Path converted(Path file, String format) throws IOException, InterruptedException {
        Path soffice = PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(soffice != null, "LibreOffice skipped: it is not installed");
        Path folder = file.toAbsolutePath().getParent();
        Process process = new ProcessBuilder(
                        String.valueOf(soffice),
                        "--headless",
                        // A profile of its own: one that is open in a window would answer in its place.
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("LibreOffice ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String name = String.valueOf(file.getFileName());
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }

    private void walk(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            // Between paragraphs it is the file's own indentation.
            add(paragraphs > 0 ? node.getNodeValue() : "");
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.getTagName()) {
            case "office:annotation" -> {
                String name = element.getAttribute("office:name");
                open.put(name, new StringBuilder());
                comments.put(name, new Comment(text(element, "dc:creator"), words(element), ""));
            }
            case "office:annotation-end" -> {
                String name = element.getAttribute("office:name");
                Comment comment = comments.get(name);
                StringBuilder passage = open.remove(name);
                comments.put(name, new Comment(comment.author(), comment.words(), passage.toString()));
            }
            case "text:tab" -> add("\t");
            case "text:line-break" -> add("\u2028");
            case "text:s" -> add(" ".repeat(Math.max(1, number(element.getAttribute("text:c")))));
            default -> {
                boolean paragraph = element.getTagName().matches("text:[ph]");
                paragraphs += paragraph ? 1 : 0;
                for (Node child : children(element)) {
                    walk(child);
                }
                paragraphs -= paragraph ? 1 : 0;
                if (paragraph) {
                    add("\n");
                }
            }
        }
    }

    private void add(String words) {
        open.values().forEach(passage -> passage.append(words));
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private static String words(Element annotation) {
        return String.join(
                "\n",
                children(annotation).stream()
                        .filter(c -> c.getNodeName().equals("text:p"))
                        .map(Node::getTextContent)
                        .toList());
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<Node> children(Node of) {
        return Stream.iterate(of.getFirstChild(), c -> c != null, Node::getNextSibling)
                .toList();
    }
}
