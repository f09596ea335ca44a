package parallax.workbench.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import parallax.intake.format.table.Beginning;
import parallax.workbench.base.Words;

/** The first rows of a table as they stand there. */
final class RowsTable extends TableView<List<String>> {

    /** Letters of a cell, and of a column's name, that are shown. */
    private static final int SHOWN = 120;

    private static final int NAMED = 40;

    /** More columns than these make a window slow, and nobody looks at them: such a table is cut by the wrong sign. */
    private static final int MOST = 200;

    RowsTable() {
        setId("columns-table");
        getStyleClass().add("dense");
        setAccessibleText(Words.of("columns.rows"));
    }

    /** @param headed whether the first row names the columns, else it is one like the others */
    void show(Beginning beginning, boolean headed) {
        List<String> header = beginning.header();
        List<TableColumn<List<String>, String>> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(header.size(), MOST); i++) {
            String head = shortened(header.get(i).strip(), NAMED);
            columns.add(column(
                    i, headed ? (i + 1) + (head.isEmpty() ? "" : " · " + head) : Words.of("columns.column", i + 1)));
        }
        getColumns().setAll(columns);
        getItems().setAll(beginning.rows(headed));
        scrollTo(0);
    }

    private static TableColumn<List<String>, String> column(int place, String name) {
        TableColumn<List<String>, String> column = new TableColumn<>(name);
        column.setCellValueFactory(c -> new SimpleStringProperty(
                place < c.getValue().size() ? shortened(c.getValue().get(place), SHOWN) : ""));
        column.setPrefWidth(150);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** The beginning of a text on one line. */
    static String shortened(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > most ? line.substring(0, most) + "…" : line;
    }
}
