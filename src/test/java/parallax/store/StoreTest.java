package parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.store.file.Change;
import parallax.store.file.Change.Topic;
import parallax.store.file.Database;
import parallax.store.file.Schema;
import parallax.store.file.StoreException;
import parallax.store.quotes.QuoteFilter;

class StoreTest {

    @TempDir
    Path folder;

    @Test
    void keepsEverythingOverAReopening() {
        Path file = folder.resolve("a.parallax");
        List<Article> articles;
        try (Store store = Store.create(file)) {
            articles = Sample.fill(store);
            store.annotations().add(articles.getFirst().id(), Sample.at(Sample.HARBOUR, "divers"), List.of(), "who?");
            store.remembered().put("open", "x");
        }
        try (Store store = Store.open(file)) {
            assertThat(store.articles().find(articles.getFirst().id())).contains(articles.getFirst());
            assertThat(store.quotes().count(QuoteFilter.ALL)).isEqualTo(5);
            assertThat(store.annotations().list(null)).extracting(n -> n.note()).containsExactly("who?");
            assertThat(store.remembered().get("open")).isEqualTo("x");
            assertThat(store.history().undoable())
                    .get()
                    .extracting(History.Act::name)
                    .isEqualTo("Commented on 1 passage");
        }
    }

    @Test
    void leavesNothingButTheProjectFileBehind() throws Exception {
        try (Store store = Sample.store(folder)) {
            Sample.fill(store);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).extracting(f -> f.getFileName().toString()).containsExactly("test.parallax");
        }
    }

    @Test
    void opensFilesWhateverTheyAreCalled() {
        Path file = folder.resolve("проект ?a=1#50% ‘x’.parallax");
        try (Store store = Store.create(file)) {
            Sample.fill(store);
        }
        assertThat(file).exists();
        try (Store store = Store.open(file)) {
            assertThat(store.articles().list()).hasSize(2);
        }
    }

    @Test
    void tellsOfEachCommitWithTopicsAndArticles() {
        try (Store store = Sample.store(folder)) {
            String id = Sample.fill(store).getFirst().id();
            List<Change> changes = new ArrayList<>();
            store.onChange(changes::add);
            store.annotations().add(id, Sample.at(Sample.HARBOUR, "divers"), List.of(), "a");
            store.quotes().confirm(List.of(Sample.row(store, "cracks").id()));
            store.history().undo();
            store.codebook().add(null, "doubt", "#aa0000", "");
            assertThat(changes)
                    .extracting(Change::articles)
                    .containsExactly(
                            java.util.Set.of(id), java.util.Set.of(id), java.util.Set.of(id), java.util.Set.of());
            assertThat(changes)
                    .allSatisfy(c -> assertThat(c.touches(Topic.HISTORY)).isTrue());
            assertThat(changes.getFirst().touches(Topic.ANNOTATIONS)).isTrue();
            assertThat(changes.get(1).touches(Topic.QUOTES)).isTrue();
            assertThat(changes.get(2).touches(Topic.QUOTES)).isTrue();
            assertThat(changes.getLast().touches(Topic.TAGS)).isTrue();
        }
    }

    @Test
    void anActThatChangesNothingLeavesNoTraceAndKeepsWhatCanBeRedone() {
        try (Store store = Sample.store(folder)) {
            Sample.fill(store);
            String id = Sample.row(store, "cracks").id();
            store.quotes().confirm(List.of(id));
            store.codebook().add(null, "doubt", "#aa0000", "");
            store.history().undo();
            List<Change> changes = new ArrayList<>();
            store.onChange(changes::add);
            store.quotes().confirm(List.of(id));
            assertThat(changes).isEmpty();
            assertThat(store.history().redoable())
                    .get()
                    .extracting(History.Act::name)
                    .isEqualTo("Added the tag ‘doubt’");
        }
    }

    @Test
    void aFailingListenerUndoesNothing() {
        Logger log = Logger.getLogger(Database.class.getName());
        log.setFilter(line -> false);
        try (Store store = Sample.store(folder)) {
            store.onChange(c -> {
                throw new IllegalStateException("listener");
            });
            store.codebook().add(null, "doubt", "#aa0000", "");
            assertThat(store.codebook().list()).hasSize(1);
        } finally {
            log.setFilter(null);
        }
    }

    @Test
    void readsTheLastCommitWhileSomebodyWrites() throws Exception {
        try (Store store = Sample.store(folder)) {
            Sample.fill(store);
            CountDownLatch writing = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            Thread writer = Thread.ofPlatform()
                    .start(() -> store.database().write(w -> {
                        w.sql().update("UPDATE article SET removed = 1");
                        writing.countDown();
                        try {
                            return read.await(20, java.util.concurrent.TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            return false;
                        }
                    }));
            writing.await();
            assertThat(store.articles().list()).hasSize(2);
            read.countDown();
            writer.join();
            assertThat(store.articles().list()).isEmpty();
        }
    }

    @Test
    void refusesEverythingOnceClosed() {
        Store store = Sample.store(folder);
        store.close();
        store.close();
        assertThatThrownBy(() -> store.articles().list())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> store.codebook().add(null, "a", "#000000", "")).isInstanceOf(StoreException.class);
    }

    @Test
    void copiesTheWholeProjectWhileItIsOpen() {
        Path copy = folder.resolve("copy.parallax");
        try (Store store = Sample.store(folder)) {
            Sample.fill(store);
            store.copy(copy);
            assertThatThrownBy(() -> store.copy(copy))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("already");
        }
        try (Store store = Store.open(copy)) {
            assertThat(store.articles().list()).hasSize(2);
            assertThat(store.search().find("divers", 5)).hasSize(1);
            assertThat(store.history().undo()).isPresent();
        }
    }

    @Test
    void checksUpOnItself() {
        try (Store store = Sample.store(folder)) {
            Sample.fill(store);
            assertThat(store.check())
                    .contains(
                            "Integrity: ok",
                            "Format: version " + Schema.shipped().version(),
                            "Articles: 2",
                            "Quotes: 5",
                            "Speakers: 4");
        }
    }
}
