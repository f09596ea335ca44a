package parallax.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One connection: plain SQL in, records out, every failure as a sentence for the analyst. Not safe for use by several
 * threads.
 */
public final class Sql implements AutoCloseable {

    private static final int READY = 64;

    private final Connection connection;

    private final Path file;

    /** Statements ready to be run again, the latest last: to prepare one takes longer than to run it. */
    private final Map<String, PreparedStatement> ready = new LinkedHashMap<>();

    /** Runs SQL on one connection to {@code file}. */
    public Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
        try {
            Shown.install(connection);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    /** All rows that a query gives. @throws StoreException if the file cannot be read */
    public <T> List<T> query(String sql, Row.Mapper<T> mapper, @Nullable Object... args) {
        return run(sql, statement -> {
            bind(statement, args);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapper.map(row));
                }
                return rows;
            }
        });
    }

    /** Rows one by one, no further than {@code enough} says. */
    public <T> List<T> until(Predicate<List<T>> enough, String sql, Row.Mapper<T> mapper, @Nullable Object... args) {
        return run(sql, statement -> {
            bind(statement, args);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (!enough.test(rows) && result.next()) {
                    rows.add(mapper.map(row));
                }
                return rows;
            }
        });
    }

    /** The first row, if there is any. */
    public <T> Optional<T> first(String sql, Row.Mapper<T> mapper, @Nullable Object... args) {
        List<T> rows = query(sql, mapper, args);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /** The number in the first column, named {@code n}, of the only row. */
    public long number(String sql, @Nullable Object... args) {
        return first(sql, r -> r.number("n"), args).orElseThrow();
    }

    /** Whether there is any row. */
    public boolean exists(String sql, @Nullable Object... args) {
        return !query(sql, r -> true, args).isEmpty();
    }

    /** Runs one statement. @return the rows that it changed */
    public int update(String sql, @Nullable Object... args) {
        return run(sql, statement -> {
            bind(statement, args);
            return statement.executeUpdate();
        });
    }

    /** Runs one insertion. @return the id of its row */
    public long insert(String sql, @Nullable Object... args) {
        update(sql, args);
        return number("SELECT last_insert_rowid() AS n");
    }

    /** Runs one statement for every set of arguments. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        run(sql, statement -> {
            for (@Nullable Object[] args : rows) {
                bind(statement, args);
                statement.executeUpdate();
            }
            return rows.size();
        });
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try {
            // Out of reach of whoever runs the same words from within.
            PreparedStatement known = ready.remove(sql);
            PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
            boolean done = false;
            try {
                T result = work.with(statement);
                done = true;
                return result;
            } finally {
                if (done) {
                    keep(sql, statement);
                } else {
                    statement.close();
                }
            }
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        PreparedStatement other = ready.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (ready.size() > READY) {
            Map.Entry<String, PreparedStatement> oldest =
                    ready.entrySet().iterator().next();
            ready.remove(oldest.getKey());
            oldest.getValue().close();
        }
    }

    /** Runs several statements without arguments. */
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    /** Ends a transaction that failed; SQLite may have ended it by itself. */
    void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            // “No transaction is active”: SQLite rolls back on its own when the disk is full.
            return;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            Object arg = args[i];
            switch (arg) {
                case null -> statement.setObject(i + 1, null);
                case String s -> statement.setString(i + 1, Texts.wellFormed(s));
                case Integer n -> statement.setInt(i + 1, n);
                case Long n -> statement.setLong(i + 1, n);
                case Double n -> statement.setDouble(i + 1, n);
                case Boolean b -> statement.setInt(i + 1, b ? 1 : 0);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default -> statement.setString(i + 1, arg.toString());
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }
}
