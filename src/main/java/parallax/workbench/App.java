package parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.workbench.base.Action;
import parallax.workbench.base.Background;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Settings;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.ComparisonPane;
import parallax.workbench.history.HistoryPane;
import parallax.workbench.intake.OriginalPane;
import parallax.workbench.library.LibraryPane;
import parallax.workbench.memos.MemosPane;
import parallax.workbench.profiles.ProfilesPane;
import parallax.workbench.quotes.QuotesPane;
import parallax.workbench.reader.ReaderPane;
import parallax.workbench.search.SearchPane;
import parallax.workbench.tags.TagsPane;
import parallax.workbench.twin.TwinPane;

/** The workbench as a program: wires everything by hand, opens the window, ends in order. */
public final class App extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    private final Background background = new Background();
    private final Workspace workspace = new Workspace(background);

    /**
     * Opens the workbench and returns when it is closed. {@code args}: nothing, a project's path, or {@code
     * --sample}.
     */
    public static void open(String[] args) {
        launch(App.class, args);
    }

    @Override
    public void start(Stage stage) {
        List<String> args = getParameters().getRaw();
        boolean sample = args.equals(List.of("--sample"));
        DataFolder data = sample && headless ? new DataFolder(SampleRun.FOLDER.resolve("data")) : DataFolder.usual();
        Logs logs = Logs.start(data.logs());
        Thread.setDefaultUncaughtExceptionHandler(this::uncaught);
        Thread.currentThread().setUncaughtExceptionHandler(this::uncaught);
        Settings settings = Settings.load(data.settings());
        WindowDialogs dialogs = new WindowDialogs(stage, getHostServices());
        ProjectActions projects = new ProjectActions(workspace, background, settings, data, dialogs);
        ImportActions imports = new ImportActions(workspace, projects, dialogs);
        Action quit = Action.of(
                "file.quit",
                Feather.LOG_OUT,
                "Shortcut+Q",
                new SimpleBooleanProperty(true),
                () -> quit(stage, settings, projects));
        MainWindow window = new MainWindow(
                new MainWindow.Parts(
                        workspace,
                        projects,
                        imports,
                        dialogs,
                        settings,
                        new Theme(settings),
                        new Diagnostics(workspace, logs::problems, data),
                        quit),
                panes(workspace, dialogs, imports));
        show(stage, window, settings, quit);
        LOG.info("Parallax {} on Java {}", Diagnostics.version(), Runtime.version());
        if (sample && headless) {
            new SampleRun(workspace, background, projects, stage).start(quit::fire);
        } else if (sample) {
            projects.sample().fire();
        } else if (!args.isEmpty()) {
            projects.open(Path.of(args.getFirst()));
        }
    }

    /** The panes in the order of their shortcuts. */
    static List<Pane> panes(Workspace workspace, Dialogs dialogs, ImportActions imports) {
        return List.of(
                new LibraryPane(workspace, dialogs, imports.first()),
                new ReaderPane(workspace),
                new QuotesPane(workspace),
                new ComparisonPane(workspace, dialogs),
                new TagsPane(workspace),
                new ProfilesPane(workspace, dialogs),
                new TwinPane(workspace),
                new OriginalPane(workspace, dialogs),
                new SearchPane(workspace),
                new MemosPane(workspace),
                new HistoryPane(workspace));
    }

    private void show(Stage stage, MainWindow window, Settings settings, Action quit) {
        for (int size : new int[] {16, 32, 48, 64, 128, 256}) {
            stage.getIcons().add(new Image(App.class.getResourceAsStream("icon-" + size + ".png")));
        }
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            var project = workspace.projectProperty().get();
                            return project == null ? Words.of("app.name") : Words.of("app.title", project.name());
                        },
                        workspace.projectProperty()));
        stage.setScene(window.scene());
        if (headless) {
            WindowPlace.usual(stage);
        } else {
            WindowPlace.restore(stage, settings);
        }
        stage.setOnCloseRequest(e -> {
            e.consume();
            quit.fire();
        });
        stage.show();
        window.shown();
    }

    /** Ends once everything that was asked for is saved. */
    private void quit(Stage stage, Settings settings, ProjectActions projects) {
        WindowPlace.remember(stage, settings);
        settings.save();
        projects.leave(() -> {
            stage.hide();
            Platform.exit();
        });
    }

    @Override
    public void stop() {
        background.close();
    }

    private void uncaught(Thread thread, Throwable e) {
        LOG.error("Unexpected in {}", thread.getName(), e);
        background.later(() -> workspace.noticeProperty().set(new Notice(Words.of("unexpected"), e.toString(), true)));
    }
}
