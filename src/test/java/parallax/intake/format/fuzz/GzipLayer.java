package parallax.intake.format.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What is compressed with gzip, all members as one. */
final class GzipLayer implements Layer {

    @Override
    public byte[] damaged(byte[] file, Inner inner) {
        if (file.length < 3 || file[0] != 0x1F || (file[1] & 0xFF) != 0x8B) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file));
                GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(inner.damaged(in.readNBytes(LONGEST)));
        } catch (IOException e) {
            return null;
        }
        return out.toByteArray();
    }
}
