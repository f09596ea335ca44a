package parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import parallax.project.Project;
import parallax.workbench.base.Action;
import parallax.workbench.base.Background;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Settings;
import parallax.workbench.base.Workspace;

/** The whole workbench in a window on the headless platform, wired as {@link App} does, with dialogs that answer. */
final class Bench implements AutoCloseable {

    final Background background = new Background();
    final Workspace workspace;
    final TestDialogs dialogs = new TestDialogs();
    final DataFolder data;
    final Settings settings;
    final ImportActions imports;
    final ProjectActions projects;
    final MainWindow window;
    final Stage stage;

    private Bench(Path folder) {
        data = new DataFolder(folder);
        settings = Settings.load(data.settings());
        workspace = new Workspace(background);
        projects = new ProjectActions(workspace, background, settings, data, dialogs);
        imports = new ImportActions(workspace, projects, dialogs);
        Action quit = Action.of("file.quit", null, "Shortcut+Q", new SimpleBooleanProperty(true), () -> {});
        List<Pane> panes = App.panes(workspace, dialogs, imports);
        window = new MainWindow(
                new MainWindow.Parts(
                        workspace,
                        projects,
                        imports,
                        dialogs,
                        settings,
                        new Theme(settings),
                        new Diagnostics(workspace, List::of, data),
                        quit),
                panes);
        stage = new Stage();
        stage.setScene(window.scene());
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
        window.shown();
    }

    static Bench open(Path folder) {
        return Fx.on(() -> new Bench(folder));
    }

    /** Waits until everything that was asked for is done and shown. */
    void settle() {
        Project project = Fx.on(() -> workspace.projectProperty().get());
        if (project != null) {
            project.settle();
        }
        int[] calm = {0};
        Fx.await(
                () -> {
                    calm[0] = background.idleProperty().get()
                                    && workspace.running().isEmpty()
                            ? calm[0] + 1
                            : 0;
                    return calm[0] > 3;
                },
                "the workbench to be at rest");
    }

    void fire(String action) {
        Fx.run(() -> window.actions().stream()
                .filter(a -> a.id().equals(action))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    @Override
    public void close() {
        Fx.run(() -> projects.leave(() -> stage.hide()));
        Fx.await(() -> !stage.isShowing(), "the window to close");
        background.close();
    }
}
