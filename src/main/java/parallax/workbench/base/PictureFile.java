package parallax.workbench.base;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import parallax.export.OutputFile;
import parallax.project.Job;
import parallax.project.Progress;

/** Writes pictures to files in the background. */
public final class PictureFile {

    /** Something that writes a file. */
    public interface Writing {

        /** @throws IOException if it cannot be written */
        void run() throws IOException;
    }

    private PictureFile() {}

    /** Writes a picture as PNG; see-through pixels stay so. */
    public static Job<Path> png(Image drawn, Path target) {
        return job(target, () -> {
            BufferedImage image = pixels(drawn);
            OutputFile.writeBytes(target, out -> {
                if (!ImageIO.write(image, "png", out)) {
                    throw new IOException("this Java cannot write PNG");
                }
            });
        });
    }

    private static BufferedImage pixels(Image drawn) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] argb = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    /** Writes {@code target} in whatever form; its name is shown meanwhile. */
    public static Job<Path> job(Path target, Writing writing) {
        return new Job<>() {
            @Override
            public String name() {
                return Words.of("export.job", target.getFileName());
            }

            @Override
            public Path run(Progress progress) throws IOException {
                writing.run();
                return target;
            }
        };
    }
}
