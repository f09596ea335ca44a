package parallax.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.store.Store;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.file.StoreException;
import parallax.store.statements.References;

class ContextTest {

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("harbour.parallax"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsKnownOfAnOutletIsKeptAndCanBeTakenBack() {
        Outlet courier = new Outlet("Courier", "Norland", "Quell & Sons", "en", "centre", "own reading");
        store.outlets().describe(courier);
        assertThat(store.outlets().all()).containsOnlyKeys("Courier").containsValue(courier);
        store.history().undo();
        assertThat(store.outlets().all()).isEmpty();
        store.history().redo();
        store.outlets().describe(Outlet.unknown("Courier"));
        assertThat(store.outlets().all()).isEmpty();
    }

    @Test
    void aReferenceTextNeedsANameAndWordsAndCanBeTakenBack() {
        assertThatThrownBy(() -> store.references().add("Interview", "", "  ")).isInstanceOf(StoreException.class);
        String id = store.references().add("Interview", "radio", "One.\r\nTwo.");
        assertThat(store.references().list())
                .containsExactly(new References.Reference(id, "Interview", "radio", "One.\nTwo."));
        store.references().remove(store.references().list().getFirst());
        assertThat(store.references().list()).isEmpty();
        store.history().undo();
        assertThat(store.references().list()).hasSize(1);
        store.history().undo();
        assertThat(store.references().list()).isEmpty();
    }
}
