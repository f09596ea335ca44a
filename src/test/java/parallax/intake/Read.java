package parallax.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parallax.news.Article;
import parallax.news.Role;

/** What came in and what did not. */
public record Read(List<Article> articles, List<String> problems) implements Intake.Sink {

    public static Read of(Path... files) {
        return of(new Intake(), files);
    }

    /** With an intake that is there already: to load the known furniture takes longer than to read a file. */
    public static Read of(Intake intake, Path... files) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            intake.read(file, Intake.Given.NOTHING, read);
        }
        return read;
    }

    public Article only() {
        if (articles.size() != 1) {
            throw new AssertionError("not one article: " + articles.size() + " " + problems);
        }
        return articles.getFirst();
    }

    /** The texts of the regions with this role, in order. */
    public static List<String> with(Article article, Role role) {
        return article.regions().stream()
                .filter(r -> r.role() == role)
                .map(r -> r.span().of(article.text()))
                .toList();
    }

    /** The lines under no region. */
    public static List<String> body(Article article) {
        return parallax.text.Paragraphs.of(article.text()).stream()
                .filter(line -> article.roleOf(line) == null)
                .map(line -> line.of(article.text()))
                .toList();
    }

    public static Stream<String> starts(List<String> lines, int length) {
        return lines.stream().map(line -> line.substring(0, Math.min(length, line.length())));
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void failed(Path input, String problem) {
        problems.add(problem);
    }
}
