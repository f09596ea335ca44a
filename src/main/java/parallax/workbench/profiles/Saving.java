package parallax.workbench.profiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import parallax.export.Csv;
import parallax.export.OutputFile;
import parallax.project.Job;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.statements.profiles.Matrix;
import parallax.statements.profiles.Profile;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.profiles.figure.Caption;
import parallax.workbench.profiles.figure.Drawings;
import parallax.workbench.profiles.figure.Figure;

/** Saves what the pane shows as a picture that says by itself what it is. */
final class Saving {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final double WIDTH = 1080;

    /** More bars or rows would make a picture that fits no page. */
    private static final int MOST_BARS = 60;

    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 16;

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Findings findings;

    Saving(Workspace workspace, Dialogs dialogs, Findings findings) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.findings = findings;
    }

    /**
     * Asks what and where, and writes it in the background.
     *
     * @param chosen the profile that is chosen, null where none is
     * @param window what tells the window's theme
     */
    void picture(@Nullable Profile chosen, Node window) {
        Project project = workspace.projectProperty().get();
        View view = findings.view();
        if (project == null) {
            return;
        }
        String all = Words.of("profiles.picture.all." + view.word());
        boolean darkNow = window.getScene() != null
                && window.getScene().getRoot().getStyleClass().contains("dark");
        PictureForm form =
                new PictureForm(all, view.matrix() || chosen == null ? null : Drawings.name(chosen), darkNow);
        if (!dialogs.ask(
                Words.of("profiles.picture.title"),
                form,
                Words.of("profiles.picture.yes"),
                new SimpleBooleanProperty(true))) {
            return;
        }
        Profile one = !view.matrix() && form.one() ? chosen : null;
        Figure figure = figure(findings.study(), view, one, project.name());
        String name = Words.of("profiles.picture.name", project.name(), one == null ? all : Drawings.name(one))
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
        Optional<Path> target = dialogs.chooseTarget(
                Words.of("profiles.picture.title"), form.png() ? FileKind.PNG : FileKind.SVG, name);
        target.ifPresent(path -> workspace.run(
                form.png() ? Pictures.png(figure, form.dark(), path) : Pictures.svg(figure, form.dark(), path),
                written -> workspace.noticeProperty().set(Notice.info(Words.of("export.done", written)))));
    }

    /** Asks for a file and writes what is shown into it as a table. */
    void table() {
        Project project = workspace.projectProperty().get();
        if (project == null) {
            return;
        }
        List<List<Object>> lines = TableText.lines(findings.study(), findings.view());
        String title = Words.of("profiles.table.title");
        String name = Words.of(
                "profiles.picture.name",
                project.name(),
                Words.of("profiles.view." + findings.view().word()));
        dialogs.chooseTarget(title, FileKind.CSV, name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-"))
                .ifPresent(target -> workspace.run(
                        new Job<>() {
                            @Override
                            public String name() {
                                return title;
                            }

                            @Override
                            public Path run(Progress progress) throws Exception {
                                OutputFile.write(target, out -> {
                                    Csv csv = Csv.forSpreadsheets(out);
                                    lines.forEach(csv::row);
                                });
                                return target;
                            }
                        },
                        written -> workspace.noticeProperty().set(Notice.info(Words.of("export.done", written)))));
    }

    /** @param one the profile to draw, null for the picture of all */
    static Figure figure(Study study, View view, @Nullable Profile one, String project) {
        Drawings drawings = new Drawings(Pictures.fonts());
        String source = source(study, view, one, project);
        if (one != null) {
            return drawings.sheet(
                    one, study.profiles(), new Caption(Drawings.name(one), view.facts(one), source), WIDTH);
        }
        String title = Words.of("profiles.picture.all." + view.word());
        if (view.matrix()) {
            Matrix matrix = study.matrix(view);
            String subtitle = Words.of("profiles.picture.counts." + view.word(), matrix.sum());
            return drawings.matrix(matrix, MOST_ROWS, MOST_COLUMNS, new Caption(title, subtitle, source), WIDTH);
        }
        List<Profile> profiles = study.profiles(view);
        List<Profile> shown = profiles.subList(0, Math.min(MOST_BARS, profiles.size()));
        int left = profiles.size() - shown.size();
        String subtitle = Words.of("profiles.picture.counts." + view.word(), shown.size(), left);
        return drawings.overview(shown, new Caption(title, subtitle, source), WIDTH);
    }

    private static String source(Study study, View view, @Nullable Profile one, String project) {
        String filter = view.tags() ? "" : Words.of("profiles.source.filter", study.least());
        String tones = one == null
                ? ""
                : Words.of("profiles.source.tones", study.tones().source());
        return Words.of(
                        "profiles.source",
                        project,
                        study.comparison().articles().size(),
                        DAY.format(LocalDate.now()),
                        filter,
                        tones)
                .strip();
    }
}
