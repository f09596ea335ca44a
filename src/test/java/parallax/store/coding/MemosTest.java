package parallax.store.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.file.StoreException;

class MemosTest {

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

    @Test
    void aMemoKnowsWhatItIsOnWhoWroteItAndWhen() {
        Memos.Subject gazette = new Memos.Subject(Memos.Kind.OUTLET, "The Quay", "The Quay");
        String id = store.memos().add(gazette, "Owned by the *port*.");
        Memos.Memo memo = store.memos().list().getFirst();
        assertThat(memo.id()).isEqualTo(id);
        assertThat(memo.on()).isEqualTo(gazette);
        assertThat(memo.text()).isEqualTo("Owned by the *port*.");
        assertThat(memo.author()).isEqualTo(System.getProperty("user.name"));
        assertThat(memo.created()).isEqualTo(memo.changed());
        assertThat(store.history().undoable().orElseThrow().name()).isEqualTo("Wrote a memo on the outlet ‘The Quay’");
    }

    @Test
    void writingAndDeletingAreUndone() {
        String id = store.memos().add(Memos.Subject.JOURNAL, "first");
        store.memos().write(id, "second");
        store.memos().remove(id);
        assertThat(store.memos().list()).isEmpty();
        store.history().undo();
        assertThat(store.memos().list()).extracting(Memos.Memo::text).containsExactly("second");
        store.history().undo();
        assertThat(store.memos().list()).extracting(Memos.Memo::text).containsExactly("first");
        store.history().undo();
        assertThat(store.memos().list()).isEmpty();
        while (store.history().redo().isPresent()) {
            assertThat(store.check()).contains("Integrity: ok");
        }
        assertThat(store.memos().list()).isEmpty();
    }

    @Test
    void aMemoThatIsGoneCannotBeWritten() {
        assertThatThrownBy(() -> store.memos().write("nobody", "x")).isInstanceOf(StoreException.class);
    }

    @Test
    void theNewestComesFirst() {
        store.memos().add(Memos.Subject.JOURNAL, "one");
        store.memos().add(Memos.Subject.PROJECT, "two");
        assertThat(store.memos().list()).extracting(Memos.Memo::text).containsExactly("two", "one");
    }
}
