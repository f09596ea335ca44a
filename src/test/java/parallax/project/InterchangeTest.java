package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parallax.export.LossReport;
import parallax.export.notes.Arrangement;
import parallax.export.notes.Selection;
import parallax.export.refi.RefiProfile;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.Store;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Subject;
import parallax.text.Span;

class InterchangeTest {

    private static final Path SHARED = Path.of("../shared/refi");

    /** Everything that shifts offsets, and an opening that looks like a page. */
    private static final String TORTURE =
            "<b>Quay</b> 😀 opens\n \nKelda: the 👩\u200d👩\u200d👧 family e\u0301tude\tcame\u00A0by\u2028boat."
                    + "\nהנמל נפתח היום\nTarn: “twelve  spaces” ]]> &amp; <tag>\u0001 end\n";

    @TempDir
    Path folder;

    private int made;

    @Test
    void theReferenceComesInWithItsFourTexts() throws Exception {
        Path file = shared("reference.qdpx");
        List<String> expected = Files.readAllLines(shared("expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t")[3])
                .map(text -> text.substring(1, text.length() - 1)
                        .replace("\\n", "\n")
                        .replace("\\u200d", "\u200d"))
                .toList();
        try (Project project = project()) {
            InterchangeReport report = project.bringing(file).run(Progress.NONE);
            List<Annotation> marks = project.annotations().list(null);
            String text = project.articles().all().getFirst().text();
            assertThat(marks.stream().map(m -> m.span().of(text))).containsExactlyElementsOf(expected);
            assertThat(marks.get(1).note()).isEqualTo("Check the original transcript.");
            assertThat(marks.get(3).note()).isEqualTo("cross-paragraph");
            assertThat(marks).allMatch(m -> m.author().equals("Analyst"));
            assertThat(marks.getFirst().created()).hasToString("2026-01-02T03:04:05Z");
            assertThat(project.articles().all().getFirst().outlet()).isEqualTo("Daily Example");
            assertThat(project.codebook().list().stream().map(t -> t.name() + t.colour()))
                    .contains("Economy#1f77b4", "Quote#dd6622");
            assertThat(report.outcome().annotations()).isEqualTo(4);
            assertThat(report.remarks()).isEmpty();
            // Again: all of it is known.
            assertThat(project.bringing(file).run(Progress.NONE).outcome().known())
                    .isEqualTo(4);
            assertThat(project.annotations().list(null)).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(RefiProfile.class)
    void aProjectComesBackAsItWentOut(RefiProfile profile) throws Exception {
        Path file = folder.resolve("out.qdpx");
        try (Project one = filled();
                Project two = project()) {
            write(one, file, profile);
            two.bringing(file).run(Progress.NONE);
            assertThat(codebook(two)).isEqualTo(codebook(one));
            assertThat(marks(two)).isEqualTo(marks(one));
            assertThat(two.memos().list()).isEqualTo(one.memos().list());
            assertThat(two.tagDetails().list().stream().map(d -> d.tag() + d.examples()))
                    .containsExactlyElementsOf(one.tagDetails().list().stream()
                            .map(d -> d.tag() + d.examples())
                            .toList());
            Article before = one.articles().all().getFirst();
            Article after = two.articles().all().getFirst();
            assertThat(after.text()).isEqualTo(before.text());
            assertThat(List.of(after.id(), after.file(), after.outlet()))
                    .isEqualTo(List.of(before.id(), before.file(), before.outlet()));
            Path again = folder.resolve("again.qdpx");
            write(one, again, profile);
            assertThat(again).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void quotesAndSpeakersGoOutAndAreFoundAnewOnTheWayIn() throws Exception {
        Path file = folder.resolve("out.qdpx");
        try (Project one = filled();
                Project two = project()) {
            LossReport losses = write(one, file, RefiProfile.STANDARD);
            assertThat(losses.lines()).isNotNull();
            InterchangeReport report = two.bringing(file).run(Progress.NONE);
            two.settle();
            assertThat(report.losses().losses())
                    .anyMatch(l -> l.element().equals("Quote found by Parallax") && l.count() == 2);
            assertThat(two.speakers().list().stream().map(s -> s.speaker().name()))
                    .containsExactlyInAnyOrder("Kelda", "Tarn");
        }
    }

    @Test
    void whatGoesOutIsValid() throws Exception {
        Schema schema = schema("Project.xsd");
        Path file = folder.resolve("out.qdpx");
        try (Project full = filled();
                Project empty = project()) {
            for (RefiProfile profile : RefiProfile.values()) {
                write(full, file, profile);
                validate(schema, file);
            }
            write(empty, file, RefiProfile.STANDARD);
            validate(schema, file);
            empty.codebook().add(null, "Alone\u0002 <&>", "no colour", "");
            write(empty, file, RefiProfile.STANDARD);
            validate(schema, file);
            try (Project articles = project()) {
                articles.importing(
                                List.of(text("only.txt", "Nothing is said.\n")), parallax.intake.Intake.Given.NOTHING)
                        .run(Progress.NONE);
                write(articles, file, RefiProfile.STANDARD);
                validate(schema, file);
            }
        }
    }

    @Test
    void theCodebookGoesAloneAndIsValid() throws Exception {
        Path file = folder.resolve("book.qdc");
        try (Project one = filled();
                Project two = project()) {
            NoteExport.of(NoteFormat.QDC).to(one, file).run(Progress.NONE);
            two.bringing(file).run(Progress.NONE);
            assertThat(codebook(two)).isEqualTo(codebook(one));
            assertThat(two.history().list(9)).hasSize(1);
            schema("Codebook.xsd").newValidator().validate(new StreamSource(file.toFile()));
        }
    }

    @Test
    void anImportIsOneActThatCanBeTakenBack() throws Exception {
        Path file = folder.resolve("out.qdpx");
        try (Project one = filled();
                Project two = project()) {
            write(one, file, RefiProfile.STANDARD);
            two.bringing(file).run(Progress.NONE);
            assertThat(two.history().list(9)).hasSize(1);
            two.history().undo();
            assertThat(two.articles().list()).isEmpty();
            assertThat(two.codebook().list()).isEmpty();
            assertThat(two.annotations().list(null)).isEmpty();
            assertThat(two.memos().list()).isEmpty();
            two.history().redo();
            assertThat(marks(two)).isEqualTo(marks(one));
        }
    }

    /** A project with an article, a tree of tags, overlapping and cross-paragraph marks, notes and memos. */
    private Project filled() throws Exception {
        Project project = project();
        project.importing(List.of(text("torture.txt", TORTURE)), parallax.intake.Intake.Given.NOTHING)
                .run(Progress.NONE);
        project.settle();
        String article = project.articles().list().getFirst().id();
        String frames = project.codebook().add(null, "Frames\n& \"more\"", "#336699", "What is\nmeant by <it>");
        String child = project.tagDetails().add(frames, "Economy", "#aa3300", "", "A wage; not a tax", 3);
        String twin = project.codebook().add(null, "Economy", "#00aa33", "");
        Random random = new Random(7);
        List<String> tags = List.of(frames, child, twin);
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(TORTURE.length() - 1);
            int end = start + 1 + random.nextInt(TORTURE.length() - start);
            if (whole(start) && whole(end)) {
                project.annotations()
                        .add(
                                article,
                                new Span(start, end),
                                i % 4 == 0 ? List.of() : List.of(tags.get(i % 3), tags.get((i + 1) % 3)),
                                i % 5 == 0 ? "Note " + i + "\n\u0007 <&> ]]> 😀\nmore" : "");
            }
        }
        project.annotations().add(article, new Span(0, TORTURE.length()), List.of(twin), "");
        project.memos().add(Subject.PROJECT, "On the whole");
        project.memos().add(new Subject(Kind.ARTICLE, article, "torture.txt"), "On the article");
        project.memos().add(new Subject(Kind.TAG, child, "Economy"), "On the tag");
        return project;
    }

    private static boolean whole(int offset) {
        return offset == TORTURE.length() || !Character.isLowSurrogate(TORTURE.charAt(offset));
    }

    private Project project() {
        return new Project(Store.create(folder.resolve(made++ + ".parallax")), FakeEngines.make());
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static LossReport write(Project project, Path file, RefiProfile profile) throws Exception {
        return new NoteExport(NoteFormat.QDPX, Selection.ALL, Arrangement.ARTICLE, profile)
                .to(project, file)
                .run(Progress.NONE);
    }

    /** Every field of every mark, by its id. */
    private static String marks(Project project) {
        return project.annotations().list(null).stream()
                .map(Annotation::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static List<Tag> codebook(Project project) {
        return project.codebook().list().stream()
                .map(t -> new Tag(t.id(), t.parent(), t.name(), t.colour(), t.definition(), t.position(), 0))
                .toList();
    }

    private static Path shared(String name) {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "exchange formats skipped: ../shared is not here");
        return file;
    }

    private static Schema schema(String name) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return factory.newSchema(new StreamSource(shared(name).toFile()));
    }

    private static void validate(Schema schema, Path qdpx) throws Exception {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(qdpx.toFile())) {
            Optional<? extends ZipEntry> first = zip.stream().findFirst();
            assertThat(first.map(ZipEntry::getName)).contains("project.qde");
            schema.newValidator().validate(new StreamSource(zip.getInputStream(first.orElseThrow())));
            assertThat(zip.stream().map(ZipEntry::getName).collect(Collectors.toSet()))
                    .hasSize(zip.size());
        }
    }
}
