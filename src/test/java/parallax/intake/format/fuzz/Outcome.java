package parallax.intake.format.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.news.Region;
import parallax.text.Span;

/** What became of a damaged file, and whether that is a fault of the program. */
public final class Outcome implements Intake.Sink {

    private final List<String> refusals = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final StringBuilder shape = new StringBuilder();
    private int articles;

    @Override
    public void article(Article article) {
        articles++;
        String text = article.text();
        text("text", text);
        text("title", article.title());
        text("outlet", article.outlet());
        text("address", article.url());
        article.byline().forEach(author -> text("byline", author));
        int end = 0;
        for (Region region : article.regions()) {
            Span span = region.span();
            if (span.start() < end || span.end() > text.length() || span.isEmpty()) {
                faults.add("a region reaches out of the text, or over another: " + region);
            }
            end = span.end();
        }
        article.origin().suggested().forEach(region -> within(region.span(), text));
        shape("a", text.length(), article.regions().size(), text.lines().count());
        shape.append(article.title() == null ? "" : "t")
                .append(article.outlet() == null ? "" : "o")
                .append(article.published() == null ? "" : "d")
                .append(article.byline().size());
    }

    @Override
    public void failed(Path input, String problem) {
        refused(problem);
    }

    /** The file, or a part of it, did not come in. */
    void refused(String problem) {
        refusals.add(problem);
        if (!problem.endsWith(".") || problem.contains("fault in Parallax") || saysNull(problem)) {
            faults.add("it is said: " + problem);
        }
        shape.append('r')
                .append(problem.substring(0, Math.min(300, problem.length()))
                        .replaceAll("“[^”]*”|\\S*\\d\\S*|\\S*/\\S*", ""));
    }

    /** In our own words: a column of the analyst's may well be called so, and is quoted. */
    private static boolean saysNull(String problem) {
        return problem.replaceAll("“[^”]*”", "").matches("(?s).*(?:^| )null(?: |[.:]?$).*");
    }

    /** A thing of another kind than an article came in. */
    void found(String kind, long... sizes) {
        articles++;
        shape(kind, sizes);
    }

    /** Something that has to be text. */
    void text(String what, String text) {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                faults.add("the %s has a character %04x at %d".formatted(what, (int) c, i));
                return;
            }
            i += pair ? 1 : 0;
        }
    }

    /** A place that has to lie in a text. */
    void within(Span span, String text) {
        if (span.end() > text.length()) {
            faults.add("a place reaches out of its text: " + span);
        }
    }

    void fault(String what) {
        faults.add(what);
    }

    private void shape(String kind, long... sizes) {
        shape.append(kind);
        for (long size : sizes) {
            shape.append(64 - Long.numberOfLeadingZeros(size)).append(' ');
        }
    }

    /** Equal for files that were read alike, roughly. */
    String shape() {
        return shape.length() > 300 ? shape.substring(0, 300) : shape.toString();
    }

    public int articles() {
        return articles;
    }

    public List<String> refusals() {
        return refusals;
    }

    public List<String> faults() {
        return faults;
    }
}
