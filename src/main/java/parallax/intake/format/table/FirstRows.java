package parallax.intake.format.table;

import java.util.List;

/**
 * The first rows of a table, however it is written.
 *
 * @param name of the file
 * @param cells the first row names the columns where the table does; missing cells at the end of a row are empty
 * @param read how it was read, as far as that matters to such a table
 * @param found the same as the table shows it, whatever was said
 * @param unreadable how many characters are none in this encoding
 * @param keyed whether every row names its cells, so that the first one holds all of these names
 */
record FirstRows(String name, List<List<String>> cells, Dialect read, Dialect found, int unreadable, boolean keyed) {

    static FirstRows of(CsvText text) {
        return new FirstRows(
                text.source().name(),
                text.cells(),
                new Dialect(text.separator(), text.charset()),
                text.found(),
                text.unreadable(),
                false);
    }

    /** The first row, empty where there is none. */
    List<String> header() {
        return cells.isEmpty() ? List.of() : cells.getFirst();
    }
}
