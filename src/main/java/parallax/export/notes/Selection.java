package parallax.export.notes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.news.Tag;
import parallax.store.coding.Memos.Subject;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/**
 * Which of the notes are to be written. An empty set lets everything through; a mark must pass each of the others.
 *
 * @param tags names of tags, or their paths with “ / ”; those below them count as well
 * @param speakers names of speakers in whose quotes the marks stand
 * @param outlets names of outlets, or of files where the outlet is unknown
 * @param articles ids, files or titles of articles
 * @param from the first day of articles, null for any; articles without a day do not pass
 * @param to the last day of articles, null for any
 * @param search a query as in the search field: marks pass that hold or are what it finds; empty for none
 */
public record Selection(
        Set<String> tags,
        Set<String> speakers,
        Set<String> outlets,
        Set<String> articles,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String search) {

    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of(), Set.of());

    /** Without days and search. */
    public Selection(Set<String> tags, Set<String> speakers, Set<String> outlets, Set<String> articles) {
        this(tags, speakers, outlets, articles, null, null, "");
    }

    /**
     * What a search found.
     *
     * @param marks ids of annotations whose notes were found
     * @param tags ids of tags that were found
     * @param articles ids of articles whose headlines were found
     * @param places by article id
     */
    public record Found(Set<String> marks, Set<String> tags, Set<String> articles, Map<String, List<Span>> places) {

        boolean has(Annotation mark) {
            return marks.contains(mark.id())
                    || articles.contains(mark.article())
                    || mark.tags().stream().anyMatch(tags::contains)
                    || places.getOrDefault(mark.article(), List.of()).stream().anyMatch(mark.span()::overlaps);
        }
    }

    public Selection {
        tags = Set.copyOf(tags);
        speakers = Set.copyOf(speakers);
        outlets = Set.copyOf(outlets);
        articles = Set.copyOf(articles);
        search = search.strip();
    }

    /**
     * What passes; articles in which nothing does are left out where tags, speakers or a search are asked for.
     *
     * @param searching finds what the search is for
     */
    public Notes of(Notes notes, Function<String, Found> searching) {
        if (equals(ALL)) {
            return notes;
        }
        Set<String> wanted = tagIds(notes.tags());
        Found found = search.isEmpty() ? null : searching.apply(search);
        Map<String, List<Annotation>> annotations = new HashMap<>();
        Map<String, List<QuoteRow>> quotes = new HashMap<>();
        List<Article> kept = notes.articles().stream()
                .filter(a -> outlets.isEmpty() || outlets.contains(a.source()))
                .filter(a -> articles.isEmpty()
                        || articles.contains(a.id())
                        || articles.contains(a.file())
                        || a.title() != null && articles.contains(a.title()))
                .filter(this::inTime)
                .filter(a -> {
                    annotations.put(a.id(), annotations(notes, a, wanted, found));
                    quotes.put(a.id(), quotes(notes, a, annotations.get(a.id())));
                    return tags.isEmpty() && speakers.isEmpty() && found == null
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
                notes.outlets().entrySet().stream()
                        .filter(o -> kept.stream().anyMatch(a -> o.getKey().equals(a.outlet())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                notes.memos().stream().filter(m -> passes(m.on(), kept, quotes)).toList(),
                notes.examples(),
                notes.digits(),
                notes.decisions().stream()
                        .filter(d -> ids.containsAll(d.articles()))
                        .toList());
    }

    /** Memos on what is left out are left out. */
    private static boolean passes(Subject on, List<Article> kept, Map<String, List<QuoteRow>> quotes) {
        return switch (on.kind()) {
            case ARTICLE -> kept.stream().anyMatch(a -> a.id().equals(on.id()));
            case OUTLET -> kept.stream().anyMatch(a -> on.id().equals(a.outlet()));
            case STATEMENT -> kept.stream().anyMatch(a -> on.id().startsWith(a.id() + " "));
            case SPEAKER ->
                quotes.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(q -> on.id().equals(q.speakerId()));
            case JOURNAL, PROJECT, TAG -> true;
        };
    }

    private boolean inTime(Article article) {
        LocalDate day = article.published();
        return (from == null || day != null && !day.isBefore(from)) && (to == null || day != null && !day.isAfter(to));
    }

    private List<Annotation> annotations(Notes notes, Article article, Set<String> wanted, @Nullable Found found) {
        return notes.annotationsOf(article).stream()
                .filter(a -> tags.isEmpty() || a.tags().stream().anyMatch(wanted::contains))
                .filter(a -> found == null || found.has(a))
                .filter(a -> speakers.isEmpty()
                        || NoteRows.speakers(notes, article, a).stream().anyMatch(speakers::contains))
                .toList();
    }

    /** The quotes of the speakers asked for; where tags or a search are asked for, those that are marked. */
    private List<QuoteRow> quotes(Notes notes, Article article, List<Annotation> marks) {
        return notes.quotesOf(article).stream()
                .filter(q -> speakers.isEmpty() || q.speaker() != null && speakers.contains(q.speaker()))
                .filter(q -> tags.isEmpty() && search.isEmpty()
                        || marks.stream().anyMatch(m -> m.span().overlaps(q.envelope())))
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
