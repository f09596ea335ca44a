package parallax.store.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.store.Sample.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.quotes.Findings;
import parallax.store.Articles;
import parallax.store.Articles.Details;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.articles.ImportRow.Doubt;
import parallax.store.articles.ImportRow.Outcome;
import parallax.store.file.StoreException;
import parallax.text.Span;

/** What the project keeps of how its articles came. */
class IntakeRecordsTest {

    private static final Findings NOTHING = new Findings(List.of(), List.of());

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

    private Article bring(Article article, Original original) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
            return arrival.add(article, NOTHING, original).article();
        }
    }

    @Test
    void anArticlesOriginIsReadAsItWasWritten() {
        Origin origin = new Origin(
                OffsetDateTime.parse("2031-03-04T07:30:00+01:00"),
                OffsetDateTime.parse("2031-03-04T09:15:20Z"),
                "Harbour \\ Coast\nand ships",
                "QUAY-000017",
                Map.of("title", "og:title", "published", "<time> \\n"),
                List.of(new Origin.Page(1, 0), new Origin.Page(2, 60)),
                List.of(new Region(new Span(3, 9), Role.FURNITURE, "edge.short", 0.4)));
        Article stored = bring(Sample.harbour().withOrigin(origin), null);
        assertThat(stored.origin()).isEqualTo(origin);
        assertThat(store.articles().find(stored.id())).contains(stored);
        assertThat(store.articles().all()).containsExactly(stored);
        assertThat(bring(Sample.ferry(), null).origin()).isEqualTo(Origin.NONE);
    }

    @Test
    void aLineThatWasDecidedOnceIsDecidedForItsOutlet() {
        Article first = bring(Sample.harbour(), null);
        Span line = at(Sample.HARBOUR, "Share this page with a friend");
        String other = "Tug sinks\nNobody was on board.\nShare this page  with a friend\n";
        Article there = bring(Sample.article("tug.txt", "The Quay", other), null);
        store.articles().mark(first.id(), line, Role.FURNITURE);
        assertThat(store.lineRulings().others(first.id(), line)).isZero();

        String third = "Pier opens\nIt took a year.\nShare this page with a friend\n";
        Article later = bring(Sample.article("pier.txt", "The Quay", third), null);
        assertThat(store.lineRulings().others(first.id(), line)).isEqualTo(1);
        store.lineRulings().applyToOthers(first.id(), line);
        assertThat(store.articles().find(later.id()).orElseThrow().roleOf(at(third, "Share")))
                .isEqualTo(Role.FURNITURE);
        store.history().undo();
        assertThat(store.articles().find(later.id()).orElseThrow().roleOf(at(third, "Share")))
                .isNull();

        LineRulings.Book book = store.lineRulings().book();
        assertThat(book.apply(there, "The Quay").roleOf(at(other, "Share"))).isEqualTo(Role.FURNITURE);
        assertThat(book.apply(there, "Strait Daily")).isSameAs(there);
        store.articles().mark(first.id(), line, null);
        assertThat(store.lineRulings().book().apply(there, "The Quay")).isEqualTo(there);
    }

    @Test
    void anArticleThatIsGivenToAnOutletLaterTakesPartInWhatWasDecidedOfItsLines() {
        Article first = bring(Sample.harbour(), null);
        store.articles().mark(first.id(), at(Sample.HARBOUR, "Share this page with a friend"), Role.FURNITURE);
        String other = "Tug sinks\nNobody was on board.\nShare this page with a friend\nAll rights at the pier\n";
        Article unknown = bring(Sample.article("tug.txt", null, other), null);
        assertThat(unknown.roleOf(at(other, "Share"))).isNull();
        store.articles().mark(unknown.id(), at(other, "All rights at the pier"), Role.FURNITURE);
        store.articles().edit(unknown.id(), new Details("The Quay", "Tug sinks", List.of(), null, null, "en"));
        assertThat(store.articles().find(unknown.id()).orElseThrow().roleOf(at(other, "Share")))
                .isEqualTo(Role.FURNITURE);
        Article later = Sample.article("pier.txt", "The Quay", "Pier opens\nAll rights at the pier\n");
        assertThat(store.lineRulings().book().apply(later, "The Quay").roleOf(at(later.text(), "All rights")))
                .isEqualTo(Role.FURNITURE);
        store.history().undo();
        assertThat(store.articles().find(unknown.id()).orElseThrow().roleOf(at(other, "Share")))
                .isNull();
    }

    @Test
    void sayingWhatALineIsAnswersWhatWasSuggested() {
        Span line = at(Sample.HARBOUR, "Share this page with a friend");
        Origin unsure = new Origin(
                null, null, null, null, Map.of(), List.of(), List.of(new Region(line, Role.FURNITURE, "edge", 0.5)));
        Article article = bring(Sample.harbour().withOrigin(unsure), null);
        store.articles().mark(article.id(), line, null);
        assertThat(store.articles().find(article.id()).orElseThrow().origin().suggested())
                .isEmpty();
        store.history().undo();
        assertThat(store.articles().find(article.id())).contains(article);
    }

    @Test
    void whatIsFoldedIsNotFoundAndAHitsWordsComeFromTheArticle() {
        Article article = bring(Sample.harbour(), null);
        Span line = at(Sample.HARBOUR, "Share this page with a friend");
        assertThat(store.search().find("friend", 9)).hasSize(1);
        store.articles().mark(article.id(), line, Role.FURNITURE);
        assertThat(store.search().find("friend", 9)).isEmpty();
        assertThat(store.search().find("cracks", 9))
                .singleElement()
                .satisfies(hit -> assertThat(hit.span()).isEqualTo(at(Sample.HARBOUR, "cracks")));
        store.articles().mark(article.id(), line, null);
        assertThat(store.search().find("friend", 9)).hasSize(1);
    }

    @Test
    void aReportKnowsWhatIsStillUncertain() {
        Article bare = bring(Article.of("note.txt", "Only this."), null);
        long id = store.imports()
                .keep(
                        "Imported 2 inputs",
                        List.of(
                                ImportRow.of("note.txt", Outcome.NEW, "", bare.id()),
                                ImportRow.of("bad.pdf", Outcome.FAILED, "bad.pdf is empty.", null)));
        assertThat(store.imports().last()).map(Imports.Import::id).contains(id);
        List<ImportRow> rows = store.imports().rows(id);
        assertThat(rows.getFirst().doubts())
                .containsExactlyInAnyOrder(Doubt.OUTLET, Doubt.DATE, Doubt.LANGUAGE, Doubt.TEASER);
        assertThat(rows.getLast().doubts()).isEmpty();
        assertThat(rows.getLast().sentence()).isEqualTo("bad.pdf is empty.");
        store.articles()
                .edit(
                        bare.id(),
                        new Articles.Details("The Quay", null, List.of(), LocalDate.of(2031, 1, 2), null, "en"));
        assertThat(store.imports().rows(id).getFirst().doubts()).containsExactly(Doubt.TEASER);
        store.articles().remove(List.of(bare.id()));
        assertThat(store.imports().rows(id).getFirst().facts()).isNull();
    }

    @Test
    void aFileIsKeptOnceHoweverOftenItCame() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.html"), "<p>shut</p>".repeat(200));
        Path copy = Files.copy(file, folder.resolve("copy.html"));
        Original kept = store.originals().keep(file, true).orElseThrow();
        assertThat(store.originals().keep(copy, true)).contains(kept);
        Article article = bring(Sample.harbour(), kept);
        Files.delete(file);
        assertThat(store.originals().of(article.id())).contains(kept);
        assertThat(store.originals().read(kept)).isEqualTo(Files.readAllBytes(copy));
        assertThat(kept.ending()).isEqualTo("html");
    }

    @Test
    void aFileKeptByItsPlaceIsReadThere() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.txt"), "shut");
        Original kept = store.originals().keep(file, false).orElseThrow();
        assertThat(kept.kept()).isFalse();
        assertThat(store.originals().read(kept)).isEqualTo("shut".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.delete(file);
        assertThatThrownBy(() -> store.originals().read(kept))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("“bridge.txt”");
        assertThat(store.originals().keep(folder.resolve("gone.txt"), true)).isEmpty();
    }
}
