package parallax.workbench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import parallax.export.ComparisonHtml;
import parallax.export.OutputFile;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Background;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The sample without a display: the same window does the same work, and leaves a table and a picture of itself. */
final class SampleRun {

    static final Path FOLDER = Path.of("target", "sample");

    /** Pulses without work under way, after which all that was asked for is on screen. */
    private static final int CALM = 20;

    private final Workspace workspace;
    private final Background background;
    private final ProjectActions projects;
    private final Stage stage;

    SampleRun(Workspace workspace, Background background, ProjectActions projects, Stage stage) {
        this.workspace = workspace;
        this.background = background;
        this.projects = projects;
        this.stage = stage;
    }

    /** @param then runs when both files are written */
    void start(Runnable then) {
        workspace.noticeProperty().addListener((o, before, notice) -> endIfProblem(notice));
        Path file = FOLDER.resolve("data").resolve("sample.parallax");
        try {
            forget(file);
        } catch (IOException e) {
            fail(e.toString());
        }
        projects.openSample(
                file,
                opened -> workspace.read(
                        p -> {
                            p.settle();
                            return write(p.comparisons().table());
                        },
                        html -> whenCalm(() -> {
                            select();
                            whenCalm(() -> {
                                Path picture = photograph();
                                System.out.println(Words.of("sample.written", html, picture));
                                then.run();
                            });
                        })));
    }

    /** A run starts from nothing, whatever the last one left. */
    private static void forget(Path file) throws IOException {
        if (Files.isDirectory(file.getParent())) {
            try (Stream<Path> old = Files.list(file.getParent())) {
                for (Path each : old.filter(f -> f.getFileName().toString().startsWith("sample.parallax"))
                        .toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static Path write(Comparison table) {
        Path html = FOLDER.resolve("comparison.html");
        try {
            OutputFile.write(html, out -> ComparisonHtml.write(table, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html;
    }

    /** The statement that most outlets report. */
    private void select() {
        List<Comparison.Row> rows = workspace.comparisonProperty().get().rows();
        rows.stream()
                .max(Comparator.comparingInt(Comparison.Row::outlets))
                .ifPresent(row ->
                        workspace.select(row, row.statement().renderings().get(row.base())));
    }

    private Path photograph() {
        Path target = FOLDER.resolve("workbench.png");
        Image image = stage.getScene().snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(picture, "png", target.toFile());
        } catch (IOException e) {
            fail(e.toString());
        }
        return target;
    }

    private void whenCalm(Runnable then) {
        new AnimationTimer() {
            private int calm;

            @Override
            public void handle(long now) {
                calm = background.idleProperty().get() ? calm + 1 : 0;
                if (calm > CALM) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private void endIfProblem(@Nullable Notice notice) {
        if (notice != null && notice.problem()) {
            fail(notice.words());
        }
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
