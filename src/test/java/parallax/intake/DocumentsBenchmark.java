package parallax.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import parallax.intake.format.DocumentsScore;

/**
 * Prints how well documents are read: {@code DocumentsBenchmark [folder]}. The documents are invented and made anew. The
 * saved pages that are put into books are the first in the folder that is named; without one they are left out.
 */
public final class DocumentsBenchmark {

    private static final int PAGES = 100;

    private DocumentsBenchmark() {}

    public static void main(String[] args) throws IOException {
        System.out.println("ten of each kind          words F1  worst   runs of 4  titles");
        DocumentsScore.measure()
                .forEach((kind, r) -> System.out.printf(
                        Locale.ROOT,
                        "%-24s  %.4f    %.4f  %.4f     %.2f%n",
                        kind,
                        r.words(),
                        r.worst(),
                        r.runs(),
                        r.titles()));
        if (args.length > 0) {
            int[] same = DocumentsScore.booksLikePages(Path.of(args[0]), PAGES);
            System.out.printf("%d of %d saved pages have the same text in an EPUB%n", same[0], same[1]);
        }
    }
}
