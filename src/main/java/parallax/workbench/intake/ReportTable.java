package parallax.workbench.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Facts;
import parallax.store.articles.ImportRow.Outcome;
import parallax.workbench.base.Words;

/** The files of an import, a line each; headline, outlet, date and language can be typed into the line. */
final class ReportTable extends TableView<ImportRow> {

    private final BiConsumer<List<ImportRow>, Correction> correct;

    /** @param correct takes what was typed, for all chosen lines where the one typed into is chosen */
    ReportTable(BiConsumer<List<ImportRow>, Correction> correct) {
        this.correct = correct;
        setId("report-table");
        getStyleClass().addAll("dense", "report-table");
        setEditable(true);
        setAccessibleText(Words.of("report.table"));
        setPlaceholder(new Label());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<ImportRow, String> title = typed("report.title", 210, Facts::title);
        title.setOnEditCommit(e -> {
            // No two articles are called the same, whatever is chosen.
            correct.accept(List.of(e.getRowValue()), new Correction(known(e.getNewValue()), null, null, null));
            refresh();
        });
        TableColumn<ImportRow, String> outlet = typed("report.outlet", 130, Facts::outlet);
        outlet.setOnEditCommit(e -> typed(e.getRowValue(), new Correction(null, known(e.getNewValue()), null, null)));
        TableColumn<ImportRow, String> published = typed(
                "report.published",
                96,
                f -> f.published() == null ? null : f.published().toString());
        published.setOnEditCommit(e -> typed(e.getRowValue(), new Correction(null, null, day(e.getNewValue()), null)));
        TableColumn<ImportRow, String> language = typed("report.language", 88, Facts::language);
        language.setOnEditCommit(e -> typed(e.getRowValue(), new Correction(null, null, null, known(e.getNewValue()))));
        getColumns().addAll(List.of(outcome(), file(), title, outlet, published, language, said()));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F2
                    && getEditingCell() == null
                    && getSelectionModel().getSelectedIndex() >= 0) {
                edit(getSelectionModel().getSelectedIndex(), outlet);
                e.consume();
            }
        });
    }

    /** The lines are known from here on: where none is shown, none needs a look. */
    void read() {
        Label none = new Label(Words.of("report.none"));
        none.setWrapText(true);
        setPlaceholder(none);
    }

    /** The chosen lines; none for nothing. */
    List<ImportRow> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Shows these lines; what was chosen stays chosen. */
    void show(List<ImportRow> rows) {
        List<Integer> before = List.copyOf(getSelectionModel().getSelectedIndices());
        boolean same = getItems().size() == rows.size();
        getItems().setAll(rows);
        if (same) {
            before.forEach(getSelectionModel()::select);
        } else if (!rows.isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void typed(ImportRow row, Correction correction) {
        List<ImportRow> chosen = chosen();
        correct.accept(chosen.contains(row) ? chosen : List.of(row), correction);
        refresh();
    }

    private static @Nullable String known(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private TableColumn<ImportRow, ImportRow> outcome() {
        TableColumn<ImportRow, ImportRow> column = new TableColumn<>(Words.of("report.outcome"));
        column.setCellValueFactory(c -> new SimpleObjectProperty<>(c.getValue()));
        column.setCellFactory(c -> new OutcomeCell());
        width(column, 118);
        return column;
    }

    private static TableColumn<ImportRow, String> file() {
        TableColumn<ImportRow, String> column = new TableColumn<>(Words.of("report.file"));
        column.setCellValueFactory(c -> new SimpleStringProperty(c.getValue().file()));
        width(column, 150);
        return column;
    }

    private static TableColumn<ImportRow, String> typed(
            String key, double width, Function<Facts, @Nullable String> of) {
        TableColumn<ImportRow, String> column = new TableColumn<>(Words.of(key));
        column.setCellValueFactory(c -> {
            Facts facts = c.getValue().facts();
            String value = facts == null ? null : of.apply(facts);
            return new SimpleStringProperty(value == null ? "" : value);
        });
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        width(column, width);
        return column;
    }

    /** What is uncertain, and what was told; the whole of it on hover. */
    private static TableColumn<ImportRow, String> said() {
        TableColumn<ImportRow, String> column = new TableColumn<>(Words.of("report.said"));
        column.setCellValueFactory(c -> new SimpleStringProperty(said(c.getValue())));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String said, boolean empty) {
                super.updateItem(said, empty);
                setText(empty ? null : said);
                setTooltip(empty || said == null || said.isEmpty() ? null : hint(said));
            }
        });
        width(column, 260);
        return column;
    }

    private static Tooltip hint(String said) {
        Tooltip hint = new Tooltip(said);
        hint.setWrapText(true);
        hint.setMaxWidth(420);
        return hint;
    }

    private static void width(TableColumn<ImportRow, ?> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(true);
    }

    /** What is uncertain of a line, and what was told of it. */
    static String said(ImportRow row) {
        String doubts = row.doubts().stream()
                .map(d -> Words.of("report.doubt." + d.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return doubts.isEmpty() || row.sentence().isEmpty() ? doubts + row.sentence() : doubts + ". " + row.sentence();
    }

    /** A sign and a word. */
    private static final class OutcomeCell extends TableCell<ImportRow, ImportRow> {

        private final FontIcon icon = new FontIcon();

        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            Outcome outcome = row.outcome();
            boolean doubtful = !row.doubts().isEmpty();
            setText(Words.of("report.outcome." + outcome.name().toLowerCase(Locale.ROOT)));
            icon.setIconCode(
                    switch (outcome) {
                        case NEW -> doubtful ? Feather.HELP_CIRCLE : Feather.CHECK;
                        case VERSION -> Feather.GIT_COMMIT;
                        case KNOWN -> Feather.COPY;
                        case SKIPPED -> Feather.SLASH;
                        case FAILED -> Feather.ALERT_TRIANGLE;
                    });
            setGraphic(icon);
        }
    }
}
