package parallax.intake.format.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same kind of text in many encodings. */
final class TextSamples {

    private static final String LATIN =
            "Kai ge\u00F6ffnet\n\nVon Anna Kern\n\nDer Kai ist f\u00FCr alle offen, \u201Esagte sie "
                    + "am Montag\u201C.\n\nRelated articles\nBoats\n";
    private static final String CYRILLIC =
            "\u041F\u0440\u0438\u0447\u0430\u043B \u043E\u0442\u043A\u0440\u044B\u0442\n\n"
                    + "\u00AB\u041F\u0440\u0438\u0447\u0430\u043B \u043E\u0442\u043A\u0440\u044B\u0442 \u0434\u043B\u044F \u0432\u0441\u0435\u0445\u00BB, "
                    + "\u2014 \u0441\u043A\u0430\u0437\u0430\u043B \u043C\u044D\u0440.\n";
    private static final String JAPANESE =
            "\u6E2F\u304C\u958B\u3044\u305F\u3002\n\n\u5E02\u9577\u306F\u8A9E\u3063\u305F\u3002\n";

    private TextSamples() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("utf8.txt", (LATIN + CYRILLIC + "\uD83D\uDE00").getBytes(StandardCharsets.UTF_8));
        all.put("mark.txt", ("\uFEFF" + LATIN).getBytes(StandardCharsets.UTF_16LE));
        all.put("wide.txt", LATIN.getBytes(StandardCharsets.UTF_16BE));
        all.put("widest.txt", ("\uFEFF" + LATIN).getBytes(Charset.forName("UTF-32LE")));
        all.put("western.txt", LATIN.getBytes(Charset.forName("windows-1252")));
        all.put("windows.txt", CYRILLIC.getBytes(Charset.forName("windows-1251")));
        all.put("koi8.txt", CYRILLIC.getBytes(Charset.forName("KOI8-R")));
        all.put("shift.txt", JAPANESE.repeat(5).getBytes(Charset.forName("Shift_JIS")));
        all.put("iso2022.txt", JAPANESE.repeat(5).getBytes(Charset.forName("ISO-2022-JP")));
        return all;
    }
}
