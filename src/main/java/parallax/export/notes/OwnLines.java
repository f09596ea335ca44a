package parallax.export.notes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file that is written again and again: blocks of the program's between comments, and the analyst's own lines
 * between the blocks. Own lines stay behind the block that they stood behind; where that block is gone, behind the one
 * before it.
 */
final class OwnLines {

    private static final String BEGIN = "<!-- parallax %s -->";
    private static final String END = "<!-- /parallax -->";
    private static final Pattern BEGINS = Pattern.compile("<!-- parallax (.+) -->");
    /** What the program says at the head of the file; all else there is the analyst's. */
    private static final Set<String> OURS =
            Set.of("title", "written_by", "article", "outlet", "byline", "published", "url", "tags");

    private static final Pattern FRONT = Pattern.compile("([A-Za-z_]+): .*");

    private final Appendable out;
    /** The analyst's lines by the block before them; the first have none. */
    private final Map<String, List<String>> own = new LinkedHashMap<>();

    private final List<String> front = new ArrayList<>();
    /** Of each block of the earlier file the one before it. */
    private final Map<String, String> before = new HashMap<>();

    private boolean started;

    /**
     * @param earlier the file as it stands, null where there is none
     * @param keys of all blocks that will be written
     */
    OwnLines(@Nullable String earlier, Set<String> keys, Appendable out) {
        this.out = out;
        if (earlier != null && earlier.contains(END)) {
            read(List.of(earlier.split("\\R", -1)));
            settle(keys);
        }
    }

    private void settle(Set<String> keys) {
        Map<String, List<String>> settled = new LinkedHashMap<>();
        own.forEach((key, lines) -> {
            String at = key;
            while (!at.isEmpty() && !keys.contains(at)) {
                at = before.getOrDefault(at, "");
            }
            settled.computeIfAbsent(at, k -> new ArrayList<>()).addAll(lines);
        });
        own.clear();
        own.putAll(settled);
    }

    private void read(List<String> lines) {
        int at = 0;
        if (lines.getFirst().equals("---")) {
            int close = lines.subList(1, lines.size()).indexOf("---");
            if (close >= 0) {
                front.addAll(lines.subList(1, close + 1));
                at = close + 2;
            }
        }
        String key = "";
        boolean inside = false;
        for (String line : lines.subList(at, lines.size())) {
            Matcher begins = BEGINS.matcher(line);
            if (!inside && begins.matches()) {
                before.put(begins.group(1), key);
                key = begins.group(1);
                inside = true;
            } else if (inside && line.equals(END)) {
                inside = false;
            } else if (!inside) {
                own.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
            }
        }
    }

    /** Writes what heads the file: the program's facts, then those that the analyst added. */
    void front(Map<String, String> facts) throws IOException {
        out.append("---\n");
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            out.append(fact.getKey()).append(": ").append(fact.getValue()).append('\n');
        }
        for (String line : front) {
            Matcher fact = FRONT.matcher(line);
            if (!fact.matches() || !OURS.contains(fact.group(1))) {
                out.append(line).append('\n');
            }
        }
        out.append("---\n");
    }

    /** Writes a block, and the own lines that belong behind it. */
    void block(String key, String content) throws IOException {
        if (!started) {
            started = true;
            lines("");
        }
        out.append('\n')
                .append(BEGIN.formatted(key))
                .append("\n\n")
                .append(content)
                .append('\n')
                .append(END)
                .append('\n');
        lines(key);
    }

    private void lines(String key) throws IOException {
        List<String> lines = own.remove(key);
        if (lines == null) {
            return;
        }
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        if (from < to) {
            out.append('\n').append(String.join("\n", lines.subList(from, to))).append('\n');
        }
    }
}
