package parallax.workbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
import parallax.intake.format.table.Dialect;
import parallax.intake.format.table.Field;
import parallax.intake.format.table.JsonLines;
import parallax.intake.source.Refusal;
import parallax.workbench.Fx;
import parallax.workbench.intake.ColumnsForm.Asked;

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

    /** The table is to be read as somebody says. */
    private record Reading(Dialect said, Consumer<Asked> then) {}

    private final Deque<Reading> readings = new ArrayDeque<>();
    private Path file;
    private Stage stage;
    private ColumnsForm form;

    @BeforeEach
    void open() throws Exception {
        ask(ROWS, StandardCharsets.UTF_8);
    }

    private void ask(String rows, Charset charset) throws Exception {
        if (stage != null) {
            close();
        }
        file = Files.writeString(folder.resolve("rows.csv"), rows, charset);
        show(CsvTable.columns(file));
    }

    private void show(Beginning beginning) {
        Fx.run(() -> {
            form = new ColumnsForm(beginning, (said, then) -> readings.add(new Reading(said, then)));
            stage = new Stage();
            stage.setScene(new Scene(form, 900, 640));
            stage.show();
        });
    }

    /** Reads the table as was asked for first, here and not on the FX thread. */
    private void answer() {
        answer(readings.removeFirst());
    }

    private void answer(Reading reading) {
        Asked read;
        try {
            read = Asked.of(CsvTable.columns(file, reading.said()));
        } catch (Refusal e) {
            read = Asked.refused(e.sentence());
        }
        Asked answer = read;
        Fx.run(() -> reading.then().accept(answer));
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

    @SuppressWarnings("unchecked")
    private ComboBox<Character> separator() {
        return (ComboBox<Character>) form.lookup("#columns-separator");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Charset> encoding() {
        return (ComboBox<Charset>) form.lookup("#columns-encoding");
    }

    private static <T> String shown(ComboBox<T> box) {
        return Fx.on(() -> box.getConverter().toString(box.getValue()));
    }

    private String note() {
        return Fx.on(() -> ((Label) form.lookup("#columns-note")).getText());
    }

    private List<String> heads() {
        return Fx.on(() -> ((TableView<?>) form.lookup("#columns-table"))
                .getColumns().stream().map(column -> column.getText()).toList());
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
        assertThat(shown(separator())).isEqualTo("detected: semicolon");
        assertThat(shown(encoding())).isEqualTo("detected: UTF-8");
        assertThat(Fx.on(() -> encoding().getItems().stream().distinct().count()))
                .isEqualTo(encoding().getItems().size())
                .isGreaterThan(10);
        assertThat(Fx.on(() -> form.columns().dialect())).isEqualTo(Dialect.FOUND);
    }

    @Test
    void anotherEncodingHasTheTableReadAgain() throws Exception {
        ask("""
            Überschrift;Quelle;Datum;Volltext
            Fähre fährt wieder;Die Mole;2025-10-01;Die Fähre fährt wieder über den Fluß.
            """, StandardCharsets.UTF_8);
        Fx.run(() -> encoding().setValue(Charset.forName("windows-1252")));
        assertThat(Fx.on(() -> form.ready().get())).isFalse();
        answer();
        assertThat(samples()).contains("FÃ¤hre fÃ¤hrt wieder");
        assertThat(heads()).contains("1 · Ãœberschrift");
        Fx.run(() -> encoding().setValue(StandardCharsets.UTF_8));
        answer();
        assertThat(samples()).contains("Fähre fährt wieder");
        assertThat(shown(Field.TITLE)).isEqualTo("1 · Überschrift");
        assertThat(Fx.on(() -> form.ready().get())).isTrue();
    }

    @Test
    void anotherSeparatorCutsTheRowsAnewAndTheColumnsAreGuessedAnew() throws Exception {
        ask("Title,Source,Text\nQuay,Lantern,\"Boats | boats | boats.\"\n", StandardCharsets.UTF_8);
        assertThat(note()).isEmpty();
        Fx.run(() -> separator().setValue(';'));
        answer();
        assertThat(heads()).containsExactly("1 · Title,Source,Text");
        assertThat(note()).contains("not cut into columns");
        assertThat(Fx.on(() -> form.ready().get())).isFalse();
        Fx.run(() -> separator().setValue(','));
        answer();
        assertThat(shown(Field.TEXT)).isEqualTo("3 · Text");
        assertThat(shown(Field.OUTLET)).isEqualTo("2 · Source");
        assertThat(note()).isEmpty();
        assertThat(Fx.on(() -> form.columns().dialect())).isEqualTo(new Dialect(',', null));
    }

    @Test
    void whatTheAnalystChoseStaysInAnotherEncoding() throws Exception {
        Fx.run(() -> {
            box(Field.TITLE).getSelectionModel().select(1);
            box(Field.LANGUAGE).getSelectionModel().select(2);
            encoding().setValue(Charset.forName("windows-1250"));
        });
        answer();
        assertThat(shown(Field.TITLE)).isEqualTo("1 · K1");
        assertThat(shown(Field.LANGUAGE)).isEqualTo("2 · K2");
        assertThat(shown(Field.OUTLET)).isEqualTo("left out");
        assertThat(shown(Field.TEXT)).contains("4 · K4");
    }

    @Test
    void bytesThatAreNoneOfAnEncodingAreToldAndTheEarlierOneIsStillThere() throws Exception {
        ask("Titre;Texte\nPort fermé;Le port est fermé, a dit la maire.\n", Charset.forName("windows-1252"));
        String found = shown(encoding());
        Fx.run(() -> encoding().setValue(StandardCharsets.UTF_8));
        answer();
        assertThat(note()).startsWith("rows.csv is not in UTF-8: ").endsWith(".");
        assertThat(Fx.on(() -> form.ready().get())).isFalse();
        assertThat(Fx.on(() -> box(Field.TEXT).isDisabled())).isTrue();
        Fx.run(() -> encoding().getSelectionModel().select(0));
        answer();
        assertThat(note()).isEmpty();
        assertThat(shown(encoding())).isEqualTo(found);
        assertThat(samples()).contains("Port fermé");
        assertThat(Fx.on(() -> form.ready().get())).isTrue();
        assertThat(Fx.on(() -> box(Field.TEXT).isDisabled())).isFalse();
    }

    @Test
    void anAnswerThatWasOvertakenIsNotShown() throws Exception {
        Fx.run(() -> {
            separator().setValue('|');
            separator().setValue(';');
        });
        Reading late = readings.removeFirst();
        answer();
        answer(late);
        assertThat(heads()).hasSize(4);
        assertThat(Fx.on(() -> form.ready().get())).isTrue();
    }

    @Test
    void linesOfJsonHaveNoSeparatorAndNoRowOfNames() throws Exception {
        close();
        file = Files.writeString(folder.resolve("rows.jsonl"), "{\"kopf\": \"Quay\", \"rumpf\": \"Boats land.\"}\n");
        show(JsonLines.columns(file, Dialect.FOUND));
        Fx.pulses(2);
        assertThat(Fx.on(() -> separator().isVisible())).isFalse();
        assertThat(Fx.on(() -> form.lookup("#columns-headed").isVisible())).isFalse();
        assertThat(Fx.on(() -> encoding().getItems())).doesNotContain(StandardCharsets.UTF_16);
        assertThat(note()).isEmpty();
        Fx.run(() -> box(Field.TEXT).getSelectionModel().select(2));
        assertThat(samples()).contains("Boats land.");
        assertThat(Fx.on(() -> form.columns().chosen())).containsEntry(Field.TEXT, "rumpf");
    }
}
