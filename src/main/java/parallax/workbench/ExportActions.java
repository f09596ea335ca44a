package parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import parallax.export.ComparisonCsv;
import parallax.export.ComparisonHtml;
import parallax.export.ComparisonMarkdown;
import parallax.export.NotesCsv;
import parallax.export.NotesHtml;
import parallax.export.NotesMarkdown;
import parallax.export.OutputFile;
import parallax.project.Job;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.project.Reports;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Writing the comparison and the notes to files. */
final class ExportActions {

    /** What can be written: gathered and written on a background thread. */
    private interface Report {
        OutputFile.Content of(Project project);
    }

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final List<Action> comparison;
    private final List<Action> notes;

    ExportActions(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        comparison = List.of(
                action(
                        "comparison-html",
                        "export.comparison.name",
                        FileKind.HTML,
                        p -> out -> ComparisonHtml.write(p.comparisons().table(), out)),
                action(
                        "comparison-csv",
                        "export.comparison.name",
                        FileKind.CSV,
                        p -> out -> ComparisonCsv.write(p.comparisons().table(), out)),
                action(
                        "comparison-md",
                        "export.comparison.name",
                        FileKind.MARKDOWN,
                        p -> out -> ComparisonMarkdown.write(p.comparisons().table(), out)));
        notes = List.of(
                action(
                        "notes-html",
                        "export.notes.name",
                        FileKind.HTML,
                        p -> out -> NotesHtml.write(Reports.notes(p), out)),
                action(
                        "notes-csv",
                        "export.notes.name",
                        FileKind.CSV,
                        p -> out -> NotesCsv.write(Reports.notes(p), out)),
                action(
                        "notes-md",
                        "export.notes.name",
                        FileKind.MARKDOWN,
                        p -> out -> NotesMarkdown.write(Reports.notes(p), out)));
    }

    List<Action> comparison() {
        return comparison;
    }

    List<Action> notes() {
        return notes;
    }

    private Action action(String what, String nameKey, FileKind kind, Report report) {
        BooleanBinding hasArticles = Bindings.isNotEmpty(workspace.articles());
        return Action.of("file.export-" + what, null, null, hasArticles, () -> export(nameKey, kind, report));
    }

    private void export(String nameKey, FileKind kind, Report report) {
        Project project = workspace.projectProperty().get();
        if (project == null) {
            return;
        }
        dialogs.chooseTarget(Words.of("export.title"), kind, Words.of(nameKey, project.name()))
                .ifPresent(target -> workspace.run(
                        writing(project, target, report),
                        written -> workspace.noticeProperty().set(Notice.info(Words.of("export.done", written)))));
    }

    private static Job<Path> writing(Project project, Path target, Report report) {
        return new Job<>() {
            @Override
            public String name() {
                return Words.of("export.job", target.getFileName());
            }

            @Override
            public Path run(Progress progress) throws Exception {
                project.settle();
                OutputFile.write(target, report.of(project));
                return target;
            }
        };
    }
}
