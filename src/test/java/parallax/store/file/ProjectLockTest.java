package parallax.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.store.Child;
import parallax.store.Sample;
import parallax.store.Store;

class ProjectLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondOpeningInThisProcessIsRefusedAndHarmsNothing() throws Exception {
        Path file = folder.resolve("test.parallax");
        Path link = folder.resolve("link.parallax");
        try (Store store = Store.create(file)) {
            Files.createSymbolicLink(link, file);
            for (Path path : new Path[] {file, link, folder.resolve("../" + folder.getFileName() + "/test.parallax")}) {
                assertThatThrownBy(() -> Store.open(path))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("already open in this Parallax");
            }
            try (Child child = new Child("open", file)) {
                assertThat(child.line()).startsWith("refused");
            }
            store.codebook().add(null, "a", "#000000", "");
        }
        Store.open(link).close();
    }

    @Test
    void anotherProcessIsRefusedAndToldWhoHoldsTheProject() throws Exception {
        Path file = folder.resolve("test.parallax");
        try (Store store = Store.create(file);
                Child child = new Child("open", file)) {
            assertThat(store.readOnly()).isFalse();
            assertThat(child.line())
                    .startsWith("refused “test.parallax” is open elsewhere: by ")
                    .contains(System.getProperty("user.name") + "@")
                    .contains("process " + ProcessHandle.current().pid() + ", since ");
        }
    }

    @Test
    void aLockLeftBehindByADeadProcessIsNoObstacle() throws Exception {
        Path file = folder.resolve("test.parallax");
        Sample.store(folder).close();
        try (Child child = new Child("open", file)) {
            assertThat(child.line()).isEqualTo("open 0");
            assertThatThrownBy(() -> Store.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is open elsewhere: by ");
            child.kill();
        }
        assertThat(folder.resolve("test.parallax.lock")).exists();
        try (Store store = Store.open(file)) {
            assertThat(store.articles().list()).isEmpty();
        }
        assertThat(folder.resolve("test.parallax.lock")).doesNotExist();
    }
}
