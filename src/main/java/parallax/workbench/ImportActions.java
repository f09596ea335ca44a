package parallax.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import org.kordamp.ikonli.feather.Feather;
import parallax.intake.Intake.Given;
import parallax.intake.fetch.PageAddress;
import parallax.project.ImportReport;
import parallax.project.Job;
import parallax.project.Project;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.intake.AddressForm;

/**
 * Bringing articles in: by dialog, by drag and drop, by paste, from an address. Without an open project a new one is made
 * for them. Several imports come in one after the other.
 */
final class ImportActions {

    private final Workspace workspace;
    private final ProjectActions projects;
    private final Dialogs dialogs;
    private final List<Action> actions;
    private final ReportActions reports;
    private final TableImports tables;

    ImportActions(Workspace workspace, ProjectActions projects, Dialogs dialogs) {
        this.workspace = workspace;
        this.projects = projects;
        this.dialogs = dialogs;
        reports = new ReportActions(workspace, dialogs);
        tables = new TableImports(
                workspace,
                dialogs,
                (table, columns) -> start(p -> p.importing(List.of(table), new Given(null, null, null, columns))));
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        actions = List.of(
                Action.of("file.import-files", Feather.DOWNLOAD, "Shortcut+I", always, this::askFiles),
                Action.of("file.import-folder", Feather.FOLDER_PLUS, "Shortcut+Shift+I", always, this::askFolder),
                Action.of("file.paste", Feather.CLIPBOARD, "Shortcut+Shift+V", always, this::askPaste),
                Action.of("file.import-address", Feather.GLOBE, "Shortcut+Shift+L", always, this::askAddress),
                reports.action());
    }

    List<Action> actions() {
        return actions;
    }

    /** What brings the first articles in, for where there are none. */
    List<Action> first() {
        return actions.subList(0, 4);
    }

    /** How imports ended. */
    ReportActions reports() {
        return reports;
    }

    /** Imports files and folders; a project among them is opened instead. */
    void bring(List<Path> files) {
        List<Path> articles = new ArrayList<>(files);
        articles.removeIf(f -> f.toString().endsWith(Project.SUFFIX));
        if (articles.isEmpty()) {
            files.stream().findFirst().ifPresent(projects::open);
            return;
        }
        List<Path> exchanges =
                articles.stream().filter(ImportActions::isExchange).toList();
        articles.removeAll(exchanges);
        exchanges.forEach(this::bringExchange);
        List<Path> named = articles.stream().filter(TableImports::isTable).toList();
        if (articles.isEmpty()) {
            return;
        }
        articles.removeAll(named);
        // One project for all of them, also where it is still to be made.
        onProject(project -> tables.unnamed(articles, unnamed -> {
            articles.removeAll(unnamed);
            if (!articles.isEmpty()) {
                start(p -> p.importing(articles, Given.NOTHING));
            }
            named.forEach(tables::bring);
            unnamed.forEach(tables::bring);
        }));
    }

    /** A project or codebook of another program. */
    private static boolean isExchange(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".qdpx") || name.endsWith(".qdc");
    }

    private void bringExchange(Path file) {
        onProject(project -> workspace.run(project.bringing(file), report -> {
            List<String> lines = report.lines();
            workspace
                    .noticeProperty()
                    .set(new Notice(lines.getFirst(), lines.size() == 1 ? null : String.join("\n", lines), false));
        }));
    }

    /** Imports a text. */
    void paste(String content, Given given) {
        start(project -> project.pasting(content, given));
    }

    /** Fetches a page once the analyst has agreed to it. */
    void fetch(String address) {
        AddressForm form = new AddressForm(address);
        if (dialogs.ask(Words.of("fetch.title"), form, Words.of("fetch.yes"), form.ready())) {
            start(project -> project.fetching(form.address(), form.given()));
        }
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
        String found = clipboard.hasString() ? clipboard.getString() : "";
        Optional<String> address = PageAddress.in(found);
        if (address.isPresent()) {
            fetch(address.get());
            return;
        }
        PasteForm form = new PasteForm(found);
        if (dialogs.ask(Words.of("paste.title"), form.node(), Words.of("paste.yes"), form.ready())) {
            PageAddress.in(form.content()).ifPresentOrElse(this::fetch, () -> paste(form.content(), form.given()));
        }
    }

    /** An address that was copied stands in the form already. */
    private void askAddress() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        fetch(clipboard.hasString() ? PageAddress.in(clipboard.getString()).orElse("") : "");
    }

    private void start(Function<Project, Job<ImportReport>> importing) {
        onProject(project -> workspace.run(importing.apply(project), report -> {
            if (workspace.projectProperty().get() == project) {
                reports.tell(report);
            }
        }));
    }

    private void onProject(java.util.function.Consumer<Project> then) {
        Project open = workspace.projectProperty().get();
        if (open == null) {
            projects.createUntitled(then);
        } else {
            then.accept(open);
        }
    }
}
