package parallax.intake.format.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.intake.source.TimeLimit;
import parallax.news.Role;

/**
 * The paragraphs of a Markdown text (CommonMark 0.31, tables and front matter besides), without marks.
 *
 * @param known what its front matter says
 */
record MarkdownText(List<Passage> passages, Known known) {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})[ \\t]*");
    private static final Pattern RULE =
            Pattern.compile(" {0,3}(?:(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|(?:-[ \\t]*){3,})");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+]|(\\d{1,9}[.)]))[ \\t]+(.*)");
    private static final Pattern QUOTED = Pattern.compile(" {0,3}> ?");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[(?!\\^)[^\\]]{1,200}\\]:\\s*\\S+.*");
    private static final Pattern TABLE_RULE =
            Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
    private static final Pattern FIELD = Pattern.compile("([\\w-]{1,40}):[ \\t]*(.*)");

    static MarkdownText of(String text) {
        List<String> lines = text.lines().toList();
        Map<String, String> fields = new HashMap<>();
        int from = frontMatter(lines, fields);
        Reader reader = new Reader(fields.containsKey("title"));
        for (int i = from; i < lines.size(); i++) {
            TimeLimit.check();
            reader.line(lines.get(i));
        }
        reader.end();
        return new MarkdownText(reader.passages, known(fields));
    }

    private static int frontMatter(List<String> lines, Map<String, String> fields) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().equals("---") || line.strip().equals("...")) {
                return i + 1;
            }
            Matcher m = FIELD.matcher(line);
            if (m.matches()) {
                fields.put(
                        m.group(1).toLowerCase(Locale.ROOT), m.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
            }
        }
        fields.clear();
        return 0;
    }

    private static Known known(Map<String, String> fields) {
        String date = fields.getOrDefault("date", fields.get("published"));
        String author = fields.get("author");
        return new Known(
                value(fields.getOrDefault("outlet", fields.get("source"))),
                value(fields.get("title")),
                value(author) == null ? List.of() : List.of(String.valueOf(author)),
                date == null ? null : Dates.in(date),
                null,
                null,
                value(fields.get("url")),
                null,
                value(fields.get("section")),
                null,
                "front matter");
    }

    private static @Nullable String value(@Nullable String field) {
        return field == null || field.isEmpty() || field.startsWith("[") || field.startsWith("{") ? null : field;
    }

    /** Gathers lines into paragraphs. */
    private static final class Reader {
        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private boolean titled;
        private @Nullable String fence;

        /** @param titled whether the title stands elsewhere */
        Reader(boolean titled) {
            this.titled = titled;
        }

        void line(String raw) {
            if (fence != null) {
                verbatim(raw);
                return;
            }
            String line = raw;
            Matcher quoted = QUOTED.matcher(line);
            while (quoted.lookingAt()) {
                quoted.region(quoted.end(), line.length());
            }
            line = line.substring(quoted.regionStart());
            Matcher heading = HEADING.matcher(line);
            Matcher underline = UNDERLINE.matcher(line);
            Matcher fenced = FENCE.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (line.isBlank()) {
                end();
            } else if (heading.matches()) {
                end();
                heading(heading.group(1).length(), heading.group(2) == null ? "" : heading.group(2));
            } else if (!open.isEmpty() && underline.matches()) {
                String words = open.toString();
                open.setLength(0);
                heading(underline.group(1).startsWith("=") ? 1 : 2, words);
            } else if (fenced.matches()) {
                end();
                fence = fenced.group(1);
            } else if (!RULE.matcher(line).matches() && item.matches()) {
                end();
                open.append(item.group(1) == null ? "" : item.group(1) + " ").append(item.group(2));
            } else if (line.strip().startsWith("|") || TABLE_RULE.matcher(line).matches() && line.contains("|")) {
                end();
                row(line);
            } else if (RULE.matcher(line).matches()
                    || open.isEmpty() && DEFINITION.matcher(line).matches()) {
                end();
            } else {
                add(line);
            }
        }

        private void add(String line) {
            if (!open.isEmpty()) {
                int end = open.length();
                boolean broken = open.charAt(end - 1) == '\\'
                        || end > 1 && open.charAt(end - 1) == ' ' && open.charAt(end - 2) == ' ';
                while (end > 0 && (open.charAt(end - 1) == ' ' || broken && open.charAt(end - 1) == '\\')) {
                    end--;
                }
                open.setLength(end);
                open.append(broken ? '\n' : ' ');
            }
            open.append(line.stripLeading());
        }

        private void verbatim(String line) {
            if (fence != null && line.strip().startsWith(fence)) {
                fence = null;
            } else if (!line.isBlank()) {
                passages.add(new Passage(line));
            }
        }

        private void row(String line) {
            if (!TABLE_RULE.matcher(line).matches()) {
                for (String cell : line.strip().split("(?<!\\\\)\\|")) {
                    paragraph(cell, null);
                }
            }
        }

        private void heading(int level, String words) {
            boolean title = level == 1 && !titled;
            titled |= title;
            paragraph(words, title ? Role.TITLE : Role.HEADING);
        }

        void end() {
            paragraph(open.toString(), null);
            open.setLength(0);
        }

        private void paragraph(String marked, @Nullable Role role) {
            String words = MarkdownMarks.without(marked).strip();
            if (!words.isEmpty()) {
                passages.add(new Passage(words, role, 0));
            }
        }
    }
}
