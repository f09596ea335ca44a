package parallax.statements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.statements.occasions.Circles;
import parallax.statements.pairs.Posting;
import parallax.statements.reading.Telling;

/**
 * Where {@link Neighbourhood matching} keeps what it knows: readings, the index of features, ties and clusters. A
 * rendering's key is its article's number times {@link #SPAN} plus its own number in the article. Implemented over the
 * project file, and in memory. Not safe for use by several threads.
 */
public interface Ledger {

    /** Renderings that an article may have; what comes after is not matched. */
    int SPAN = Posting.SPAN;

    /** A posting as its neighbours see it: its place in the bucket, and the rendering's key. */
    record Neighbour(long place, long unit) {}

    /** What stands before and after a posting in its bucket, the nearest first on either side. */
    record Around(List<Neighbour> before, List<Neighbour> after) {}

    /** Two postings of one bucket. */
    record Gap(Posting one, Posting other) {}

    /** Two renderings, the smaller key first. */
    record Pair(long one, long other) {

        static Pair of(long a, long b) {
            return a < b ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** A tie from one rendering to another. */
    record Bond(long other, double score) {}

    /** A tie between two renderings, by their keys. */
    record Seam(long a, long b, double score) {}

    /**
     * What two articles have in common.
     *
     * @param contemporary whether they are of one time, too, if they tell one story
     */
    record Common(long article, long other, boolean story, boolean contemporary, List<Seam> seams) {}

    /**
     * Where a rendering stands.
     *
     * @param unit its key
     * @param cluster the key of the cluster's first member
     * @param guest whether it is only offered to the cluster
     * @param score how well it fits, 0 to 1
     * @param telling key of its telling: its article's number times {@link #SPAN} plus the telling's own
     * @param kin {@link Telling#kin}
     */
    record Seat(long unit, long cluster, boolean guest, double score, long telling, int kin) {}

    /**
     * A telling that names a channel.
     *
     * @param key tells of whose tellings it may be one of: {@link Circles#key}
     * @param day the day of its article, and the id: in this order they stand
     * @param telling its key
     */
    record Talk(String key, long day, String article, long telling, String channel, int kin) {}

    /** The readings of articles as last kept, by article; without those that have none. */
    Map<Long, byte[]> readings(Collection<Long> articles);

    /** Keeps the reading of an article; null takes it away. */
    void keep(long article, byte @Nullable [] reading);

    /** Adds to the index. */
    void post(Collection<Posting> postings);

    /** Takes out of the index. */
    void unpost(Collection<Posting> postings);

    /**
     * What stands around some postings, which need not be in the index themselves.
     *
     * @param most how many at most on either side
     */
    List<Around> near(List<Posting> at, int most);

    /** How many postings stand between two of a bucket, for each pair; {@code most} where they are more. */
    List<Integer> between(List<Gap> gaps, int most);

    /** Those of some pairs of renderings that have a tie. */
    Set<Pair> bound(Collection<Pair> pairs);

    /** The ties of renderings, by rendering; without those that have none. */
    Map<Long, List<Bond>> bonds(Collection<Long> units);

    /** Forgets what articles had in common. */
    void part(Collection<Pair> articles);

    /** Adds what articles have in common that had nothing. */
    void meet(List<Common> articles);

    /** The articles that an article has ties or a story with. */
    List<Long> met(long article);

    /** By article, then by other article, 1 where they have a story in common, 3 where they are contemporary, too. */
    Map<Long, Map<Long, Integer>> stories(Collection<Long> articles);

    /** Takes these renderings out of their clusters, whole clusters at a time. */
    void leave(List<Long> units);

    /** Seats renderings. */
    void seat(List<Seat> seats);

    /** The seats of articles' renderings, by article; none of an article that has none. */
    Map<Long, List<Seat>> seats(Collection<Long> articles);

    /** The seats of clusters, guests among them, by cluster. */
    Map<Long, List<Seat>> tables(Collection<Long> clusters);

    /** Replaces the talks of an article. */
    void talk(long article, List<Talk> talks);

    /** The talks of articles, by article; without those that have none. */
    Map<Long, List<Talk>> talks(Collection<Long> articles);

    /** The nearest talks of one key after, or before, one; the nearest first. */
    List<Talk> nearTalks(Talk talk, boolean after, int most);
}
