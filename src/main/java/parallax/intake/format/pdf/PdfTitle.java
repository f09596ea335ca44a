package parallax.intake.format.pdf;

import java.util.ArrayList;
import java.util.List;
import parallax.intake.format.pdf.PdfLayout.Paragraph;
import parallax.news.Role;

/** Finds the title: the largest words on the first page that are not the name of the paper. */
final class PdfTitle {

    private static final float LARGER = 1.2f;
    private static final int LONGEST = 40;
    private static final int NAME = 3;

    private PdfTitle() {}

    /** The paragraphs with a title among them if there is one. @param body size of most characters */
    static List<Paragraph> marked(List<Paragraph> paragraphs, float body) {
        int best = -1;
        int first = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().page();
        for (int i = 0; i < paragraphs.size() && paragraphs.get(i).page() == first; i++) {
            if (isCandidate(paragraphs.get(i), body)
                    && (best < 0 || outranks(paragraphs.get(i), paragraphs.get(best)))) {
                best = i;
            }
        }
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        if (best >= 0) {
            Paragraph p = marked.get(best);
            marked.set(best, new Paragraph(p.text(), p.size(), Role.TITLE, p.page()));
            for (int i = 0; i < best; i++) {
                Paragraph above = marked.get(i);
                if (above.role() == Role.HEADING && words(above) <= NAME) {
                    // The name of the paper or section over the title.
                    marked.set(i, new Paragraph(above.text(), above.size(), Role.FURNITURE, above.page()));
                }
            }
        }
        return marked;
    }

    private static boolean isCandidate(Paragraph p, float body) {
        return p.role() == Role.HEADING
                && p.size() >= LARGER * body
                && words(p) <= LONGEST
                && p.text().chars().filter(Character::isLetter).count() >= 4;
    }

    /** A name of a few words yields to a headline below it that is large too. */
    private static boolean outranks(Paragraph later, Paragraph best) {
        return words(best) <= NAME && words(later) > NAME || later.size() > best.size() * 1.05f && words(later) > NAME;
    }

    private static int words(Paragraph p) {
        return p.text().split("\\s+").length;
    }
}
