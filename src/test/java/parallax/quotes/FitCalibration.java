package parallax.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.news.Quote;
import parallax.quotes.QuoteScore.Judged;
import parallax.quotes.frames.Calibration;
import parallax.quotes.frames.Scope;

/**
 * Fits the curves from score to probability on articles that the weights in use were not fitted on.
 *
 * <p>Arguments: the corpus, the file to write, and the number n that {@link TrainQuotes} left every n-th article out
 * with; the weights it wrote come first on the class path.
 */
final class FitCalibration {

    private static final int GROUPS = 12;

    private FitCalibration() {}

    public static void main(String[] args) throws IOException {
        QuoteFinder finder = new QuoteFinder(Knowledge.load().with(new Calibration(List.of())), Scope.ATTRIBUTION);
        Map<String, List<Judged>> judged = new TreeMap<>();
        List<Judged> speakers = new ArrayList<>();
        List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]));
        for (int i = 0; i < articles.size(); i += Integer.parseInt(args[2])) {
            List<Quote> found = finder.find(articles.get(i).article());
            QuoteScore score = new QuoteScore();
            score.add(articles.get(i), found);
            speakers.addAll(score.speakers());
            int next = 0;
            for (Quote quote : found) {
                String curve = quote.cue() == null ? "floating" : quote.kind().word();
                int pieces = quote.spans().size();
                judged.computeIfAbsent(curve, key -> new ArrayList<>())
                        .addAll(score.quotes().subList(next, next + pieces));
                next += pieces;
            }
        }
        // The confidences of speakers are constants of the rules; this says how well they fit articles left out.
        System.out.printf(
                Locale.ROOT, "ECE of mentions %.3f%n%s", Reliability.error(speakers), Reliability.table(speakers));
        List<String> lines = new ArrayList<>();
        lines.add("# Curves from score to probability, see MODEL-CARD.md: a kind, then points x y.");
        judged.forEach((kind, answers) -> {
            StringBuilder line = new StringBuilder(kind);
            Reliability.curve(answers, GROUPS).forEach(p -> line.append(String.format(Locale.ROOT, " %.3f", p)));
            lines.add(line.toString());
        });
        Files.write(Path.of(args[1]), lines);
    }
}
