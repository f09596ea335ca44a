package parallax.workbench.base;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the workbench remembers over restarts: theme, window, recent projects. Nothing in it is worth failing for:
 * what cannot be read is set aside, what cannot be written is logged.
 */
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final int RECENT = 12;

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /** The settings in {@code file}, or none where it is missing or broken. */
    public static Settings load(Path file) {
        Settings settings = new Settings(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                settings.values.clear();
                settings.setAside(e);
            }
        }
        return settings;
    }

    private void setAside(Exception why) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        LOG.warn("The settings cannot be read and start afresh; the old ones are kept in {}", aside, why);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The broken settings cannot be set aside", e);
        }
    }

    public synchronized @Nullable String get(String key) {
        return values.getProperty(key);
    }

    /** A number, or {@code otherwise} where none is remembered. */
    public synchronized double number(String key, double otherwise) {
        try {
            double number = Double.parseDouble(values.getProperty(key, ""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public synchronized void put(String key, Object value) {
        values.setProperty(key, value.toString());
    }

    /** Projects opened lately, newest first, those left out that are gone. Looks at the disk. */
    public List<Path> recent() {
        return remembered().stream().filter(Files::isRegularFile).toList();
    }

    private synchronized List<Path> remembered() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String path = values.getProperty("recent." + i);
            if (path != null) {
                recent.add(Path.of(path));
            }
        }
        return recent;
    }

    /** Puts a project first among the recent ones. */
    public synchronized void opened(Path project) {
        Path path = project.toAbsolutePath().normalize();
        List<Path> recent = remembered();
        recent.remove(path);
        recent.addFirst(path);
        for (int i = 0; i < Math.min(RECENT, recent.size()); i++) {
            values.setProperty("recent." + i, recent.get(i).toString());
        }
    }

    /** Writes a neighbour file and moves it into place, so that a crash leaves the old settings or the new ones. */
    public synchronized void save() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("The settings cannot be written to {}", file, e);
        }
    }
}
