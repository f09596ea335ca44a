package parallax.intake.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of {@code class-names.txt} in class names, all in one pass: every element of a page is asked, and a
 * page has thousands. Aho and Corasick, “Efficient string matching” (1975), with the failures worked into the table.
 */
final class ClassNames {

    static final int FURNITURE = 1;
    static final int COMMENT = 2;
    static final int STRONG = 4;
    static final int CAPTION = 8;
    static final int BYLINE = 16;
    static final int STANDFIRST = 32;
    /** Names of what is never the article, however much of the page it fills. */
    static final int NEVER = 64;

    private static final Map<String, Integer> KINDS = Map.of(
            "furniture",
            FURNITURE,
            "comment",
            COMMENT,
            "strong",
            STRONG,
            "caption",
            CAPTION,
            "byline",
            BYLINE,
            "standfirst",
            STANDFIRST,
            "never",
            NEVER);

    /** Letters, hyphen, underscore, and all else as one. */
    private static final int SIGNS = 29;

    /** One word: its kind, its length without dots, and where it must stand alone. */
    private record Word(int kind, int length, boolean opens, boolean ends) {}

    private final int[][] next;
    private final List<List<Word>> found;

    private ClassNames(Map<String, List<String>> sections) {
        List<int[]> states = new ArrayList<>();
        List<List<Word>> words = new ArrayList<>();
        states.add(empty());
        words.add(new ArrayList<>());
        sections.forEach((section, names) -> {
            for (String name : names) {
                boolean opens = name.startsWith(".");
                boolean ends = name.endsWith(".");
                String bare = name.substring(opens ? 1 : 0, name.length() - (ends ? 1 : 0));
                int state = 0;
                for (int i = 0; i < bare.length(); i++) {
                    int sign = sign(bare.charAt(i));
                    if (states.get(state)[sign] < 0) {
                        states.get(state)[sign] = states.size();
                        states.add(empty());
                        words.add(new ArrayList<>());
                    }
                    state = states.get(state)[sign];
                }
                words.get(state).add(new Word(KINDS.get(section), bare.length(), opens, ends));
            }
        });
        this.next = states.toArray(int[][]::new);
        this.found = words;
        link();
    }

    /** @throws java.io.UncheckedIOException if the program is not whole */
    static ClassNames load() {
        return new ClassNames(Sections.read("class-names.txt"));
    }

    private static int[] empty() {
        int[] row = new int[SIGNS];
        Arrays.fill(row, -1);
        return row;
    }

    private void link() {
        int[] fail = new int[next.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int sign = 0; sign < SIGNS; sign++) {
            if (next[0][sign] < 0) {
                next[0][sign] = 0;
            } else {
                open.add(next[0][sign]);
            }
        }
        while (!open.isEmpty()) {
            int state = open.removeFirst();
            found.get(state).addAll(found.get(fail[state]));
            for (int sign = 0; sign < SIGNS; sign++) {
                int to = next[state][sign];
                if (to < 0) {
                    next[state][sign] = next[fail[state]][sign];
                } else {
                    fail[to] = next[fail[state]][sign];
                    open.add(to);
                }
            }
        }
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c == '-' ? 26 : c == '_' ? 27 : 28;
    }

    /** The kinds of the words in {@code names}, in either case, added up. */
    int in(String names) {
        int kinds = 0;
        int state = 0;
        for (int i = 0; i < names.length(); i++) {
            state = next[state][sign(names.charAt(i))];
            for (Word word : found.get(state)) {
                if ((kinds & word.kind) == 0
                        && (!word.opens || !isLetter(names, i - word.length))
                        && (!word.ends || !isLetter(names, i + 1))) {
                    kinds |= word.kind;
                }
            }
        }
        return kinds;
    }

    private static boolean isLetter(String names, int at) {
        return at >= 0 && at < names.length() && sign(names.charAt(at)) < 26;
    }
}
