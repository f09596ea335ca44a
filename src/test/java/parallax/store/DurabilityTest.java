package parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.store.articles.ArticleRow;
import parallax.store.file.StoreException;
import parallax.store.quotes.QuoteFilter;
import parallax.text.Span;

class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void nothingThatWasReportedIsLostWhenTheProcessIsKilledDuringAnImport() throws Exception {
        Path file = folder.resolve("killed.parallax");
        List<String> reported = new ArrayList<>();
        try (Child child = new Child("import", file)) {
            while (reported.size() < 60) {
                reported.add(child.line());
            }
            child.kill();
            for (String line = child.line(); line != null; line = child.line()) {
                // A last line may be cut off in the pipe: it was not reported then.
                if (line.length() == reported.getFirst().length()) {
                    reported.add(line);
                }
            }
        }
        try (Store store = Store.open(file)) {
            assertThat(store.articles().list()).extracting(ArticleRow::id).containsAll(reported);
            assertThat(store.articles().list())
                    .allSatisfy(a -> assertThat(a.quotes()).isEqualTo(3));
            assertThat(store.check()).contains("Integrity: ok");
            assertThat(store.search().find("divers", 1000))
                    .hasSize(store.articles().list().size());
            assertThat(store.history().undo())
                    .get()
                    .extracting(History.Act::name)
                    .isEqualTo("Imported many files");
            assertThat(store.articles().list()).isEmpty();
        }
    }

    @Test
    void aFullFileRefusesInASentenceAndLosesNothing() {
        try (Store store = Sample.store(folder)) {
            List<Article> articles = Sample.fill(store);
            store.database().write(w -> w.sql().first("PRAGMA max_page_count = 1", r -> r.number("max_page_count")));
            fillUp(store, articles.getFirst().id());
            store.database()
                    .write(w -> w.sql().first("PRAGMA max_page_count = 100000", r -> r.number("max_page_count")));
            store.annotations().add(articles.getFirst().id(), new Span(0, 3), List.of(), "room again");
        }
    }

    @Test
    void aFullDiskRefusesInASentenceAndLosesNothing() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", disk.toString()),
                "full disk skipped: a small file system cannot be mounted here");
        try {
            try (Store store = Sample.store(disk)) {
                fillUp(store, Sample.fill(store).getFirst().id());
                assertThat(store.quotes().count(QuoteFilter.ALL)).isEqualTo(5);
            }
            try (Store store = Store.open(disk.resolve("test.parallax"))) {
                assertThat(store.annotations().list(null)).isNotEmpty();
                assertThat(store.check()).contains("Integrity: ok");
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    /** Writes notes until there is no room; then all those before must be there, and the history as it was. */
    private static void fillUp(Store store, String article) {
        int[] written = {0};
        assertThatThrownBy(() -> {
                    while (written[0] < 1000) {
                        store.annotations()
                                .add(
                                        article,
                                        new Span(written[0], written[0] + 1),
                                        List.of(),
                                        "long note ".repeat(1000));
                        written[0]++;
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The disk is full")
                .hasMessageContaining("test.parallax")
                .hasMessageContaining("make room");
        assertThat(store.annotations().list(null)).hasSize(written[0]);
        assertThat(store.history().list(2000)).hasSize(written[0] + 1);
        assertThat(store.check()).contains("Integrity: ok");
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
