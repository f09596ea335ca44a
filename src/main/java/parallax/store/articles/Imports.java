package parallax.store.articles;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.store.articles.ImportRow.Facts;
import parallax.store.articles.ImportRow.Outcome;
import parallax.store.file.Database;
import parallax.store.file.Packed;
import parallax.store.file.Row;
import parallax.store.file.Sql;
import parallax.store.file.Texts;

/** What became of every file of every import. Kept as it was told; not part of undo. */
public final class Imports {

    private final Database database;

    /** Those kept in this file. */
    public Imports(Database database) {
        this.database = database;
    }

    /**
     * An import.
     *
     * @param id ascending
     * @param name what came in
     * @param at when it ended
     */
    public record Import(long id, String name, Instant at) {}

    /** Keeps what became of an import. Nothing is kept where the file may only be read. @return its number */
    public long keep(String name, List<ImportRow> rows) {
        return database.write(writing -> {
            Sql sql = writing.sql();
            long id = sql.insert("INSERT INTO import_report(name, at) VALUES (?, ?)", Texts.words(name), Instant.now());
            List<@Nullable Object[]> values = new ArrayList<>();
            for (ImportRow row : rows) {
                values.add(new @Nullable Object[] {
                    id, Texts.words(row.file()), row.outcome().word(), Texts.words(row.sentence()), row.article()
                });
            }
            sql.batch(
                    "INSERT INTO import_row(report, file, outcome, sentence, article) VALUES (?, ?, ?, ?, ?)", values);
            return id;
        });
    }

    /** All, newest first. */
    public List<Import> list() {
        return database.read(sql -> sql.query(
                "SELECT id, name, at FROM import_report ORDER BY id DESC",
                r -> new Import(r.number("id"), r.text("name"), r.instant("at"))));
    }

    /** The newest report; empty before the first import. */
    public Optional<Import> last() {
        return list().stream().findFirst();
    }

    /** The rows of an import in their order, with what is known of their articles now. */
    public List<ImportRow> rows(long report) {
        return database.read(sql -> sql.query(
                "SELECT i.file, i.outcome, i.sentence, i.article, a.id AS there, a.outlet, a.title, a.published,"
                        + " a.language, a.length, a.regions FROM import_row i"
                        + " LEFT JOIN article t ON t.uuid = i.article"
                        + " LEFT JOIN article a ON a.id = coalesce(t.superseded, t.id) AND a.removed = 0"
                        + " WHERE i.report = ? ORDER BY i.id",
                Imports::row,
                report));
    }

    private static ImportRow row(Row row) throws SQLException {
        Facts facts = row.isNull("there")
                ? null
                : new Facts(
                        row.textOrNull("outlet"),
                        row.textOrNull("title"),
                        row.date("published"),
                        row.textOrNull("language"),
                        row.integer("length") - folded(Packed.regions(row.text("regions"))));
        return new ImportRow(
                row.text("file"),
                Outcome.of(row.text("outcome")),
                row.text("sentence"),
                row.textOrNull("article"),
                facts);
    }

    private static int folded(List<Region> regions) {
        return regions.stream()
                .filter(r -> r.role().folded())
                .mapToInt(r -> r.span().length())
                .sum();
    }
}
