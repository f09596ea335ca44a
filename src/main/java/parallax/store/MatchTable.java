package parallax.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.statements.Ledger;

/** What matching keeps, in the project file. Works inside one transaction. */
final class MatchTable implements Ledger {

    private final Sql sql;

    MatchTable(Sql sql) {
        this.sql = sql;
    }

    long number(String article) {
        return sql.first("SELECT id AS n FROM article WHERE uuid = ?", r -> r.number("n"), article)
                .orElse(-1L);
    }

    /** Forgets everything. */
    void clear() {
        for (String table : List.of("reading", "posting", "bond", "story", "seat", "talk", "changed")) {
            sql.update("DELETE FROM match_" + table);
        }
    }

    @Override
    public byte @Nullable [] reading(long article) {
        return sql.first("SELECT data FROM match_reading WHERE article = ?", r -> r.bytes("data"), article)
                .orElse(null);
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
    public void post(long bucket, long place, long unit) {
        sql.update("INSERT OR IGNORE INTO match_posting(bucket, place, unit) VALUES (?, ?, ?)", bucket, place, unit);
    }

    @Override
    public void unpost(long bucket, long place, long unit) {
        sql.update("DELETE FROM match_posting WHERE bucket = ? AND place = ? AND unit = ?", bucket, place, unit);
    }

    @Override
    public List<Neighbour> near(long bucket, long place, long unit, boolean after, int most) {
        String side = after
                ? "(place, unit) > (?, ?) ORDER BY place, unit"
                : "(place, unit) < (?, ?) ORDER BY place DESC, unit DESC";
        return sql.query(
                "SELECT place, unit FROM match_posting WHERE bucket = ? AND " + side + " LIMIT ?",
                r -> new Neighbour(r.number(1), r.number(2)),
                bucket,
                place,
                unit,
                most);
    }

    @Override
    public List<Bond> bonds(long unit) {
        return sql.query(
                "SELECT other, score FROM match_bond WHERE unit = ?",
                r -> new Bond(r.number(1), r.real("score")),
                unit);
    }

    @Override
    public void meet(long article, long other, boolean story, boolean contemporary, List<Seam> seams) {
        part(article, other);
        part(other, article);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Seam seam : seams) {
            rows.add(new @Nullable Object[] {seam.a(), seam.b(), seam.score()});
            rows.add(new @Nullable Object[] {seam.b(), seam.a(), seam.score()});
        }
        sql.batch("INSERT INTO match_bond(unit, other, score) VALUES (?, ?, ?)", rows);
        sql.update("DELETE FROM match_story WHERE article = ? AND other = ?", article, other);
        sql.update("DELETE FROM match_story WHERE article = ? AND other = ?", other, article);
        if (story) {
            int kind = contemporary ? 3 : 1;
            sql.update("INSERT INTO match_story(article, other, kind) VALUES (?, ?, ?)", article, other, kind);
            if (article != other) {
                sql.update("INSERT INTO match_story(article, other, kind) VALUES (?, ?, ?)", other, article, kind);
            }
        }
    }

    private void part(long article, long other) {
        sql.update(
                "DELETE FROM match_bond WHERE unit >= ? AND unit < ? AND other >= ? AND other < ?",
                article * SPAN,
                (article + 1) * SPAN,
                other * SPAN,
                (other + 1) * SPAN);
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
    public int story(long article, long other) {
        return sql.first(
                        "SELECT kind FROM match_story WHERE article = ? AND other = ?",
                        r -> r.integer("kind"),
                        article,
                        other)
                .orElse(0);
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
    public List<Seat> seats(long article) {
        return sql.query(
                "SELECT unit, cluster, guest, score, telling, kin FROM match_seat WHERE unit >= ? AND unit < ?",
                MatchTable::seat,
                article * SPAN,
                (article + 1) * SPAN);
    }

    @Override
    public List<Seat> table(long cluster) {
        return sql.query(
                "SELECT unit, cluster, guest, score, telling, kin FROM match_seat WHERE cluster = ?",
                MatchTable::seat,
                cluster);
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
    public List<Talk> talks(long article) {
        return sql.query(
                "SELECT * FROM match_talk WHERE telling >= ? AND telling < ?",
                MatchTable::talk,
                article * SPAN,
                (article + 1) * SPAN);
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
