package parallax.workbench.reader.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.reader.marks.DisplayText.Line;

/** What is drawn at each line of a {@link DisplayText}. */
public final class MarkLayout {

    /**
     * The part of a mark that falls on one line.
     *
     * @param mark what
     * @param start its first unit in the line
     * @param end unit after its last in the line, greater than {@code start}
     * @param opens whether the mark begins here, and not on a line before
     */
    public record Piece(Mark mark, int start, int end, boolean opens) {}

    /** Nothing to draw. */
    static final MarkLayout NONE = new MarkLayout(Map.of());

    private final Map<Integer, List<Piece>> lines;

    private MarkLayout(Map<Integer, List<Piece>> lines) {
        this.lines = lines;
    }

    /** Lays out the marks of an article; {@code tags} is the codebook, whose order is the order of lanes. */
    static MarkLayout of(DisplayText text, List<QuoteRow> quotes, List<Annotation> annotations, List<Tag> tags) {
        Map<Integer, List<Piece>> lines = new HashMap<>();
        for (QuoteRow quote : quotes) {
            for (int i = 0; i < quote.spans().size(); i++) {
                cut(new Mark.OfQuote(quote, quote.spans().get(i), i == 0), text, lines);
            }
            words(quote, quote.mention(), TextLook.MENTION, text, lines);
            words(quote, quote.cue(), TextLook.CUE, text, lines);
        }
        for (Mark mark : lanes(annotations, tags)) {
            cut(mark, text, lines);
        }
        lines.values().forEach(pieces -> pieces.sort(Comparator.comparingInt(Piece::start)));
        return new MarkLayout(lines);
    }

    /** What falls on the line with this number, by place. */
    public List<Piece> at(int line) {
        return lines.getOrDefault(line, List.of());
    }

    /** The first lane in which nothing overlaps a passage. */
    int freeLane(Span span, DisplayText text) {
        BitSet taken = new BitSet();
        Span numbers = text.linesOf(span);
        for (int number = numbers.start(); number < numbers.end(); number++) {
            for (Piece piece : at(number)) {
                if (piece.mark() instanceof Mark.OfAnnotation mark
                        && mark.span().overlaps(span)) {
                    taken.set(mark.lane());
                }
            }
        }
        return taken.nextClearBit(0);
    }

    private static void words(
            QuoteRow quote, @Nullable Span span, TextLook look, DisplayText text, Map<Integer, List<Piece>> lines) {
        if (span != null) {
            cut(new Mark.OfWords(quote, span, look), text, lines);
        }
    }

    private static List<Mark.OfAnnotation> lanes(List<Annotation> annotations, List<Tag> tags) {
        Map<String, Tag> byId = new HashMap<>();
        tags.forEach(tag -> byId.put(tag.id(), tag));
        List<Mark.OfAnnotation> marks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            List<Tag> known = annotation.tags().stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList();
            known.forEach(tag -> marks.add(new Mark.OfAnnotation(annotation, tag, 0)));
            if (known.isEmpty()) {
                marks.add(new Mark.OfAnnotation(annotation, null, 0));
            }
        }
        int[] lanes = Lanes.of(marks.stream().map(Mark::span).toList());
        for (int i = 0; i < lanes.length; i++) {
            marks.set(
                    i,
                    new Mark.OfAnnotation(
                            marks.get(i).annotation(), marks.get(i).tag(), lanes[i]));
        }
        return marks;
    }

    /** Cuts a mark at the borders of lines; what is folded away is not drawn. */
    private static void cut(Mark mark, DisplayText text, Map<Integer, List<Piece>> lines) {
        boolean opens = true;
        Span numbers = text.linesOf(mark.span());
        for (int number = numbers.start(); number < numbers.end(); number++) {
            Line line = text.lines().get(number);
            int start = Math.max(0, mark.span().start() - line.article().start());
            int end = Math.min(
                    line.text().length(), mark.span().end() - line.article().start());
            if (!line.look().isFold() && start < end) {
                lines.computeIfAbsent(number, n -> new ArrayList<>()).add(new Piece(mark, start, end, opens));
                opens = false;
            }
        }
    }
}
