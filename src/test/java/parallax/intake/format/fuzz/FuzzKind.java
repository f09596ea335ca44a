package parallax.intake.format.fuzz;

import java.util.List;
import java.util.Map;

/**
 * A kind of files to damage.
 *
 * @param name for the table
 * @param samples good files by name
 * @param words that mean something in the format
 */
public record FuzzKind(String name, Map<String, byte[]> samples, List<String> words, Subject subject) {

    @Override
    public String toString() {
        return name;
    }
}
