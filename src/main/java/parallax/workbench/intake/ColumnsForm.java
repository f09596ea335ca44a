package parallax.workbench.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.intake.format.table.Beginning;
import parallax.intake.format.table.Columns;
import parallax.intake.format.table.Field;
import parallax.workbench.base.Words;

/**
 * Asks which column of a table holds what, between the table's first rows and the articles that they would be. What names
 * and cells tell is filled in; what only the cells tell is marked as a guess until the analyst has been at it.
 */
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

    /** Letters of a column's name that are shown. */
    private static final int NAMED = 40;

    private final Beginning beginning;
    private final Map<Field, ComboBox<String>> boxes = new EnumMap<>(Field.class);
    private final Set<Field> guesses = EnumSet.noneOf(Field.class);
    private final CheckBox headed = new CheckBox(Words.of("columns.headed"));
    private final TableView<List<String>> table = new TableView<>();
    private final SamplesView samples = new SamplesView();
    private boolean filling;

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
        this.beginning = beginning;
        getStyleClass().add("mapping");
        setId("columns");
        Label told = new Label(Words.of("columns.told"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("text-muted");
        headed.setId("columns-headed");
        headed.setMnemonicParsing(true);
        headed.setSelected(beginning.headed());
        headed.selectedProperty().addListener((o, was, now) -> fill());
        for (Field field : ASKED) {
            boxes.put(field, box(field));
            if (beginning.isByCells(field)) {
                guesses.add(field);
            }
        }
        layTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(told, choices(), reading(), table, samples);
        fill();
        boxes.forEach((field, box) -> {
            Integer place = beginning.guessed().get(field);
            box.getSelectionModel().select(place == null ? 0 : place + 1);
            box.getSelectionModel().selectedIndexProperty().addListener((o, was, now) -> {
                if (!filling) {
                    guesses.remove(field);
                    leave(now.intValue(), field);
                    preview();
                }
            });
        });
        preview();
    }

    /** A column holds one thing: what was thought to be in it is left out. */
    private void leave(int place, Field to) {
        filling = true;
        boxes.forEach((field, box) -> {
            if (field != to && place > 0 && box.getSelectionModel().getSelectedIndex() == place) {
                guesses.remove(field);
                box.getSelectionModel().select(0);
            }
        });
        filling = false;
    }

    private ComboBox<String> box(Field field) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("columns-" + field.name().toLowerCase(Locale.ROOT));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                // The cell may hear of another choice before the form does.
                Integer guessed = beginning.guessed().get(field);
                boolean guess = guesses.contains(field)
                        && guessed != null
                        && box.getItems().indexOf(name) == guessed + 1;
                setText(empty || name == null ? null : guess ? Words.of("columns.guessed", name) : name);
            }
        });
        return box;
    }

    private GridPane choices() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        int at = 0;
        for (Field field : ASKED) {
            ComboBox<String> box = choice(field);
            Label label = new Label(Words.of("columns." + field.name().toLowerCase(Locale.ROOT)));
            label.setMnemonicParsing(true);
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setLabelFor(box);
            int column = at % 3 * 2;
            grid.add(label, column, at / 3);
            grid.add(box, column + 1, at / 3);
            GridPane.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(190);
            at++;
        }
        return grid;
    }

    /** How the file was read: whoever sees broken letters or cells knows why. */
    private Node reading() {
        String separator = switch (beginning.separator()) {
            case ',' -> Words.of("columns.comma");
            case ';' -> Words.of("columns.semicolon");
            case '\t' -> Words.of("columns.tab");
            default -> Words.of("columns.sign", beginning.separator());
        };
        Label read = new Label(Words.of("columns.read", separator, beginning.encoding()));
        read.setId("columns-read");
        read.getStyleClass().add("text-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(headed, gap, read);
        row.getStyleClass().add("report-bar");
        return row;
    }

    private void layTable() {
        table.setId("columns-table");
        table.getStyleClass().add("dense");
        table.setAccessibleText(Words.of("columns.rows"));
        for (int i = 0; i < beginning.header().size(); i++) {
            int place = i;
            TableColumn<List<String>, String> column = new TableColumn<>();
            column.setCellValueFactory(c -> new SimpleStringProperty(
                    place < c.getValue().size() ? shortened(c.getValue().get(place), SHOWN) : ""));
            column.setPrefWidth(150);
            column.setSortable(false);
            column.setReorderable(false);
            table.getColumns().add(column);
        }
    }

    /** Names the columns by the first row, or by their first cells where it is an article like the others. */
    private void fill() {
        filling = true;
        List<String> names = new ArrayList<>(List.of(Words.of("columns.none")));
        for (int i = 0; i < beginning.header().size(); i++) {
            String head = shortened(beginning.header().get(i).strip(), NAMED);
            names.add((i + 1) + (head.isEmpty() ? "" : " · " + head));
            table.getColumns()
                    .get(i)
                    .setText(headed.isSelected() ? names.getLast() : Words.of("columns.column", i + 1));
        }
        boxes.values().forEach(box -> {
            int chosen = box.getSelectionModel().getSelectedIndex();
            box.getItems().setAll(names);
            box.getSelectionModel().select(Math.max(0, chosen));
        });
        table.getItems().setAll(beginning.rows(headed.isSelected()));
        filling = false;
        preview();
    }

    private static String shortened(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > most ? line.substring(0, most) + "…" : line;
    }

    private void preview() {
        samples.show(beginning.articles(columns(), SamplesView.MOST));
    }

    /** Whether some column holds the text. */
    public BooleanBinding ready() {
        ComboBox<String> text = choice(Field.TEXT);
        return Bindings.createBooleanBinding(
                () -> text.getSelectionModel().getSelectedIndex() > 0,
                text.getSelectionModel().selectedIndexProperty());
    }

    private ComboBox<String> choice(Field field) {
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
