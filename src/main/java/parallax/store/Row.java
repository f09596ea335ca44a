package parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/** One row of a result, read by column name. */
final class Row {

    private final ResultSet result;

    private final Map<String, String> known = new HashMap<>();

    Row(ResultSet result) {
        this.result = result;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    String text(String column) throws SQLException {
        String value = result.getString(column);
        if (value == null) {
            throw new SQLException("nothing in " + column);
        }
        return value;
    }

    /** A value that many rows have, as an outlet's name: the same string for all of them. */
    @Nullable
    String repeatedOrNull(String column) throws SQLException {
        String value = result.getString(column);
        return value == null ? null : known.computeIfAbsent(value, v -> v);
    }

    int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A number by the place of its column, from 1: where many rows are read the name takes longer than the value. */
    long number(int column) throws SQLException {
        return result.getLong(column);
    }

    byte[] bytes(String column) throws SQLException {
        return result.getBytes(column);
    }

    byte @Nullable [] bytesOrNull(String column) throws SQLException {
        return result.getBytes(column);
    }

    double real(String column) throws SQLException {
        return result.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return result.getInt(column) != 0;
    }

    boolean isNull(String column) throws SQLException {
        return result.getObject(column) == null;
    }

    Instant instant(String column) throws SQLException {
        return Times.instant(text(column));
    }

    @Nullable
    LocalDate date(String column) throws SQLException {
        String value = result.getString(column);
        return value == null ? null : LocalDate.parse(value);
    }

    Span span(String start, String stop) throws SQLException {
        return new Span(integer(start), integer(stop));
    }

    /** All columns in one line. */
    String everything() throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            line.append(result.getString(i)).append('|');
        }
        return line.toString();
    }

    /** Makes something of a row. */
    interface Mapper<T extends @Nullable Object> {
        T map(Row row) throws SQLException;
    }
}
