package parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parallax.intake.format.table.Beginning;
import parallax.intake.format.table.Columns;
import parallax.intake.format.table.CsvTable;
import parallax.intake.format.table.Dialect;
import parallax.intake.format.table.Field;
import parallax.intake.format.table.JsonLines;
import parallax.intake.source.Refusal;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.intake.ColumnsForm;
import parallax.workbench.intake.ColumnsForm.Asked;

/**
 * Tables come in once the analyst has seen which column is taken for what. Lines of JSON mostly name what they hold; they
 * are asked about only where no key is known to be the text.
 */
final class TableImports {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final BiConsumer<Path, Columns> start;

    /** @param start imports a table as the analyst says */
    TableImports(Workspace workspace, Dialogs dialogs, BiConsumer<Path, Columns> start) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.start = start;
    }

    /** Whether a file is a table that has to be asked about, as far as its name tells. */
    static boolean isTable(Path file) {
        return ends(file, ".csv", ".tsv", ".tab");
    }

    private static boolean isLines(Path file) {
        return ends(file, ".jsonl", ".ndjson");
    }

    private static boolean ends(Path file, String... endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return List.of(endings).stream().anyMatch(name::endsWith);
    }

    /** Looks into these files for lines of JSON that do not name their text; {@code then} has them in order. */
    void unnamed(List<Path> files, Consumer<List<Path>> then) {
        List<Path> lines = files.stream().filter(TableImports::isLines).toList();
        if (lines.isEmpty()) {
            then.accept(lines);
        } else {
            workspace.read(p -> lines.stream().filter(TableImports::isUnnamed).toList(), then);
        }
    }

    /** What cannot be read is not asked about: the import tells why. */
    private static boolean isUnnamed(Path lines) {
        Beginning beginning = beginning(lines, Dialect.FOUND).beginning();
        return beginning != null && !beginning.isNamed(Field.TEXT);
    }

    /** Asks about a table and imports it. */
    void bring(Path table) {
        workspace.read(p -> beginning(table, Dialect.FOUND), asked -> {
            if (asked.beginning() == null) {
                workspace.noticeProperty().set(Notice.problem(asked.problem()));
                return;
            }
            ColumnsForm form = new ColumnsForm(
                    asked.beginning(), (said, then) -> workspace.read(p -> beginning(table, said), then));
            String name = String.valueOf(table.getFileName());
            if (dialogs.ask(Words.of("columns.ask", name), form, Words.of("columns.yes"), form.ready())) {
                start.accept(table, form.columns());
            }
        });
    }

    private static Asked beginning(Path table, Dialect said) {
        try {
            return Asked.of(isLines(table) ? JsonLines.columns(table, said) : CsvTable.columns(table, said));
        } catch (Refusal e) {
            return Asked.refused(e.sentence());
        }
    }
}
