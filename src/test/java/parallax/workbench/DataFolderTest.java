package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("home", "ines");

    @Test
    void standsWhereTheSystemKeepsSuchThings() {
        assertThat(DataFolder.of(Map.of(), "Linux", HOME).root()).isEqualTo(HOME.resolve(".local/share/parallax"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME).root())
                .isEqualTo(Path.of("data", "parallax"));
        assertThat(DataFolder.of(Map.of(), "Mac OS X", HOME).root())
                .isEqualTo(HOME.resolve("Library/Application Support/Parallax"));
        assertThat(DataFolder.of(Map.of("APPDATA", "roaming"), "Windows 11", HOME)
                        .root())
                .isEqualTo(Path.of("roaming", "Parallax"));
        assertThat(DataFolder.of(Map.of(), "Windows 11", HOME).root()).isEqualTo(HOME.resolve("Parallax"));
    }

    @Test
    void whatTheUserSaysOutranksTheSystem() {
        assertThat(DataFolder.of(Map.of("PARALLAX_DATA", "mine", "XDG_DATA_HOME", "data"), "Linux", HOME)
                        .root())
                .isEqualTo(Path.of("mine"));
    }
}
