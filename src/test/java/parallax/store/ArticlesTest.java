package parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.store.articles.ArticleRow;
import parallax.store.file.StoreException;
import parallax.store.quotes.QuoteFilter;
import parallax.text.Span;

class ArticlesTest {

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

    private Article add(Article article) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
            return arrival.add(article, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "a\0b\0",
                "😀 👩‍👩‍👧‍👦 🏳️‍🌈",
                "e\u0301 A\u030A\u0323",
                "שלום עולם \u202Eabc\u202C مرحبا",
                "\uFFFE\uFDD0\uFFFF",
                "tab\t line\n sep\u2028 nul \0 end"
            })
    void keepsEveryTextUnitForUnit(String text) {
        Article stored = add(Sample.article("a.txt", "O", text));
        assertThat(store.articles().find(stored.id()).orElseThrow().text()).isEqualTo(text);
        assertThat(store.articles().twin(text)).isPresent();
    }

    @Test
    void aLoneSurrogateBecomesOneReplacementSoThatOffsetsStayTrue() {
        Article stored = add(Sample.article("a\uD83D.txt", "O", "x\uD83Dy\uDE00z😀\uD83D"));
        assertThat(stored.text()).isEqualTo("x\uFFFDy\uFFFDz😀\uFFFD");
        assertThat(store.articles().find(stored.id())).contains(stored);
        assertThat(store.articles().twin("x\uD83Dy\uDE00z😀\uD83D")).isPresent();
    }

    @Test
    void keepsALongLine() {
        String text = "word ".repeat(400_000);
        Article stored = add(Sample.article("a.txt", "O", text));
        assertThat(store.articles().find(stored.id()).orElseThrow().text()).isEqualTo(text);
        assertThat(store.articles().list().getFirst().length()).isEqualTo(text.length());
    }

    @Test
    void listsByOutletUnknownOnesLastThenDateThenFile() {
        add(Sample.article("z.txt", null, "1"));
        add(Sample.article("b.txt", "beacon", "2"));
        add(Sample.article("a.txt", "Beacon", "3"));
        add(Sample.article("c.txt", "Aurora", "4"));
        add(new Article("x", "0.txt", "Aurora", null, List.of(), null, null, null, null, "5", List.of()));
        assertThat(store.articles().list())
                .extracting(ArticleRow::file)
                .containsExactly("c.txt", "0.txt", "a.txt", "b.txt", "z.txt");
        assertThat(store.articles().all())
                .extracting(Article::file)
                .containsExactly("c.txt", "0.txt", "a.txt", "b.txt", "z.txt");
    }

    @Test
    void givesItsOwnIds() {
        Article first = add(Sample.harbour());
        Article second = add(Sample.ferry());
        assertThat(first.id())
                .isNotEqualTo(second.id())
                .isNotEqualTo("harbour.txt")
                .hasSize(36);
        assertThat(store.articles().twin(Sample.HARBOUR))
                .get()
                .extracting(ArticleRow::id)
                .isEqualTo(first.id());
        assertThat(store.articles().twin(Sample.HARBOUR + " ")).isEmpty();
    }

    @Test
    void editsDetailsAndTakesItBack() {
        Article article = add(Sample.harbour());
        store.articles()
                .edit(
                        article.id(),
                        new Articles.Details(
                                "New Quay",
                                " ",
                                List.of("B. Oak", "C. Ash"),
                                LocalDate.of(2031, 5, 6),
                                "https://quay.example/1",
                                null));
        assertThat(store.articles().find(article.id()))
                .contains(new Article(
                        article.id(),
                        article.file(),
                        "New Quay",
                        null,
                        List.of("B. Oak", "C. Ash"),
                        LocalDate.of(2031, 5, 6),
                        null,
                        "https://quay.example/1",
                        null,
                        article.text(),
                        article.regions()));
        store.history().undo();
        assertThat(store.articles().find(article.id())).contains(article);
    }

    @Test
    void editsSeveralInOneStepOrNoneAtAll() {
        Article first = add(Sample.harbour());
        Article second = add(Sample.ferry());
        Articles.Details details = new Articles.Details("New Quay", null, List.of(), null, null, null);
        assertThatThrownBy(() -> store.articles().edit(Map.of(first.id(), details, "gone", details)))
                .isInstanceOf(StoreException.class);
        assertThat(store.articles().find(first.id())).contains(first);
        store.articles().edit(Map.of(first.id(), details, second.id(), details));
        assertThat(store.articles().list()).extracting(ArticleRow::outlet).containsExactly("New Quay", "New Quay");
        store.history().undo();
        assertThat(store.articles().find(first.id())).contains(first);
        assertThat(store.articles().find(second.id())).contains(second);
    }

    @Test
    void removedArticlesAreHiddenWithAllThatIsInThem() {
        Article article = Sample.fill(store).getFirst();
        store.annotations().add(article.id(), new Span(0, 5), List.of(), "note");
        store.articles().remove(List.of(article.id()));
        assertThat(store.articles().list()).hasSize(1);
        assertThat(store.articles().all()).hasSize(1);
        assertThat(store.quotes().count(QuoteFilter.ALL)).isEqualTo(2);
        assertThat(store.quotes().forMatching()).hasSize(1);
        assertThat(store.annotations().list(null)).isEmpty();
        assertThat(store.search().find("note", 9)).isEmpty();
        store.history().undo();
        assertThat(store.annotations().list(null)).hasSize(1);
        assertThat(store.quotes().count(QuoteFilter.ALL)).isEqualTo(5);
    }

    @Test
    void aCorrectedLanguageAsksForItsQuotesAnewAndUndoDoesToo() {
        Article article = add(Sample.harbour());
        Articles.Details details = new Articles.Details(
                article.outlet(), article.title(), article.byline(), article.published(), article.url(), "hy");
        store.articles().edit(article.id(), details);
        assertThat(store.articles().find(article.id()).orElseThrow().language()).isEqualTo("hy");
        assertThat(store.articles().unanalysed()).containsExactly(article.id());
        store.quotes().suggest(article.id(), List.of());
        assertThat(store.articles().unanalysed()).isEmpty();
        store.history().undo();
        assertThat(store.articles().unanalysed()).containsExactly(article.id());
    }

    @Test
    void marksPartsAndKnowsThatTheirQuotesAreToBeFoundAnew() {
        Article article = add(Sample.harbour());
        Span share = Sample.at(Sample.HARBOUR, "Share this page");
        store.articles().mark(article.id(), share, Role.FURNITURE);
        store.articles().mark(article.id(), new Span(8, 14), null);
        int title = Sample.HARBOUR.indexOf('\n');
        assertThat(store.articles().find(article.id()).orElseThrow().regions())
                .containsExactly(
                        new Region(new Span(0, 8), Role.TITLE),
                        new Region(new Span(14, title), Role.TITLE),
                        new Region(share, Role.FURNITURE));
        assertThat(store.articles().unanalysed()).containsExactly(article.id());
        store.quotes().suggest(article.id(), List.of());
        assertThat(store.articles().unanalysed()).isEmpty();
        store.history().undo();
        assertThat(store.articles().unanalysed()).containsExactly(article.id());
        store.history().undo();
        assertThat(store.articles().find(article.id())).contains(article);
    }

    @Test
    void sameRolesThatTouchBecomeOne() {
        Article article = add(Article.of("a", "0123456789"));
        store.articles().mark(article.id(), new Span(2, 4), Role.CAPTION);
        store.articles().mark(article.id(), new Span(4, 6), Role.CAPTION);
        store.articles().mark(article.id(), new Span(5, 99), Role.BYLINE);
        assertThat(store.articles().find(article.id()).orElseThrow().regions())
                .containsExactly(new Region(new Span(2, 5), Role.CAPTION), new Region(new Span(5, 10), Role.BYLINE));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> store.articles().mark("gone", new Span(0, 1), null))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no longer in the project");
        assertThat(store.articles().find("gone")).isEmpty();
        assertThat(store.history().list(5)).isEmpty();
    }
}
