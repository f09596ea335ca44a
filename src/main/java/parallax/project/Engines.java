package parallax.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.intake.Intake;
import parallax.intake.fetch.Fetch;
import parallax.intake.fetch.Fetched;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Quote;
import parallax.quotes.Findings;
import parallax.quotes.QuoteFinder;
import parallax.quotes.speakers.Names;
import parallax.quotes.speakers.Resolution;
import parallax.statements.MatchBook;
import parallax.store.Store;

/**
 * What a project has others do.
 *
 * @param intake reads files
 * @param quotes finds the quotes of an article; safe for several threads
 * @param names groups names
 * @param matching brings the statements up to date
 */
record Engines(Reading intake, Finding quotes, Grouping names, Matching matching) {

    /** Reads what the analyst brings: {@link Intake}. */
    interface Reading {
        List<Path> files(List<Path> inputs, Consumer<String> unreadable);

        /** Cuts a file into articles that are still to be made, in their order. */
        void read(Path file, Intake.Given given, Consumer<Intake.Piece> pieces);

        /** Fetches a page that the analyst asked for. @throws Refusal if it cannot or must not be fetched */
        default Fetched fetch(String address, Fetch.Progress progress) throws Refusal {
            return new Fetch().get(address, progress);
        }

        /** Cuts up what was fetched. */
        void read(Fetched fetched, Intake.Given given, Consumer<Intake.Piece> pieces);

        Article pasted(String content, Intake.Given given);
    }

    /** Finds quotes: {@link QuoteFinder}. One that cannot say why knows nobody else and gives no steps. */
    interface Finding extends Function<Article, List<Quote>> {

        /** The quotes and the offices of an article in one reading. */
        default Findings findings(Article article) {
            return new Findings(apply(article), List.of());
        }

        /** Who may have spoken a quote, best first, each name once. */
        default List<Attribution> likely(Article article, Quote quote) {
            return List.of();
        }

        /** How the engine came to a quote's speaker. */
        default Resolution explain(Article article, Quote quote) {
            return new Resolution(null, List.of(), null, 0);
        }
    }

    /** Groups names: {@link Names}. */
    interface Grouping {
        /**
         * @param names each with its number of quotes
         * @param holders for names that are offices, who holds them
         * @return each name with the name of its group
         */
        Map<String, String> group(Map<String, Integer> names, Map<String, Set<String>> holders);
    }

    /** Brings the statements of a project up to date: {@link MatchBook}. */
    interface Matching {
        void match(Store store);
    }

    static Engines shipped() {
        Intake intake = new Intake();
        Reading reading = new Reading() {
            @Override
            public List<Path> files(List<Path> inputs, Consumer<String> unreadable) {
                return Intake.files(inputs, unreadable);
            }

            @Override
            public void read(Path file, Intake.Given given, Consumer<Intake.Piece> pieces) {
                intake.pieces(file, given, pieces);
            }

            @Override
            public void read(Fetched fetched, Intake.Given given, Consumer<Intake.Piece> pieces) {
                intake.pieces(fetched, given, pieces);
            }

            @Override
            public Article pasted(String content, Intake.Given given) {
                return intake.pasted(content, given);
            }
        };
        return new Engines(
                reading,
                new LateFinder(),
                Names::group,
                store -> store.statements().rematch());
    }

    /** Reads the weights with the first article, so that opening a project does not wait for them. */
    private static final class LateFinder implements Finding {

        private @Nullable QuoteFinder finder;

        @Override
        public List<Quote> apply(Article article) {
            return finder().find(article);
        }

        @Override
        public Findings findings(Article article) {
            return finder().findings(article);
        }

        @Override
        public List<Attribution> likely(Article article, Quote quote) {
            return finder().likely(article, quote);
        }

        @Override
        public Resolution explain(Article article, Quote quote) {
            return finder().explain(article, quote);
        }

        private synchronized QuoteFinder finder() {
            if (finder == null) {
                finder = new QuoteFinder();
            }
            return finder;
        }
    }
}
