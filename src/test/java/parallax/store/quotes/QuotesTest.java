package parallax.store.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.store.History;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.file.StoreException;
import parallax.store.quotes.QuoteRow.Status;
import parallax.text.Span;

class QuotesTest {

    @TempDir
    Path folder;

    private Store store;
    private Article harbour;
    private Article ferry;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        List<Article> articles = Sample.fill(store);
        harbour = articles.getFirst();
        ferry = articles.getLast();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private QuoteFilter filter(String speaker, String source, Kind kind, String tag, String text) {
        return new QuoteFilter(null, speaker, source, kind, tag, text, false);
    }

    @Test
    void listsByArticleThenPlaceAndPages() {
        List<QuoteRow> all = store.quotes().list(QuoteFilter.ALL, 0, 100);
        assertThat(all)
                .extracting(QuoteRow::source)
                .containsExactly("Strait Daily", "Strait Daily", "The Quay", "The Quay", "The Quay");
        assertThat(all)
                .extracting(QuoteRow::text)
                .startsWith("that the bridge would stay closed until the spring", "“We need every ferry we have,”");
        assertThat(store.quotes().list(QuoteFilter.ALL, 3, 1)).containsExactly(all.get(3));
        assertThat(store.quotes().list(QuoteFilter.of(ferry.id()), 0, 9)).isEqualTo(all.subList(0, 2));
        assertThat(store.quotes().find(all.get(2).id())).contains(all.get(2));
    }

    @Test
    void pagesGoOnAfterTheLastQuoteWhateverIsLetThrough() {
        store.quotes().add(ferry.id(), Sample.at(Sample.FERRY, "Ferries to run"), Kind.INDIRECT, "Tomas Ilk");
        store.quotes().reject(List.of(Sample.row(store, "cracks").id()));
        String venn =
                Objects.requireNonNull(Sample.row(store, "The bridge will").speakerId());
        for (QuoteFilter filter : List.of(
                QuoteFilter.ALL,
                new QuoteFilter(null, null, null, null, null, null, true),
                filter(venn, null, null, null, null),
                filter(null, "The Quay", null, null, null),
                filter(null, null, Kind.INDIRECT, null, "the"),
                QuoteFilter.of(ferry.id()))) {
            List<QuoteRow> all = store.quotes().list(filter, 0, 99);
            assertThat(store.quotes().count(filter)).isEqualTo(all.size());
            assertThat(store.quotes().after(filter, null, 99)).isEqualTo(all);
            List<QuoteRow> walked = new ArrayList<>();
            for (List<QuoteRow> page = store.quotes().after(filter, null, 2);
                    !page.isEmpty();
                    page = store.quotes().after(filter, walked.getLast(), 2)) {
                walked.addAll(page);
            }
            assertThat(walked).isEqualTo(all);
        }
        store.articles().remove(List.of(ferry.id()));
        assertThat(store.quotes().count(QuoteFilter.ALL)).isEqualTo(2);
        assertThat(store.quotes().after(QuoteFilter.ALL, null, 99)).hasSize(2);
    }

    @Test
    void filters() {
        String venn = store.speakers().list().stream()
                .filter(s -> s.speaker().name().equals("Orla Venn"))
                .findFirst()
                .orElseThrow()
                .speaker()
                .id();
        String tag = store.codebook().add(null, "bridge", "#00aa00", "");
        store.annotations().add(harbour.id(), Sample.at(Sample.HARBOUR, "found cracks. Ms"), List.of(tag), "");
        assertThat(store.quotes().count(filter(venn, null, null, null, null))).isEqualTo(2);
        assertThat(store.quotes().count(filter(null, "The Quay", null, null, null)))
                .isEqualTo(3);
        assertThat(store.quotes().count(filter(null, null, Kind.DIRECT, null, null)))
                .isEqualTo(2);
        assertThat(store.quotes().list(filter(null, null, null, tag, null), 0, 9))
                .extracting(QuoteRow::text)
                .containsExactly("that divers had found cracks");
        assertThat(store.quotes().list(filter(null, null, null, null, "FERRY évery"), 0, 9))
                .extracting(QuoteRow::text)
                .containsExactly("“We need every ferry we have,”");
        assertThat(store.quotes().count(filter(null, null, null, null, "100% _ '")))
                .isZero();
    }

    @Test
    void rulingsAreLaidOverSuggestions() {
        QuoteRow cracks = Sample.row(store, "cracks");
        QuoteRow hurt = Sample.row(store, "hurt");
        store.quotes().confirm(List.of(cracks.id()));
        store.quotes().reject(List.of(hurt.id()));
        assertThat(store.quotes().find(cracks.id())).get().satisfies(q -> {
            assertThat(q.status()).isEqualTo(Status.CONFIRMED);
            assertThat(q.speaker()).isEqualTo("Venn");
        });
        assertThat(store.quotes().count(QuoteFilter.ALL)).isEqualTo(4);
        assertThat(store.articles().list().getLast().quotes()).isEqualTo(2);
        assertThat(Sample.row(store, "hurt").status()).isEqualTo(Status.REJECTED);
        assertThat(store.quotes().forMatching().get(harbour.id()))
                .extracting(Quote::id)
                .doesNotContain(hurt.id())
                .hasSize(2);
        store.quotes().confirm(List.of(hurt.id()));
        assertThat(Sample.row(store, "hurt").status()).isEqualTo(Status.CONFIRMED);
        assertThat(store.history().list(2))
                .extracting(History.Act::name)
                .containsExactly("Confirmed 1 quote", "Rejected 1 quote");
    }

    @Test
    void rulingsOutliveARunThatFindsOtherBounds() {
        QuoteRow cracks = Sample.row(store, "cracks");
        QuoteRow hurt = Sample.row(store, "hurt");
        QuoteRow bridge = Sample.row(store, "The bridge will");
        store.quotes().reject(List.of(hurt.id()));
        store.quotes().assign(List.of(cracks.id()), "Tomas Ilk");
        store.quotes().respan(bridge.id(), List.of(Sample.at(Sample.HARBOUR, "closed until spring,”")));
        String added =
                store.quotes().add(harbour.id(), Sample.at(Sample.HARBOUR, "Share this page"), Kind.INDIRECT, "Nobody");
        List<Quote> again = List.of(
                Sample.quote(harbour, "“The bridge will stay closed until spring,”", Kind.DIRECT, "Someone Else"),
                Sample.quote(harbour, "divers had found cracks", Kind.MIXED, "Someone Else"),
                Sample.quote(harbour, "nobody was hurt", Kind.INDIRECT, "Someone Else"),
                Sample.quote(harbour, "Share this page with", Kind.INDIRECT, "Someone Else"),
                Sample.quote(harbour, "said Orla Venn", Kind.INDIRECT, null));
        for (int run = 0; run < 2; run++) {
            store.quotes().suggest(harbour.id(), again);
            assertThat(store.quotes().find(hurt.id()))
                    .get()
                    .extracting(QuoteRow::status)
                    .isEqualTo(Status.REJECTED);
            assertThat(store.quotes().find(cracks.id())).get().satisfies(q -> {
                assertThat(q.speaker()).isEqualTo("Tomas Ilk");
                assertThat(q.text()).isEqualTo("that divers had found cracks");
                assertThat(q.kind()).isEqualTo(Kind.INDIRECT);
            });
            assertThat(store.quotes().find(bridge.id()))
                    .get()
                    .extracting(QuoteRow::text)
                    .isEqualTo("closed until spring,”");
            assertThat(store.quotes().find(added)).get().satisfies(q -> {
                assertThat(q.status()).isEqualTo(Status.ADDED);
                assertThat(q.text()).isEqualTo("Share this page");
            });
            assertThat(store.quotes().count(QuoteFilter.of(harbour.id()))).isEqualTo(4);
        }
        store.quotes().suggest(harbour.id(), List.of());
        assertThat(store.quotes().list(QuoteFilter.of(harbour.id()), 0, 9))
                .extracting(QuoteRow::id)
                .containsExactlyInAnyOrder(cracks.id(), bridge.id(), added);
    }

    @Test
    void assigningMakesASpeakerOfANewNameAndTakesOneAway() {
        String id = Sample.row(store, "cracks").id();
        store.quotes().assign(List.of(id), "Pim Aldous");
        QuoteRow assigned = store.quotes().find(id).orElseThrow();
        assertThat(assigned.speaker()).isEqualTo("Pim Aldous");
        assertThat(assigned.status()).isEqualTo(Status.CONFIRMED);
        assertThat(store.speakers().list())
                .extracting(s -> s.speaker().name())
                .contains("Pim Aldous")
                .doesNotContain("Venn");
        store.quotes().assign(List.of(id), null);
        assertThat(store.quotes().find(id))
                .get()
                .satisfies(q -> assertThat(q.speaker()).isNull());
        assertThat(store.quotes().forMatching().get(harbour.id()))
                .anySatisfy(q -> assertThat(q.speaker()).isNull());
        store.history().undo();
        store.history().undo();
        assertThat(store.quotes().find(id))
                .get()
                .extracting(QuoteRow::speaker, QuoteRow::status)
                .containsExactly("Venn", Status.SUGGESTED);
        assertThat(store.speakers().list()).extracting(s -> s.speaker().name()).doesNotContain("Pim Aldous");
    }

    @Test
    void respansOverSeveralPiecesAndRefusesWhatCannotBe() {
        String id = Sample.row(store, "cracks").id();
        List<Span> spans = List.of(Sample.at(Sample.HARBOUR, "that divers"), Sample.at(Sample.HARBOUR, "found cracks"));
        store.quotes().respan(id, spans);
        assertThat(store.quotes().find(id))
                .get()
                .extracting(QuoteRow::spans, QuoteRow::text)
                .containsExactly(spans, "that divers found cracks");
        for (List<Span> wrong : List.of(
                List.<Span>of(),
                List.of(new Span(3, 3)),
                List.of(new Span(0, 9_999)),
                List.of(new Span(9, 12), new Span(4, 8)))) {
            assertThatThrownBy(() -> store.quotes().respan(id, wrong)).isInstanceOf(StoreException.class);
        }
        assertThatThrownBy(() -> store.quotes().respan("gone", spans))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no longer in the project");
    }

    @Test
    void rejectingAnAddedQuoteTakesItAwayAndUndoBringsItBack() {
        String id = store.quotes().add(harbour.id(), Sample.at(Sample.HARBOUR, "Share this page"), Kind.DIRECT, null);
        store.quotes().reject(List.of(id));
        assertThat(store.quotes().find(id)).isEmpty();
        store.history().undo();
        assertThat(store.quotes().find(id)).get().extracting(QuoteRow::status).isEqualTo(Status.ADDED);
    }

    @Test
    void keepsAllThatTheEngineSays() {
        Span content = Sample.at(Sample.FERRY, "that the bridge");
        Span mention = Sample.at(Sample.FERRY, "The harbour master");
        Quote quote = new Quote(
                "any",
                List.of(content, Sample.at(Sample.FERRY, "until the spring")),
                Kind.MIXED,
                new Attribution("Orla Venn", mention, 0.25),
                Sample.at(Sample.FERRY, "told"),
                0.5);
        store.quotes().suggest(ferry.id(), List.of(quote));
        QuoteRow row = store.quotes().list(QuoteFilter.of(ferry.id()), 0, 9).getFirst();
        assertThat(row.id()).isEqualTo(Quote.idAt(ferry.id(), quote.envelope()));
        assertThat(row.mention()).isEqualTo(mention);
        assertThat(row.mentionText()).isEqualTo("The harbour master");
        assertThat(row.cueText()).isEqualTo("told");
        assertThat(row.text()).isEqualTo("that the bridge until the spring");
        assertThat(store.quotes().forMatching().get(ferry.id()))
                .containsExactly(new Quote(row.id(), quote.spans(), Kind.MIXED, quote.speaker(), quote.cue(), 0.5));
        assertThat(row.confidence()).isEqualTo(0.5);
        assertThat(row.speakerConfidence()).isEqualTo(0.25);
    }
}
