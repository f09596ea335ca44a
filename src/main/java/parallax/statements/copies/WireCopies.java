package parallax.statements.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.clusters.Components;
import parallax.statements.words.Shingles;
import parallax.text.Span;

/**
 * Articles that print one text: an agency's, mostly. Two are copies where one holds a large part of what the other's
 * reporter wrote, word for word, or most of its text. What stands in quotation marks proves little by itself: whoever
 * heard the same speech has it too.
 *
 * <p>An index of one run of words in eight finds which articles may be copies, so an article costs a look-up; those are
 * then compared whole. The result does not depend on the order of the articles.
 */
public final class WireCopies {

    /** No copies at all. */
    public static final WireCopies NONE = new WireCopies(List.of());

    /**
     * Share of the shorter one's own words that a copy has. Independent reports of one event share a tenth at most
     * (measured over 180 articles of three outlets on 60 events); a desk that cuts an agency's text and changes one
     * word in six leaves two fifths of its runs of five.
     */
    private static final double OWN = 0.35;

    /** Share of the shorter one's whole text, for those that are mostly quotation; independent reports: a third. */
    private static final double WHOLE = 0.7;

    /** Share of own words that even those must have, or they only heard the same speech. */
    private static final double SOME = 0.2;

    /** Shared own runs that even those must have: one sentence. */
    private static final int SENTENCE = 8;

    /** Shared runs below which likeness may be a formula: about two sentences. */
    private static final int LEAST = 30;

    /** Shared runs of the index from which a pair is compared. */
    private static final int HINTS = 2;

    /** Articles that one run of the index leads to: enough, since copies of copies are one group. */
    private static final int MOST = 64;

    private final List<Group> groups;
    private final Map<String, Group> byArticle = new HashMap<>();

    /**
     * Articles that print one text.
     *
     * @param articles their ids, sorted; at least two
     * @param agency whose text it is, null where none of them says
     */
    public record Group(List<String> articles, @Nullable String agency) {

        public Group {
            articles = List.copyOf(articles);
        }
    }

    private WireCopies(List<Group> groups) {
        this.groups = List.copyOf(groups);
        groups.forEach(group -> group.articles().forEach(a -> byArticle.put(a, group)));
    }

    /**
     * Where each article quotes, by article id: what {@link Fingerprint#of} leaves out of the reporter's own words.
     * Indirect renderings are the reporter's words and stay in.
     */
    public static Map<String, List<Span>> quoted(Collection<Statement> statements) {
        Map<String, List<Span>> quoted = new HashMap<>();
        for (Statement statement : statements) {
            for (Rendering rendering : statement.renderings()) {
                if (rendering.kind() != Kind.INDIRECT) {
                    quoted.computeIfAbsent(rendering.article(), a -> new ArrayList<>())
                            .add(rendering.span());
                }
            }
        }
        return quoted;
    }

    /** Finds the copies among articles. */
    public static WireCopies of(Collection<Fingerprint> articles) {
        List<Fingerprint> sorted = articles.stream()
                .sorted(Comparator.comparing(Fingerprint::article))
                .toList();
        Components components = new Components(sorted.size());
        long[] repeated = repeated(sorted);
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int at = 0; at < sorted.size(); at++) {
            Map<Integer, Integer> hints = new TreeMap<>();
            for (long run : sorted.get(at).sample()) {
                if (Arrays.binarySearch(repeated, run) >= 0) {
                    List<Integer> known = index.computeIfAbsent(run, r -> new ArrayList<>());
                    known.forEach(other -> hints.merge(other, 1, Integer::sum));
                    if (known.size() < MOST) {
                        known.add(at);
                    }
                }
            }
            for (Map.Entry<Integer, Integer> hint : hints.entrySet()) {
                if (hint.getValue() >= HINTS && copies(sorted.get(at), sorted.get(hint.getKey()))) {
                    components.join(at, hint.getKey());
                }
            }
        }
        return new WireCopies(components.sets(2).stream()
                .map(g -> group(g.stream().sorted().map(sorted::get).toList()))
                .toList());
    }

    /** The runs that stand in more than one article, sorted: nearly all others need no place in the index. */
    private static long[] repeated(List<Fingerprint> articles) {
        long[] all = articles.stream()
                .flatMapToLong(f -> Arrays.stream(f.sample()))
                .sorted()
                .toArray();
        return IntStream.range(1, all.length)
                .filter(i -> all[i] == all[i - 1] && (i == 1 || all[i] != all[i - 2]))
                .mapToLong(i -> all[i])
                .toArray();
    }

    /** Whether two articles print one text. */
    static boolean copies(Fingerprint a, Fingerprint b) {
        return holds(a.own(), b.own(), OWN, LEAST)
                || holds(a.all(), b.all(), WHOLE, LEAST) && holds(a.own(), b.own(), SOME, SENTENCE);
    }

    private static boolean holds(long[] a, long[] b, double share, int least) {
        int shared = Shingles.shared(a, b);
        return shared >= least && shared >= share * Math.min(a.length, b.length);
    }

    /** Named by the agency that most of them credit. */
    private static Group group(List<Fingerprint> members) {
        Map<String, Integer> named = new TreeMap<>();
        for (Fingerprint member : members) {
            String agency = member.agency();
            if (agency != null) {
                named.merge(agency, 1, Integer::sum);
            }
        }
        String agency = named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
        return new Group(members.stream().map(Fingerprint::article).toList(), agency);
    }

    /** All groups, by their first article. */
    public List<Group> groups() {
        return groups;
    }

    /** The group of an article, null where nobody else prints its text. */
    public @Nullable Group of(String article) {
        return byArticle.get(article);
    }
}
