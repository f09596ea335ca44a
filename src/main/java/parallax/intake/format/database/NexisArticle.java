package parallax.intake.format.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.news.Role;

/** One article of a Nexis export: what stands over the text, its fields, and the text. */
final class NexisArticle {

    private static final Pattern FIELD = Pattern.compile("([\\p{L}][\\p{L} -]{2,24}):(?:\\s+(.*))?", Pattern.DOTALL);

    private static final Set<String> LENGTH = Set.of("length", "l\u00E4nge", "longueur", "lengte");
    private static final Set<String> BYLINE = Set.of("byline", "autor", "auteur");
    private static final Set<String> SECTION = Set.of("section", "rubrik", "rubrique", "sectie");
    private static final Set<String> SUMMARY = Set.of("highlight", "teaser");
    private static final Set<String> LANGUAGE = Set.of("language", "sprache", "langue");
    private static final Set<String> OTHERS = Set.of(
            "load-date",
            "update",
            "dateline",
            "series",
            "graphic",
            "subject",
            "publication-type",
            "journal-code",
            "company",
            "organization",
            "person",
            "ticker",
            "industry",
            "geographic",
            "city",
            "state",
            "country",
            "notes",
            "correction",
            "acc-no",
            "url",
            "classification",
            "type",
            "publikationstyp",
            "zeitungs-code",
            "pub-type",
            "correction-date",
            "columnist",
            "name",
            "document-type");

    /** Heads without a colon over what follows the text. */
    private static final Set<String> AFTER = Set.of("classification", "graphic", "notes", "correction", "grafik");

    private static final int HEAD = 14;

    private final List<Passage> lines;
    private final Map<Integer, String> labels = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    private NexisArticle(List<Passage> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = FIELD.matcher(lines.get(i).text());
            String label = m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : "";
            if (isLabel(label)) {
                labels.put(i, label);
                fields.putIfAbsent(label, m.group(2) == null ? "" : m.group(2).strip());
            }
        }
    }

    private static boolean isLabel(String label) {
        return LENGTH.contains(label)
                || BYLINE.contains(label)
                || SECTION.contains(label)
                || SUMMARY.contains(label)
                || LANGUAGE.contains(label)
                || OTHERS.contains(label);
    }

    /**
     * @param numbered whether the source stands over the title, as in exports that number their articles
     * @return null where these are a list of contents or the like
     */
    static @Nullable Exported of(List<Passage> lines, boolean numbered) {
        return new NexisArticle(lines).exported(numbered);
    }

    private @Nullable Exported exported(boolean numbered) {
        int length = length();
        int date = date(length, numbered);
        if (length < 0 || date < (numbered ? 0 : 1)) {
            return null;
        }
        int title = numbered ? titleAfter(date, length) : Math.max(0, date - 2);
        int outlet = Math.max(0, date - 1);
        int from = numbered ? 0 : title;
        int text = text(length);
        int end = end(text);
        List<Passage> passages = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Passage line = lines.get(i);
            boolean body = i >= text && i < end;
            Role role = i == title ? Role.TITLE : body && !labels.containsKey(i) ? line.role() : role(i);
            passages.add(new Passage(line.text(), role, 0));
        }
        return new Exported(
                passages,
                new Known(
                        lines.get(outlet).text().replace('\n', ' '),
                        lines.get(title).text().replace('\n', ' '),
                        ExportFields.authors(field(BYLINE)),
                        Dates.in(lines.get(date).text()),
                        null,
                        null,
                        url(),
                        ExportFields.language(field(LANGUAGE)),
                        field(SECTION),
                        null,
                        "Nexis"));
    }

    private int length() {
        for (int i = 0; i < lines.size(); i++) {
            if (LENGTH.contains(labels.getOrDefault(i, ""))) {
                return i;
            }
        }
        return -1;
    }

    /** The line with the day: the first in a numbered article; else the last before the fields, as contents go before. */
    private int date(int length, boolean numbered) {
        int found = -1;
        for (int i = numbered ? 0 : Math.max(0, length - HEAD); i < length; i++) {
            String text = lines.get(i).text();
            boolean day = !labels.containsKey(i) && text.length() < 80 && Dates.in(text) != null;
            if (day && (!numbered || found < 0) && !isRights(text)) {
                found = i;
            }
        }
        return found;
    }

    private int titleAfter(int date, int length) {
        for (int i = date + 1; i < length; i++) {
            String text = lines.get(i).text();
            if (!labels.containsKey(i) && !isRights(text) && !text.matches("(?i).{0,30}\\bedition|.{0,20}\\bausgabe")) {
                return i;
            }
        }
        return Math.max(0, date - 1);
    }

    private static boolean isRights(String text) {
        return text.matches("(?is)(?:copyright|\u00A9|\\(c\\)).*|.*all rights reserved\\.?");
    }

    private int text(int length) {
        int text = length + 1;
        for (int i = length; i < Math.min(lines.size(), length + HEAD); i++) {
            if (lines.get(i).text().matches("(?i)body|volltext|corps")) {
                return i + 1;
            }
            if (i > length && i == text && labels.containsKey(i)) {
                text = i + 1;
            }
        }
        return text;
    }

    private int end(int text) {
        for (int i = text; i < lines.size(); i++) {
            String label = labels.getOrDefault(i, "");
            boolean after = AFTER.contains(lines.get(i).text().toLowerCase(Locale.ROOT));
            if (OTHERS.contains(label) || LANGUAGE.contains(label) || after && i > text) {
                return i;
            }
        }
        return lines.size();
    }

    private Role role(int i) {
        String label = labels.getOrDefault(i, "");
        if (SUMMARY.contains(label)) {
            return Role.STANDFIRST;
        }
        return BYLINE.contains(label) ? Role.BYLINE : Role.FURNITURE;
    }

    private @Nullable String url() {
        String url = fields.get("url");
        return url != null && url.matches("https?://\\S+") ? url : null;
    }

    private @Nullable String field(Set<String> names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
