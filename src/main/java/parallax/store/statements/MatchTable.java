package parallax.store.statements;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.statements.Ledger;
import parallax.statements.pairs.Posting;
import parallax.store.file.Row;
import parallax.store.file.Sql;

/** What matching keeps, in the project file. Works inside one transaction. */
final class MatchTable implements Ledger {

    /** A place's neighbours as two columns of text: to step through them as rows takes several times as long. */
    private static final String NEAR = "WITH a AS MATERIALIZED (SELECT value->>0 AS b, value->>1 AS p, value->>2 AS u"
            + " FROM json_each(?1)) SELECT " + side("<", "DESC") + " AS before, " + side(">", "ASC")
            + " AS after FROM a";

    private static final String BETWEEN = "WITH a AS MATERIALIZED (SELECT value->>0 AS b, value->>1 AS p,"
            + " value->>2 AS u, value->>3 AS q, value->>4 AS v FROM json_each(?1))"
            + " SELECT (SELECT count(*) FROM (SELECT 1 FROM match_posting WHERE bucket = a.b"
            + " AND (place, unit) > (a.p, a.u) AND (place, unit) < (a.q, a.v) LIMIT ?2)) AS n FROM a";

    private final Sql sql;

    MatchTable(Sql sql) {
        this.sql = sql;
    }

    long number(String article) {
        return sql.first("SELECT id AS n FROM article WHERE uuid = ?", r -> r.number("n"), article)
                .orElse(-1L);
    }

    private static String side(String beyond, String order) {
        return "coalesce((SELECT group_concat(place || ' ' || unit, ' ') FROM (SELECT place, unit FROM match_posting"
                + " WHERE bucket = a.b AND (place, unit) " + beyond + " (a.p, a.u)"
                + " ORDER BY place " + order + ", unit " + order + " LIMIT ?2)), '')";
    }

    private static String asked(Collection<Posting> postings) {
        return postings.stream()
                .map(p -> "[" + p.bucket() + ',' + p.place() + ',' + p.unit() + ']')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String pairs(Collection<Pair> pairs) {
        return pairs.stream()
                .map(p -> "[" + p.one() + ',' + p.other() + ']')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String numbers(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** Numbers that stand one after another, a blank between any two. */
    private static long[] unpacked(String packed) {
        long[] numbers = new long[(packed.length() + 1) / 2];
        int size = 0;
        for (int at = 0; at < packed.length(); ) {
            int end = packed.indexOf(' ', at);
            int stop = end < 0 ? packed.length() : end;
            numbers[size++] = Long.parseLong(packed, at, stop, 10);
            at = stop + 1;
        }
        return Arrays.copyOf(numbers, size);
    }

    /** Forgets everything. */
    void clear() {
        for (String table : List.of("reading", "posting", "bond", "story", "seat", "talk", "changed")) {
            sql.update("DELETE FROM match_" + table);
        }
    }

    @Override
    public Map<Long, byte[]> readings(Collection<Long> articles) {
        Map<Long, byte[]> readings = new HashMap<>();
        sql.query(
                "SELECT r.article, r.data FROM json_each(?) AS j CROSS JOIN match_reading AS r ON r.article = j.value",
                r -> readings.put(r.number(1), r.bytes("data")),
                numbers(articles));
        return readings;
    }

    @Override
    public void keep(long article, byte @Nullable [] reading) {
        if (reading == null) {
            sql.update("DELETE FROM match_reading WHERE article = ?", article);
        } else {
            sql.update("INSERT OR REPLACE INTO match_reading(article, data) VALUES (?, ?)", article, reading);
        }
    }

    @Override
    public void post(Collection<Posting> postings) {
        sql.batch("INSERT OR IGNORE INTO match_posting(bucket, place, unit) VALUES (?, ?, ?)", rows(postings));
    }

    @Override
    public void unpost(Collection<Posting> postings) {
        sql.batch("DELETE FROM match_posting WHERE bucket = ? AND place = ? AND unit = ?", rows(postings));
    }

    private static List<@Nullable Object[]> rows(Collection<Posting> postings) {
        return postings.stream()
                .map(p -> new @Nullable Object[] {p.bucket(), p.place(), p.unit()})
                .toList();
    }

    @Override
    public List<Around> near(List<Posting> at, int most) {
        return sql.query(
                NEAR, r -> new Around(neighbours(r.text("before")), neighbours(r.text("after"))), asked(at), most);
    }

    private static List<Neighbour> neighbours(String packed) {
        long[] numbers = unpacked(packed);
        List<Neighbour> neighbours = new ArrayList<>(numbers.length / 2);
        for (int i = 0; i < numbers.length; i += 2) {
            neighbours.add(new Neighbour(numbers[i], numbers[i + 1]));
        }
        return neighbours;
    }

    @Override
    public List<Integer> between(List<Gap> gaps, int most) {
        String asked = gaps.stream()
                .map(g -> "[" + g.one().bucket() + ',' + g.one().place() + ','
                        + g.one().unit() + ',' + g.other().place() + ','
                        + g.other().unit() + ']')
                .collect(Collectors.joining(",", "[", "]"));
        return sql.query(BETWEEN, r -> r.integer("n"), asked, most);
    }

    @Override
    public Set<Pair> bound(Collection<Pair> pairs) {
        return Set.copyOf(sql.query(
                "SELECT b.unit, b.other FROM json_each(?) AS j CROSS JOIN match_bond AS b"
                        + " ON b.unit = j.value->>0 AND b.other = j.value->>1",
                r -> new Pair(r.number(1), r.number(2)),
                pairs(pairs)));
    }

    @Override
    public Map<Long, List<Bond>> bonds(Collection<Long> units) {
        Map<Long, List<Bond>> bonds = new HashMap<>();
        sql.query(
                "SELECT b.unit, b.other, b.score FROM json_each(?) AS j CROSS JOIN match_bond AS b ON b.unit = j.value",
                r -> bonds.computeIfAbsent(r.number(1), u -> new ArrayList<>())
                        .add(new Bond(r.number(2), r.real("score"))),
                numbers(units));
        return bonds;
    }

    @Override
    public void part(Collection<Pair> articles) {
        List<@Nullable Object[]> both = new ArrayList<>();
        for (Pair pair : articles) {
            both.add(new @Nullable Object[] {pair.one(), pair.other()});
            both.add(new @Nullable Object[] {pair.other(), pair.one()});
        }
        sql.batch(
                "DELETE FROM match_bond WHERE unit >= ?1 * " + SPAN + " AND unit < (?1 + 1) * " + SPAN
                        + " AND other >= ?2 * " + SPAN + " AND other < (?2 + 1) * " + SPAN,
                both);
        sql.batch("DELETE FROM match_story WHERE article = ? AND other = ?", both);
    }

    @Override
    public void meet(List<Common> articles) {
        List<@Nullable Object[]> bonds = new ArrayList<>();
        List<@Nullable Object[]> stories = new ArrayList<>();
        for (Common common : articles) {
            for (Seam seam : common.seams()) {
                bonds.add(new @Nullable Object[] {seam.a(), seam.b(), seam.score()});
                bonds.add(new @Nullable Object[] {seam.b(), seam.a(), seam.score()});
            }
            if (common.story()) {
                int kind = common.contemporary() ? 3 : 1;
                stories.add(new @Nullable Object[] {common.article(), common.other(), kind});
                if (common.article() != common.other()) {
                    stories.add(new @Nullable Object[] {common.other(), common.article(), kind});
                }
            }
        }
        sql.batch("INSERT INTO match_bond(unit, other, score) VALUES (?, ?, ?)", bonds);
        sql.batch("INSERT INTO match_story(article, other, kind) VALUES (?, ?, ?)", stories);
    }

    @Override
    public List<Long> met(long article) {
        Set<Long> met = new HashSet<>(sql.query(
                "SELECT DISTINCT other / " + SPAN + " AS n FROM match_bond WHERE unit >= ? AND unit < ?",
                r -> r.number("n"),
                article * SPAN,
                (article + 1) * SPAN));
        met.addAll(sql.query("SELECT other AS n FROM match_story WHERE article = ?", r -> r.number("n"), article));
        return List.copyOf(met);
    }

    @Override
    public Map<Long, Map<Long, Integer>> stories(Collection<Long> articles) {
        Map<Long, Map<Long, Integer>> stories = new HashMap<>();
        sql.query(
                "SELECT s.article, s.other, s.kind FROM json_each(?) AS j CROSS JOIN match_story AS s"
                        + " ON s.article = j.value",
                r -> stories.computeIfAbsent(r.number(1), a -> new HashMap<>()).put(r.number(2), (int) r.number(3)),
                numbers(articles));
        return stories;
    }

    @Override
    public void leave(List<Long> units) {
        sql.batch(
                "DELETE FROM match_seat WHERE unit = ?",
                units.stream().map(u -> new @Nullable Object[] {u}).toList());
    }

    @Override
    public void seat(List<Seat> seats) {
        sql.batch(
                "INSERT OR REPLACE INTO match_seat(unit, cluster, guest, score, telling, kin) VALUES (?, ?, ?, ?, ?, ?)",
                seats.stream()
                        .map(s -> new @Nullable Object[] {
                            s.unit(), s.cluster(), s.guest(), s.score(), s.telling(), s.kin()
                        })
                        .toList());
    }

    @Override
    public Map<Long, List<Seat>> seats(Collection<Long> articles) {
        return sql
                .query(
                        "SELECT s.unit, s.cluster, s.guest, s.score, s.telling, s.kin FROM json_each(?) AS j CROSS JOIN"
                                + " match_seat AS s ON s.unit >= j.value * " + SPAN + " AND s.unit < (j.value + 1) * "
                                + SPAN,
                        MatchTable::seat,
                        numbers(articles))
                .stream()
                .collect(Collectors.groupingBy(seat -> seat.unit() / SPAN));
    }

    @Override
    public Map<Long, List<Seat>> tables(Collection<Long> clusters) {
        return sql
                .query(
                        "SELECT s.unit, s.cluster, s.guest, s.score, s.telling, s.kin FROM json_each(?) AS j CROSS JOIN"
                                + " match_seat AS s ON s.cluster = j.value",
                        MatchTable::seat,
                        numbers(clusters))
                .stream()
                .collect(Collectors.groupingBy(Seat::cluster));
    }

    private static Seat seat(Row r) throws SQLException {
        return new Seat(r.number(1), r.number(2), r.number(3) != 0, r.real("score"), r.number(5), (int) r.number(6));
    }

    @Override
    public void talk(long article, List<Talk> talks) {
        sql.update("DELETE FROM match_talk WHERE telling >= ? AND telling < ?", article * SPAN, (article + 1) * SPAN);
        sql.batch(
                "INSERT INTO match_talk(key, day, source, telling, channel, kin) VALUES (?, ?, ?, ?, ?, ?)",
                talks.stream()
                        .map(t ->
                                new @Nullable Object[] {t.key(), t.day(), t.article(), t.telling(), t.channel(), t.kin()
                                })
                        .toList());
    }

    @Override
    public Map<Long, List<Talk>> talks(Collection<Long> articles) {
        return sql
                .query(
                        "SELECT t.* FROM json_each(?) AS j CROSS JOIN match_talk AS t ON t.telling >= j.value * " + SPAN
                                + " AND t.telling < (j.value + 1) * " + SPAN,
                        MatchTable::talk,
                        numbers(articles))
                .stream()
                .collect(Collectors.groupingBy(talk -> talk.telling() / SPAN));
    }

    @Override
    public List<Talk> nearTalks(Talk talk, boolean after, int most) {
        String side = after
                ? "(day, source, telling) > (?, ?, ?) ORDER BY day, source, telling"
                : "(day, source, telling) < (?, ?, ?) ORDER BY day DESC, source DESC, telling DESC";
        return sql.query(
                "SELECT * FROM match_talk WHERE key = ? AND " + side + " LIMIT ?",
                MatchTable::talk,
                talk.key(),
                talk.day(),
                talk.article(),
                talk.telling(),
                most);
    }

    private static Talk talk(Row r) throws SQLException {
        return new Talk(
                r.text("key"),
                r.number("day"),
                r.text("source"),
                r.number("telling"),
                r.text("channel"),
                r.integer("kin"));
    }
}
