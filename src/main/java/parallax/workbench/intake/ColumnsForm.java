package parallax.workbench.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.intake.format.table.Beginning;
import parallax.intake.format.table.Columns;
import parallax.intake.format.table.Dialect;
import parallax.intake.format.table.Field;
import parallax.workbench.base.Words;

/**
 * Asks which column of a table holds what, between the table's first rows and the articles that they would be. What names
 * and cells tell is filled in; what only the cells tell is marked as a guess until the analyst has been at it. Another
 * separator or encoding has the table read again.
 */
public final class ColumnsForm extends VBox {

    private final Table source;
    private final CheckBox headed = new CheckBox(Words.of("columns.headed"));
    private final DialectBar dialect = new DialectBar(this::reread);
    private final FieldGrid fields = new FieldGrid(this::preview);
    private final RowsTable rows = new RowsTable();
    private final SamplesView samples = new SamplesView();
    private final BooleanProperty read = new SimpleBooleanProperty(true);
    private Beginning beginning;
    private boolean headedSaid;
    private boolean filling;
    private int asked;

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

    /** The table that is asked about. */
    public interface Table {
        /** Reads its beginning in the background, as somebody says; {@code then} runs on the FX thread. */
        void read(Dialect said, Consumer<Asked> then);
    }

    /** @param beginning as it was found */
    public ColumnsForm(Beginning beginning, Table source) {
        this.beginning = beginning;
        this.source = source;
        getStyleClass().add("mapping");
        setId("columns");
        Label told = new Label(Words.of("columns.told"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("text-muted");
        headed.setId("columns-headed");
        headed.setMnemonicParsing(true);
        headed.setVisible(!beginning.keyed());
        headed.setManaged(!beginning.keyed());
        headed.selectedProperty().addListener((o, was, now) -> {
            if (!filling) {
                headedSaid = true;
                showRows();
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(told, fields, dialect, headed, rows, samples);
        show(beginning);
    }

    private void show(Beginning now) {
        boolean same = Objects.equals(now.read().separator(), beginning.read().separator())
                && now.header().size() == beginning.header().size();
        beginning = now;
        filling = true;
        if (!headedSaid) {
            headed.setSelected(now.headed());
        }
        filling = false;
        fields.show(now, same);
        dialect.show(now);
        showRows();
    }

    private void showRows() {
        rows.show(beginning, headed.isSelected());
        preview();
    }

    private void preview() {
        samples.show(beginning.articles(columns(), SamplesView.MOST));
    }

    /** Nothing can be imported before the table was read as it was asked for last. */
    private void reread(Dialect said) {
        int mine = ++asked;
        read.set(false);
        dialect.await();
        source.read(said, answer -> {
            if (mine == asked) {
                answered(answer);
            }
        });
    }

    private void answered(Asked answer) {
        boolean readable = answer.beginning() != null;
        for (Node below : List.of(fields, headed, rows, samples)) {
            below.setDisable(!readable);
        }
        if (answer.beginning() != null) {
            show(answer.beginning());
        } else {
            dialect.refuse(answer.problem());
        }
        read.set(readable);
    }

    /** Whether some column holds the text, and the table was read as was asked for. */
    public BooleanBinding ready() {
        return fields.hasText().and(read);
    }

    /** What was chosen, with nothing for what is left out. */
    public Columns columns() {
        Map<Field, String> chosen = new EnumMap<>(Field.class);
        fields.chosen().forEach((field, place) -> chosen.put(field, place < 0 ? "" : beginning.column(place)));
        return new Columns(chosen, headed.isSelected(), dialect.said());
    }
}
