package parallax.workbench.profiles;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;
import parallax.export.OutputFile;
import parallax.project.Job;
import parallax.workbench.base.PictureFile;
import parallax.workbench.profiles.figure.Figure;
import parallax.workbench.profiles.figure.InkColours;
import parallax.workbench.profiles.figure.Svg;

/** Writes pictures to files. */
final class Pictures {

    /** What normal letters are set in, in pixels, whatever the window's text size is. */
    private static final double EM = 14;

    /** Pixels of a PNG for one of the picture: sharp on paper and on fine screens. */
    private static final double SCALE = 2;

    private Pictures() {}

    /** What pictures to be saved are measured with. FX thread only. */
    static Fonts fonts() {
        return new Fonts(Font.font(EM));
    }

    /** Writes the picture as SVG. */
    static Job<Path> svg(Figure figure, boolean dark, Path target) {
        return PictureFile.job(target, () -> {
            String svg = Svg.of(figure, new InkColours(dark));
            OutputFile.write(target, out -> out.append(svg));
        });
    }

    /** Writes the picture as PNG; it is drawn at once. FX thread only. */
    static Job<Path> png(Figure figure, boolean dark, Path target) {
        WritableImage drawn = draw(figure, dark);
        return PictureFile.png(drawn, target);
    }

    /** Draws with the style sheets' colours of either theme, whichever the window has. */
    static WritableImage draw(Figure figure, boolean dark) {
        FigureNode node = new FigureNode();
        node.show(figure, fonts());
        StackPane root = new StackPane(node);
        root.getStyleClass().add("root");
        if (dark) {
            root.getStyleClass().add("dark");
        }
        root.setStyle("-fx-font-size: " + EM + "px;");
        Scene scene = new Scene(root, figure.width(), figure.height());
        for (String sheet : new String[] {"base.css", "profiles.css"}) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Pictures.class.getResource("/parallax/workbench/" + sheet))
                            .toExternalForm());
        }
        root.applyCss();
        root.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(Color.TRANSPARENT);
        return node.snapshot(parameters, null);
    }
}
