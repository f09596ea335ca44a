package parallax.intake.format.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields in exports of press databases. */
final class ExportFields {

    private static final Map<String, String> LANGUAGES = languages();

    private static final Pattern BY = Pattern.compile("(?i)^(?:by|von|par|por|da|van|autor|auteur)(?: line)?:?\\s+");

    private static final Pattern DOCUMENT =
            Pattern.compile("(?:Document|Dokument|Documento|Documento n\\.?)\\s+([A-Za-z0-9]{10,40})");

    private ExportFields() {}

    private static Map<String, String> languages() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            for (Locale names : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
                codes.putIfAbsent(Locale.of(code).getDisplayLanguage(names).toLowerCase(Locale.ROOT), code);
            }
        }
        return Map.copyOf(codes);
    }

    /** The code of a language that is named in English, German or French or by its code; null for other words. */
    static @Nullable String language(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String lower = name.strip().split("[;,/(]", 2)[0].strip().toLowerCase(Locale.ROOT);
        String code = LANGUAGES.get(lower);
        return code == null && lower.length() == 2 && LANGUAGES.containsValue(lower) ? lower : code;
    }

    /** The names in a byline. */
    static List<String> authors(@Nullable String byline) {
        List<String> names = new ArrayList<>();
        if (byline == null) {
            return names;
        }
        for (String part : BY.matcher(byline.strip()).replaceFirst("").split("\\s*(?:;|,|\\band\\b|\\bund\\b|&)\\s*")) {
            String name = BY.matcher(part.strip()).replaceFirst("");
            if (name.length() > 2 && name.length() < 60 && Character.isLetter(name.charAt(0)) && !name.contains("@")) {
                names.add(name.equals(name.toUpperCase(Locale.ROOT)) ? capitalised(name) : name);
            }
        }
        return names;
    }

    private static String capitalised(String name) {
        Matcher m = Pattern.compile("\\p{L}+").matcher(name);
        return m.replaceAll(
                word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
    }

    /** The number in “Document MERPO00020250312el3c0001x”, null where the line is another. */
    static @Nullable String accession(String line) {
        Matcher m = DOCUMENT.matcher(line.strip());
        return m.matches() && m.group(1).matches(".*\\d.*") ? m.group(1) : null;
    }
}
