package parallax.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where {@link Neighbourhood matching} keeps what it knows: readings, the index of features, ties and clusters. A
 * rendering's key is its article's number times {@link #SPAN} plus its own number in the article. Implemented over the
 * project file, and in memory. Not safe for use by several threads.
 */
public interface Ledger {

    /** Renderings that an article may have; what comes after is not matched. */
    int SPAN = 1 << 16;

    /** A posting as its neighbours see it: its place in the bucket, and the rendering's key. */
    record Neighbour(long place, long unit) {}

    /** A tie from one rendering to another. */
    record Bond(long other, double score) {}

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

    /** The reading of an article as last kept, null where there is none. */
    byte @Nullable [] reading(long article);

    /** Keeps the reading of an article; null takes it away. */
    void keep(long article, byte @Nullable [] reading);

    /** Adds a rendering to a bucket of the index. */
    void post(long bucket, long place, long unit);

    /** Takes a rendering out of a bucket. */
    void unpost(long bucket, long place, long unit);

    /**
     * The nearest renderings of a bucket after, or before, a place; the nearest first.
     *
     * @param unit tells apart what has one place
     * @param after whether those after it, by place, then unit
     * @param most how many at most
     */
    List<Neighbour> near(long bucket, long place, long unit, boolean after, int most);

    /** The ties of a rendering. */
    List<Bond> bonds(long unit);

    /** Replaces all that is known of two articles together: ties and whether they tell one story. */
    void meet(long article, long other, boolean story, boolean contemporary, List<Seam> seams);

    /** A tie between two renderings, by their keys. */
    record Seam(long a, long b, double score) {}

    /** The articles that an article has ties or a story with. */
    List<Long> met(long article);

    /** 0 where two articles have no story in common, 1 where they have, 3 where they are contemporary, too. */
    int story(long article, long other);

    /** Takes these renderings out of their clusters, whole clusters at a time. */
    void leave(List<Long> units);

    /** Seats renderings. */
    void seat(List<Seat> seats);

    /** The seats of an article's renderings. */
    List<Seat> seats(long article);

    /** The seats of a cluster, guests among them. */
    List<Seat> table(long cluster);

    /** Replaces the talks of an article. */
    void talk(long article, List<Talk> talks);

    /** The talks of an article. */
    List<Talk> talks(long article);

    /** The nearest talks of one key after, or before, one; the nearest first. */
    List<Talk> nearTalks(Talk talk, boolean after, int most);
}
