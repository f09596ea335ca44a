package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.export.notes.Arrangement;
import parallax.export.notes.Notes;
import parallax.export.notes.Selection;
import parallax.export.refi.RefiProfile;
import parallax.intake.Intake.Given;
import parallax.news.Article;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.news.Omission;
import parallax.news.Region;
import parallax.news.Role;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.store.Store;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Subject;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/** A project that uses everything goes out as .qdpx and comes into a new one: the same is there, byte for byte. */
class RoundTripTest {

    private static final String ONE = "😀 Menu\nKelda: the quay will open in May\nTarn: we were not asked\n";
    private static final String TWO = "Kelda: the quay will open in May\nOra: nobody knows\nPicture: a boat\n";

    @TempDir
    Path folder;

    private final Map<Project, Store> stores = new HashMap<>();

    @Test
    void allThatTheAnalystMadeIsThereAgain() throws Exception {
        Path file = folder.resolve("out.qdpx");
        try (Project one = project("one");
                Project two = project("two")) {
            fill(one);
            write(one, file);
            InterchangeReport report = two.bringing(file).run(Progress.NONE);
            two.settle();
            Map<String, Object> before = dump(one);
            Map<String, Object> after = dump(two);
            before.forEach((part, value) -> assertThat(after.get(part)).as(part).isEqualTo(value));
            assertThat(report.losses().lines()).noneMatch(l -> l.contains("Decision") || l.contains("Case"));
            Path again = folder.resolve("again.qdpx");
            write(two, again);
            assertThat(again).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void whatTheProjectSaysItselfStays() throws Exception {
        Path file = folder.resolve("out.qdpx");
        try (Project one = project("one")) {
            fill(one);
            write(one, file);
            Map<String, Object> before = dump(one);
            one.bringing(file).run(Progress.NONE);
            one.settle();
            assertThat(dump(one)).isEqualTo(before);
        }
        try (Project other = project("other")) {
            other.tagDetails().add(null, "Mine", "#112233", "", "", 4);
            other.outlets().describe(new Outlet("The Quay", "Here", "", "", "", ""));
            other.bringing(file).run(Progress.NONE);
            assertThat(other.tagDetails().list())
                    .filteredOn(d -> d.digit() == 4)
                    .hasSize(1);
            Outlet quay = other.outlets().all().get("The Quay");
            assertThat(quay.country()).isEqualTo("Here");
            assertThat(quay.owner()).isEqualTo("Widow & Sons");
        }
    }

    @Test
    void decisionsFindTheirPlacesInAnArticleThatIsThereAlready() throws Exception {
        Path file = folder.resolve("out.qdpx");
        try (Project one = project("one");
                Project two = project("two")) {
            fill(one);
            write(one, file);
            articles(two);
            two.bringing(file).run(Progress.NONE);
            two.settle();
            assertThat(quotes(two))
                    .containsAll(quotes(one).stream()
                            .filter(q -> q.contains("CONFIRMED"))
                            .toList())
                    .noneMatch(q -> q.contains("Ora"))
                    .hasSize(4);
        }
    }

    @Test
    void anImportWithDecisionsCanBeTakenBack() throws Exception {
        Path file = folder.resolve("out.qdpx");
        try (Project one = project("one");
                Project two = project("two")) {
            fill(one);
            write(one, file);
            two.bringing(file).run(Progress.NONE);
            two.history().undo();
            two.settle();
            assertThat(two.decisions().list()).isEmpty();
            assertThat(two.outlets().all()).isEmpty();
            assertThat(two.memos().list()).isEmpty();
            two.history().redo();
            two.settle();
            assertThat(dump(two).get("decisions")).isEqualTo(dump(one).get("decisions"));
        }
    }

    @Test
    void aSourceWhoseTextIsMissingComesInByItsName() throws Exception {
        Path file = folder.resolve("out.qdpx");
        Path bare = folder.resolve("bare.qdpx");
        try (Project one = project("one")) {
            fill(one);
            write(one, file);
        }
        Archives.rewrite(file, bare, qde -> qde.replace("internal://", "internal://gone-"));
        try (Project two = project("two")) {
            InterchangeReport report = two.bringing(bare).run(Progress.NONE);
            assertThat(two.articles().all())
                    .hasSize(2)
                    .allMatch(a -> a.text().contains("was not in the file"))
                    .anyMatch(a -> a.text().contains("one.txt"));
            assertThat(two.memos().list()).anyMatch(m -> m.on().kind() == Kind.ARTICLE);
            assertThat(report.losses().lines())
                    .anyMatch(l -> l.startsWith("2 × Source without text"))
                    .anyMatch(l -> l.contains("PlainTextSelection"));
        }
    }

    @Test
    void aNoteThatWasTamperedWithBreaksNothing() throws Exception {
        Path file = folder.resolve("out.qdpx");
        Path bent = folder.resolve("bent.qdpx");
        try (Project one = project("one")) {
            fill(one);
            write(one, file);
        }
        Archives.rewrite(
                file,
                bent,
                qde -> qde.replaceAll("(stop.{1,6}:.{1,6})([0-9])", "$19$2").replace("furniture", "nonsense"));
        try (Project two = project("two")) {
            InterchangeReport report = two.bringing(bent).run(Progress.NONE);
            two.settle();
            assertThat(two.articles().list()).hasSize(2);
            assertThat(report.losses().lines()).anyMatch(l -> l.contains("changed by hand"));
            assertThat(two.check()).isNotEmpty();
        }
    }

    /** With the engines that are shipped: what they make of line ends counts. */
    @Test
    void placesSurviveASourceWithEveryKindOfLineEndAndCharacter() throws Exception {
        String raw = "\uFEFF😀 Quay\r\nKelda: “The 👩\u200d👩\u200d👧 e\u0301tude\tcame\u00A0by\u2028boat.”\r\n"
                + "\r\nהנמל נפתח היום\rThe end of it all came in May.\n";
        Path source = Files.writeString(folder.resolve("crlf.txt"), raw);
        Path file = folder.resolve("out.qdpx");
        for (RefiProfile profile : RefiProfile.values()) {
            try (Project one = Project.create(folder.resolve(profile + "-one.parallax"));
                    Project two = Project.create(folder.resolve(profile + "-two.parallax"))) {
                one.importing(List.of(source), Given.NOTHING).run(Progress.NONE);
                Article article = one.articles().all().getFirst();
                String text = article.text();
                assertThat(text).doesNotContain("\r");
                for (String words :
                        List.of("😀", "👩\u200d👩\u200d👧", "e\u0301", "\u2028", "\u00A0by", "נפתח", text)) {
                    int start = text.indexOf(words);
                    one.annotations()
                            .add(article.id(), new Span(start, start + words.length()), List.of(), "(" + words + ")");
                }
                new NoteExport(NoteFormat.QDPX, Selection.ALL, Arrangement.ARTICLE, profile)
                        .to(one, file)
                        .run(Progress.NONE);
                two.bringing(file).run(Progress.NONE);
                assertThat(two.annotations().list(null))
                        .isEqualTo(one.annotations().list(null))
                        .allMatch(a -> a.note().equals("(" + a.span().of(text) + ")"));
            }
        }
    }

    private Project project(String name) throws Exception {
        Path own = Files.createDirectories(folder.resolve(name));
        Store store = Store.create(own.resolve("quay.parallax"));
        Project project = new Project(store, FakeEngines.make());
        stores.put(project, store);
        return project;
    }

    private static void write(Project project, Path file) throws Exception {
        new NoteExport(NoteFormat.QDPX, Selection.ALL, Arrangement.ARTICLE, RefiProfile.STANDARD)
                .to(project, file)
                .run(Progress.NONE);
    }

    private void articles(Project project) throws Exception {
        Path one = Files.writeString(folder.resolve("one.txt"), ONE);
        Path two = Files.writeString(folder.resolve("two.txt"), TWO);
        project.importing(List.of(one), new Given("The Quay", LocalDate.of(2026, 5, 1), "en"))
                .run(Progress.NONE);
        project.importing(List.of(two), new Given("Harbour\nNews", LocalDate.of(2026, 5, 2), "en"))
                .run(Progress.NONE);
        project.settle();
    }

    private void fill(Project project) throws Exception {
        articles(project);
        List<Article> articles = project.articles().all();
        Article one =
                articles.stream().filter(a -> a.text().equals(ONE)).findFirst().orElseThrow();
        Article two =
                articles.stream().filter(a -> a.text().equals(TWO)).findFirst().orElseThrow();
        project.articles().mark(one.id(), new Span(0, ONE.indexOf('\n')), Role.FURNITURE);
        project.articles().mark(two.id(), new Span(TWO.indexOf("Picture"), TWO.length() - 1), Role.CAPTION);
        project.outlets()
                .describe(new Outlet(
                        "The Quay",
                        "Norland",
                        "Widow & Sons",
                        "en",
                        "left; of the harbour",
                        "its own page",
                        List.of("Quay; the paper", "TQ"),
                        List.of("quay.example"),
                        Map.of("Country", "twice", "Printed in", "Kelda (own)")));
        project.outlets().describe(new Outlet("Nobody’s", "", "None", "", "", ""));

        List<QuoteRow> said = project.quotes().list(QuoteFilter.ALL, 0, 99);
        QuoteRow kelda = quote(said, one, "Kelda");
        QuoteRow ora = quote(said, two, "Ora");
        project.quotes().confirm(List.of(kelda.id()));
        project.quotes().reject(List.of(ora.id()));
        project.quotes().assign(List.of(quote(said, one, "Tarn").id()), "Captain Tarn");
        project.speakers().rename(speaker(project, "Kelda"), "Kelda of the Quay");
        Statement twice = project.comparisons().table().rows().stream()
                .map(Comparison.Row::statement)
                .filter(st -> st.renderings().size() == 2)
                .findFirst()
                .orElseThrow();
        project.comparisons().refuse(twice.id(), twice.renderings().getLast().id());
        stores.get(project)
                .occasions()
                .decide(
                        "Made an occasion",
                        List.of(new DecidedOccasion(
                                "6f2f1f9e-8ac3-4d0d-9e5b-0d3e6bfc0a11",
                                new Occasion("The opening", LocalDate.of(2026, 5, 1), null),
                                List.of(place(kelda)),
                                List.of(),
                                Map.of(two.id(), true))),
                        List.of());
        project.omissions()
                .say(
                        place(kelda),
                        "The Quay",
                        new Omission(place(kelda), "The Quay", Omission.Reason.NOT_RELEVANT, "why?"));
        project.settle();

        String frames = project.tagDetails().add(null, "Frames", "#336699", "What is meant", "A wage", 4);
        String child = project.tagDetails().add(frames, "Economy", "#aa3300", "", "", 7);
        String mark = project.annotations().add(one.id(), kelda.envelope(), List.of(frames, child), "On the 😀 quay");
        assertThat(mark).isNotEmpty();
        project.memos().add(Subject.PROJECT, "On the whole");
        project.memos().add(Subject.JOURNAL, "Read two articles");
        project.memos().add(new Subject(Kind.ARTICLE, one.id(), "one.txt"), "On the article");
        project.memos().add(new Subject(Kind.TAG, child, "Economy"), "On the tag");
        project.memos().add(new Subject(Kind.OUTLET, "The Quay", "The Quay"), "On the outlet");
        project.memos()
                .add(
                        new Subject(Kind.SPEAKER, speaker(project, "Kelda of the Quay"), "Kelda of the Quay"),
                        "On the speaker");
        Span passage = kelda.envelope();
        project.memos()
                .add(
                        new Subject(Kind.STATEMENT, one.id() + " " + passage.start() + "-" + passage.end(), "The quay"),
                        "On the statement");
    }

    private static Link.Place place(QuoteRow quote) {
        return new Link.Place(quote.article(), quote.envelope());
    }

    private static QuoteRow quote(List<QuoteRow> all, Article in, String speaker) {
        return all.stream()
                .filter(q -> q.article().equals(in.id()) && speaker.equals(q.speaker()))
                .findFirst()
                .orElseThrow();
    }

    private static String speaker(Project project, String name) {
        return project.speakers().list().stream()
                .filter(s -> s.speaker().name().equals(name))
                .findFirst()
                .orElseThrow()
                .speaker()
                .id();
    }

    /** All that the analyst made, and what is seen of it, part by part. */
    private static Map<String, Object> dump(Project project) {
        Notes notes = Reports.notes(project);
        Map<String, Object> parts = new TreeMap<>();
        parts.put(
                "articles",
                notes.articles().stream()
                        .map(a -> a + "" + regions(a))
                        .map(a -> a.replaceAll("origin=.*", ""))
                        .toList());
        parts.put(
                "regions", notes.articles().stream().map(RoundTripTest::regions).toList());
        parts.put("codebook", notes.tags());
        parts.put("examples", notes.examples());
        parts.put("digits", notes.digits());
        parts.put("marks", notes.annotations());
        parts.put(
                "memos",
                project.memos().list().stream().map(Object::toString).sorted().toList());
        parts.put("outlets", new TreeMap<>(notes.outlets()));
        parts.put("speakers", project.speakers().list());
        parts.put("decisions", notes.decisions());
        parts.put("quotes", quotes(project));
        List<String> cells = new ArrayList<>();
        notes.statements().forEach(s -> cells.add(s.speaker() + " " + s.occasion() + " " + new TreeMap<>(s.cells())));
        parts.put("statements", cells);
        return parts;
    }

    private static List<Region> regions(Article article) {
        return article.regions();
    }

    private static List<String> quotes(Project project) {
        return project.quotes().list(QuoteFilter.ALL, 0, 99).stream()
                .map(q -> q.text() + " " + q.speaker() + " " + q.status() + " " + q.spans())
                .toList();
    }
}
