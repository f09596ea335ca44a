package parallax.workbench.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.export.ImportCsv;
import parallax.export.OutputFile;
import parallax.store.articles.ArticleRow;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Outcome;
import parallax.store.articles.Imports.Import;
import parallax.text.Languages;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What became of an import: every file, what is uncertain, and the fields to set it right on the spot. */
public final class ReportView extends VBox {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Runnable close;
    private final Label summary = new Label();
    private final CheckBox open = new CheckBox(Words.of("report.open"));
    private final ReportTable table = new ReportTable(this::correct);
    private final ComboBox<String> outlet = new ComboBox<>();
    private final TextField published = new TextField();
    private final TextField language = new TextField();
    private final Label chosen = new Label();
    private final Label told = new Label();
    private final BooleanProperty correcting = new SimpleBooleanProperty();
    private final ComboBox<Import> imports = new ComboBox<>();
    private Import report;
    private List<ImportRow> rows = List.of();
    private Set<String> looked = Set.of();

    /**
     * @param report the import
     * @param close takes the view away
     */
    public ReportView(Workspace workspace, Dialogs dialogs, Import report, Runnable close) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.close = close;
        this.report = report;
        setId("report");
        getStyleClass().add("report");
        open.setId("report-open");
        open.setMnemonicParsing(true);
        open.selectedProperty().addListener((o, was, now) -> {
            look();
            show();
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(header(), summary, table, told(), corrections());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ImportRow>)
                change -> tellChosen());
        // A filter, because tables take Esc for themselves.
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (table.getEditingCell() != null) {
                return;
            }
            if (e.getCode() == KeyCode.ENTER) {
                view();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        workspace.revisionProperty().addListener((o, was, now) -> {
            if (getScene() != null) {
                read();
            }
        });
        tellChosen();
        read();
    }

    /** What the keyboard goes to first. */
    public Node first() {
        return table;
    }

    /** The whole of what is to be said of the chosen line: no column is wide enough for it. */
    private Node told() {
        told.setId("report-told");
        told.getStyleClass().add("report-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        return told;
    }

    /** The imports before this one, and after it. */
    private Node others() {
        imports.setId("report-imports");
        imports.setAccessibleText(Words.of("report.imports"));
        imports.setConverter(new ImportWords());
        imports.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(imports, Priority.ALWAYS);
        imports.setValue(report);
        workspace.read(p -> p.imports().list(), all -> {
            imports.getItems().setAll(all);
            imports.setValue(report);
            imports.valueProperty().addListener((o, was, now) -> {
                report = now;
                rows = List.of();
                read();
            });
        });
        return imports;
    }

    private Node header() {
        summary.setId("report-summary");
        summary.getStyleClass().add("report-summary");
        summary.setWrapText(true);
        Button save = new Button(Words.of("report.save"), new FontIcon(Feather.SHARE));
        save.setId("report-save");
        save.setMnemonicParsing(true);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(e -> save());
        open.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(others(), open, save);
        header.getStyleClass().add("report-bar");
        return header;
    }

    private Node corrections() {
        outlet.setEditable(true);
        outlet.setId("report-outlet");
        outlet.setPromptText(Words.of("report.outlet"));
        outlet.setAccessibleText(Words.of("report.outlet"));
        outlet.setItems(FXCollections.observableArrayList(workspace.articles().stream()
                .map(ArticleRow::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
        published.setId("report-published");
        published.setPromptText(Words.of("report.published"));
        published.setAccessibleText(Words.of("report.published"));
        published.setPrefColumnCount(9);
        language.setId("report-language");
        language.setPromptText(Words.of("report.language"));
        language.setAccessibleText(Words.of("report.language"));
        language.setPrefColumnCount(6);
        Button apply = new Button(Words.of("report.apply"), new FontIcon(Feather.CHECK));
        apply.setId("report-apply");
        apply.getStyleClass().add("accent");
        apply.setMnemonicParsing(true);
        apply.setOnAction(e -> applyToChosen());
        apply.disableProperty().bind(correcting.not());
        Button view = new Button(Words.of("report.view"), new FontIcon(Feather.BOOK_OPEN));
        view.setId("report-view");
        view.setMnemonicParsing(true);
        view.setOnAction(e -> view());
        view.disableProperty().bind(correcting.not());
        chosen.getStyleClass().add("text-muted");
        for (Region each : List.of(apply, view, chosen)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(chosen, outlet, published, language, apply, gap, view);
        bar.getStyleClass().add("report-bar");
        bar.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                apply.fire();
                e.consume();
            }
        });
        return bar;
    }

    private void read() {
        Import asked = report;
        workspace.read(p -> p.imported(asked.id()), read -> {
            if (!asked.equals(report)) {
                return;
            }
            table.read();
            boolean first = rows.isEmpty();
            rows = read;
            if (first) {
                open.setSelected(rows.stream().anyMatch(ReportView::isOpen) && rows.size() > 1);
                look();
            }
            show();
        });
    }

    /** Whether a row needs a look: something is uncertain, or it did not come in. */
    private static boolean isOpen(ImportRow row) {
        return !row.doubts().isEmpty() || row.outcome() == Outcome.FAILED || row.outcome() == Outcome.SKIPPED;
    }

    /** What needs a look now is shown until the analyst asks anew: a line that was put right does not jump away. */
    private void look() {
        looked = rows.stream()
                .filter(ReportView::isOpen)
                .map(ImportRow::article)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private boolean isShown(ImportRow row) {
        return !open.isSelected() || isOpen(row) || row.article() != null && looked.contains(row.article());
    }

    private void show() {
        table.show(rows.stream().filter(this::isShown).toList());
        summary.setText(Words.of(
                "report.summary",
                count(Outcome.NEW),
                count(Outcome.VERSION),
                count(Outcome.KNOWN),
                count(Outcome.FAILED) + count(Outcome.SKIPPED),
                rows.stream().filter(r -> !r.doubts().isEmpty()).count()));
        tellChosen();
    }

    private long count(Outcome outcome) {
        return rows.stream().filter(r -> r.outcome() == outcome).count();
    }

    private void tellChosen() {
        long count = table.chosen().stream().filter(r -> r.facts() != null).count();
        correcting.set(count > 0);
        chosen.setText(Words.of("report.chosen", count));
        told.setText(table.chosen().stream().limit(1).map(ReportTable::said).collect(Collectors.joining()));
    }

    private void applyToChosen() {
        try {
            String day = published.getText().strip();
            String code = language.getText().strip().toLowerCase(Locale.ROOT);
            if (!code.isEmpty() && !Languages.isCode(code)) {
                workspace.noticeProperty().set(Notice.problem(Words.of("report.no-language", code)));
                return;
            }
            String name = outlet.getEditor().getText();
            correct(
                    table.chosen(),
                    new Correction(null, known(name), day.isEmpty() ? null : LocalDate.parse(day), known(code)));
            outlet.getEditor().clear();
            published.clear();
            language.clear();
        } catch (DateTimeParseException e) {
            workspace.noticeProperty().set(Notice.problem(Words.of("report.no-date", published.getText())));
        }
    }

    private static @Nullable String known(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private void correct(List<ImportRow> of, Correction correction) {
        Set<String> ids =
                of.stream().map(ImportRow::article).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!ids.isEmpty() && !correction.isEmpty()) {
            workspace.act(p -> correction.apply(p, ids));
        }
    }

    private void view() {
        table.chosen().stream()
                .map(ImportRow::article)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(article -> workspace.read(
                        p -> p.articles().versions(article).stream().findFirst(), shown -> {
                            close.run();
                            shown.ifPresent(v -> workspace.view(v.id()));
                        }));
    }

    private void save() {
        dialogs.chooseTarget(Words.of("report.save.title"), FileKind.CSV, Words.of("report.save.name"))
                .ifPresent(target -> workspace.read(
                        p -> {
                            List<ImportRow> all = p.imported(report.id());
                            try {
                                OutputFile.write(target, out -> ImportCsv.write(all, out));
                                return Notice.info(Words.of("report.saved", target));
                            } catch (java.io.IOException e) {
                                return Notice.problem(Words.of("report.unsaved", target, e.getMessage()));
                            }
                        },
                        workspace.noticeProperty()::set));
    }
}
