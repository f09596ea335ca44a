package parallax.workbench.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.intake.format.table.Columns;
import parallax.intake.format.table.CsvTable.Beginning;
import parallax.intake.format.table.Field;
import parallax.workbench.base.Words;

/** Asks which column of a table holds what, beside the table's first rows; what the names tell is filled in. */
public final class ColumnsForm extends VBox {

    private static final List<Field> ASKED = List.of(
            Field.TEXT,
            Field.TITLE,
            Field.OUTLET,
            Field.PUBLISHED,
            Field.BYLINE,
            Field.URL,
            Field.LANGUAGE,
            Field.SECTION,
            Field.ACCESSION);

    /** Letters of a cell that are shown. */
    private static final int SHOWN = 120;

    private final Map<Field, ComboBox<String>> boxes = new EnumMap<>(Field.class);
    private final List<String> names = new ArrayList<>();
    private final CheckBox headed = new CheckBox(Words.of("columns.headed"));

    /**
     * What is known of a table before it is asked about.
     *
     * @param beginning null where it cannot be read
     * @param problem why not, a sentence; empty where it can
     */
    public record Asked(@Nullable Beginning beginning, String problem) {

        public static Asked of(Beginning beginning) {
            return new Asked(beginning, "");
        }

        public static Asked refused(String problem) {
            return new Asked(null, problem);
        }
    }

    public ColumnsForm(Beginning beginning) {
        getStyleClass().add("mapping");
        setId("columns");
        for (int i = 0; i < beginning.header().size(); i++) {
            names.add(name(beginning, i));
        }
        Label told = new Label(Words.of("columns.told"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("text-muted");
        headed.setId("columns-headed");
        headed.setMnemonicParsing(true);
        headed.setSelected(beginning.headed());
        TableView<List<String>> table = table(beginning);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(told, choices(beginning), headed, table);
    }

    /** A column's number, and its head: two may have one name. */
    private static String name(Beginning beginning, int i) {
        String head = beginning.header().get(i).strip();
        return (i + 1) + (head.isEmpty() ? "" : " · " + shortened(head, 40));
    }

    private static String shortened(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > most ? line.substring(0, most) + "…" : line;
    }

    private GridPane choices(Beginning beginning) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        int at = 0;
        for (Field field : ASKED) {
            ComboBox<String> box = new ComboBox<>();
            box.setId("columns-" + field.name().toLowerCase(Locale.ROOT));
            box.getItems().add(Words.of("columns.none"));
            box.getItems().addAll(names);
            Integer guessed = beginning.guessed().get(field);
            box.getSelectionModel().select(guessed == null ? 0 : guessed + 1);
            box.setMaxWidth(Double.MAX_VALUE);
            boxes.put(field, box);
            Label label = new Label(Words.of("columns." + field.name().toLowerCase(Locale.ROOT)));
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setLabelFor(box);
            int column = at % 3 * 2;
            grid.add(label, column, at / 3);
            grid.add(box, column + 1, at / 3);
            GridPane.setHgrow(box, Priority.ALWAYS);
            at++;
        }
        return grid;
    }

    private TableView<List<String>> table(Beginning beginning) {
        TableView<List<String>> table = new TableView<>();
        table.setId("columns-table");
        table.getStyleClass().add("dense");
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            TableColumn<List<String>, String> column = new TableColumn<>(names.get(i));
            column.setCellValueFactory(c -> new SimpleStringProperty(
                    place < c.getValue().size() ? shortened(c.getValue().get(place), SHOWN) : ""));
            column.setPrefWidth(150);
            column.setSortable(false);
            table.getColumns().add(column);
        }
        table.getItems().setAll(beginning.rows());
        return table;
    }

    /** Whether some column holds the text. */
    public BooleanBinding ready() {
        ComboBox<String> text = box(Field.TEXT);
        return Bindings.createBooleanBinding(
                () -> text.getSelectionModel().getSelectedIndex() > 0,
                text.getSelectionModel().selectedIndexProperty());
    }

    private ComboBox<String> box(Field field) {
        ComboBox<String> box = boxes.get(field);
        if (box == null) {
            throw new IllegalArgumentException("not asked for: " + field);
        }
        return box;
    }

    /** What was chosen: columns by their numbers, nothing for what is left out. */
    public Columns columns() {
        Map<Field, String> chosen = new EnumMap<>(Field.class);
        boxes.forEach((field, box) -> {
            int at = box.getSelectionModel().getSelectedIndex();
            chosen.put(field, at > 0 ? Integer.toString(at) : "");
        });
        return new Columns(chosen, headed.isSelected());
    }
}
