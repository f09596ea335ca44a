package parallax.export.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.news.Tag;

/** How a report puts marks together. */
public enum Arrangement {
    /** Not a report: each article whole, with its marks in the text. */
    ARTICLE,
    TAG,
    SPEAKER,
    OUTLET,
    STATEMENT;

    /** The word that the command line knows it by. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A mark in its article. */
    record Entry(Article article, Annotation annotation) {}

    /** Marks under a heading. A mark with several tags stands under each of them. */
    record Group(String heading, List<Entry> entries) {}

    List<Group> groups(Notes notes) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        TagPaths paths = new TagPaths(notes.tags());
        if (this == TAG) {
            for (Tag tag : notes.tags()) {
                groups.put(paths.path(tag), new ArrayList<>());
            }
        }
        Map<String, String> statements = this == STATEMENT ? wordings(notes) : Map.of();
        Map<String, List<Statement>> told = this == STATEMENT ? told(notes) : Map.of();
        for (Article article : notes.articles()) {
            for (Annotation annotation : notes.annotationsOf(article)) {
                List<String> headings = switch (this) {
                    case ARTICLE -> List.of(Notes.heading(article));
                    case TAG -> paths.names(annotation);
                    case SPEAKER -> NoteRows.speakers(notes, article, annotation);
                    case OUTLET -> List.of(article.source());
                    case STATEMENT ->
                        told.getOrDefault(article.id(), List.of()).stream()
                                .filter(s -> reports(s, annotation))
                                .map(s -> statements.getOrDefault(s.id(), ""))
                                .distinct()
                                .toList();
                };
                for (String heading : headings.isEmpty() ? List.of(none()) : headings) {
                    groups.computeIfAbsent(heading, h -> new ArrayList<>()).add(new Entry(article, annotation));
                }
            }
        }
        // What belongs nowhere comes last.
        return groups.entrySet().stream()
                .filter(g -> !g.getValue().isEmpty())
                .map(g -> new Group(g.getKey(), g.getValue()))
                .sorted(Comparator.comparing(g -> g.heading().equals(none())))
                .toList();
    }

    private String none() {
        return switch (this) {
            case TAG -> "Without a tag";
            case SPEAKER -> "In no quote with a known speaker";
            case STATEMENT -> "In no statement";
            case ARTICLE, OUTLET -> "Others";
        };
    }

    private static boolean reports(Statement statement, Annotation annotation) {
        return statement.renderings().stream()
                .anyMatch(r ->
                        r.article().equals(annotation.article()) && r.span().overlaps(annotation.span()));
    }

    private static Map<String, List<Statement>> told(Notes notes) {
        Map<String, List<Statement>> told = new LinkedHashMap<>();
        for (Statement statement : notes.statements()) {
            statement.renderings().stream()
                    .map(Rendering::article)
                    .distinct()
                    .forEach(
                            a -> told.computeIfAbsent(a, x -> new ArrayList<>()).add(statement));
        }
        return told;
    }

    /** “Speaker: first wording”, by statement id. */
    private static Map<String, String> wordings(Notes notes) {
        Map<String, Article> articles = new LinkedHashMap<>();
        notes.articles().forEach(a -> articles.put(a.id(), a));
        Map<String, String> wordings = new LinkedHashMap<>();
        for (Statement statement : notes.statements()) {
            statement.renderings().stream()
                    .filter(r -> articles.containsKey(r.article()))
                    .findFirst()
                    .ifPresent(r -> wordings.put(
                            statement.id(),
                            (statement.speaker() == null ? "Unknown speaker" : statement.speaker()) + ": "
                                    + r.span().of(articles.get(r.article()).text())));
        }
        return wordings;
    }
}
