package parallax.intake.format.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parallax.intake.article.Passage;
import parallax.news.Role;

/**
 * Exports of Factiva, each article with its fields under codes of two letters (“plus indexing”), or as it reads, with the
 * fields in a fixed order over the text. Both end with the accession number.
 */
final class FactivaExport {

    static final String PLACE = "Factiva";

    private static final Pattern WORDS =
            Pattern.compile("\\d[\\d.,\u00A0 ]* (?:words|W\u00F6rter|mots|palabras|parole|woorden)");

    private static final int FURTHEST = 12;

    private FactivaExport() {}

    /** The articles, in order; empty where the paragraphs are no such export. */
    static List<Exported> of(List<Passage> passages) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.role() != Role.FURNITURE) {
                passage.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add);
            }
        }
        boolean coded = lines.stream().anyMatch(line -> FactivaFields.isCode(line, "HD"))
                && lines.stream().anyMatch(line -> FactivaFields.isCode(line, "AN"));
        return coded ? FactivaFields.of(lines) : plain(lines);
    }

    private static List<Exported> plain(List<String> lines) {
        List<Exported> articles = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            open.add(line);
            String accession = ExportFields.accession(line);
            if (accession != null) {
                int words = words(open);
                if (words > 0) {
                    articles.add(FactivaPlain.of(open, words, accession));
                }
                open.clear();
            }
        }
        return articles;
    }

    /** Where the number of words stands, which every article has under its title; -1 where none does. */
    private static int words(List<String> lines) {
        for (int i = 1; i < Math.min(lines.size(), FURTHEST); i++) {
            if (WORDS.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
