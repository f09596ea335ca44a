package parallax.store.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.news.Article;
import parallax.quotes.Findings;
import parallax.store.Articles;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.articles.Outlets.Outlet;

class OutletsTest {

    @TempDir
    Path folder;

    private Store store;
    private int number;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String bring(@Nullable String outlet, @Nullable String url) {
        Article a = Article.of("a" + number, "Words of article " + number++);
        Article article =
                new Article(a.id(), a.file(), outlet, null, List.of(), null, null, url, null, a.text(), List.of());
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
            return String.valueOf(
                    arrival.add(article, new Findings(List.of(), List.of())).outlet());
        }
    }

    private List<String> outlets() {
        return store.articles().list().stream()
                .map(ArticleRow::source)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Neue Z\u00FCrcher Zeitung, NZZ",
        "NZZ, Neue Z\u00FCrcher Zeitung",
        "NZZ, nzz.ch",
        "Neue Z\u00FCrcher Zeitung, neue zurcher zeitung"
    })
    void theNamesOfAWellKnownOutletAreOneAndTheFirstStays(String first, String second) {
        assertThat(bring(first, null)).isEqualTo(first);
        assertThat(bring(second, null)).isEqualTo(first);
    }

    @Test
    void aWellKnownOutletNeedsNoNameWhereItsAddressIsThere() {
        assertThat(bring(null, "https://www.nzz.ch/article")).isEqualTo("Neue Z\u00FCrcher Zeitung");
    }

    @Test
    void whatTheAnalystSaysOfAWellKnownOutletComesFirst() {
        bring("NZZ", null);
        assertThat(store.outlets().described("NZZ").country()).isEqualTo("Switzerland");
        assertThat(store.outlets().described("NZZ").domains()).contains("nzz.ch");
        Outlet own = new Outlet("NZZ", "", "nobody", "", "", "");
        store.outlets().describe(own);
        assertThat(store.outlets().described("NZZ")).isEqualTo(own);
        assertThat(store.outlets().described("The Lisse Ledger")).isEqualTo(Outlet.unknown("The Lisse Ledger"));
    }

    @ParameterizedTest
    @CsvSource({
        "Quay Wire, quaywire.example",
        "Quay Wire, www.quay-wire.co.uk",
        "Quay Wire, QUAY WIRE",
        "The Quay, Quay",
        "The Quay, thequay.example",
        "Ålborg Kuriren, alborg-kuriren.example",
        "Причал, ПРИЧАЛ",
    })
    void spellingsOfAnOutletAreOneUnderItsBestName(String best, String other) {
        assertThat(bring(best, null)).isEqualTo(best);
        assertThat(bring(other, null)).isEqualTo(best);
        store.close();
        store = Store.create(folder.resolve("other-way.parallax"));
        bring(other, null);
        assertThat(bring(best, null)).isIn(best, other);
        assertThat(outlets()).hasSize(1).doesNotContain("quaywire.example", "thequay.example", "QUAY WIRE");
    }

    @Test
    void anArticleWithoutAnOutletGetsThatOfItsSite() {
        bring("The Quay", "https://www.quay.example/a");
        assertThat(bring(null, "https://quay.example/b")).isEqualTo("The Quay");
        assertThat(bring("quay.example", "https://news.quay.example/c")).isEqualTo("The Quay");
        assertThat(bring(null, "https://strait.example/d")).isEqualTo("null");
    }

    @Test
    void theRecordDecides() {
        store.outlets()
                .describe(new Outlet(
                        "Quay Wire",
                        "Norland",
                        "",
                        "",
                        "",
                        "",
                        List.of("QW", "Quay Telegraph Agency"),
                        List.of("https://www.qw.example/"),
                        Map.of("Reach", "national")));
        assertThat(store.outlets().all().get("Quay Wire").domains()).containsExactly("qw.example");
        assertThat(store.outlets().all().get("Quay Wire").fields()).containsEntry("Reach", "national");
        assertThat(bring("qw", null)).isEqualTo("Quay Wire");
        assertThat(bring(null, "https://live.qw.example/x")).isEqualTo("Quay Wire");
        assertThat(bring("Quay Telegraph Agency", null)).isEqualTo("Quay Wire");
    }

    @Test
    void mergedOutletsAreOneAndComeApartAgain() {
        bring("Quay Wire", "https://qw.example/1");
        bring("Harbour Press", "https://hp.example/1");
        store.outlets().describe(new Outlet("Harbour Press", "Norland", "", "", "", ""));
        store.outlets().merge(List.of("Quay Wire", "Harbour Press"), "Quay Wire");
        assertThat(outlets()).containsExactly("Quay Wire");
        assertThat(store.outlets().all().get("Quay Wire").names()).containsExactly("Harbour Press");
        assertThat(store.outlets().all().get("Quay Wire").country()).isEqualTo("Norland");
        assertThat(bring("HARBOUR PRESS", null)).isEqualTo("Quay Wire");
        assertThat(store.outlets().givenNames("Quay Wire")).containsExactly("HARBOUR PRESS", "Harbour Press");

        int moved = store.outlets().split("Quay Wire", List.of("Harbour Press", "HARBOUR PRESS"), "Harbour Press");
        assertThat(moved).isEqualTo(2);
        assertThat(outlets()).containsExactly("Harbour Press", "Quay Wire");
        assertThat(bring("Harbour Press", null)).isEqualTo("Harbour Press");
        assertThat(bring("Quay Wire", null)).isEqualTo("Quay Wire");
        for (int i = 0; i < 4; i++) {
            store.history().undo();
        }
        assertThat(outlets()).containsExactly("Quay Wire");
        store.history().undo();
        assertThat(outlets()).containsExactly("Harbour Press", "Quay Wire");
        assertThat(store.outlets().all()).containsOnlyKeys("Harbour Press");
    }

    @Test
    void whatStandsOnADomainCanBeSplitOff() {
        bring("The Quay", "https://quay.example/1");
        bring("The Quay", "https://sunday.quay.example/1");
        assertThat(store.outlets().split("The Quay", List.of("sunday.quay.example"), "Quay on Sunday"))
                .isEqualTo(1);
        assertThat(outlets()).containsExactly("Quay on Sunday", "The Quay");
    }

    @Test
    void whereAnOutletsArticlesStoodIsItsDomainAfterMergingAndGoesWithItWhenSplit() {
        bring("Quay Wire", "https://qw.example/1");
        bring("Harbour Press", "https://hp.example/1");
        store.outlets().merge(List.of("Harbour Press"), "Quay Wire");
        assertThat(store.outlets().all().get("Quay Wire").domains()).containsExactly("hp.example");
        assertThat(bring(null, "https://hp.example/2")).isEqualTo("Quay Wire");

        store.outlets().split("Quay Wire", List.of("hp.example"), "Harbour Press");
        assertThat(store.outlets().all().get("Harbour Press").domains()).containsExactly("hp.example");
        assertThat(store.outlets().all().get("Quay Wire").domains()).isEmpty();
        assertThat(bring(null, "https://hp.example/3")).isEqualTo("Harbour Press");
    }
}
