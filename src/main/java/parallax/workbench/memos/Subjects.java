package parallax.workbench.memos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.news.Tag;
import parallax.statements.comparison.Comparison;
import parallax.store.articles.ArticleRow;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Subject;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Cursor;
import parallax.workbench.base.Fuzzy;
import parallax.workbench.base.Page;
import parallax.workbench.base.TagChoices;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What a memo can be on, and what of it is in view. */
final class Subjects {

    private static final int MOST = 60;
    private static final int LONGEST = 60;

    private final Workspace workspace;

    Subjects(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What is in view: the statement, the speaker of the selected quote, the article, its outlet; the nearest first. */
    List<Subject> inView() {
        Set<Subject> found = new LinkedHashSet<>();
        Cursor cursor = workspace.cursorProperty().get();
        if (cursor != null) {
            rows().stream()
                    .filter(row -> row.statement().id().equals(cursor.statement()))
                    .map(this::of)
                    .forEach(found::add);
        }
        workspace
                .selectedQuote()
                .filter(q -> q.speakerId() != null && q.speaker() != null)
                .ifPresent(q -> found.add(new Subject(
                        Kind.SPEAKER, Objects.requireNonNull(q.speakerId()), Objects.requireNonNull(q.speaker()))));
        Page page = workspace.pageProperty().get();
        if (page != null) {
            Article article = page.article();
            found.add(new Subject(Kind.ARTICLE, article.id(), heading(article.title(), article.file())));
            String outlet = article.outlet();
            if (outlet != null) {
                found.add(new Subject(Kind.OUTLET, outlet, outlet));
            }
        }
        return List.copyOf(found);
    }

    private List<Comparison.Row> rows() {
        return workspace.comparisonProperty().get().rows();
    }

    /** A statement is known by the passage that its base wording stands in. */
    private Subject of(Comparison.Row row) {
        Rendering base = row.statement().renderings().get(row.base());
        Article article = workspace.comparisonProperty().get().articles().get(base.article());
        String words = article == null ? "" : base.span().of(article.text()).replaceAll("\\s+", " ");
        String name = words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "\u2026" : words;
        return new Subject(
                Kind.STATEMENT,
                base.article() + " " + base.span().start() + "-" + base.span().end(),
                name);
    }

    /** What a memo can be on, fitting what is typed; what is in view comes first. */
    List<Choice> choices(String typed, Consumer<Subject> chosen) {
        return Fuzzy.best(all(), typed, s -> words(s) + " " + kind(s), MOST).stream()
                .map(s -> Choice.of(words(s), kind(s), () -> chosen.accept(s)))
                .toList();
    }

    /** All that a memo can be on, what is in view first; of statements only the one in view. */
    List<Subject> all() {
        List<Subject> all = new ArrayList<>(inView());
        all.add(Subject.JOURNAL);
        all.add(Subject.PROJECT);
        List<Tag> tags = workspace.tags();
        tags.forEach(tag -> all.add(new Subject(Kind.TAG, tag.id(), TagChoices.path(tag, tags))));
        workspace
                .speakers()
                .forEach(row -> all.add(new Subject(
                        Kind.SPEAKER, row.speaker().id(), row.speaker().name())));
        workspace.articles().stream()
                .map(ArticleRow::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(outlet -> all.add(new Subject(Kind.OUTLET, outlet, outlet)));
        workspace
                .articles()
                .forEach(row -> all.add(new Subject(Kind.ARTICLE, row.id(), heading(row.title(), row.file()))));
        return List.copyOf(new LinkedHashSet<>(all));
    }

    /** All statements, the first {@code most} of them. */
    List<Subject> statements(int most) {
        return rows().stream().limit(most).map(this::of).toList();
    }

    /** What a subject is called. */
    static String words(Subject subject) {
        return subject.name().isEmpty() ? kind(subject) : subject.name();
    }

    static String kind(Subject subject) {
        return Words.of("memos.kind." + subject.kind().word());
    }

    private static String heading(@org.jspecify.annotations.Nullable String title, String file) {
        return title == null ? file : title;
    }
}
