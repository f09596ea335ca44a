package parallax.statements.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.copies.WireCopies;
import parallax.statements.likeness.Likeness;
import parallax.statements.words.Shingles;
import parallax.statements.words.Word;
import parallax.statements.words.Words;
import parallax.text.Folding;
import parallax.text.Span;

/**
 * Which columns print one text of a statement: their articles are copies of one another, and the words are the same.
 * A copy that puts other words into the statement, or adds a quote of its own, is a witness of its own there.
 */
final class CopiedCells {

    private static final int RUN = 2;
    private static final double SAME = 0.8;

    private final List<Comparison.Column> columns;
    private final Map<String, Article> articles;
    private final WireCopies copies;

    CopiedCells(List<Comparison.Column> columns, Map<String, Article> articles, WireCopies copies) {
        this.columns = columns;
        this.articles = articles;
        this.copies = copies;
    }

    /** The columns of one row that print one text, each group with its earliest first. */
    List<Comparison.Copied> in(Statement statement, List<Comparison.Entry> cells) {
        if (copies.groups().isEmpty()) {
            return List.of();
        }
        Map<String, List<Integer>> byText = new TreeMap<>();
        for (int column : Cells.of(cells).covering().toArray()) {
            int shown = cells.get(column).shown();
            WireCopies.Group group = shown < 0
                    ? null
                    : copies.of(statement.renderings().get(shown).article());
            if (group != null) {
                byText.computeIfAbsent(group.articles().getFirst(), g -> new ArrayList<>())
                        .add(column);
            }
        }
        List<Comparison.Copied> found = new ArrayList<>();
        for (List<Integer> candidates : byText.values()) {
            candidates.sort(Comparator.comparing(
                            (Integer c) -> articles.get(
                                            rendering(statement, cells, c).article())
                                    .published(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(c -> columns.get(c).source()));
            group(statement, cells, candidates, found);
        }
        return List.copyOf(found);
    }

    private void group(
            Statement statement, List<Comparison.Entry> cells, List<Integer> candidates, List<Comparison.Copied> into) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int column : candidates) {
            Rendering own = rendering(statement, cells, column);
            groups.stream()
                    .filter(g -> sameWords(own, rendering(statement, cells, g.getFirst())))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(column);
        }
        for (List<Integer> group : groups) {
            if (group.size() > 1) {
                into.add(new Comparison.Copied(
                        group,
                        agency(rendering(statement, cells, group.getFirst()).article())));
            }
        }
    }

    private @Nullable String agency(String article) {
        WireCopies.Group group = copies.of(article);
        return group == null ? null : group.agency();
    }

    private static Rendering rendering(Statement statement, List<Comparison.Entry> cells, int column) {
        return statement.renderings().get(cells.get(column).shown());
    }

    /** A desk may trim a word or two; another number or a “not” more makes it another report, which must be seen. */
    private boolean sameWords(Rendering a, Rendering b) {
        long[] mine = runs(a);
        long[] others = runs(b);
        int longer = Math.max(mine.length, others.length);
        if (longer == 0 || Shingles.shared(mine, others) < SAME * longer) {
            return Folding.fold(text(a)).equals(Folding.fold(text(b)));
        }
        List<Word> left = words(a);
        List<Word> right = words(b);
        return numbers(left).equals(numbers(right)) && Likeness.negates(left) == Likeness.negates(right);
    }

    private long[] runs(Rendering rendering) {
        String text = text(rendering);
        return Shingles.of(text, List.of(new Span(0, text.length())), RUN);
    }

    private List<Word> words(Rendering rendering) {
        Article article = articles.get(rendering.article());
        return new Words().of(article.text(), rendering.span(), rendering.kind(), Words.language(article));
    }

    private static List<String> numbers(List<Word> words) {
        return words.stream().filter(Word::number).map(Word::form).toList();
    }

    private String text(Rendering rendering) {
        return rendering.span().of(articles.get(rendering.article()).text());
    }
}
