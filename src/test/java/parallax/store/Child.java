package parallax.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import parallax.store.file.StoreException;

/** A second Parallax process for tests. */
public final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    /** @param work what it does, then the project file */
    public Child(String work, Path file) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        process = new ProcessBuilder(List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Child.class.getName(),
                        work,
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * The places that this class and what it needs were loaded from: test runners with a loader of their own included.
     */
    private static String classPath() {
        return String.join(
                        System.getProperty("path.separator"),
                        List.of(
                                        Child.class,
                                        Store.class,
                                        org.sqlite.JDBC.class,
                                        org.slf4j.LoggerFactory.class,
                                        org.slf4j.jul.JDK14LoggerFactory.class,
                                        org.jspecify.annotations.Nullable.class)
                                .stream()
                                .map(c -> Path.of(java.net.URI.create(c.getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()
                                                .toString()))
                                        .toString())
                                .distinct()
                                .toList())
                + System.getProperty("path.separator")
                + resources();
    }

    private static String resources() {
        String url = String.valueOf(Store.class.getResource("001.sql"));
        return Path.of(java.net.URI.create(url))
                .getParent()
                .getParent()
                .getParent()
                .toString();
    }

    public String line() throws IOException {
        return lines.readLine();
    }

    /** Ends the process as kill -9 does. */
    public void kill() throws InterruptedException {
        // By its handle: Process.destroyForcibly would also throw away what it has said.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        if (args[0].equals("open")) {
            try (Store store = Store.open(file)) {
                System.out.println("open " + store.articles().list().size());
                System.out.println(System.in.read());
            } catch (StoreException e) {
                System.out.println("refused " + e.getMessage());
            }
        } else {
            try (Store store = Store.create(file);
                    Articles.Arrival arrival = store.articles().arrive("Imported many files")) {
                for (int i = 0; i < 100_000; i++) {
                    var article = Sample.article("file " + i, null, Sample.HARBOUR + "Number " + i + "\n");
                    System.out.println(
                            arrival.add(article, Sample.harbourQuotes(article)).id());
                }
            }
        }
    }
}
