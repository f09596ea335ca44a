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
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import parallax.intake.format.table.Beginning;
import parallax.intake.format.table.Field;
import parallax.workbench.base.Words;

/** A box for each field, to choose its column in. What only the cells tell is marked as a guess. */
final class FieldGrid extends GridPane {

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

    /** Letters of a column's name that are shown. */
    private static final int NAMED = 40;

    private final Map<Field, ComboBox<String>> boxes = new EnumMap<>(Field.class);
    private final Set<Field> guesses = EnumSet.noneOf(Field.class);
    private final Set<Field> decided = EnumSet.noneOf(Field.class);
    private final Runnable changed;
    private Map<Field, Integer> guessed = Map.of();
    private boolean filling;

    /** @param changed told of every choice of the analyst */
    FieldGrid(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("form");
        int at = 0;
        for (Field field : ASKED) {
            ComboBox<String> box = box(field);
            boxes.put(field, box);
            Label label = new Label(Words.of("columns." + field.name().toLowerCase(Locale.ROOT)));
            label.setMnemonicParsing(true);
            label.setMinWidth(USE_PREF_SIZE);
            label.setLabelFor(box);
            int column = at % 3 * 2;
            add(label, column, at / 3);
            add(box, column + 1, at / 3);
            GridPane.setHgrow(box, Priority.ALWAYS);
            at++;
        }
    }

    private ComboBox<String> box(Field field) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("columns-" + field.name().toLowerCase(Locale.ROOT));
        box.setPrefWidth(190);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                // The cell may hear of another choice before the form does.
                Integer at = guessed.get(field);
                boolean guess =
                        guesses.contains(field) && at != null && box.getItems().indexOf(name) == at + 1;
                setText(empty || name == null ? null : guess ? Words.of("columns.guessed", name) : name);
            }
        });
        box.getSelectionModel().selectedIndexProperty().addListener((o, was, now) -> {
            if (!filling) {
                guesses.remove(field);
                decided.add(field);
                leave(now.intValue(), field);
                changed.run();
            }
        });
        return box;
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

    /**
     * Offers the columns of a table and fills in what it tells.
     *
     * @param same whether they are the columns that were offered before: what the analyst chose stays
     */
    void show(Beginning beginning, boolean same) {
        filling = true;
        if (!same) {
            decided.clear();
        }
        Map<Field, Integer> kept = new EnumMap<>(Field.class);
        decided.forEach(
                field -> kept.put(field, choice(field).getSelectionModel().getSelectedIndex()));
        guessed = beginning.guessed();
        guesses.clear();
        List<String> names = names(beginning.header());
        boxes.forEach((field, box) -> {
            Integer place = guessed.get(field);
            int at = place == null || kept.containsValue(place + 1) ? 0 : place + 1;
            if (at > 0 && !kept.containsKey(field) && beginning.isByCells(field)) {
                guesses.add(field);
            }
            box.getItems().setAll(names);
            box.getSelectionModel().select(kept.getOrDefault(field, at).intValue());
        });
        filling = false;
    }

    private static List<String> names(List<String> header) {
        List<String> names = new ArrayList<>(List.of(Words.of("columns.none")));
        for (int i = 0; i < header.size(); i++) {
            String head = RowsTable.shortened(header.get(i).strip(), NAMED);
            names.add((i + 1) + (head.isEmpty() ? "" : " · " + head));
        }
        return names;
    }

    /** Whether some column holds the text. */
    BooleanBinding hasText() {
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

    /** The column of each field, counted from 0; -1 for what is left out. */
    Map<Field, Integer> chosen() {
        Map<Field, Integer> chosen = new EnumMap<>(Field.class);
        boxes.forEach((field, box) ->
                chosen.put(field, Math.max(0, box.getSelectionModel().getSelectedIndex()) - 1));
        return chosen;
    }
}
