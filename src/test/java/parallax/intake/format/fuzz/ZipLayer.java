package parallax.intake.format.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The entries of a ZIP file: their bytes, names and order. */
final class ZipLayer implements Layer {

    private static final String[] NAMES = {
        "../outside.txt", "/absolute.txt", "C:\\drive.txt", "a/../../b", "", ".", "nul\0name", "x".repeat(5000), "a/b/"
    };

    private final Random random;

    ZipLayer(Random random) {
        this.random = random;
    }

    private record Entry(String name, byte[] bytes) {}

    @Override
    public byte[] damaged(byte[] file, Inner inner) {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null && entries.size() < 500; entry = in.getNextEntry()) {
                entries.add(new Entry(entry.getName(), in.readNBytes(LONGEST)));
            }
            return entries.isEmpty() ? null : packed(changed(entries, inner));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private List<Entry> changed(List<Entry> entries, Inner inner) {
        int at = random.nextInt(entries.size());
        Entry entry = entries.get(at);
        switch (random.nextInt(16)) {
            case 0 -> entries.set(at, new Entry(NAMES[random.nextInt(NAMES.length)], entry.bytes()));
            case 1 -> entries.set(at, new Entry(any(entries).name(), entry.bytes()));
            case 2 -> entries.set(at, new Entry(entry.name(), any(entries).bytes()));
            case 3 -> entries.remove(at);
            case 4 -> Collections.shuffle(entries, random);
            case 5 -> {
                for (int i = random.nextInt(300); i > 0; i--) {
                    entries.add(new Entry(i + entry.name(), entry.bytes()));
                }
            }
            case 6 -> entries.set(at, new Entry(entry.name(), new byte[0]));
            default -> entries.set(at, new Entry(entry.name(), inner.damaged(entry.bytes())));
        }
        return entries;
    }

    private Entry any(List<Entry> entries) {
        return entries.get(random.nextInt(entries.size()));
    }

    private byte[] packed(List<Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                if (names.add(entry.name())) {
                    ZipEntry head = new ZipEntry(entry.name());
                    if (entry.name().equals("mimetype") || random.nextInt(20) == 0) {
                        CRC32 sum = new CRC32();
                        sum.update(entry.bytes());
                        head.setMethod(ZipEntry.STORED);
                        head.setSize(entry.bytes().length);
                        head.setCrc(sum.getValue());
                    }
                    zip.putNextEntry(head);
                    zip.write(entry.bytes());
                }
            }
        }
        return out.toByteArray();
    }
}
