package parallax.workbench.reader;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import parallax.project.Project;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.Margins;

/** Size and face of the letters and length of the lines of the text, as the open project knows them. */
final class ReaderLook {

    private static final String SIZE = "reader.size";
    private static final String WIDTH = "reader.width";
    private static final String SERIF = "reader.serif";
    private static final double STEP = 1.1;
    private static final double NARROWER = 4;

    /** In em of the letters of the window. */
    private static final double NORMAL_SIZE = 1.07;

    private final Workspace workspace;
    private final Node text;
    private final DoubleProperty size = new SimpleDoubleProperty(1);
    private final DoubleProperty width = new SimpleDoubleProperty(Margins.MEASURE);
    private final SimpleBooleanProperty serif = new SimpleBooleanProperty();

    private record Kept(
            @Nullable String size,
            @Nullable String width,
            @Nullable String serif) {
        static Kept of(Project project) {
            return new Kept(
                    project.remembered().get(SIZE),
                    project.remembered().get(WIDTH),
                    project.remembered().get(SERIF));
        }
    }

    /**
     * @param text what it is the look of
     * @param changed called when lines are to be laid out anew
     */
    ReaderLook(Workspace workspace, Node text, Runnable changed) {
        this.workspace = workspace;
        this.text = text;
        workspace.projectProperty().addListener((o, before, now) -> workspace.read(Kept::of, this::take));
        size.addListener(o -> {
            dress();
            changed.run();
        });
        width.addListener(o -> changed.run());
        serif.addListener(o -> {
            dress();
            changed.run();
        });
        dress();
    }

    private void take(Kept kept) {
        size.set(number(kept.size, 1, 0.6, 3));
        width.set(number(kept.width, Margins.MEASURE, 20, 120));
        serif.set("true".equals(kept.serif));
    }

    private static double number(@Nullable String words, double otherwise, double least, double most) {
        return words == null || !words.matches("[0-9.]{1,20}")
                ? otherwise
                : Math.clamp(Double.parseDouble(words), least, most);
    }

    private void dress() {
        text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fem;", NORMAL_SIZE * size.get())
                + (serif.get() ? " -fx-font-family: Serif;" : ""));
    }

    /** The letters' size where the window's is 1. */
    double size() {
        return size.get();
    }

    /** The longest line in em of the text. */
    double width() {
        return width.get();
    }

    /** Larger letters (1), smaller ones (-1). */
    void resize(int step) {
        size.set(Math.clamp(size.get() * Math.pow(STEP, step), 0.6, 3));
        keep(SIZE, size.get());
    }

    /** Longer lines (1), shorter ones (-1). */
    void widen(int step) {
        width.set(Math.clamp(width.get() + step * NARROWER, 20, 120));
        keep(WIDTH, width.get());
    }

    /** Letters with serifs, or without again. */
    void otherFace() {
        serif.set(!serif.get());
        keep(SERIF, serif.get());
    }

    private void keep(String key, Object value) {
        workspace.act(p -> p.remembered().put(key, value.toString()));
    }
}
