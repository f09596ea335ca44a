package parallax.store.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.store.Sample.at;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.quotes.Findings;
import parallax.store.Articles;
import parallax.store.Articles.Arrived;
import parallax.store.Articles.Coming;
import parallax.store.Articles.Version;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.Tray;
import parallax.store.quotes.QuoteRow;

class VersionsTest {

    private static final String URL = "https://quay.example/bridge";
    private static final String CHANGED = "Update: repairs begin in May.\n"
            + Sample.HARBOUR.replace("Ms Venn added that nobody was hurt.", "The council meets on Friday.");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Article page(String text, LocalDate updated) {
        Article a = Sample.article("bridge.html", "The Quay", text);
        return new Article(
                a.id(),
                a.file(),
                a.outlet(),
                a.title(),
                a.byline(),
                a.published(),
                updated,
                URL,
                "en",
                text,
                List.of());
    }

    /** Without quotes. */
    private Arrived plain(Article article) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
            return arrival.add(article, new Findings(List.of(), List.of()), null);
        }
    }

    private Arrived bring(Article article) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
            return arrival.add(
                    article,
                    new Findings(
                            article.text().contains("nobody was hurt")
                                    ? Sample.harbourQuotes(article)
                                    : Sample.harbourQuotes(article(Sample.HARBOUR)).subList(0, 1).stream()
                                            .map(q -> Sample.quote(
                                                    article, q.text(Sample.HARBOUR), Kind.DIRECT, "Orla Venn"))
                                            .toList(),
                            List.of()),
                    null);
        }
    }

    private static Article article(String text) {
        return page(text, LocalDate.of(2031, 3, 4));
    }

    @Test
    void theNewerTextIsShownAndTheOlderIsKept() {
        String first = bring(article(Sample.HARBOUR)).article().id();
        Arrived second = bring(page(CHANGED, LocalDate.of(2031, 3, 6)));
        assertThat(second.as()).isEqualTo(Coming.VERSION);
        String now = second.article().id();
        assertThat(store.articles().list()).extracting(ArticleRow::id).containsExactly(now);
        assertThat(store.articles().versions(now))
                .extracting(Version::id, Version::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(now, true),
                        org.assertj.core.groups.Tuple.tuple(first, false));
        assertThat(store.articles().withVersions()).containsExactly(now);
        assertThat(store.articles().twin(Sample.HARBOUR)).map(ArticleRow::id).contains(now);
        store.history().undo();
        assertThat(store.articles().list()).extracting(ArticleRow::id).containsExactly(first);
        assertThat(store.articles().versions(first)).hasSize(1);
        store.history().redo();
        assertThat(store.articles().list()).extracting(ArticleRow::id).containsExactly(now);
    }

    @Test
    void anOlderTextGoesBehindTheOneThatIsThere() {
        String now = bring(page(CHANGED, LocalDate.of(2031, 3, 6))).article().id();
        Arrived late = bring(article(Sample.HARBOUR));
        assertThat(late.as()).isEqualTo(Coming.OLDER);
        assertThat(store.articles().list()).extracting(ArticleRow::id).containsExactly(now);
        assertThat(store.articles().versions(now)).hasSize(2);
        store.history().undo();
        assertThat(store.articles().versions(now)).hasSize(1);
    }

    @Test
    void whatTheAnalystSaidMovesWithItsWordsAndTheRestWaitsInTheTray() {
        Article first = bring(article(Sample.HARBOUR)).article();
        store.annotations().add(first.id(), at(Sample.HARBOUR, "divers had found cracks"), List.of(), "why now?");
        store.annotations().add(first.id(), at(Sample.HARBOUR, "nobody was hurt"), List.of(), "check this");
        QuoteRow direct = Sample.row(store, "closed until spring");
        store.quotes().assign(List.of(direct.id()), "Harbour Office");
        QuoteRow lost = Sample.row(store, "nobody was hurt");
        store.quotes().confirm(List.of(lost.id()));

        String now = bring(page(CHANGED, LocalDate.of(2031, 3, 6))).article().id();

        assertThat(store.annotations().list(now))
                .singleElement()
                .extracting(a -> a.span().of(CHANGED), Annotation::note)
                .containsExactly("divers had found cracks", "why now?");
        QuoteRow moved = Sample.row(store, "closed until spring");
        assertThat(moved.id()).isEqualTo(direct.id());
        assertThat(moved.article()).isEqualTo(now);
        assertThat(moved.speaker()).isEqualTo("Harbour Office");
        assertThat(moved.envelope()).isEqualTo(at(CHANGED, "“The bridge will stay closed until spring,”"));
        assertThat(store.tray().list())
                .extracting(Tray.Item::kind, Tray.Item::text, Tray.Item::article)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Tray.Kind.ANNOTATION, "nobody was hurt", now),
                        org.assertj.core.groups.Tuple.tuple(Tray.Kind.QUOTE, "that nobody was hurt", now));

        store.tray().place(store.tray().list().getFirst(), at(CHANGED, "The council meets on Friday"));
        assertThat(store.annotations().list(now)).hasSize(2);
        store.tray().discard(store.tray().list());
        assertThat(store.tray().list()).isEmpty();
        store.history().undo();
        store.history().undo();
        assertThat(store.tray().list()).hasSize(2);

        store.history().undo();
        assertThat(store.tray().list()).isEmpty();
        assertThat(store.annotations().list(first.id())).hasSize(2);
        // The engine finds the older text's quotes anew; the rulings are laid over them again.
        assertThat(store.articles().unanalysed()).containsExactly(first.id());
        store.quotes().suggest(first.id(), Sample.harbourQuotes(first));
        assertThat(Sample.row(store, "closed until spring").speaker()).isEqualTo("Harbour Office");
        store.history().redo();
        assertThat(store.articles().unanalysed()).containsExactly(now);
        assertThat(store.annotations().list(now)).hasSize(1);
    }

    @Test
    void aThirdTextHasBothOthersBehindIt() {
        bring(article(Sample.HARBOUR));
        bring(page(CHANGED, LocalDate.of(2031, 3, 6)));
        String now = bring(page(CHANGED + "More to follow.\n", LocalDate.of(2031, 3, 7)))
                .article()
                .id();
        assertThat(store.articles().versions(now)).hasSize(3);
        assertThat(store.articles().list()).hasSize(1);
    }

    @Test
    void anArticleIsLedToTheVersionThatIsShown() {
        String first = bring(article(Sample.HARBOUR)).article().id();
        String second = bring(page(CHANGED, LocalDate.of(2031, 3, 5))).article().id();
        assertThat(store.articles().current(first)).isEqualTo(second);
        assertThat(store.articles().current(second)).isEqualTo(second);
        store.history().undo();
        assertThat(store.articles().current(second)).isEqualTo(first);
        assertThat(store.articles().current(first)).isEqualTo(first);
    }

    @Test
    void whatHasNoPlaceIsCountedForItsArticle() {
        String first = bring(article(Sample.HARBOUR)).article().id();
        store.annotations().add(first, at(Sample.HARBOUR, "Ms Venn added that nobody was hurt"), List.of(), "why?");
        String second = bring(page(CHANGED, LocalDate.of(2031, 3, 5))).article().id();
        assertThat(store.tray().count(second))
                .isEqualTo(store.tray().list().size())
                .isPositive();
        assertThat(store.tray().count(first)).isZero();
    }

    /** A feed names the page's address and hour, and holds its first words, or others. */
    @Test
    void aTeaserDoesNotTakeTheArticlesPlace() {
        String whole = plain(page(CHANGED, LocalDate.of(2031, 3, 5))).article().id();
        String opening = CHANGED.substring(0, CHANGED.indexOf(" in May.")) + "\u2026";
        plain(page(opening, LocalDate.of(2031, 3, 7)));
        plain(page("The bridge is to be mended.", LocalDate.of(2031, 3, 5)));
        assertThat(store.articles().list()).extracting(ArticleRow::id).containsExactly(whole);
        String shorter = plain(page("The bridge is open again.", LocalDate.of(2031, 3, 9)))
                .article()
                .id();
        assertThat(store.articles().list()).extracting(ArticleRow::id).containsExactly(shorter);
    }

    @Test
    void anArticleTakesTheTeasersPlace() {
        plain(page("The bridge is to be mended.", LocalDate.of(2031, 3, 5)));
        String whole = plain(page(CHANGED, LocalDate.of(2031, 3, 5))).article().id();
        assertThat(store.articles().list()).extracting(ArticleRow::id).containsExactly(whole);
    }
}
