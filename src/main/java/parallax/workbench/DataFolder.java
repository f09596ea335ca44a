package parallax.workbench;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the workbench keeps what is the user's but in no project: settings, logs, projects that were given no place.
 *
 * @param root the folder; it need not exist yet
 */
record DataFolder(Path root) {

    /** The folder of this user on this system; {@code PARALLAX_DATA} outranks what is usual. */
    static DataFolder usual() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    static DataFolder of(Map<String, String> environment, String system, Path home) {
        String given = environment.getOrDefault("PARALLAX_DATA", "");
        if (!given.isEmpty()) {
            return new DataFolder(Path.of(given));
        }
        if (system.startsWith("Windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return new DataFolder((roaming.isEmpty() ? home : Path.of(roaming)).resolve("Parallax"));
        }
        if (system.startsWith("Mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Parallax"));
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isEmpty() ? home.resolve(".local/share") : Path.of(data);
        return new DataFolder(base.resolve("parallax"));
    }

    Path settings() {
        return root.resolve("settings.properties");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** For projects that the analyst gave no place of their own. */
    Path projects() {
        return root.resolve("projects");
    }
}
