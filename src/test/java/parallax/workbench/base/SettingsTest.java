package parallax.workbench.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("settings.properties");
    }

    @Test
    void rememberOverRestarts() {
        Settings settings = Settings.load(file());
        settings.put("theme", "dark");
        settings.put("zoom", 1.25);
        settings.save();
        Settings again = Settings.load(file());
        assertThat(again.get("theme")).isEqualTo("dark");
        assertThat(again.number("zoom", 1)).isEqualTo(1.25);
        assertThat(again.get("never")).isNull();
    }

    @Test
    void brokenSettingsAreSetAsideAndStartAfresh() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "theme=dark\nbroken=\\u00zz\n");
        Settings settings = Settings.load(file());
        assertThat(settings.get("theme")).isNull();
        assertThat(file().resolveSibling("settings.properties.broken")).exists();
        settings.put("theme", "light");
        settings.save();
        assertThat(Settings.load(file()).get("theme")).isEqualTo("light");
    }

    @Test
    void aValueThatIsNoNumberCountsAsNone() {
        Settings settings = Settings.load(file());
        settings.put("zoom", "large");
        settings.put("window.x", Double.NaN);
        assertThat(settings.number("zoom", 1)).isEqualTo(1);
        assertThat(settings.number("window.x", 7)).isEqualTo(7);
    }

    @Test
    void recentProjectsAreNewestFirstOnceEachAndOnlyThoseThatAreStillThere() throws IOException {
        Path first = Files.createFile(folder.resolve("first.parallax"));
        Path second = Files.createFile(folder.resolve("second.parallax"));
        Path gone = folder.resolve("gone.parallax");
        Settings settings = Settings.load(file());
        settings.opened(first);
        settings.opened(gone);
        settings.opened(second);
        settings.opened(first);
        assertThat(settings.recent()).containsExactly(first, second);
    }
}
