package parallax.intake.format.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.news.Role;

/** One article of a Factiva export without codes: title, authors, words, day, time, source, code, language, rights, text. */
final class FactivaPlain {

    private FactivaPlain() {}

    /** @param words where the number of words stands, after the title */
    static Exported of(List<String> lines, int words, String accession) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(lines.getFirst(), Role.TITLE, 0));
        String byline = null;
        for (int i = 1; i < words; i++) {
            boolean last = i == words - 1;
            byline = last ? lines.get(i) : byline;
            passages.add(new Passage(lines.get(i), last ? Role.BYLINE : Role.STANDFIRST, 0));
        }
        LocalDate day = null;
        String outlet = null;
        String language = null;
        int i = words;
        for (; i < lines.size() - 1; i++) {
            String line = lines.get(i);
            if (i > words) {
                if (day == null) {
                    day = Dates.in(line);
                } else if (outlet == null && !line.matches("\\d{1,2}:\\d{2}.*")) {
                    outlet = line;
                } else if (language == null) {
                    language = ExportFields.language(line);
                }
            }
            boolean rights = isRights(line);
            if (!rights && (i - words > 9 || language != null && !isField(line, language))) {
                break;
            }
            passages.add(new Passage(line, Role.FURNITURE, 0));
            if (rights) {
                i++;
                break;
            }
        }
        for (; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            passages.add(new Passage(lines.get(i), last ? Role.FURNITURE : null, 0));
        }
        return new Exported(
                passages,
                new Known(
                        outlet,
                        lines.getFirst(),
                        ExportFields.authors(byline),
                        day,
                        null,
                        null,
                        null,
                        language,
                        null,
                        accession,
                        FactivaExport.PLACE));
    }

    private static boolean isRights(String line) {
        return line.matches("(?i)(?:copyright|\\(c\\)|\u00A9).*|.*all rights reserved\\.?");
    }

    private static boolean isField(String line, @Nullable String language) {
        return language != null && language.equals(ExportFields.language(line));
    }
}
