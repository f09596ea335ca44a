package parallax.store.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.store.Articles;
import parallax.store.History;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.file.Change;
import parallax.store.quotes.QuoteRow.Status;
import parallax.text.Span;

public class LearningTest {

    private static final String ICE = "The warden said the ice is thin. The warden said nobody may skate."
            + " He said it will melt. Officials said it is cold. Officials said the kiosk is shut. Tomas Ilk said no.";
    private static final String FOG = "The warden said the fog is thick. Officials said boats must wait.";

    @TempDir
    Path folder;

    private Store store;
    private Article ice;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        ice = arrive("ice.txt", ICE, iceQuotes(Sample.article("ice.txt", "The Quay", ICE)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static List<Quote> iceQuotes(Article article) {
        return List.of(
                quote(article, "the ice is thin", "The warden", "warden"),
                quote(article, "nobody may skate", "The warden", "warden"),
                quote(article, "it will melt", "He", "Tomas Ilk"),
                quote(article, "it is cold", "Officials", "Officials"),
                quote(article, "the kiosk is shut", "Officials", "Officials"),
                quote(article, "no.", "Tomas Ilk", "Tomas Ilk"));
    }

    private Article arriveFog() {
        Article fog = Sample.article("fog.txt", "Strait Daily", FOG);
        return arrive(
                "fog.txt",
                FOG,
                List.of(
                        quote(fog, "the fog is thick", "The warden", "warden"),
                        quote(fog, "boats must wait", "Officials", "Officials")));
    }

    private Article arrive(String file, String text, List<Quote> quotes) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
            return arrival.add(Sample.article(file, "Strait Daily", text), quotes);
        }
    }

    public static Quote quote(Article article, String words, String mention, @Nullable String name) {
        Span span = Sample.at(article.text(), words);
        int at = article.text().lastIndexOf(mention, span.start());
        return new Quote(
                Quote.idAt(article.id(), span),
                List.of(span),
                Kind.INDIRECT,
                new Attribution(name, new Span(at, at + mention.length()), 0.4),
                null,
                0.9);
    }

    private void assign(String words, @Nullable String speaker) {
        store.quotes().assign(List.of(Sample.row(store, words).id()), speaker);
    }

    private @Nullable String speaker(String words) {
        return Sample.row(store, words).speaker();
    }

    @Test
    void theSameMentionInTheArticleIsSuggestedAndSaysWhere() {
        assign("ice is thin", "Orla Venn");
        QuoteRow other = Sample.row(store, "nobody may skate");
        assertThat(other.speaker()).isEqualTo("Orla Venn");
        assertThat(other.status()).isEqualTo(Status.SUGGESTED);
        assertThat(other.learntFrom())
                .isEqualTo(Sample.row(store, "ice is thin").id());
        assertThat(speaker("it is cold")).isEqualTo("Officials");
    }

    @Test
    void undoTakesTheLessonBackAndRedoTeachesItAgain() {
        assign("ice is thin", "Orla Venn");
        store.history().undo();
        assertThat(speaker("nobody may skate")).isEqualTo("warden");
        store.history().redo();
        assertThat(speaker("nobody may skate")).isEqualTo("Orla Venn");
    }

    @Test
    void wordsThatNameNobodyAreLearntInOtherArticlesNowAndLater() {
        arriveFog();
        assign("ice is thin", "Orla Venn");
        assertThat(speaker("fog is thick")).isEqualTo("Orla Venn");
        String again = "The warden said the lamp is lit.";
        arrive(
                "lamp.txt",
                again,
                List.of(quote(Sample.article("lamp.txt", null, again), "the lamp is lit", "The warden", "warden")));
        assertThat(speaker("lamp is lit")).isEqualTo("Orla Venn");
        assertThat(store.speakers().list())
                .extracting(r -> r.speaker().name() + " " + r.quotes())
                .contains("Orla Venn 4");
    }

    @Test
    void whatCouldMeanAnybodyIsLearntInItsArticleOnly() {
        arriveFog();
        assign("it is cold", "Dolm Council");
        assertThat(speaker("kiosk is shut")).isEqualTo("Dolm Council");
        assertThat(speaker("boats must wait")).isEqualTo("Officials");
    }

    @Test
    void pronounsTeachNothing() {
        assign("it will melt", "Orla Venn");
        assertThat(store.quotes().list(QuoteFilter.ALL, 0, 99)).noneMatch(q -> q.learntFrom() != null);
    }

    @Test
    void aDecisionIsNeverOverridden() {
        assign("nobody may skate", "Pim Aldous");
        String fog = arriveFog().id();
        assertThat(speaker("ice is thin")).isEqualTo("Pim Aldous");
        assign("ice is thin", "Orla Venn");
        assertThat(speaker("nobody may skate")).isEqualTo("Pim Aldous");
        assertThat(store.quotes().list(QuoteFilter.of(fog), 0, 9).getFirst().speaker())
                .as("decisions that contradict each other teach nothing")
                .isEqualTo("warden");
        assign("fog is thick", null);
        store.history().undo();
        store.history().undo();
        assertThat(speaker("fog is thick")).isEqualTo("Pim Aldous");
    }

    @Test
    void whatWasTakenOffAQuoteIsNotLearntBack() {
        assign("nobody may skate", null);
        assign("ice is thin", "Orla Venn");
        assertThat(speaker("nobody may skate")).isNull();
    }

    @Test
    void lessonsOutliveANewRunAndFollowTheSpeaker() {
        assign("ice is thin", "Orla Venn");
        store.quotes().suggest(ice.id(), iceQuotes(ice));
        assertThat(speaker("nobody may skate")).isEqualTo("Orla Venn");
        String venn = store.speakers().list().stream()
                .filter(r -> r.speaker().name().equals("Orla Venn"))
                .findFirst()
                .orElseThrow()
                .speaker()
                .id();
        store.speakers().rename(venn, "O. Venn");
        assertThat(speaker("nobody may skate")).isEqualTo("O. Venn");
        String ilk = Sample.row(store, "no.").speakerId();
        store.speakers().merge(List.of(venn), ilk);
        assertThat(speaker("nobody may skate")).isEqualTo("Tomas Ilk");
        store.history().undo();
        assertThat(speaker("nobody may skate")).isEqualTo("O. Venn");
    }

    @Test
    void confirmingALearntSpeakerMakesItADecision() {
        assign("ice is thin", "Orla Venn");
        store.quotes().confirm(List.of(Sample.row(store, "nobody may skate").id()));
        store.quotes().suggest(ice.id(), iceQuotes(ice));
        QuoteRow confirmed = Sample.row(store, "nobody may skate");
        assertThat(confirmed.speaker()).isEqualTo("Orla Venn");
        assertThat(confirmed.status()).isEqualTo(Status.CONFIRMED);
        assertThat(confirmed.learntFrom()).isNull();
    }

    @Test
    void aRemovedArticleTeachesNothing() {
        arriveFog();
        assign("ice is thin", "Orla Venn");
        store.articles().remove(List.of(ice.id()));
        assertThat(speaker("fog is thick")).isEqualTo("warden");
        store.history().undo();
        assertThat(speaker("fog is thick")).isEqualTo("Orla Venn");
    }

    @Test
    void theMatcherGetsWhatWasLearntAndHearsOfTheArticlesItTouched() {
        String fog = arriveFog().id();
        List<Change> changes = new ArrayList<>();
        store.onChange(changes::add);
        assign("ice is thin", "Orla Venn");
        assertThat(changes.getLast().articles()).contains(fog, ice.id());
        assertThat(store.quotes().forMatching().get(fog).stream()
                        .map(q -> q.speaker() == null ? "nobody" : q.speaker().name())
                        .collect(Collectors.toList()))
                .containsExactly("Orla Venn", "Officials");
    }

    @Test
    void tryingSpeakersOnOneQuoteIsOneStepOfUndo() {
        String id = Sample.row(store, "ice is thin").id();
        store.quotes().propose(id, "Orla Venn");
        store.quotes().propose(id, "Pim Aldous");
        store.quotes().propose(id, "Tomas Ilk");
        assertThat(speaker("nobody may skate")).isEqualTo("Tomas Ilk");
        assertThat(store.history().list(9))
                .extracting(History.Act::name)
                .containsExactly("Gave 1 quote to ‘Tomas Ilk’", "Imported 1 article");
        assertThat(store.speakers().list()).extracting(r -> r.speaker().name()).doesNotContain("Orla Venn");
        store.history().undo();
        assertThat(Sample.row(store, "ice is thin").status()).isEqualTo(Status.SUGGESTED);
        assertThat(speaker("ice is thin")).isEqualTo("warden");
        store.quotes().propose(id, "Orla Venn");
        store.quotes().confirm(List.of(Sample.row(store, "it is cold").id()));
        store.quotes().propose(id, "Pim Aldous");
        assertThat(store.history().list(9)).hasSize(4);
    }
}
