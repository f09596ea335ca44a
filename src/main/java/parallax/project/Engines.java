package parallax.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.news.Statement;
import parallax.quotes.Names;
import parallax.quotes.QuoteFinder;
import parallax.statements.Matcher;

/**
 * What a project has others do.
 *
 * @param intake reads files
 * @param quotes finds the quotes of an article; safe for several threads
 * @param names groups names, each with its number of quotes
 * @param matching joins quotes into statements
 */
record Engines(
        Reading intake,
        Function<Article, List<Quote>> quotes,
        Function<Map<String, Integer>, Map<String, String>> names,
        Matching matching) {

    /** Reads what the analyst brings: {@link Intake}. */
    interface Reading {
        List<Path> files(List<Path> inputs, Consumer<String> unreadable);

        void read(Path file, Intake.Given given, Intake.Sink sink);

        Article pasted(String content, Intake.Given given);
    }

    /** Joins quotes into statements: {@link Matcher}. */
    interface Matching {
        List<Statement> match(List<Article> articles, Map<String, List<Quote>> quotes, List<Link> links);
    }

    static Engines shipped() {
        Intake intake = new Intake();
        Reading reading = new Reading() {
            @Override
            public List<Path> files(List<Path> inputs, Consumer<String> unreadable) {
                return Intake.files(inputs, unreadable);
            }

            @Override
            public void read(Path file, Intake.Given given, Intake.Sink sink) {
                intake.read(file, given, sink);
            }

            @Override
            public Article pasted(String content, Intake.Given given) {
                return intake.pasted(content, given);
            }
        };
        // The store has already put the project's own names on the quotes, so the matcher takes names as they are.
        return new Engines(
                reading,
                new LateFinder(),
                Names::group,
                (articles, quotes, links) -> new Matcher().match(articles, quotes, name -> name, links));
    }

    /** Reads the weights with the first article, so that opening a project does not wait for them. */
    private static final class LateFinder implements Function<Article, List<Quote>> {

        private @Nullable QuoteFinder finder;

        @Override
        public List<Quote> apply(Article article) {
            return finder().find(article);
        }

        private synchronized QuoteFinder finder() {
            if (finder == null) {
                finder = new QuoteFinder();
            }
            return finder;
        }
    }
}
