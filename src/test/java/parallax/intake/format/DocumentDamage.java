package parallax.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damage where a document feels it: in an entry of an archive, which is packed again, and in the numbers that say where
 * things are and how many.
 */
public final class DocumentDamage {

    private static final String[] NUMBERS = {"-1", "0", "2147483647", "4294967295", "99999999999999999999", "65536"};

    private DocumentDamage() {}

    /** A damaged copy, always the same for the same seed. */
    public static byte[] of(byte[] file, long seed) {
        Random random = new Random(seed);
        boolean archive = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        if (archive && random.nextInt(4) != 0) {
            return packedAgain(file, random);
        }
        return random.nextInt(3) == 0 ? number(file, random) : new Damage(seed).of(file);
    }

    /** Another number in the place of one. */
    private static byte[] number(byte[] bytes, Random random) {
        int at = random.nextInt(Math.max(1, bytes.length));
        while (at < bytes.length && !Character.isDigit(bytes[at])) {
            at++;
        }
        int end = at;
        while (end < bytes.length && Character.isDigit(bytes[end])) {
            end++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(NUMBERS[random.nextInt(NUMBERS.length)].getBytes(StandardCharsets.US_ASCII));
        out.write(bytes, end, bytes.length - end);
        return out.toByteArray();
    }

    private static byte[] packedAgain(byte[] file, Random random) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            int chosen = random.nextInt(entries.size());
            int i = 0;
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                byte[] bytes = entry.getValue();
                zip.write(i++ == chosen ? new Damage(random.nextLong()).of(bytes) : bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
