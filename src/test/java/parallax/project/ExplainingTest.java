package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.quotes.speakers.Resolution;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.store.Store;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

class ExplainingTest {

    private static final String TEXT = "Runa Dahl met Per Holt. She said that the mast fell. Dahl said it was old.";

    @TempDir
    Path folder;

    private Project project;

    /** Knows that “she” is Dahl, or maybe Holt. */
    private static final class Knowing implements Engines.Finding {
        @Override
        public List<Quote> apply(Article article) {
            return List.of(quote("that the mast fell", "Runa Dahl"), quote("it was old", "Dahl"));
        }

        private static Quote quote(String words, String name) {
            int at = TEXT.indexOf(words);
            return new Quote(
                    words,
                    List.of(new Span(at, at + words.length())),
                    Kind.INDIRECT,
                    new Attribution(name, new Span(24, 27), 0.8),
                    null,
                    0.9);
        }

        @Override
        public List<Attribution> likely(Article article, Quote quote) {
            return List.of(
                    new Attribution("Runa Dahl", new Span(24, 27), 0.7),
                    new Attribution("Dahl", new Span(5, 9), 0.1),
                    new Attribution("Per Holt", new Span(14, 22), 0.1));
        }

        @Override
        public Resolution explain(Article article, Quote quote) {
            return new Resolution(
                    new Span(24, 27),
                    List.of(new Resolution.Step(Reason.SENTENCE_BEFORE, new Span(0, 9))),
                    "Runa Dahl",
                    0.8);
        }
    }

    @BeforeEach
    void open() throws Exception {
        Engines fake = FakeEngines.make();
        project = new Project(
                Store.create(folder.resolve("mast.parallax")),
                new Engines(
                        fake.intake(),
                        new Knowing(),
                        (names, holders) -> java.util.Map.of("Runa Dahl", "Runa Dahl", "Dahl", "Runa Dahl"),
                        fake.matching()));
        project.pasting(TEXT, Given.NOTHING).run(Progress.NONE);
        project.settle();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private QuoteRow quote() {
        return project.quotes().list(QuoteFilter.ALL, 0, 9).getFirst();
    }

    @Test
    void tellsTheWayInWordsOfTheTextAndTheLikelyByTheProjectsNames() {
        project.speakers().rename(project.speakers().list().getFirst().speaker().id(), "Minister Dahl");
        Explanation why = project.explaining().of(quote().id()).orElseThrow();
        assertThat(why.found()).isEqualTo("Minister Dahl");
        assertThat(why.steps())
                .containsExactly(new Explanation.Step(Reason.SENTENCE_BEFORE, new Span(0, 9), "Runa Dahl"));
        assertThat(why.likely())
                .extracting(l -> l.name() + " " + Math.round(100 * l.sure()))
                .containsExactly("Minister Dahl 80", "Per Holt 10");
        assertThat(project.explaining().of("gone")).isEmpty();
    }

    @Test
    void tryingGoesRoundAndComesBackToWhoSpokeAtFirst() {
        String id = quote().id();
        project.explaining().tryNext(id, 1);
        assertThat(quote().speaker()).isEqualTo("Per Holt");
        project.explaining().tryNext(id, 1);
        assertThat(quote().speaker()).isNull();
        project.explaining().tryNext(id, 1);
        assertThat(quote().speaker()).isEqualTo("Runa Dahl");
        project.explaining().tryNext(id, -1);
        assertThat(quote().speaker()).isNull();
        project.history().undo();
        assertThat(quote().status()).isEqualTo(QuoteRow.Status.SUGGESTED);
        assertThat(quote().speaker()).isEqualTo("Runa Dahl");
    }
}
