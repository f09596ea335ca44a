package parallax.workbench.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parallax.workbench.base.Words;

/** The encodings that a table may be read in. */
final class Encodings {

    /** Those that tables of articles are met in, the likelier first within a script. */
    private static final List<String> USUAL = List.of(
            "UTF-8",
            "UTF-16",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-15",
            "windows-1250",
            "ISO-8859-2",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-1254",
            "windows-1257",
            "windows-1255",
            "windows-1256",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-KR");

    private Encodings() {}

    /** The one that was found, then the usual ones. */
    static List<Charset> after(Charset found) {
        List<Charset> offered = new ArrayList<>(List.of(found));
        USUAL.stream()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(usual -> !same(usual, found))
                .forEach(offered::add);
        return offered;
    }

    /** Either order of the bytes of UTF-16 is UTF-16 to whoever reads it. */
    private static boolean same(Charset usual, Charset found) {
        return usual.equals(found) || usual.equals(StandardCharsets.UTF_16) && isWide(found);
    }

    private static boolean isWide(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /** What it is called, and what is written in it. */
    static String words(Charset charset) {
        String name = isWide(charset) ? StandardCharsets.UTF_16.name() : charset.name();
        return USUAL.contains(name) ? Words.of("columns.charset." + name) : charset.displayName();
    }
}
