package parallax.workbench.reader.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.workbench.base.Page;
import parallax.workbench.base.Words;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.MarkLayout.Piece;

/**
 * An article ready to be shown. It is worked out off the FX thread, since a megabyte with thousands of marks takes a
 * while.
 *
 * @param page what it shows
 * @param text the text on screen
 * @param open the folds that are open
 * @param marks what is drawn into it
 * @param document the text with its runs, for the text area; null where the text stays the one of the sheet before
 * @param restyled where the text stays: the numbers of the lines whose runs are others than on the sheet before
 */
public record Sheet(
        Page page,
        DisplayText text,
        Set<Integer> open,
        MarkLayout marks,
        @Nullable ReadOnlyStyledDocument<Line, String, TextLook> document,
        BitSet restyled) {

    /** Works a page out; {@code open} are the folds that are open. */
    public static Sheet of(Page page, List<Tag> tags, Set<Integer> open) {
        return of(page, tags, open, null);
    }

    /** Works a page out that is to be shown after the sheet {@code before}; where the text is the same, it stays. */
    public static Sheet of(Page page, List<Tag> tags, Set<Integer> open, @Nullable Sheet before) {
        if (before != null && before.hasTextOf(page, open)) {
            MarkLayout marks = MarkLayout.of(before.text, page.quotes(), page.annotations(), tags);
            BitSet restyled = new BitSet();
            for (Line line : before.text.lines()) {
                if (!looks(before.marks, line).equals(looks(marks, line))) {
                    restyled.set(line.number());
                }
            }
            return new Sheet(page, before.text, open, marks, null, restyled);
        }
        Article article = page.article();
        DisplayText text = DisplayText.of(
                article.text(),
                article.regions(),
                open,
                n -> Words.of("reader.fold.closed", n),
                n -> Words.of("reader.fold.open", n));
        MarkLayout marks = MarkLayout.of(text, page.quotes(), page.annotations(), tags);
        return new Sheet(page, text, open, marks, document(text, marks), new BitSet());
    }

    private boolean hasTextOf(Page other, Set<Integer> folds) {
        Article now = other.article();
        Article was = page.article();
        return now.id().equals(was.id())
                && folds.equals(open)
                && now.regions().equals(was.regions())
                && now.text().equals(was.text());
    }

    /** Where in a line words look otherwise than the rest: start, end and look of each. */
    private static List<Object> looks(MarkLayout marks, Line line) {
        List<Object> looks = new ArrayList<>();
        for (Piece piece : marks.at(line.number())) {
            if (piece.mark() instanceof Mark.OfWords words) {
                looks.addAll(List.of(piece.start(), piece.end(), words.look()));
            }
        }
        return looks;
    }

    /** The runs of one line, for the text area. */
    public StyleSpans<TextLook> runs(Line line) {
        var spans = new StyleSpansBuilder<TextLook>();
        runs(line, marks.at(line.number()))
                .forEach(run -> spans.add(run.getStyle(), run.getSegment().length()));
        return spans.create();
    }

    private static ReadOnlyStyledDocument<Line, String, TextLook> document(DisplayText text, MarkLayout marks) {
        var builder = new ReadOnlyStyledDocumentBuilder<Line, String, TextLook>(SegmentOps.styledTextOps(), Line.NONE);
        for (Line line : text.lines()) {
            builder.addParagraph(runs(line, marks.at(line.number())), line);
        }
        return builder.build();
    }

    /** A line's runs: the sweep over its cues and mentions; of two that overlap the first counts. */
    private static List<StyledSegment<String, TextLook>> runs(Line line, List<Piece> pieces) {
        List<StyledSegment<String, TextLook>> runs = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.mark() instanceof Mark.OfWords words && piece.start() >= at) {
                add(runs, line, at, piece.start(), TextLook.PLAIN);
                add(runs, line, piece.start(), piece.end(), words.look());
                at = piece.end();
            }
        }
        add(runs, line, at, line.text().length(), TextLook.PLAIN);
        if (runs.isEmpty()) {
            runs.add(new StyledSegment<>("", TextLook.PLAIN));
        }
        return runs;
    }

    private static void add(List<StyledSegment<String, TextLook>> runs, Line line, int start, int end, TextLook look) {
        if (start < end) {
            runs.add(new StyledSegment<>(line.text().substring(start, end), look));
        }
    }

    /** The quotes whose content holds the article's unit at {@code offset}, the shortest first. */
    public List<QuoteRow> quotesAt(int offset) {
        return page.quotes().stream()
                .filter(q -> q.spans().stream().anyMatch(s -> s.contains(offset)))
                .sorted(Comparator.comparingInt(q -> q.envelope().length()))
                .toList();
    }

    /** The annotations that hold the article's unit at {@code offset} or end there, the shortest first. */
    public List<Annotation> annotationsAt(int offset) {
        return page.annotations().stream()
                .filter(a -> a.span().contains(offset) || a.span().end() == offset)
                .sorted(Comparator.comparingInt(a -> a.span().length()))
                .toList();
    }

    /** The quote after the one with this id, or after {@code offset} where the page has no such quote. */
    public Optional<QuoteRow> quoteAfter(@Nullable String id, int offset) {
        int at = indexOf(id);
        return at >= 0
                ? page.quotes().stream().skip(at + 1L).findFirst()
                : page.quotes().stream()
                        .filter(q -> q.envelope().start() >= offset)
                        .findFirst();
    }

    /** The quote before the one with this id, or before {@code offset} where the page has no such quote. */
    public Optional<QuoteRow> quoteBefore(@Nullable String id, int offset) {
        int at = indexOf(id);
        int end = at >= 0
                ? at
                : (int) page.quotes().stream()
                        .takeWhile(q -> q.envelope().start() < offset)
                        .count();
        return end == 0 ? Optional.empty() : Optional.of(page.quotes().get(end - 1));
    }

    /** The place of a quote on the page, from 0; -1 where it is not there. */
    public int indexOf(@Nullable String id) {
        for (int i = 0; i < page.quotes().size(); i++) {
            if (page.quotes().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
