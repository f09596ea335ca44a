package parallax.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/** One row of a result, read by column name. */
public final class Row {

    private final ResultSet result;

    private final Map<String, String> known = new HashMap<>();

    Row(ResultSet result) {
        this.result = result;
    }

    /** A text, null where the column is. */
    @Nullable
    public String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    /** A text that is there. */
    public String text(String column) throws SQLException {
        String value = result.getString(column);
        if (value == null) {
            throw new SQLException("nothing in " + column);
        }
        return value;
    }

    /** A value that many rows have, as an outlet's name: the same string for all of them. */
    @Nullable
    public String repeatedOrNull(String column) throws SQLException {
        String value = result.getString(column);
        return value == null ? null : known.computeIfAbsent(value, v -> v);
    }

    /** A small number. */
    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    /** A number. */
    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A number by the place of its column, from 1: where many rows are read the name takes longer than the value. */
    public long number(int column) throws SQLException {
        return result.getLong(column);
    }

    /** Bytes that are there. */
    public byte[] bytes(String column) throws SQLException {
        return result.getBytes(column);
    }

    /** Bytes, null where the column is. */
    public byte @Nullable [] bytesOrNull(String column) throws SQLException {
        return result.getBytes(column);
    }

    /** A number with a fraction. */
    public double real(String column) throws SQLException {
        return result.getDouble(column);
    }

    /** Whether it is 1. */
    public boolean flag(String column) throws SQLException {
        return result.getInt(column) != 0;
    }

    /** Whether it is null. */
    public boolean isNull(String column) throws SQLException {
        return result.getObject(column) == null;
    }

    /** A moment that is there. */
    public Instant instant(String column) throws SQLException {
        return Times.instant(text(column));
    }

    /** A day; null where the column is. */
    @Nullable
    public LocalDate date(String column) throws SQLException {
        String value = result.getString(column);
        return value == null ? null : LocalDate.parse(value);
    }

    /** A span of two columns, in UTF-16 units. */
    public Span span(String start, String stop) throws SQLException {
        return new Span(integer(start), integer(stop));
    }

    /** All columns in one line. */
    public String everything() throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            line.append(result.getString(i)).append('|');
        }
        return line.toString();
    }

    /** Makes something of a row. */
    public interface Mapper<T extends @Nullable Object> {
        T map(Row row) throws SQLException;
    }
}
