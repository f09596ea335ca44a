package parallax.workbench.memos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.store.articles.ArticleRow;
import parallax.store.coding.Memos;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Fuzzy;
import parallax.workbench.base.Page;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What a memo can link to: whatever a memo can be on, statements and annotations. Gathered once for each asking. */
final class LinkChoices {

    private static final int MOST = 60;
    private static final int STATEMENTS = 4_000;
    private static final int LONGEST = 60;

    private final List<Target> targets;

    private record Target(String words, String kind, String link) {}

    private LinkChoices(List<Target> targets) {
        this.targets = targets;
    }

    /** @param annotations those of the project */
    static LinkChoices of(Workspace workspace, Subjects subjects, List<Annotation> annotations) {
        LinkedHashSet<Target> targets = new LinkedHashSet<>();
        subjects.all().forEach(s -> targets.add(target(s)));
        Page page = workspace.pageProperty().get();
        Map<String, String> titles = new HashMap<>();
        for (ArticleRow row : workspace.articles()) {
            titles.put(row.id(), row.title() == null ? row.file() : row.title());
        }
        List<Target> elsewhere = new ArrayList<>();
        for (Annotation annotation : annotations) {
            boolean here = page != null && page.article().id().equals(annotation.article());
            String words = here ? annotation.span().of(page.article().text()) : told(annotation, workspace.tags());
            Target target = new Target(
                    cut(words),
                    Words.of("memos.kind.annotation", titles.getOrDefault(annotation.article(), "")),
                    Memos.target("annotation", annotation.id()));
            if (here) {
                targets.add(target);
            } else {
                elsewhere.add(target);
            }
        }
        subjects.statements(STATEMENTS).forEach(s -> targets.add(target(s)));
        targets.addAll(elsewhere);
        return new LinkChoices(List.copyOf(targets));
    }

    private static Target target(Memos.Subject subject) {
        return new Target(Subjects.words(subject), Subjects.kind(subject), subject.target());
    }

    /** An annotation that is not in view is known by its note, or by its tags. */
    private static String told(Annotation annotation, List<Tag> codebook) {
        return annotation.note().isBlank()
                ? codebook.stream()
                        .filter(tag -> annotation.tags().contains(tag.id()))
                        .map(Tag::name)
                        .collect(Collectors.joining(", "))
                : annotation.note();
    }

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST);
        return end == line.length() ? line : line.substring(0, end).strip() + "\u2026";
    }

    /** Those that fit what is typed. @param chosen takes the name and where the link leads */
    List<Choice> of(String typed, BiConsumer<String, String> chosen) {
        return Fuzzy.best(targets, typed, t -> t.words + " " + t.kind, MOST).stream()
                .map(t -> Choice.of(t.words, t.kind, () -> chosen.accept(t.words, t.link)))
                .toList();
    }
}
