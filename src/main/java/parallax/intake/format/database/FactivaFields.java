package parallax.intake.format.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.news.Role;

/** One article of a Factiva export with codes: {@code HD} headline, {@code LP} and {@code TD} text, {@code AN} number. */
final class FactivaFields {

    private static final Set<String> CODES = Set.of(
            "SE", "HD", "BY", "AU", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CO",
            "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CLM", "CX", "RF", "NT", "CT", "PE", "DJIC");

    private static final Pattern INLINE = Pattern.compile("([A-Z]{2,4})(?:\\t[\\t ]*|[ \u00A0]{2,})(\\S.*)");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FactivaFields() {}

    /** Whether a line is this code, alone or before its value. */
    static boolean isCode(String line, String code) {
        Matcher m = INLINE.matcher(line);
        return line.equals(code) || m.matches() && m.group(1).equals(code);
    }

    /** The articles in these lines, in order. */
    static List<Exported> of(List<String> lines) {
        List<Exported> articles = new ArrayList<>();
        FactivaFields open = new FactivaFields();
        List<String> value = new ArrayList<>();
        for (String line : lines) {
            Matcher m = INLINE.matcher(line);
            String code = CODES.contains(line) ? line : m.matches() && CODES.contains(m.group(1)) ? m.group(1) : null;
            if (code == null) {
                value.add(line);
            } else {
                // The codes before a headline belong to it too, so the number ends an article.
                // A code that comes again goes on where it left off.
                value = open.values.computeIfAbsent(code, c -> new ArrayList<>());
                if (!code.equals(line)) {
                    value.add(m.group(2));
                }
            }
            if (open.isWhole()) {
                articles.add(open.article());
                open = new FactivaFields();
                value = new ArrayList<>();
            }
        }
        return articles;
    }

    private boolean isWhole() {
        return values.containsKey("HD") && !values.getOrDefault("AN", List.of()).isEmpty();
    }

    private Exported article() {
        List<Passage> passages = new ArrayList<>();
        String title = joined("HD");
        values.forEach((code, lines) -> {
            switch (code) {
                case "HD" -> passages.add(new Passage(String.valueOf(joined(code)), Role.TITLE, 0));
                case "BY", "AU" -> passages.add(new Passage(String.valueOf(joined(code)), Role.BYLINE, 0));
                case "LP", "TD" -> lines.forEach(line -> passages.add(new Passage(line)));
                default -> passages.add(new Passage(code + " " + joined(code), Role.FURNITURE, 0));
            }
        });
        String byline = joined("BY");
        String day = joined("PD");
        String number = String.valueOf(joined("AN"));
        String accession = ExportFields.accession(number);
        return new Exported(
                passages,
                new Known(
                        joined("SN"),
                        title,
                        ExportFields.authors(byline == null ? joined("AU") : byline),
                        day == null ? null : Dates.in(day),
                        null,
                        null,
                        null,
                        ExportFields.language(joined("LA")),
                        joined("SE"),
                        accession == null ? number : accession,
                        FactivaExport.PLACE));
    }

    private @Nullable String joined(String code) {
        List<String> lines = values.get(code);
        return lines == null || lines.isEmpty() ? null : String.join(" ", lines);
    }
}
