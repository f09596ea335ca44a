package parallax.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kordamp.ikonli.feather.Feather;
import parallax.intake.Intake.Given;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.store.articles.ArticleRow;
import parallax.workbench.base.Action;
import parallax.workbench.base.Background;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Settings;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Making, opening, copying and closing projects. */
final class ProjectActions {

    /** Where the project remembers which article was in view. */
    private static final String IN_VIEW = "workbench.article";

    private final Workspace workspace;
    private final Background background;
    private final Settings settings;
    private final DataFolder data;
    private final Dialogs dialogs;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final Action create;
    private final Action open;
    private final Action sample;
    private final Action copy;
    private final Action close;

    ProjectActions(Workspace workspace, Background background, Settings settings, DataFolder data, Dialogs dialogs) {
        this.workspace = workspace;
        this.background = background;
        this.settings = settings;
        this.data = data;
        this.dialogs = dialogs;
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        create = Action.of("file.new", Feather.FILE_PLUS, "Shortcut+N", always, this::askNew);
        open = Action.of("file.open", Feather.FOLDER, "Shortcut+O", always, this::askOpen);
        sample = Action.of("file.sample", Feather.BOOK_OPEN, null, always, this::openSample);
        copy = Action.of("file.copy", Feather.COPY, null, workspace.open(), this::askCopy);
        close = Action.of("file.close", Feather.X, "Shortcut+W", workspace.open(), () -> leave(() -> {}));
        refreshRecent();
    }

    Action create() {
        return create;
    }

    Action open() {
        return open;
    }

    Action sample() {
        return sample;
    }

    List<Action> onOpenProject() {
        return List.of(copy, close);
    }

    /** Projects opened lately, newest first. */
    ObservableList<Path> recent() {
        return recent;
    }

    /** Opens a project, or shows the one that is open if it is this. */
    void open(Path file) {
        Project present = workspace.projectProperty().get();
        if (present == null || !present.file().toAbsolutePath().equals(file.toAbsolutePath())) {
            enter(() -> Project.open(file), opened -> {});
        }
    }

    /** Makes a project without a name in the data folder, for articles that arrive before there is one. */
    void createUntitled(Consumer<Project> then) {
        enter(
                () -> {
                    Files.createDirectories(data.projects());
                    return Project.create(free(data.projects(), Words.of("project.untitled")));
                },
                then);
    }

    /** Leaves the open project, saving where the analyst was. */
    void leave(Runnable then) {
        var page = workspace.pageProperty().get();
        if (page != null) {
            String article = page.article().id();
            workspace.act(p -> {
                if (!p.readOnly()) {
                    p.remembered().put(IN_VIEW, article);
                }
            });
        }
        workspace.close(then);
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + Project.SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " " + i + Project.SUFFIX);
        }
        return file;
    }

    private void askNew() {
        dialogs.chooseTarget(Words.of("project.new.title"), FileKind.PROJECT, Words.of("project.untitled"))
                .ifPresent(file -> enter(() -> replace(file), opened -> {}));
    }

    /** The analyst has agreed to replace what is there, but only a project is ever replaced, and it is kept aside. */
    private static Project replace(Path file) throws IOException {
        if (Files.exists(file)) {
            String name = file.getFileName().toString().replace(Project.SUFFIX, "");
            Files.move(file, free(file.toAbsolutePath().getParent(), Words.of("project.replaced", name)));
        }
        return Project.create(file);
    }

    private void askOpen() {
        dialogs.chooseFiles(Words.of("project.open.title"), FileKind.PROJECT, false)
                .forEach(this::open);
    }

    private void openSample() {
        Path file = data.projects().resolve(Words.of("project.sample") + Project.SUFFIX);
        openSample(file, opened -> {});
    }

    /** Opens the sample project in {@code file}, making it first where it is not there. */
    void openSample(Path file, Consumer<Project> then) {
        enter(
                () -> {
                    if (Files.exists(file)) {
                        return Project.open(file);
                    }
                    Path articles = Sample.articles();
                    Files.createDirectories(file.toAbsolutePath().getParent());
                    Project made = Project.create(file);
                    try {
                        made.importing(List.of(articles), Given.NOTHING).run(Progress.NONE);
                    } catch (Exception | Error e) {
                        made.close();
                        throw e;
                    }
                    return made;
                },
                then);
    }

    private void enter(Callable<Project> opening, Consumer<Project> then) {
        workspace.open(opening, opened -> {
            settings.opened(opened.file());
            background.read(
                    () -> {
                        settings.save();
                        return true;
                    },
                    saved -> refreshRecent(),
                    e -> {});
            returnToArticle();
            if (opened.readOnly()) {
                workspace.noticeProperty().set(Notice.info(Words.of("project.read-only", opened.name())));
            }
            then.accept(opened);
        });
    }

    private void returnToArticle() {
        workspace.read(
                p -> {
                    String last = p.remembered().get(IN_VIEW);
                    List<String> ids =
                            p.articles().list().stream().map(ArticleRow::id).toList();
                    return ids.contains(last) ? last : ids.isEmpty() ? "" : ids.getFirst();
                },
                article -> {
                    if (!article.isEmpty() && workspace.pageProperty().get() == null) {
                        workspace.view(article);
                    }
                });
    }

    private void refreshRecent() {
        background.read(settings::recent, recent::setAll, e -> {});
    }

    private void askCopy() {
        Project project = workspace.projectProperty().get();
        if (project != null) {
            dialogs.chooseTarget(
                            Words.of("project.copy.title"),
                            FileKind.PROJECT,
                            Words.of("project.copy.name", project.name()))
                    .ifPresent(to -> workspace.run(
                            project.copying(to),
                            done -> workspace.noticeProperty().set(Notice.info(Words.of("project.copied", to)))));
        }
    }
}
