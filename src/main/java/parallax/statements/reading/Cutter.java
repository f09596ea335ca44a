package parallax.statements.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.news.Rendering;
import parallax.news.Role;
import parallax.text.Sentences;
import parallax.text.Span;

/**
 * Cuts quotes into sentence-level renderings: of a direct quote one for every sentence inside the marks, of others
 * one for every sentence of the reported content, without a leading “that”. Renderings of one quote share their
 * passage number.
 */
final class Cutter {

    private static final String OPENERS = "\u201C\u201E\u00AB\u2018\u201A\"'`\u201F\u2039";
    private static final String CLOSERS = "\u201D\u201C\u00BB\u2019\"'`\u203A";
    private static final String EDGES = ",;:\u2013\u2014-";
    private static final int SHORT_FRAGMENT = 24;
    private static final Pattern ONWARD =
            Pattern.compile(",['\"\u2019\u201D]?( (?:and )?(?:noting|adding|saying|stressing|insisting"
                    + "|emphasi[sz]ing|underscoring|underlining|explaining|warning|arguing|stating|claiming|pointing out) |"
                    + " with (?=\\p{Lu}[^,;]{2,60}? \\p{Ll}{3,}ing ))");

    /** Where a report was sent from: “PORT ALBA, Freeland (ABC) — ”. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}'\u2019. ]{2,30}(?:, [\\p{L}. ]{2,20})?(?: \\([\\p{L} ]{2,20}\\))? ?(?:--|[\u2013\u2014]) ?");

    /** What a headline sets beside the words that it reports: “… as Freeland votes”. */
    private static final Pattern MEANWHILE =
            Pattern.compile(" (?:as|amid|after|ahead of|while) (?=\\p{Lu}|\\p{Ll}+ \\p{Lu})");

    private final Function<String, @Nullable String> speakers;

    Cutter(Function<String, @Nullable String> speakers) {
        this.speakers = speakers;
    }

    /**
     * The renderings of {@code article} by place; quotes in folded regions give none, one place gives one a speaker.
     */
    List<Rendering> cut(Article article, List<Quote> quotes) {
        List<Rendering> renderings = new ArrayList<>();
        List<Quote> ordered = new ArrayList<>(quotes);
        ordered.sort(Comparator.comparing(Quote::envelope).thenComparing(Quote::id));
        int passage = 0;
        for (Quote quote : ordered) {
            Role role = article.roleOf(quote.envelope());
            if (role != null && role.folded()
                    || quote.envelope().end() > article.text().length()) {
                continue;
            }
            for (Span span : spans(article.text(), quote)) {
                Span said = quote.kind() == Kind.DIRECT
                        ? span
                        : reported(article.text(), span, role == Role.TITLE && quote.kind() == Kind.MIXED);
                renderings.add(rendering(article, quote, said, passage));
            }
            passage++;
        }
        return distinct(renderings);
    }

    /** Without the dateline before it and, in a headline, without what goes on beside it. */
    private static Span reported(String text, Span span, boolean headline) {
        Matcher dateline = DATELINE.matcher(text).region(span.start(), span.end());
        int start = dateline.lookingAt() ? dateline.end() : span.start();
        Span said = new Span(start, span.end());
        int closed = said.start() + lastCloser(said.of(text)) + 1;
        Matcher meanwhile = MEANWHILE.matcher(text).region(closed, said.end());
        return headline && closed > said.start() && meanwhile.find() ? new Span(start, meanwhile.start()) : said;
    }

    /** Index of the last closing mark; -1 where there is none. */
    private static int lastCloser(String inner) {
        for (int i = inner.length() - 1; i > 0; i--) {
            if ("\u201D\u00BB\u2019\"'".indexOf(inner.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Rendering> distinct(List<Rendering> renderings) {
        List<Rendering> kept = new ArrayList<>();
        renderings.sort(Comparator.comparing(Rendering::span).thenComparingInt(Rendering::passage));
        Set<String> seen = new HashSet<>();
        for (Rendering r : renderings) {
            if (seen.add(r.id())) {
                kept.add(r);
            }
        }
        return kept;
    }

    private Rendering rendering(Article article, Quote quote, Span span, int passage) {
        String name = quote.speaker() == null ? null : quote.speaker().name();
        String speaker = name == null ? null : speakers.apply(name);
        return new Rendering(
                Rendering.idAt(article.id(), span),
                article.id(),
                quote.id(),
                span,
                quote.kind(),
                speaker,
                quote.cue(),
                Rendering.State.SAME,
                1,
                passage);
    }

    private static List<Span> spans(String text, Quote quote) {
        List<Span> cut = new ArrayList<>();
        int end = -1;
        for (Span part : quote.spans()) {
            // The reporter's words broke the sentence, not its speaker: what was left out between is no border.
            boolean aside = end >= 0 && !reports(quote, new Span(end, Math.max(end, part.start())));
            end = part.end();
            Span inside = quote.kind() == Kind.DIRECT ? unquoted(text, part) : withoutThat(text, part.trim(text));
            for (Span sentence : Sentences.of(text, inside)) {
                if (quote.kind() == Kind.DIRECT) {
                    join(text, cut, edged(text, unquoted(text, sentence)), aside);
                    aside = false;
                } else {
                    for (Span clause : clauses(text, sentence)) {
                        join(text, cut, edged(text, withoutThat(text, clause)), aside);
                        aside = false;
                    }
                }
            }
        }
        return cut;
    }

    /** Whether the cue or the words for the speaker stand in the gap. */
    private static boolean reports(Quote quote, Span gap) {
        Span mention = quote.speaker() == null ? null : quote.speaker().mention();
        return quote.cue() != null && quote.cue().overlaps(gap) || mention != null && mention.overlaps(gap);
    }

    /**
     * Adds a span; where it goes on with the sentence before, and one of the two is a mere scrap or only an aside parts
     * them, both become one.
     */
    private static void join(String text, List<Span> cut, Span span, boolean aside) {
        if (span.isEmpty() || span.of(text).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Span before = cut.isEmpty() ? span : cut.getLast();
        boolean open = !cut.isEmpty()
                && ".!?\u2026".indexOf(text.charAt(before.end() - 1)) < 0
                && Character.isLowerCase(text.codePointAt(span.start()));
        if (open && (aside || Math.min(before.length(), span.length()) < SHORT_FRAGMENT)) {
            cut.set(cut.size() - 1, before.cover(span));
        } else {
            cut.add(span);
        }
    }

    /**
     * Indirect speech cut where a participle reports on (“…, noting that …”) or a new
     * subject comes in (“…, with the mayor paying …”): what follows is a statement of its own.
     */
    private static List<Span> clauses(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        Matcher onward = ONWARD.matcher(text).region(sentence.start(), sentence.end());
        while (onward.find()) {
            clauses.add(new Span(start, onward.start(1)).trim(text));
            start = onward.end();
        }
        clauses.add(new Span(start, sentence.end()).trim(text));
        return clauses;
    }

    /** Without the quotation marks around it. */
    private static Span unquoted(String text, Span part) {
        Span span = part.trim(text);
        int a = span.start();
        int b = span.end();
        if (a < b && OPENERS.indexOf(text.charAt(a)) >= 0) {
            a++;
        }
        String inner = text.substring(a, b);
        if (b > a && CLOSERS.indexOf(text.charAt(b - 1)) >= 0 && !opensInside(inner)) {
            b--;
        }
        return new Span(a, b).trim(text);
    }

    /** Whether the mark at the end closes a quotation that opens inside the text. */
    private static boolean opensInside(String inner) {
        char last = inner.charAt(inner.length() - 1);
        String before = inner.substring(0, inner.length() - 1);
        return switch (last) {
            case '\u201D' -> before.lastIndexOf('\u201C') > before.lastIndexOf('\u201D');
            case '\u2019' ->
                before.lastIndexOf('\u2018') >= 0 && before.indexOf('\u2019', before.lastIndexOf('\u2018')) < 0;
            case '\u00BB' -> before.lastIndexOf('\u00AB') > before.lastIndexOf('\u00BB');
            case '"' -> before.chars().filter(c -> c == '"').count() % 2 == 1;
            default -> false;
        };
    }

    private static Span withoutThat(String text, Span span) {
        String head = text.substring(span.start(), Math.min(span.end(), span.start() + 6))
                .toLowerCase(Locale.ROOT);
        for (String word : List.of("that ", "dass ")) {
            if (head.startsWith(word)) {
                return new Span(span.start() + word.length(), span.end()).trim(text);
            }
        }
        return span;
    }

    private static Span edged(String text, Span span) {
        int b = span.end();
        while (b > span.start() && (EDGES.indexOf(text.charAt(b - 1)) >= 0 || text.charAt(b - 1) == ' ')) {
            b--;
        }
        return new Span(span.start(), b);
    }
}
