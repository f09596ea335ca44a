package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.intake.fetch.Fetch;
import parallax.intake.fetch.Fetched;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.store.Store;
import parallax.store.articles.ImportRow;
import parallax.store.articles.Imports;
import parallax.store.articles.Original;

/** What a project makes of a page that was asked for. */
class FetchingTest {

    private static final String PAGE = "Orla Venn: it is shut\nTomas Ilk: we need boats";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() {
        project = new Project(
                Store.create(folder.resolve("strait.parallax")),
                new Engines(new Web(), FakeEngines::quotes, (names, holders) -> Map.of(), store -> {}));
    }

    @AfterEach
    void close() {
        project.close();
    }

    /** A web of one page, which comes in two pieces. */
    private static final class Web implements Engines.Reading {
        @Override
        public List<Path> files(List<Path> inputs, Consumer<String> unreadable) {
            return List.of();
        }

        @Override
        public void read(Path file, Intake.Given given, Consumer<Intake.Piece> pieces) {
            throw new AssertionError("no file was brought");
        }

        @Override
        public Fetched fetch(String address, Fetch.Progress progress) throws Refusal {
            progress.check();
            progress.step(0, 0, "quay.example");
            if (!address.endsWith("/bridge")) {
                throw new Refusal(address + " is not there (status 404). Check the address.");
            }
            progress.step(1 << 21, 1 << 22, "quay.example");
            progress.step(3000, 0, "elsewhere.example");
            return new Fetched(address, "quay.example/bridge.html", PAGE.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void read(Fetched fetched, Intake.Given given, Consumer<Intake.Piece> pieces) {
            String text = new String(fetched.bytes(), StandardCharsets.UTF_8);
            pieces.accept(new Intake.Piece(1, sink -> sink.article(Article.of(fetched.name(), text))));
        }

        @Override
        public Article pasted(String content, Intake.Given given) {
            throw new AssertionError("nothing was pasted");
        }
    }

    private ImportReport fetch(String address, Progress progress) throws Exception {
        ImportReport report = project.fetching(address, Intake.Given.NOTHING).run(progress);
        project.settle();
        return report;
    }

    private Imports.Import last() {
        return project.imports().last().orElseThrow();
    }

    @Test
    void aPageThatCameIsReportedByItsAddressAndKeptAsItCame() throws Exception {
        ImportReport report = fetch("https://quay.example/bridge", Progress.NONE);
        assertThat(last().name()).isEqualTo("Fetched quay.example/bridge");
        Original original = project.originals().of(report.imported().getFirst()).orElseThrow();
        assertThat(project.originals().read(original))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(PAGE);
    }

    @Test
    void aPageThatDidNotComeIsNotCalledFetched() throws Exception {
        ImportReport report = fetch("https://quay.example/gone", Progress.NONE);
        assertThat(last().name()).isEqualTo("Nothing came from quay.example/gone");
        assertThat(project.imports().rows(report.number()))
                .singleElement()
                .extracting(ImportRow::outcome, ImportRow::file, ImportRow::sentence)
                .containsExactly(
                        ImportRow.Outcome.FAILED,
                        "https://quay.example/gone",
                        "https://quay.example/gone is not there (status 404). Check the address.");
    }

    @Test
    void aFetchThatWasStoppedSaysSo() throws Exception {
        ImportReport report = fetch("https://quay.example/bridge", new Progress() {
            @Override
            public void step(long done, long total, String words) {}

            @Override
            public void check() {
                throw new CancellationException();
            }
        });
        assertThat(report.cancelled()).isTrue();
        assertThat(report.problems())
                .containsExactly("https://quay.example/bridge was not fetched, because you stopped it.");
        assertThat(last().name()).startsWith("Nothing came from");
    }

    @Test
    void howMuchHasComeIsToldInWordsAndAnotherHostByItsName() throws Exception {
        List<String> told = new ArrayList<>();
        fetch("https://quay.example/bridge", new Progress() {
            @Override
            public void step(long done, long total, String words) {
                told.add(words);
            }

            @Override
            public void check() {}
        });
        assertThat(told).containsSubsequence("waits for an answer", "2.0 MB of 4.0 MB", "3 KB from elsewhere.example");
    }
}
