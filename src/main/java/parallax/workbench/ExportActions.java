package parallax.workbench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.export.ComparisonCsv;
import parallax.export.ComparisonDocx;
import parallax.export.ComparisonHtml;
import parallax.export.ComparisonMarkdown;
import parallax.export.ComparisonXlsx;
import parallax.export.LossReport;
import parallax.export.OutputFile;
import parallax.export.Scope;
import parallax.export.notes.Notes;
import parallax.project.Job;
import parallax.project.NoteCount;
import parallax.project.NoteExport;
import parallax.project.NoteFormat;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.project.Reports;
import parallax.statements.collation.Contrast;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.Shown;
import parallax.workbench.exports.NotesForm;

/** Writing the comparison and the notes to files. */
final class ExportActions {

    /** What can be written: gathered and written on a background thread. */
    private interface Report {
        void write(Project project, Path target, Progress progress) throws IOException;
    }

    /** A report that is text. */
    private interface Text {
        void write(Project project, Appendable out) throws IOException;
    }

    /** A report that is not. */
    private interface Binary {
        void write(Project project, OutputStream out) throws IOException;
    }

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<Optional<Shown>> showing;
    private final List<Action> comparison;
    private final List<Action> notes;
    private final Action chosen;

    /** @param showing what the comparison shows, where that is not everything */
    ExportActions(Workspace workspace, Dialogs dialogs, Supplier<Optional<Shown>> showing) {
        this.showing = showing;
        this.workspace = workspace;
        this.dialogs = dialogs;
        comparison = List.of(
                comparison(
                        "html",
                        FileKind.HTML,
                        s -> text((p, out) -> ComparisonHtml.write(s.table(p), s.scope(p), out))),
                comparison(
                        "csv", FileKind.CSV, s -> text((p, out) -> ComparisonCsv.write(s.table(p), s.scope(p), out))),
                comparison(
                        "xlsx",
                        FileKind.XLSX,
                        s -> binary((p, out) -> ComparisonXlsx.write(s.table(p), s.scope(p), out))),
                comparison(
                        "docx",
                        FileKind.DOCX,
                        s -> binary((p, out) -> ComparisonDocx.write(s.table(p), s.scope(p), out))),
                comparison(
                        "md",
                        FileKind.MARKDOWN,
                        s -> text((p, out) -> ComparisonMarkdown.write(s.table(p), s.scope(p), out))));
        chosen = Action.of(
                "file.export-notes",
                Feather.DOWNLOAD,
                "Shortcut+Shift+E",
                Bindings.isNotEmpty(workspace.articles()),
                this::choose);
        notes = List.of(
                notes(NoteFormat.DOCX, FileKind.DOCX),
                notes(NoteFormat.HTML, FileKind.HTML),
                notes(NoteFormat.PDF, FileKind.PDF),
                notes(NoteFormat.MD, FileKind.MARKDOWN),
                notes(NoteFormat.CSV, FileKind.CSV),
                notes(NoteFormat.XLSX, FileKind.XLSX),
                notes(NoteFormat.JSONLD, FileKind.JSONLD),
                notes(NoteFormat.QDPX, FileKind.QDPX),
                notes(NoteFormat.QDC, FileKind.QDC));
    }

    /** What of the comparison is written: what the table shows, or all where that is empty. */
    private record Selected(Optional<Shown> shown) {

        Comparison table(Project project) {
            return shown.map(s -> s.table().get())
                    .orElseGet(() -> project.comparisons().table());
        }

        Scope scope(Project project) {
            return new Scope(
                    project.name(),
                    LocalDate.now(),
                    shown.map(Shown::filters).orElse(List.of()),
                    project.omissions().list(),
                    shown.map(Shown::marked).orElse(Contrast.USUAL));
        }
    }

    private static Report text(Text text) {
        return (project, target, progress) -> OutputFile.write(target, out -> text.write(project, out));
    }

    private static Report binary(Binary binary) {
        return (project, target, progress) ->
                OutputFile.writeBytes(target, out -> binary.write(project, cancellable(out, progress)));
    }

    /** A large table takes minutes: it can be cancelled wherever something is written. */
    private static OutputStream cancellable(OutputStream out, Progress progress) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                progress.check();
                out.write(bytes, from, length);
            }
        };
    }

    private Action comparison(String what, FileKind kind, Function<Selected, Report> report) {
        return action(
                "comparison-" + what,
                () -> selected()
                        .ifPresent(s -> export(
                                s.shown().isPresent() ? "export.shown.name" : "export.comparison.name",
                                kind,
                                report.apply(s))));
    }

    /** Asks whether to write what is shown or everything, where that is not the same; empty where that is cancelled. */
    private Optional<Selected> selected() {
        Optional<Shown> shown = showing.get();
        if (shown.isEmpty()) {
            return Optional.of(new Selected(shown));
        }
        RadioButton seen = new RadioButton(
                Words.of("export.shown", shown.get().rows(), shown.get().columns()));
        RadioButton all = new RadioButton(Words.of("export.all"));
        ToggleGroup group = new ToggleGroup();
        for (RadioButton button : List.of(seen, all)) {
            button.setToggleGroup(group);
            button.setMnemonicParsing(true);
        }
        seen.setId("export-shown");
        all.setId("export-all");
        seen.setSelected(true);
        Label filters = new Label(String.join("\n", shown.get().filters()));
        filters.setWrapText(true);
        filters.getStyleClass().add("text-muted");
        VBox content = new VBox(8, seen, filters, all);
        boolean agreed =
                dialogs.ask(Words.of("export.what"), content, Words.of("export.go"), new SimpleBooleanProperty(true));
        return agreed ? Optional.of(new Selected(seen.isSelected() ? shown : Optional.empty())) : Optional.empty();
    }

    private Action notes(NoteFormat format, FileKind kind) {
        return action("notes-" + format.ending(), () -> exportNotes(format, kind));
    }

    private void exportNotes(NoteFormat format, FileKind kind) {
        Project project = workspace.projectProperty().get();
        if (project == null) {
            return;
        }
        dialogs.chooseTarget(Words.of("export.title"), kind, Words.of("export.notes.name", project.name()))
                .ifPresent(target -> write(project, NoteExport.of(format), target, null));
    }

    /** Asks which notes and in what form, then where to. */
    private void choose() {
        workspace.read(
                project -> new Asked(
                        project, Reports.outline(project), project.remembered().get(NotesForm.key())),
                this::choose);
    }

    private void choose(Asked asked) {
        NotesForm form = new NotesForm(workspace, asked.outline(), asked.remembered());
        if (dialogs.ask(Words.of("notes-export.title"), form.node(), Words.of("notes-export.go"), form.ready())) {
            NoteExport wanted = form.wanted();
            dialogs.chooseTarget(
                            Words.of("notes-export.title"),
                            kind(wanted.format()),
                            Words.of("export.notes.name", asked.project().name()))
                    .ifPresent(target -> write(asked.project(), wanted, target, form.packed()));
        }
    }

    /** What the form is made of. */
    private record Asked(
            Project project, Notes outline, @Nullable String remembered) {}

    /** What is written, and how much of what was chosen. */
    private record Written(LossReport losses, NoteCount count) {}

    /** @param remember what the project is to remember of the choice, null for nothing */
    private void write(Project project, NoteExport wanted, Path target, @Nullable String remember) {
        Job<LossReport> writing = wanted.to(project, target);
        Job<Written> job = new Job<>() {
            @Override
            public String name() {
                return writing.name();
            }

            @Override
            public Written run(Progress progress) throws Exception {
                if (remember != null) {
                    project.remembered().put(NotesForm.key(), remember);
                }
                NoteCount count = NoteExport.count(project, Reports.outline(project), wanted.selection());
                return new Written(writing.run(progress), count);
            }
        };
        workspace.run(job, written -> workspace.noticeProperty().set(told(wanted.format(), target, written)));
    }

    private static FileKind kind(NoteFormat format) {
        return format == NoteFormat.MD ? FileKind.MARKDOWN : FileKind.valueOf(format.name());
    }

    private static Notice told(NoteFormat format, Path target, Written written) {
        String words = format == NoteFormat.QDC
                ? Words.of("export.done", target)
                : Words.of("export.notes.done", written.count().marks(), target.getFileName());
        List<String> losses = written.losses().lines();
        return losses.isEmpty()
                ? new Notice(words, null, false, target)
                : new Notice(words + " " + Words.of("export.losses"), String.join("\n", losses), false, target);
    }

    /** The form in which all of it can be chosen. */
    Action chosen() {
        return chosen;
    }

    List<Action> comparison() {
        return comparison;
    }

    List<Action> notes() {
        return notes;
    }

    private Action action(String what, Runnable export) {
        BooleanBinding hasArticles = Bindings.isNotEmpty(workspace.articles());
        return Action.of("file.export-" + what, null, null, hasArticles, export);
    }

    private void export(String nameKey, FileKind kind, Report report) {
        Project project = workspace.projectProperty().get();
        if (project == null) {
            return;
        }
        dialogs.chooseTarget(Words.of("export.title"), kind, Words.of(nameKey, project.name()))
                .ifPresent(target -> workspace.run(
                        writing(project, target, report),
                        written -> workspace
                                .noticeProperty()
                                .set(new Notice(Words.of("export.done", written), null, false, written))));
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
                report.write(project, target, progress);
                return target;
            }
        };
    }
}
