package parallax.statements.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.text.Folding;
import parallax.text.Span;
import parallax.text.Stems;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * Reads the words of renderings: marks take no part, hyphened words count as their parts, words in square brackets
 * are the editor's, and in a direct rendering what stands between a closing mark and the next opening one (“…,” he
 * said, “…”) is not the speaker's and is passed over. Not safe for use by several threads.
 */
public final class Words {

    private static final String OPENERS = "\u201C\u00AB\u201E";
    private static final String CLOSERS = "\u201D\u00BB";
    private static final int LONGEST_CUE = 160;

    /** Words as written that are remembered; more different ones than this are names and slips, met once. */
    private static final int REMEMBERED = 200_000;

    private final Lexicon lexicon = Lexicon.SHIPPED;
    private final Map<String, Stems> stemmers = new HashMap<>();
    private final Map<String, Map<String, String>> known = new HashMap<>();

    /** By language and spelling, words as they were read first: news repeats itself. */
    private final Map<String, Map<String, Word>> met = new HashMap<>();

    /** The language that an article is read as. */
    public static String language(Article article) {
        return article.language() == null ? "en" : article.language();
    }

    /** The words of the rendering at {@code span}, in order. */
    public List<Word> of(String text, Span span, Kind kind, String language) {
        List<Word> words = new ArrayList<>();
        int single = 0;
        int marks = 0;
        int brackets = 0;
        int resume = span.start();
        for (Token token : Tokens.of(text, span)) {
            if (token.start() < resume) {
                continue;
            }
            if (token.kind() != Token.Kind.MARK) {
                boolean quoted = kind == Kind.DIRECT || marks > 0 || single > 0;
                parts(text, token, language, quoted, brackets > 0, words);
                continue;
            }
            char c = text.charAt(token.start());
            if (kind == Kind.DIRECT && marks == 0 && closes(text, span, token.start())) {
                resume = reopened(text, token.start(), span.end());
                continue;
            }
            switch (c) {
                case '[' -> brackets++;
                case ']' -> brackets = Math.max(0, brackets - 1);
                case '\u2018' -> single++;
                case '\u2019' -> single = Math.max(0, single - 1);
                case '"' -> marks = marks == 0 ? 1 : 0;
                default ->
                    marks = Math.max(0, marks + (OPENERS.indexOf(c) >= 0 ? 1 : CLOSERS.indexOf(c) >= 0 ? -1 : 0));
            }
        }
        return words;
    }

    /** Whether the mark closes the quotation that the span stands in. */
    private static boolean closes(String text, Span span, int at) {
        if (span.start() == 0 || at + 1 >= span.end()) {
            return false;
        }
        char opener = text.charAt(span.start() - 1);
        char c = text.charAt(at);
        return opener == '\u201C' && c == '\u201D'
                || opener == '"' && c == '"' && ",.!?".indexOf(text.charAt(at - 1)) >= 0
                || opener == '\u2018' && c == '\u2019' && ",.!?".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Where the speaker goes on: after the next opening mark, or right after this one where there is none near. */
    private static int reopened(String text, int at, int limit) {
        char opener = text.charAt(at) == '\u201D' ? '\u201C' : text.charAt(at) == '\u2019' ? '\u2018' : '"';
        int next = text.indexOf(opener, at + 1, Math.min(limit, at + LONGEST_CUE));
        return next < 0 ? at + 1 : next + 1;
    }

    private void parts(String text, Token token, String language, boolean quoted, boolean inserted, List<Word> into) {
        int start = token.start();
        for (int i = token.start(); i <= token.end(); i++) {
            boolean hyphen =
                    i < token.end() && token.kind() == Token.Kind.WORD && "-\u2010\u2011".indexOf(text.charAt(i)) >= 0;
            if (i == token.end() || hyphen) {
                if (i > start) {
                    into.add(word(text, new Span(start, i), language, quoted, inserted));
                }
                start = i + 1;
            }
        }
    }

    private Word word(String text, Span span, String language, boolean quoted, boolean inserted) {
        String raw = span.of(text);
        Map<String, Word> read = met.computeIfAbsent(language, l -> new HashMap<>());
        Word before = read.get(raw);
        if (before == null) {
            before = read(raw, span, language);
            if (read.size() < REMEMBERED) {
                read.put(raw, before);
            }
        }
        return new Word(
                span, before.form(), before.stem(), before.shape(), before.force(), before.capital(), quoted, inserted);
    }

    private Word read(String raw, Span span, String language) {
        String folded = Folding.fold(raw);
        if (folded.endsWith("'s") && !lexicon.isFunction(folded)) {
            folded = folded.substring(0, folded.length() - 2);
        }
        String form = lexicon.digits(folded);
        boolean number = !form.isEmpty() && Character.isDigit(form.charAt(0));
        Word.Shape shape = number
                ? Word.Shape.NUMBER
                : lexicon.isFunction(folded)
                        ? Word.Shape.FUNCTION
                        : lexicon.isCommon(folded) ? Word.Shape.COMMON : Word.Shape.CONTENT;
        boolean capital = Character.isUpperCase(raw.codePointAt(0));
        return new Word(span, form, stem(form, language), shape, lexicon.force(folded), capital, false, false);
    }

    /** The stem of a folded form, remembered. */
    public String stem(String form, String language) {
        return known.computeIfAbsent(language, l -> new HashMap<>())
                .computeIfAbsent(
                        form,
                        f -> isWord(f)
                                ? stemmers.computeIfAbsent(language, Stems::new).of(f)
                                : f);
    }

    private static boolean isWord(String form) {
        return !form.isEmpty() && !Character.isDigit(form.charAt(0)) && form.length() < 64;
    }
}
