package parallax.store.statements;

import java.util.List;
import parallax.store.file.Sql;

/** Makes a file of one period's news a file of many: what matching keeps of the period is repeated, weeks later. */
final class Periods {

    private static final String COLUMNS =
            "file, outlet, title, byline, updated, url, language, regions, removed, arrived,"
                    + " analysed, length, digest, text";

    /** Of the period that is repeated; then by how much the numbers of articles, the windows and the features change. */
    private static final List<String> REPEATED = List.of(
            "INSERT INTO article(id, uuid, published, " + COLUMNS + ") SELECT id + ?1, uuid || '-' || ?1,"
                    + " date(published, (14 * ?2) || ' days'), " + COLUMNS + " FROM article WHERE id < ?4 AND ?3 > 0",
            "INSERT INTO match_reading(article, data) SELECT article + ?1, data FROM match_reading"
                    + " WHERE article < ?4 AND ?2 + ?3 > 0",
            // The window without a time stays what it is; a feature times an odd number is another feature.
            "INSERT INTO match_posting(bucket, place, unit) SELECT"
                    + " (((bucket >> 32) + iif(bucket >> 32 < -900000, 0, ?2)) << 32)"
                    + " | (((bucket & 4294967295) * ?3) & 4294967295), place, unit + ?1 * 65536"
                    + " FROM match_posting WHERE unit < ?4 * 65536 ORDER BY 1, 2, 3",
            "INSERT INTO match_bond(unit, other, score) SELECT unit + ?1 * 65536, other + ?1 * 65536, score"
                    + " FROM match_bond WHERE unit < ?4 * 65536 AND ?2 + ?3 > 0",
            "INSERT INTO match_story(article, other, kind) SELECT article + ?1, other + ?1, kind FROM match_story"
                    + " WHERE article < ?4 AND ?2 + ?3 > 0",
            "INSERT INTO match_seat(unit, cluster, guest, score, telling, kin) SELECT unit + ?1 * 65536,"
                    + " cluster + ?1 * 65536, guest, score, telling + ?1 * 65536, kin + ?2 FROM match_seat"
                    + " WHERE unit < ?4 * 65536 AND ?3 > 0",
            "INSERT INTO sitting(name, occasion, articles) SELECT name || '-' || ?1, occasion, articles FROM sitting"
                    + " WHERE name NOT LIKE '%-%-%' AND ?2 + ?3 + ?4 > 0",
            "INSERT INTO statement(id, uuid, speaker, cells, sitting, digest) SELECT id + ?1 * 65536, uuid || '-' || ?1,"
                    + " speaker, cells, sitting || '-' || ?1, digest + ?2 FROM statement WHERE id < ?4 * 65536 AND ?3 > 0",
            "INSERT INTO rendering(statement, uuid, article, quote, start, stop, kind, speaker, cue, state, score,"
                    + " passage) SELECT statement + ?1 * 65536, uuid, article + ?1, quote, start, stop, kind, speaker,"
                    + " cue, state, score, passage FROM rendering WHERE statement < ?4 * 65536 AND ?2 + ?3 > 0");

    private Periods() {}

    static void repeat(Sql sql, int times) {
        long articles = sql.number("SELECT max(id) + 1 AS n FROM article");
        for (int period = 1; period < times; period++) {
            long windows = period * (5 + articles * 10 / 1370 / 14);
            long odd = 2L * period * 0x2545F49L + 1;
            for (String step : REPEATED) {
                sql.update(step, period * articles, windows, odd, articles);
            }
        }
        sql.update("DELETE FROM match_changed");
    }
}
