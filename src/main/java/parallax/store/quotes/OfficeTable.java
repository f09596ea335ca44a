package parallax.store.quotes;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.quotes.speakers.Office;
import parallax.quotes.speakers.Posts;
import parallax.quotes.speakers.Tenure;
import parallax.store.file.Row;
import parallax.store.file.Sql;
import parallax.store.file.Texts;

/** The offices that the engine found, and who holds those that speak. */
public final class OfficeTable {

    private static final String HOLDERS = "SELECT o.holder AS name, min(a.published) AS first_day,"
            + " max(a.published) AS last_day FROM office o JOIN article a ON a.id = o.article AND a.removed = 0"
            + " WHERE o.post = ? GROUP BY o.holder";

    private static final String SPEAKING = "SELECT q.name, min(a.published) AS first_day,"
            + " max(a.published) AS last_day FROM quote q JOIN article a ON a.id = q.article AND a.removed = 0"
            + " WHERE q.name = ? GROUP BY q.name";

    private OfficeTable() {}

    /** Takes the offices of an article in place of those that it had. */
    public static void replace(Sql sql, long article, Collection<Office> offices) {
        sql.update("DELETE FROM office WHERE article = ?", article);
        for (Office office : offices) {
            sql.update(
                    "INSERT INTO office(article, holder, post) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    article,
                    Texts.words(office.holder()),
                    office.post());
        }
    }

    /** For each of {@code names} that is an office, who holds it near in time; those that nobody holds are left out. */
    static Map<String, Set<String>> holders(Sql sql, Collection<String> names) {
        Map<String, Set<String>> holders = new HashMap<>();
        for (String name : names) {
            String post = Posts.key(name);
            List<Tenure> tenures = post == null ? List.of() : sql.query(HOLDERS, OfficeTable::tenure, post);
            if (!tenures.isEmpty()) {
                Tenure speaking =
                        sql.first(SPEAKING, OfficeTable::tenure, name).orElseGet(() -> new Tenure(name, null, null));
                holders.put(name, Tenure.near(speaking, tenures));
            }
        }
        return holders;
    }

    private static Tenure tenure(Row row) throws SQLException {
        return new Tenure(row.text("name"), row.date("first_day"), row.date("last_day"));
    }
}
