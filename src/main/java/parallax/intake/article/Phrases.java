package parallax.intake.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;

/** The known words of page furniture, from {@code furniture.txt}. */
public final class Phrases {

    /**
     * No phrase is looked for in a paragraph longer than this: notices are short, and an article may speak of cookies.
     */
    private static final int LONGEST = 400;

    /** Every part has at least so many characters. */
    private static final int HEAD = 3;

    private final Set<String> links;
    private final Set<String> lines;
    private final TreeSet<String> starts;
    /** By a hash of their first three characters: nearly every place of a line is passed over at one look. */
    private final List<List<String>> parts = new ArrayList<>(Collections.nCopies(1 << 12, List.of()));

    private Phrases(Map<String, List<String>> sections) {
        this.links = Set.copyOf(sections.getOrDefault("links", List.of()));
        this.lines = new HashSet<>(sections.getOrDefault("line", List.of()));
        this.starts = new TreeSet<>(sections.getOrDefault("start", List.of()));
        for (String part : sections.getOrDefault("part", List.of())) {
            int head = head(part, 0);
            List<String> all = new ArrayList<>(parts.get(head));
            all.add(part);
            parts.set(head, all);
        }
    }

    /** @throws java.io.UncheckedIOException if the program is not whole */
    public static Phrases load() {
        Map<String, List<String>> sections = Sections.read("furniture.txt");
        sections.replaceAll(
                (section, entries) -> entries.stream().map(Folding::fold).toList());
        return new Phrases(sections);
    }

    /** Whether the line heads a list of links: “Related articles”. */
    boolean headsLinks(String line) {
        return line.length() <= 60 && links.contains(bare(line));
    }

    /** Whether the line is surely furniture, by its words. */
    boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (line.length() <= 60) {
            String bare = bare(line);
            if (links.contains(bare) || lines.contains(bare)) {
                return true;
            }
        }
        String folded = Folding.fold(line).strip();
        return startsKnown(folded) != null || hasKnownPart(folded);
    }

    private @Nullable String startsKnown(String folded) {
        // The set is small and sorted: the phrase that begins the line, if any, sorts at or before it.
        for (String start = starts.floor(folded);
                start != null && start.charAt(0) == folded.charAt(0);
                start = starts.lower(start)) {
            if (folded.startsWith(start)) {
                return start;
            }
        }
        return null;
    }

    private boolean hasKnownPart(String folded) {
        for (int i = 0; i + HEAD <= folded.length(); i++) {
            List<String> some = parts.get(head(folded, i));
            if (!some.isEmpty() && startsWithOne(folded, i, some)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithOne(String folded, int at, List<String> some) {
        for (String part : some) {
            if (folded.startsWith(part, at)) {
                return true;
            }
        }
        return false;
    }

    private int head(String text, int at) {
        return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2)) & parts.size() - 1;
    }

    /** The line folded, without marks at its edges and with single spaces. */
    static String bare(String line) {
        String folded = Folding.fold(line);
        int a = 0;
        int b = folded.length();
        while (a < b && !Character.isLetterOrDigit(folded.charAt(a)) && folded.charAt(a) != '\u00A9') {
            a++;
        }
        while (b > a && !Character.isLetterOrDigit(folded.charAt(b - 1))) {
            b--;
        }
        return folded.substring(a, b).replaceAll("\\s+", " ");
    }
}
