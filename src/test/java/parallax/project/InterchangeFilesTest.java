package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.Store;

/** Exchange files of others: sound ones in all their ways, and unsound ones. */
class InterchangeFilesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsUnsoundIsRefusedAndNothingChanges() throws Exception {
        Map<Path, String> refused = new LinkedHashMap<>();
        refused.put(zip("slip.qdpx", Map.of("../evil.txt", "x", "project.qde", qde("", ""))), "outside of itself");
        refused.put(zip("drive.qdpx", Map.of("C:\\evil.txt", "x", "project.qde", qde("", ""))), "outside of itself");
        refused.put(
                zip(
                        "xxe.qdpx",
                        Map.of(
                                "project.qde",
                                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project name=\"&x;\"/>")),
                "document type");
        refused.put(
                zip(
                        "entity.qdpx",
                        Map.of(
                                "project.qde",
                                "<!DOCTYPE p [<!ENTITY x \"boo\">]><Project name=\"p\"><Description>&x;</Description></Project>")),
                "document type");
        refused.put(zip("bomb.qdpx", Map.of("project.qde", " ".repeat(40_000_000))), "far more");
        refused.put(zip("two.qdpx", Map.of("a.qde", qde("", ""), "b.qde", qde("", ""))), "2 projects");
        refused.put(zip("none.qdpx", Map.of("a.txt", "x")), "no project");
        refused.put(zip("broken.qdpx", Map.of("project.qde", "<Project name='p'><Users>")), "well-formed");
        refused.put(zip("deep.qdpx", Map.of("project.qde", "<a>".repeat(300) + "</a>".repeat(300))), "deeper");
        byte[] whole = Files.readAllBytes(zip("whole.qdpx", Map.of("project.qde", qde("", ""))));
        refused.put(Files.write(folder.resolve("cut.qdpx"), Arrays.copyOf(whole, whole.length - 30)), "damaged");
        refused.put(Files.write(folder.resolve("flipped.qdpx"), flipped(whole)), "damaged");
        refused.put(Files.write(folder.resolve("locked.qdpx"), encrypted(whole)), "encrypted");
        refused.put(folder.resolve("absent.qdpx"), "no file absent.qdpx");
        refused.put(text("book.qdc", "<Nothing/>"), "no codebook");
        try (Project project = project()) {
            refused.forEach((file, word) -> assertThatThrownBy(
                            () -> project.bringing(file).run(Progress.NONE))
                    .as(file.getFileName().toString())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(word)
                    .message()
                    .endsWith("."));
            assertThat(project.history().list(9)).isEmpty();
            assertThat(project.articles().list()).isEmpty();
        }
    }

    @Test
    void theQuirksOfOtherProgramsAreTaken() throws Exception {
        // Folder and file in other letters, braces, lower case, short colour, no scheme, UTF-16 units over CR LF, a
        // mark.
        String text = "\uFEFF😀 one\r\ntwo words\r\n";
        String code = "{aaaaaaaa-0000-4000-8000-000000000001}";
        String qde = qde(
                "<CodeBook><Codes><Code guid=\"" + code + "\" name=\"A\" isCodable=\"true\" color=\"#abc\"/>"
                        + "<Code guid=\"AAAAAAAA-0000-4000-8000-000000000002\" name=\"A\" isCodable=\"false\"/>"
                        + "</Codes></CodeBook>",
                "<TextSource guid=\"bbbbbbbb-0000-4000-8000-000000000001\" plainTextPath=\"Text.TXT\">"
                        + selection(
                                1,
                                8,
                                11,
                                "<Coding guid=\"{CCCCCCCC-0000-4000-8000-000000000001}\"><CodeRef"
                                        + " targetGUID=\"AAAAAAAA-0000-4000-8000-000000000001\"/></Coding>")
                        + selection(2, 12, 17, "<Description>a comment</Description>")
                        + selection(3, 5, 5, "")
                        + selection(4, 3, 99, "")
                        + selection(5, 9, 8, "")
                        + selection(
                                6,
                                3,
                                6,
                                "<Coding guid=\"CCCCCCCC-0000-4000-8000-000000000009\"><CodeRef"
                                        + " targetGUID=\"DDDDDDDD-0000-4000-8000-000000000001\"/></Coding>")
                        + "</TextSource><TextSource guid=\"bbbbbbbb-0000-4000-8000-000000000002\" name=\"gone\""
                        + " plainTextPath=\"internal://gone.txt\"/><VideoSource"
                        + " guid=\"bbbbbbbb-0000-4000-8000-000000000003\"/>");
        Path file = zip("vendor.qdpx", Map.of("Trial.qde", qde, "Sources/text.txt", text, "sources/.root", ""));
        try (Project project = project()) {
            InterchangeReport report = project.bringing(file).run(Progress.NONE);
            Article article = project.articles().all().getFirst();
            assertThat(article.text()).isEqualTo("😀 one\ntwo words\n");
            List<Annotation> marks = project.annotations().list(null);
            assertThat(marks.stream().map(m -> m.span().of(article.text()))).containsExactly("one", "two", "words");
            assertThat(marks.get(2).note()).isEqualTo("a comment");
            assertThat(project.codebook().list().stream().map(t -> t.name() + t.colour()))
                    .containsExactly("A#aabbcc", "A (2)#d95f02");
            assertThat(report.losses().lines())
                    .anyMatch(l -> l.startsWith("3 × PlainTextSelection"))
                    .anyMatch(l -> l.startsWith("1 × Source without text"))
                    .anyMatch(l -> l.startsWith("1 × VideoSource"))
                    .anyMatch(l -> l.startsWith("1 × Coding: "))
                    .anyMatch(l -> l.startsWith("1 × Code that is a folder"));
        }
    }

    @Test
    void notesReachWhatTheyHangOn() throws Exception {
        String qde =
                "<?xml version=\"1.0\"?><Project name=\"p\"><Users><User guid=\"AAAAAAAA-0000-4000-8000-00000000000A\""
                        + " name=\"Bo\"/></Users><Sources><PDFSource guid=\"BBBBBBBB-0000-4000-8000-000000000001\" name=\"page\">"
                        + "<PDFSelection guid=\"BBBBBBBB-0000-4000-8000-000000000003\" page=\"1\"/>"
                        + "<Representation guid=\"BBBBBBBB-0000-4000-8000-000000000002\"><PlainTextContent>The quay is"
                        + " calm.</PlainTextContent>"
                        + selection(1, 4, 8, "")
                        + "<NoteRef targetGUID=\"DDDDDDDD-0000-4000-8000-000000000002\"/></Representation></PDFSource></Sources>"
                        + "<Notes><Note guid=\"DDDDDDDD-0000-4000-8000-000000000001\"><PlainTextContent>linked</PlainTextContent></Note>"
                        + "<Note guid=\"DDDDDDDD-0000-4000-8000-000000000002\" creatingUser=\"{aaaaaaaa-0000-4000-8000-00000000000a}\""
                        + " creationDateTime=\"2025-05-06T07:08:09+02:00\"><PlainTextContent>on the text</PlainTextContent></Note>"
                        + "<Note guid=\"DDDDDDDD-0000-4000-8000-000000000003\"><PlainTextContent>loose</PlainTextContent></Note></Notes>"
                        + "<Links><Link guid=\"CCCCCCCC-0000-4000-8000-000000000001\""
                        + " originGUID=\"EEEEEEEE-0000-4000-8000-000000000001\""
                        + " targetGUID=\"DDDDDDDD-0000-4000-8000-000000000001\"/></Links><Sets><Set name=\"s\"/></Sets></Project>";
        try (Project project = project()) {
            InterchangeReport report =
                    project.bringing(zip("notes.qdpx", Map.of("p.qde", qde))).run(Progress.NONE);
            assertThat(project.annotations().list(null)).singleElement().satisfies(m -> {
                assertThat(m.note()).isEqualTo("linked");
                assertThat(m.author()).isEqualTo("unknown");
            });
            assertThat(project.memos().list().stream().map(m -> m.on().kind() + " " + m.text()))
                    .containsExactlyInAnyOrder("ARTICLE on the text", "PROJECT loose");
            assertThat(project.memos().list())
                    .anyMatch(m ->
                            m.author().equals("Bo") && m.created().toString().equals("2025-05-06T05:08:09Z"));
            assertThat(report.losses().lines())
                    .anyMatch(l -> l.startsWith("1 × PDFSelection"))
                    .anyMatch(l -> l.startsWith("1 × Set"))
                    .anyMatch(l -> l.startsWith("1 × Note on nothing"));
        }
    }

    @Test
    void codebooksOfAnyAgeAndSizeComeIn() throws Exception {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            codes.append(
                    "<Code guid=\"AAAAAAAA-0000-4000-8000-%012d\" name=\"c%d\" isCodable=\"true\"/>".formatted(i, i));
        }
        String deep = "";
        for (int i = 0; i < 10; i++) {
            deep = "<Code guid=\"BBBBBBBB-0000-4000-8000-%012d\" name=\"deep\">".formatted(i) + deep + "</Code>";
        }
        Path file = Files.writeString(
                folder.resolve("old.qdc"),
                "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\"><Codes>" + codes + deep + "</Codes><Sets/></CodeBook>");
        try (Project project = project()) {
            InterchangeReport report = project.bringing(file).run(Progress.NONE);
            List<Tag> tags = project.codebook().list();
            assertThat(tags).hasSize(2_010);
            assertThat(tags.getLast().parent()).isNotNull();
            assertThat(report.losses().losses()).isEmpty();
            assertThat(project.bringing(file).run(Progress.NONE).outcome().tags())
                    .isZero();
        }
    }

    private static String selection(int n, int start, int end, String inside) {
        return "<PlainTextSelection guid=\"EEEEEEEE-0000-4000-8000-00000000000" + n + "\" startPosition=\"" + start
                + "\" endPosition=\"" + end + "\">" + inside + "</PlainTextSelection>";
    }

    private static String qde(String before, String sources) {
        return "<?xml version=\"1.0\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"NVivo 12\">"
                + before + "<Sources>" + sources + "</Sources></Project>";
    }

    private Project project() {
        return new Project(Store.create(folder.resolve("p.parallax")), FakeEngines.make());
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entries.get(entry).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    /** A byte of the packed project is another. */
    private static byte[] flipped(byte[] zip) {
        byte[] other = zip.clone();
        for (int i = 45; i < 60; i++) {
            other[i] ^= 0x55;
        }
        return other;
    }

    /** The flag that says so is set, in the entry and in the directory. */
    private static byte[] encrypted(byte[] zip) {
        byte[] other = zip.clone();
        other[6] |= 1;
        for (int i = 0; i + 10 < other.length; i++) {
            if (other[i] == 'P' && other[i + 1] == 'K' && other[i + 2] == 1 && other[i + 3] == 2) {
                other[i + 8] |= 1;
            }
        }
        return other;
    }
}
