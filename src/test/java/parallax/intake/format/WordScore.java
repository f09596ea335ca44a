package parallax.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.news.Article;
import parallax.text.Span;

/** How well the words of an article are those that were written. */
public final class WordScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'\u2019][\\p{L}\\p{N}]+)*");

    private WordScore() {}

    /** F1 of runs of {@code n} words, 0 to 1. */
    public static double f1(String written, String read, int n) {
        Map<List<String>, Integer> gold = runs(written, n);
        Map<List<String>, Integer> said = runs(read, n);
        int right = 0;
        for (Map.Entry<List<String>, Integer> entry : said.entrySet()) {
            right += Math.min(entry.getValue(), gold.getOrDefault(entry.getKey(), 0));
        }
        int all = gold.values().stream().mapToInt(i -> i).sum()
                + said.values().stream().mapToInt(i -> i).sum();
        return all == 0 ? 1 : 2.0 * right / all;
    }

    /** The text that is not folded away. */
    public static String shown(Article article) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (var region : article.regions()) {
            if (region.role().folded()) {
                Span span = region.span();
                out.append(article.text(), from, Math.max(from, span.start()));
                from = Math.max(from, span.end());
            }
        }
        return out.append(article.text().substring(from)).toString();
    }

    private static Map<List<String>, Integer> runs(String text, int n) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            runs.merge(List.copyOf(words.subList(i, i + n)), 1, Integer::sum);
        }
        return runs;
    }
}
