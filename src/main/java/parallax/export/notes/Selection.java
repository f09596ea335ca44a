package parallax.export.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.news.Tag;
import parallax.store.Memos.Kind;
import parallax.store.QuoteRow;

/**
 * Which of the notes are to be written. An empty set lets everything through; a mark must pass each of the others.
 *
 * @param tags names of tags, or their paths with “ / ”; those below them count as well
 * @param speakers names of speakers in whose quotes the marks stand
 * @param outlets names of outlets, or of files where the outlet is unknown
 * @param articles ids, files or titles of articles
 */
public record Selection(Set<String> tags, Set<String> speakers, Set<String> outlets, Set<String> articles) {

    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of(), Set.of());

    public Selection {
        tags = Set.copyOf(tags);
        speakers = Set.copyOf(speakers);
        outlets = Set.copyOf(outlets);
        articles = Set.copyOf(articles);
    }

    /** What passes; articles in which nothing does are left out where tags or speakers are asked for. */
    public Notes of(Notes notes) {
        if (equals(ALL)) {
            return notes;
        }
        Set<String> wanted = tagIds(notes.tags());
        Map<String, List<Annotation>> annotations = new HashMap<>();
        Map<String, List<QuoteRow>> quotes = new HashMap<>();
        List<Article> kept = notes.articles().stream()
                .filter(a -> outlets.isEmpty() || outlets.contains(a.source()))
                .filter(a -> articles.isEmpty()
                        || articles.contains(a.id())
                        || articles.contains(a.file())
                        || a.title() != null && articles.contains(a.title()))
                .filter(a -> {
                    annotations.put(a.id(), annotations(notes, a, wanted));
                    quotes.put(a.id(), quotes(notes, a, annotations.get(a.id())));
                    return tags.isEmpty() && speakers.isEmpty()
                            || !annotations.get(a.id()).isEmpty()
                            || !quotes.get(a.id()).isEmpty();
                })
                .toList();
        Set<String> ids = kept.stream().map(Article::id).collect(Collectors.toSet());
        annotations.keySet().retainAll(ids);
        quotes.keySet().retainAll(ids);
        Set<String> said =
                quotes.values().stream().flatMap(List::stream).map(QuoteRow::id).collect(Collectors.toSet());
        List<Statement> statements = notes.statements().stream()
                .filter(s -> s.renderings().stream().map(Rendering::quote).anyMatch(said::contains))
                .toList();
        return new Notes(
                notes.project(),
                kept,
                quotes,
                notes.tags(),
                annotations,
                statements,
                notes.outlets(),
                notes.memos().stream()
                        .filter(m -> m.on().kind() != Kind.ARTICLE || ids.contains(m.on().id()))
                        .toList(),
                notes.examples());
    }

    private List<Annotation> annotations(Notes notes, Article article, Set<String> wanted) {
        return notes.annotationsOf(article).stream()
                .filter(a -> tags.isEmpty() || a.tags().stream().anyMatch(wanted::contains))
                .filter(a -> speakers.isEmpty()
                        || NoteRows.speakers(notes, article, a).stream().anyMatch(speakers::contains))
                .toList();
    }

    /** The quotes of the speakers asked for; where tags are asked for, those that are marked. */
    private List<QuoteRow> quotes(Notes notes, Article article, List<Annotation> marks) {
        return notes.quotesOf(article).stream()
                .filter(q -> speakers.isEmpty() || q.speaker() != null && speakers.contains(q.speaker()))
                .filter(q ->
                        tags.isEmpty() || marks.stream().anyMatch(m -> m.span().overlaps(q.envelope())))
                .toList();
    }

    private Set<String> tagIds(List<Tag> codebook) {
        TagPaths paths = new TagPaths(codebook);
        Set<String> ids = new HashSet<>();
        // Parents come before their children.
        for (Tag tag : codebook) {
            if (tags.contains(tag.name()) || tags.contains(paths.path(tag)) || ids.contains(tag.parent())) {
                ids.add(tag.id());
            }
        }
        return ids;
    }

    /** What is asked for that the project does not have, as whole sentences. */
    public List<String> unknown(Notes notes) {
        java.util.ArrayList<String> unknown = new java.util.ArrayList<>();
        TagPaths paths = new TagPaths(notes.tags());
        tell(
                unknown,
                "tag",
                tags,
                t -> notes.tags().stream()
                        .anyMatch(tag -> tag.name().equals(t) || paths.path(tag).equals(t)));
        tell(
                unknown,
                "speaker",
                speakers,
                s -> notes.quotes().values().stream().anyMatch(of -> of.stream().anyMatch(q -> s.equals(q.speaker()))));
        tell(
                unknown,
                "outlet",
                outlets,
                o -> notes.articles().stream().anyMatch(a -> a.source().equals(o)));
        tell(
                unknown,
                "article",
                articles,
                n -> notes.articles().stream()
                        .anyMatch(a -> n.equals(a.id()) || n.equals(a.file()) || n.equals(a.title())));
        return List.copyOf(unknown);
    }

    private static void tell(
            List<String> unknown, String what, Set<String> asked, java.util.function.Predicate<String> known) {
        asked.stream()
                .filter(known.negate())
                .sorted()
                .forEach(name -> unknown.add("There is no " + what + " “" + name + "” in this project."));
    }
}
