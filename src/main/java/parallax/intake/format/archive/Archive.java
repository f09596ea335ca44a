package parallax.intake.format.archive;

import java.util.HashSet;
import java.util.Set;
import parallax.intake.article.Known;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.source.PageFolder;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.ZipEntries;
import parallax.intake.source.ZipEntry;

/** A ZIP file: every file in it that articles can be read from, by its own kind. */
public final class Archive implements Format {

    /** Kinds of files that are ZIP files inside, and nothing to be unpacked. */
    private static final Set<String> OTHERS =
            Set.of("docx", "odt", "epub", "xlsx", "xlsm", "ods", "pptx", "odp", "docm", "jar", "apk", "qdpx");

    private static final Set<String> SYSTEM = Set.of("Thumbs.db", "desktop.ini");

    @Override
    public boolean reads(String ending, byte[] head) {
        boolean zip = head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
        return ending.equals("zip") || zip && !OTHERS.contains(ending);
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        ZipEntries entries = ZipEntries.of(source);
        entries.problems().forEach(out::failed);
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(entry.name()));
        int found = 0;
        for (ZipEntry entry : entries) {
            if (!isLeftOut(entry.name(), names)) {
                found++;
                try {
                    out.inside(entries.source(entry), Known.NOTHING);
                } catch (Refusal e) {
                    out.failed(e.sentence());
                }
            }
        }
        if (found == 0 && entries.problems().isEmpty()) {
            throw new Refusal("%s holds no file that could be imported.".formatted(source.name()));
        }
    }

    /** Hidden files, what systems add, and the folder of pictures and styles beside a saved page. */
    private static boolean isLeftOut(String name, Set<String> names) {
        int from = 0;
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', from)) {
            String around = name.substring(0, from);
            String folder = name.substring(from, slash);
            if (folder.equals("__MACOSX")
                    || folder.startsWith(".")
                    || PageFolder.is(folder, page -> names.contains(around + page))) {
                return true;
            }
            from = slash + 1;
        }
        return name.startsWith(".", from) || SYSTEM.contains(name.substring(from));
    }
}
