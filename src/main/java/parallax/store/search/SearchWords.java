package parallax.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * Turns words, “phrases”, prefix*, AND, OR, NOT, NEAR and brackets into FTS5's language. Every word goes in quotation marks,
 * so that no punctuation in it is taken for a sign of that language.
 */
final class SearchWords {

    /** More words than anybody types; SQLite's parser of queries has its own limit somewhere above. */
    private static final int MOST = 64;

    private static final String AFAR = "10";
    private static final Pattern PART = Pattern.compile("NEAR\\((?<group>[^()]*)\\)|\"(?<phrase>[^\"]*)\"(?<wide>\\*?)"
            + "|(?<sign>[\"()])|(?<word>[^\\s\"()*]+)(?<star>\\*?)");
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
    private static final Pattern GROUP = Pattern.compile("(.*?)(?:,\\s*(\\d{1,3})\\s*)?", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(\\p{L}{2,}:)(?!/).*");

    private enum Kind {
        OPERAND,
        OPERATOR,
        OPEN,
        SHUT
    }

    /** @param fts the piece in FTS5's language */
    private record Piece(Kind kind, String fts) {}

    /**
     * What was understood.
     *
     * @param query in FTS5's language, empty for none; all words, each as itself, where there is a problem
     */
    record Read(String query, @Nullable SearchProblem problem) {}

    private final List<Piece> pieces = new ArrayList<>();
    private int words;
    private @Nullable SearchProblem problem;

    static Read of(String typed) {
        SearchWords words = new SearchWords();
        words.take(typed);
        String query = words.write();
        return words.problem == null ? new Read(query, null) : new Read(plain(typed), words.problem);
    }

    /** The same words as words and nothing else. */
    static String plain(String typed) {
        return Tokens.of(typed).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .limit(MOST)
                .map(t -> quoted(t.of(typed), false))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String words, boolean prefix) {
        return '"' + words.replace("\"", "") + (prefix ? "\"*" : "\"");
    }

    private void take(String typed) {
        Matcher part = PART.matcher(typed);
        while (problem == null && part.find()) {
            String group = part.group("group");
            String phrase = part.group("phrase");
            String sign = part.group("sign");
            if (group != null) {
                group(group);
            } else if (phrase != null) {
                operand(phrase, !part.group("wide").isEmpty());
            } else if (sign == null) {
                word(part.group("word"), !part.group("star").isEmpty());
            } else if (sign.equals("\"")) {
                wrong(SearchProblem.Kind.QUOTE, sign);
            } else {
                pieces.add(new Piece(sign.equals("(") ? Kind.OPEN : Kind.SHUT, sign));
            }
        }
    }

    private void word(@Nullable String word, boolean prefix) {
        if (word == null) {
            return;
        }
        Matcher field = FIELD.matcher(word);
        if (word.equals("AND")
                || word.equals("OR")
                || word.equals("NOT")
                || NEAR.matcher(word).matches()) {
            pieces.add(new Piece(Kind.OPERATOR, word));
        } else if (field.matches()) {
            wrong(SearchProblem.Kind.FIELD, field.group(1));
        } else {
            operand(word, prefix);
        }
    }

    /** Words that are nothing but punctuation stand in no index and are passed over. */
    private void operand(String words, boolean prefix) {
        long count = Tokens.of(words).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .count();
        this.words += (int) count;
        if (this.words > MOST) {
            wrong(SearchProblem.Kind.LENGTH, String.valueOf(MOST));
        } else if (count > 0) {
            near(quoted(words, prefix));
        }
    }

    /** “a NEAR/5 b” as FTS5 has it: what stands before moves into a group. */
    private void near(String operand) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        Matcher near = NEAR.matcher(last == null ? "" : last.fts());
        Piece before = pieces.size() > 1 ? pieces.get(pieces.size() - 2) : null;
        boolean both = near.matches()
                && before != null
                && before.kind() == Kind.OPERAND
                && !before.fts().startsWith("NEAR");
        if (both) {
            pieces.removeLast();
            pieces.removeLast();
            String within = near.group(1) == null ? AFAR : near.group(1);
            pieces.add(new Piece(Kind.OPERAND, "NEAR(" + before.fts() + " " + operand + ", " + within + ")"));
        } else {
            pieces.add(new Piece(Kind.OPERAND, operand));
        }
    }

    /** The words of “NEAR(a b, 5)”. */
    private void group(String inside) {
        Matcher parts = GROUP.matcher(inside);
        SearchWords own = new SearchWords();
        own.take(parts.matches() ? parts.group(1).replace(',', ' ') : inside);
        words += own.words;
        boolean plain = own.pieces.stream()
                .allMatch(p -> p.kind() == Kind.OPERAND && !p.fts().startsWith("NEAR"));
        if (own.problem != null || !plain || own.pieces.isEmpty()) {
            problem = own.problem == null ? new SearchProblem(SearchProblem.Kind.OPERATOR, "NEAR") : own.problem;
        } else {
            String operands = own.pieces.stream().map(Piece::fts).collect(Collectors.joining(" "));
            String within = parts.group(2) == null ? AFAR : parts.group(2);
            pieces.add(new Piece(Kind.OPERAND, "NEAR(" + operands + ", " + within + ")"));
        }
    }

    private String write() {
        StringBuilder written = new StringBuilder();
        int open = 0;
        Piece last = new Piece(Kind.OPEN, "");
        for (Piece piece : pieces) {
            boolean negated = piece.fts().equals("NOT") && last.fts().equals("AND");
            switch (piece.kind()) {
                case OPERATOR -> {
                    if (!negated && (last.kind() == Kind.OPERATOR || last.kind() == Kind.OPEN)) {
                        wrong(SearchProblem.Kind.OPERATOR, piece.fts());
                    } else if (piece.fts().startsWith("NEAR")) {
                        wrong(SearchProblem.Kind.OPERATOR, "NEAR");
                    }
                    // “a AND NOT b” is “a NOT b”, as FTS5 has it.
                    written.setLength(negated ? written.length() - " AND ".length() : written.length());
                    written.append(' ').append(piece.fts()).append(' ');
                }
                case OPERAND -> written.append(between(last, Kind.OPERAND)).append(piece.fts());
                case OPEN -> {
                    open++;
                    written.append(between(last, Kind.OPEN)).append('(');
                }
                case SHUT -> {
                    if (--open < 0) {
                        wrong(SearchProblem.Kind.BRACKET, ")");
                    } else if (last.kind() == Kind.OPEN || last.kind() == Kind.OPERATOR) {
                        wrong(SearchProblem.Kind.OPERATOR, last.fts());
                    }
                    written.append(')');
                }
            }
            last = piece;
        }
        if (open > 0) {
            wrong(SearchProblem.Kind.BRACKET, "(");
        } else if (last.kind() == Kind.OPERATOR) {
            wrong(SearchProblem.Kind.OPERATOR, last.fts());
        }
        return written.toString();
    }

    /** FTS5 joins neighbours by AND on its own, but not beside a bracket. */
    private static String between(Piece last, Kind next) {
        return switch (last.kind()) {
            case SHUT -> " AND ";
            case OPERAND -> next == Kind.OPEN ? " AND " : " ";
            case OPERATOR, OPEN -> "";
        };
    }

    private void wrong(SearchProblem.Kind kind, String what) {
        problem = problem == null ? new SearchProblem(kind, what) : problem;
    }
}
