package parallax.intake.format.fuzz;

import java.util.List;
import java.util.Random;

/**
 * Damages files as chance and malice do, where a parser feels it: what is packed is unpacked, damaged and packed again
 * with right sums and lengths. Always the same for the same {@link Random}.
 */
final class Damage {

    /** Packed things in packed things; deeper ones are bytes. */
    private static final int LAYERS = 4;

    private final Random random;
    private final List<String> words;
    private final ByteDamage bytes;
    private final TextDamage text;

    /** @param words that mean something in the format */
    Damage(Random random, List<String> words) {
        this.random = random;
        this.words = words;
        this.bytes = new ByteDamage(random);
        this.text = new TextDamage(random);
    }

    /** A copy with one to six damages, all in one place of the structure. @param other a file to take pieces from */
    byte[] of(byte[] file, byte[] other) {
        return of(file, other, LAYERS);
    }

    private byte[] of(byte[] file, byte[] other, int layers) {
        byte[] inside = layers > 0 && random.nextInt(5) > 0 ? inLayer(file, other, layers - 1) : null;
        if (inside != null) {
            return inside;
        }
        byte[] out = file;
        for (int i = 1 + random.nextInt(6); i > 0 && out.length > 0; i--) {
            out = random.nextInt(4) > 0 && isText(out)
                    ? text.of(out, other, words)
                    : bytes.of(out, random.nextInt(6) == 0 ? other : out);
        }
        return out;
    }

    private byte[] inLayer(byte[] file, byte[] other, int layers) {
        Layer.Inner inner = part -> of(part, other, layers);
        for (Layer layer : List.of(
                new ZipLayer(random),
                new GzipLayer(),
                new PdfLayer(random),
                new WarcLayer(random),
                new PartLayer(random))) {
            byte[] out = layer.damaged(file, inner);
            if (out != null) {
                return out;
            }
        }
        return null;
    }

    private static boolean isText(byte[] file) {
        int odd = 0;
        int n = Math.min(file.length, 2000);
        for (int i = 0; i < n; i++) {
            odd += file[i] >= 0 && file[i] < 9 ? 1 : 0;
        }
        return odd * 20 < n || file.length < 20;
    }
}
