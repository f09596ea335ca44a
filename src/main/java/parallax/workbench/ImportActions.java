package parallax.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import org.kordamp.ikonli.feather.Feather;
import parallax.intake.Intake.Given;
import parallax.project.ImportReport;
import parallax.project.Job;
import parallax.project.Project;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Bringing articles in: by dialog, by drag and drop, by paste. Without an open project a new one is made for them. */
final class ImportActions {

    private final Workspace workspace;
    private final ProjectActions projects;
    private final Dialogs dialogs;
    private final List<Action> actions;

    ImportActions(Workspace workspace, ProjectActions projects, Dialogs dialogs) {
        this.workspace = workspace;
        this.projects = projects;
        this.dialogs = dialogs;
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        actions = List.of(
                Action.of("file.import-files", Feather.DOWNLOAD, "Shortcut+I", always, this::askFiles),
                Action.of("file.import-folder", Feather.FOLDER_PLUS, "Shortcut+Shift+I", always, this::askFolder),
                Action.of("file.paste", Feather.CLIPBOARD, "Shortcut+Shift+V", always, this::askPaste));
    }

    List<Action> actions() {
        return actions;
    }

    /** Imports files and folders; a project among them is opened instead. */
    void bring(List<Path> files) {
        List<Path> articles = new ArrayList<>(files);
        articles.removeIf(f -> f.toString().endsWith(Project.SUFFIX));
        if (articles.isEmpty()) {
            files.stream().findFirst().ifPresent(projects::open);
            return;
        }
        start(project -> project.importing(articles, Given.NOTHING));
    }

    /** Imports a text. */
    void paste(String content, Given given) {
        start(project -> project.pasting(content, given));
    }

    private void askFiles() {
        List<Path> files = dialogs.chooseFiles(Words.of("import.files.title"), FileKind.ARTICLES, true);
        if (!files.isEmpty()) {
            bring(files);
        }
    }

    private void askFolder() {
        dialogs.chooseFolder(Words.of("import.folder.title")).ifPresent(folder -> bring(List.of(folder)));
    }

    private void askPaste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        PasteForm form = new PasteForm(clipboard.hasString() ? clipboard.getString() : "");
        if (dialogs.ask(Words.of("paste.title"), form.node(), Words.of("paste.yes"), form.ready())) {
            paste(form.content(), form.given());
        }
    }

    private void start(Function<Project, Job<ImportReport>> importing) {
        Project open = workspace.projectProperty().get();
        if (open == null) {
            projects.createUntitled(made -> workspace.run(importing.apply(made), this::tell));
        } else {
            workspace.run(importing.apply(open), this::tell);
        }
    }

    private void tell(ImportReport report) {
        List<String> details = new ArrayList<>(report.problems());
        details.addAll(report.known());
        String words = Words.of(
                "import.done",
                report.imported().size(),
                report.known().size(),
                report.problems().size());
        if (report.problems().size() == 1) {
            words += " " + report.problems().getFirst();
        }
        workspace
                .noticeProperty()
                .set(new Notice(
                        words,
                        details.isEmpty() ? null : String.join("\n", details),
                        !report.problems().isEmpty()));
        if (workspace.pageProperty().get() == null) {
            report.imported().stream().findFirst().ifPresent(workspace::view);
        }
    }
}
