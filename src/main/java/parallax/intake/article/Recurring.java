package parallax.intake.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/**
 * The lines that several articles of one outlet have in common: what comes with every page of it. Versions of one
 * article share their lines too, so articles that have most of their lines in common count as one.
 */
public final class Recurring {

    /** The reason of lines that recur in so many articles that there is no doubt. */
    public static final String SURE = "recurring.outlet";

    /** The reason of lines that may recur by chance, or are said by somebody. */
    public static final String UNSURE = "suggest.recurring";

    /** In so many different articles a line recurs. */
    private static final int OFTEN = 2;

    /** Articles that share more of their longer lines are versions of one. */
    private static final double SAME = 0.5;

    /** Lines with fewer words do not tell whether two articles are one. */
    private static final int LONG = 12;

    /** A label of one or two words may be a heading of several articles. */
    private static final int LABEL = 3;

    /** More of the words of an article are not folded without asking. */
    private static final double MOST = 0.3;

    private Recurring() {}

    /**
     * What to fold and what to suggest in one article.
     *
     * @param fold lines that are furniture, in order
     * @param suggest lines that may be, in order
     */
    public record Found(List<Region> fold, List<Region> suggest) {}

    /**
     * The lines that recur, by article id; articles without any are left out. Lines that are folded already and titles are
     * passed over. The order of {@code articles} does not matter.
     *
     * @param articles all of one outlet
     */
    public static Map<String, Found> in(List<Article> articles) {
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Article::id));
        Map<String, Set<Integer>> where = new HashMap<>();
        List<Set<String>> bodies = new ArrayList<>();
        for (int a = 0; a < ordered.size(); a++) {
            Set<String> body = new HashSet<>();
            for (Line line : Line.of(ordered.get(a).text())) {
                where.computeIfAbsent(Phrases.bare(line.text()), k -> new HashSet<>())
                        .add(a);
                if (line.words() >= LONG) {
                    body.add(line.text());
                }
            }
            bodies.add(body);
        }
        Map<String, Found> found = new LinkedHashMap<>();
        for (Article article : ordered) {
            Found own = in(article, where, bodies);
            if (!own.fold.isEmpty() || !own.suggest.isEmpty()) {
                found.put(article.id(), own);
            }
        }
        return found;
    }

    private static Found in(Article article, Map<String, Set<Integer>> where, List<Set<String>> bodies) {
        List<Region> fold = new ArrayList<>();
        List<Region> suggest = new ArrayList<>();
        List<Line> lines = Line.of(article.text());
        int words = lines.stream().mapToInt(Line::words).sum();
        int folded = lines.stream()
                .filter(line -> isFolded(article, line.span()))
                .mapToInt(Line::words)
                .sum();
        for (Line line : lines) {
            String bare = Phrases.bare(line.text());
            int times = bare.isEmpty() ? 0 : different(where.getOrDefault(bare, Set.of()), bodies);
            Role role = article.roleOf(line.span());
            if (times < OFTEN || role == Role.TITLE || role != null && role.folded()) {
                continue;
            }
            boolean sure = !line.quotes() && (line.words() >= LABEL && role != Role.HEADING || times > OFTEN);
            if (sure && folded + line.words() <= words * MOST) {
                folded += line.words();
                fold.add(new Region(line.span(), Role.FURNITURE, SURE, times > OFTEN ? 0.97 : 0.93));
            } else {
                suggest.add(new Region(line.span(), Role.FURNITURE, UNSURE, 0.6));
            }
        }
        return new Found(fold, suggest);
    }

    private static boolean isFolded(Article article, Span span) {
        Role role = article.roleOf(span);
        return role != null && role.folded();
    }

    /** How many different articles there are among {@code these}, versions of one counted once; up to a few. */
    private static int different(Set<Integer> these, List<Set<String>> bodies) {
        List<Integer> kept = new ArrayList<>();
        for (int a : these.stream().sorted().toList()) {
            if (kept.stream().noneMatch(b -> isSame(bodies.get(a), bodies.get(b)))) {
                kept.add(a);
            }
            if (kept.size() > OFTEN) {
                break;
            }
        }
        return kept.size();
    }

    private static boolean isSame(Set<String> a, Set<String> b) {
        Set<String> few = a.size() <= b.size() ? a : b;
        Set<String> many = few == a ? b : a;
        long shared = few.stream().filter(many::contains).count();
        return !few.isEmpty() && shared > few.size() * SAME;
    }
}
