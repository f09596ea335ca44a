package parallax.intake.format.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Damage that knows nothing of what the bytes mean. */
final class ByteDamage {

    private static final int[] EDGES = {0, 1, 0x7F, 0x80, 0xFF, 0x20, '\n', '<', '0'};

    private final Random random;

    ByteDamage(Random random) {
        this.random = random;
    }

    /** One damage. @param other the file that a piece may come from */
    byte[] of(byte[] b, byte[] other) {
        int at = random.nextInt(b.length);
        int length = Math.min(b.length - at, 1 + random.nextInt(random.nextInt(4) == 0 ? 2000 : 16));
        return switch (random.nextInt(9)) {
            case 0, 1 -> changed(b, at, b[at] ^ 1 << random.nextInt(8));
            case 2 -> changed(b, at, random.nextInt(256));
            case 3 -> changed(b, at, EDGES[random.nextInt(EDGES.length)]);
            case 4 -> spliced(b, at, length, new byte[0]);
            case 5 -> spliced(b, at, 0, Arrays.copyOfRange(b, at, at + length));
            case 6 -> spliced(b, at, random.nextInt(2) * length, piece(other));
            case 7 -> number(b, at);
            default -> random.nextInt(3) == 0 ? Arrays.copyOf(b, at) : changed(b, at, 0);
        };
    }

    private byte[] piece(byte[] other) {
        if (other.length == 0) {
            return other;
        }
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 1 + random.nextInt(4000)));
    }

    /** Two or four bytes as a number at an edge, as lengths and offsets are. */
    private byte[] number(byte[] b, int at) {
        byte[] out = b.clone();
        int size = random.nextBoolean() ? 2 : 4;
        int value = random.nextBoolean() ? 0xFF : 0;
        for (int i = at; i < Math.min(b.length, at + size); i++) {
            out[i] = (byte) value;
        }
        if (random.nextBoolean()) {
            out[Math.min(b.length, at + size) - 1] = 0x7F;
        }
        return out;
    }

    private static byte[] changed(byte[] b, int at, int value) {
        byte[] out = b.clone();
        out[at] = (byte) value;
        return out;
    }

    static byte[] spliced(byte[] b, int at, int cut, byte[] in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(b.length + in.length);
        out.write(b, 0, at);
        out.writeBytes(in);
        out.write(b, at + cut, b.length - at - cut);
        return out.toByteArray();
    }
}
