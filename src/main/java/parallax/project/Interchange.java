package parallax.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.export.LossReport;
import parallax.export.refi.Facts;
import parallax.export.refi.RefiProject;
import parallax.export.refi.RefiReader;
import parallax.intake.Intake;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.quotes.Findings;
import parallax.store.Store;
import parallax.store.annotations.Decision;
import parallax.store.annotations.Incoming;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Memo;
import parallax.store.coding.Memos.Subject;
import parallax.store.coding.TagDetails;

/**
 * One import of a project or codebook of another program. All is read, and the quotes of new articles are found, before the
 * project is touched; then everything comes in at once.
 */
final class Interchange {

    private static final Logger LOG = LoggerFactory.getLogger(Interchange.class);

    /** Colours for codes that come without one: those of ColorBrewer's “Dark2”, which differ in greyscale too. */
    private static final List<String> PALETTE =
            List.of("#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d", "#666666");

    private final Store store;
    private final Engines engines;
    private final Progress progress;
    private final Instant now = Instant.now();
    private final LossReport.Counter losses = new LossReport.Counter();
    private final List<Incoming.Arrived> articles = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> unknownValues = new TreeMap<>();
    private int joined;

    Interchange(Store store, Engines engines, Progress progress) {
        this.store = store;
        this.engines = engines;
        this.progress = progress;
    }

    /** @throws java.io.IOException if the file cannot be read; the project is then as it was */
    InterchangeReport bring(Path file) throws java.io.IOException {
        RefiProject read = RefiReader.read(file);
        int done = 0;
        for (RefiProject.Source source : read.sources()) {
            progress.check();
            progress.step(done++, read.sources().size(), source.name());
            source(source);
        }
        List<TagDetails.Detail> details = read.codes().stream()
                .filter(c -> !c.examples().isBlank() || c.digit() > 0)
                .map(c -> new TagDetails.Detail(id(c.guid()), c.examples(), c.digit()))
                .toList();
        List<Decision> decisions = read.decisions().stream()
                .map(d -> d.with(source -> ids.getOrDefault(source, source), (source, offset) -> offset))
                .toList();
        Incoming incoming = new Incoming(
                tags(read.codes()), details, articles, annotations, memos(read), read.outlets(), decisions);
        progress.check();
        Incoming.Outcome outcome = store.annotations().bring("Imported ‘" + file.getFileName() + "’", incoming);
        unknownValues.forEach((variable, n) ->
                losses.add("Variable “" + variable + "”", n, "Parallax has no place for it on articles."));
        losses.add(
                "Decision on a quote, speaker or statement",
                outcome.undecided(),
                "What it is about is not in this project.");
        progress.step(1, 1, "");
        return new InterchangeReport(
                outcome, joined, read.remarks(), read.losses().and(losses.report()));
    }

    private static String id(String guid) {
        return guid.toLowerCase(Locale.ROOT);
    }

    private List<Tag> tags(List<RefiProject.Code> codes) {
        List<Tag> tags = new ArrayList<>();
        Set<List<String>> names = new HashSet<>();
        for (RefiProject.Code code : codes) {
            String parent = code.parent() == null ? null : id(code.parent());
            String name = code.name();
            for (int n = 2; !names.add(List.of(parent == null ? "" : parent, name)); n++) {
                name = code.name() + " (" + n + ")";
            }
            if (!name.equals(code.name())) {
                losses.add("Code with the name of its neighbour", "It was given a number after its name.");
            }
            String colour = code.colour() == null ? PALETTE.get(tags.size() % PALETTE.size()) : code.colour();
            tags.add(new Tag(id(code.guid()), parent, name, colour, code.description(), 0, 0));
        }
        return tags;
    }

    private void source(RefiProject.Source source) {
        Optional<Article> twin = store.articles()
                .twin(source.text())
                .flatMap(row -> store.articles().find(row.id()))
                .filter(a -> a.text().equals(source.text()));
        Optional<String> before = articles.stream()
                .filter(a -> a.article().text().equals(source.text()))
                .map(a -> a.article().id())
                .findFirst();
        String article = twin.map(Article::id).or(() -> before).orElse(id(source.guid()));
        if (twin.isPresent()) {
            joined++;
        } else if (before.isPresent()) {
            losses.add("Source with the text of another", "Its marks are in the one article that has this text.");
        } else {
            Article fresh = article(article, source);
            articles.add(new Incoming.Arrived(fresh, findings(fresh)));
        }
        ids.put(source.guid(), article);
        for (RefiProject.Mark mark : source.marks()) {
            Instant created = mark.created() == null ? now : mark.created();
            annotations.add(new Annotation(
                    id(mark.guid()),
                    article,
                    mark.span(),
                    mark.codes().stream().map(Interchange::id).toList(),
                    mark.note(),
                    mark.author() == null ? "unknown" : mark.author(),
                    created,
                    mark.changed() == null ? created : mark.changed()));
        }
    }

    /** Like any other text that comes in, but its offsets are the file's, so that not a letter of it may change. */
    private Article article(String id, RefiProject.Source source) {
        Map<String, String> facts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        facts.putAll(source.values());
        String language = facts.get(Facts.LANGUAGE);
        Article made = engines.intake()
                .pasted(
                        source.text(),
                        new Intake.Given(facts.get(Facts.OUTLET), day(facts, Facts.PUBLISHED), language));
        if (!made.text().equals(source.text())) {
            made = Article.of(id, source.text());
        }
        String name = source.name().isBlank() ? "Imported text" : source.name();
        Set<String> known =
                new HashSet<>(List.of("outlet", "title", "file", "url", "byline", "published", "updated", "language"));
        facts.keySet().stream()
                .filter(f -> !known.contains(f.toLowerCase(Locale.ROOT)))
                .forEach(f -> unknownValues.merge(f, 1, Integer::sum));
        String byline = facts.get(Facts.BYLINE);
        return new Article(
                id,
                facts.getOrDefault(Facts.FILE, name),
                facts.get(Facts.OUTLET),
                facts.containsKey(Facts.FILE) ? facts.get(Facts.TITLE) : facts.getOrDefault(Facts.TITLE, name),
                byline == null ? made.byline() : List.of(byline.split("\n")),
                day(facts, Facts.PUBLISHED) == null ? made.published() : day(facts, Facts.PUBLISHED),
                day(facts, Facts.UPDATED),
                facts.getOrDefault(Facts.URL, made.url()),
                language == null ? made.language() : language,
                source.text(),
                source.regions() == null ? made.regions() : source.regions());
    }

    private static @Nullable LocalDate day(Map<String, String> facts, String fact) {
        String value = facts.get(fact);
        try {
            return value == null
                    ? null
                    : LocalDate.parse(value.strip()
                            .substring(0, Math.min(10, value.strip().length())));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The quotes of an article; it comes in without any if the engine fails on it. */
    private Findings findings(Article article) {
        try {
            return engines.quotes().findings(article);
        } catch (RuntimeException e) {
            LOG.error("Quotes of an article could not be found", e);
            losses.add(
                    "Article whose quotes could not be found",
                    "There is a fault in Parallax; the article itself came in. Add its quotes by hand.");
            return new Findings(List.of(), List.of());
        }
    }

    private List<Memo> memos(RefiProject read) {
        Map<String, String> names = new HashMap<>();
        read.codes().forEach(c -> names.put(c.guid(), c.name()));
        read.sources().forEach(s -> names.put(s.guid(), s.name()));
        return read.memos().stream()
                .map(m -> {
                    Instant created = m.created() == null ? now : m.created();
                    return new Memo(
                            id(m.guid()),
                            subject(m, m.name().isEmpty() ? names.getOrDefault(m.target(), "") : m.name()),
                            m.text(),
                            m.author() == null ? "unknown" : m.author(),
                            created,
                            m.changed() == null ? created : m.changed());
                })
                .toList();
    }

    private Subject subject(RefiProject.Memo memo, String name) {
        return switch (memo.on()) {
            case PROJECT -> Subject.PROJECT;
            case SOURCE -> new Subject(Kind.ARTICLE, ids.getOrDefault(memo.target(), ""), name);
            case CODE -> new Subject(Kind.TAG, id(memo.target()), name);
            case JOURNAL -> Subject.JOURNAL;
            case SPEAKER -> new Subject(Kind.SPEAKER, id(memo.target()), name);
            case OUTLET -> new Subject(Kind.OUTLET, memo.target(), name);
            case STATEMENT -> {
                String source = memo.target().substring(0, memo.target().indexOf(' '));
                yield new Subject(
                        Kind.STATEMENT,
                        ids.getOrDefault(source, source) + memo.target().substring(source.length()),
                        name);
            }
        };
    }
}
