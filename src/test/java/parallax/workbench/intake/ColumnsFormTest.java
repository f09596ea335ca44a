package parallax.workbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.format.table.Beginning;
import parallax.intake.format.table.CsvTable;
import parallax.intake.format.table.Field;
import parallax.workbench.Fx;

class ColumnsFormTest {

    private static final String ROWS = """
            K1;K2;K3;K4
            Quay Daily;2025-10-01;Ferry is late again;%1$s
            Marsh Times;2025-10-02;Road to the marsh is flooded;%1$s
            Quay Daily;2025-10-03;Crane stands still on Monday;%1$s
            Marsh Times;2025-10-04;Frogs close the marsh road;%1$s
            """.formatted("The harbour stays open, said the master of the port. ".repeat(6));

    @TempDir
    Path folder;

    private Stage stage;
    private ColumnsForm form;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        Beginning beginning = CsvTable.columns(file);
        Fx.run(() -> {
            form = new ColumnsForm(beginning);
            stage = new Stage();
            stage.setScene(new Scene(form, 900, 640));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> box(Field field) {
        return (ComboBox<String>) form.lookup("#columns-" + field.name().toLowerCase(Locale.ROOT));
    }

    private String shown(Field field) {
        return Fx.on(() -> box(field).getButtonCell().getText());
    }

    private List<String> samples() {
        return Fx.on(() -> ((Parent) form.lookup("#columns-samples"))
                .getChildrenUnmodifiable().stream()
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    @Test
    void whatOnlyTheCellsTellIsMarkedAsAGuessUntilTheAnalystChooses() {
        assertThat(shown(Field.OUTLET)).isEqualTo("guess: 1 · K1");
        assertThat(shown(Field.PUBLISHED)).isEqualTo("guess: 2 · K2");
        assertThat(shown(Field.LANGUAGE)).doesNotContain("guess");
        Fx.run(() -> box(Field.OUTLET).getSelectionModel().select(0));
        assertThat(shown(Field.OUTLET)).doesNotContain("guess");
    }

    @Test
    void theFirstArticlesAreShownAsTheyWouldBe() {
        assertThat(samples())
                .contains("Ferry is late again")
                .anyMatch(line -> line.startsWith("Quay Daily") && line.contains("2025"));
        Fx.run(() -> box(Field.TITLE).getSelectionModel().select(2));
        assertThat(samples()).contains("2025-10-01").doesNotContain("Ferry is late again");
        Fx.run(() -> box(Field.PUBLISHED).getSelectionModel().select(1));
        assertThat(samples()).anyMatch(line -> line.contains("No date: “Quay Daily”"));
    }

    @Test
    void withoutColumnNamesTheFirstRowIsAnArticleToo() {
        TableView<?> table = (TableView<?>) form.lookup("#columns-table");
        assertThat(Fx.on(() -> table.getItems().size())).isEqualTo(4);
        Fx.run(() -> ((CheckBox) form.lookup("#columns-headed")).setSelected(false));
        assertThat(Fx.on(() -> table.getItems().size())).isEqualTo(5);
        assertThat(Fx.on(() -> box(Field.OUTLET).getSelectionModel().getSelectedIndex()))
                .isEqualTo(1);
        assertThat(Fx.on(() -> form.columns().headed())).isFalse();
    }

    @Test
    void howTheFileWasReadIsSaid() {
        assertThat(Fx.on(() -> ((Label) form.lookup("#columns-read")).getText()))
                .contains("semicolons")
                .contains("UTF-8");
    }
}
