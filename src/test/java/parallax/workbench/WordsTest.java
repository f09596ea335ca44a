package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bundle and the sources together: no word is missing, none is left over. */
class WordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "parallax", "workbench");
    private static final Pattern ASKED = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ACTION =
            Pattern.compile("(?:Action\\.of|action)\\(\\s*\"([a-z]+\\.[a-z0-9-]+)\"\\s*,");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]*)\"");
    private static final Pattern END = Pattern.compile("\\+\\s*\"([.-][a-z][a-z0-9.-]*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9.-]*[.-])\"\\s*\\+");

    private final ResourceBundle bundle = ResourceBundle.getBundle("parallax.workbench.words");
    private final String code = sources();

    @Test
    void everyKeyThatIsAskedForIsInTheBundle() {
        assertThat(missing(found(ASKED))).isEmpty();
    }

    @Test
    void everyActionHasALabel() {
        assertThat(missing(found(ACTION).stream().map(id -> "action." + id).collect(Collectors.toSet())))
                .isEmpty();
    }

    @Test
    void everyKeyInTheBundleIsUsed() {
        Set<String> literals = found(LITERAL);
        Set<String> beginnings = found(BEGINNING);
        Set<String> ends = found(END);
        Set<String> unused = new TreeSet<>();
        for (String key : bundle.keySet()) {
            String name = key.startsWith("action.") ? key.substring("action.".length()) : key;
            boolean made = beginnings.stream().anyMatch(name::startsWith)
                    || ends.stream()
                            .anyMatch(e -> name.endsWith(e)
                                    && literals.contains(name.substring(0, name.length() - e.length())));
            if (!literals.contains(name) && !made) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyValueIsAPatternWithItsApostrophesDoubled() {
        for (String key : bundle.keySet()) {
            String value = bundle.getString(key);
            assertThat(value.replace("''", "")).as(key).doesNotContain("'");
            assertThat(new MessageFormat(value)).as(key).isNotNull();
        }
    }

    @Test
    void noKeyStandsInTheFileTwice() throws IOException {
        List<String> keys =
                Files.readAllLines(Path.of("src", "main", "resources", "parallax", "workbench", "words.properties"))
                        .stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    private Set<String> missing(Set<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(bundle.keySet());
        return missing;
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
