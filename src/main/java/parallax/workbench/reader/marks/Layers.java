package parallax.workbench.reader.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Role;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.reader.marks.DisplayText.Line;

/**
 * All that is drawn behind the text, and the lines on screen that draw it. A change repaints those few lines and never
 * touches the document, so the reader stays where it is.
 */
public final class Layers {

    /** Takes what the analyst says of a stretch by a click beside it. */
    public interface Answers {

        /** All of a fold is article text. */
        void body(Line fold);

        /** The whole lines of a stretch of the article have a role; null for article text. */
        void say(Span lines, @Nullable Role role);
    }

    private final Set<LineMarks> drawn = Collections.newSetFromMap(new WeakHashMap<>());
    private final ObjectProperty<Margins> margins = new SimpleObjectProperty<>(Margins.of(0, 14));
    private final Consumer<QuoteRow> onQuote;
    private MarkLayout marks = MarkLayout.NONE;
    private @Nullable String quote;
    private @Nullable Span spot;
    private List<Mark.OfAnnotation> expected = List.of();
    private List<Span> hits = List.of();
    private List<Span> asked = List.of();
    private @Nullable Answers answers;
    private int hit = -1;

    /** {@code onQuote} hears of clicks on a speaker's name. */
    public Layers(Consumer<QuoteRow> onQuote) {
        this.onQuote = onQuote;
    }

    /** Makes a paragraph of the text area look like its line; called by the area whenever a line comes into view. */
    public void dress(TextFlow flow, Line line) {
        flow.getStyleClass().add("line-" + line.look().name().toLowerCase(Locale.ROOT));
        flow.paddingProperty().bind(margins.map(m -> m.padding(line)));
        LineMarks lineMarks = new LineMarks(this, flow, line);
        flow.getChildren().addFirst(lineMarks);
        drawn.add(lineMarks);
    }

    /** How much room there is beside the text. */
    public ObjectProperty<Margins> marginsProperty() {
        return margins;
    }

    /** Paints a tag that is being saved, until the article comes anew. */
    public void expect(Sheet sheet, Span span, Tag tag) {
        List<Mark.OfAnnotation> more = new ArrayList<>(expected);
        Annotation coming = new Annotation(
                "", sheet.page().article().id(), span, List.of(tag.id()), "", "", Instant.EPOCH, Instant.EPOCH);
        more.add(new Mark.OfAnnotation(coming, tag, marks.freeLane(span, sheet.text()) + expectedAt(span)));
        expected = List.copyOf(more);
        repaint();
    }

    private int expectedAt(Span span) {
        return (int) expected.stream().filter(m -> m.span().overlaps(span)).count();
    }

    /** What is being saved, in the order of its making. */
    public List<Mark.OfAnnotation> expected() {
        return expected;
    }

    /** What was being saved could not be. */
    public void expectNothing() {
        expected = List.of();
        repaint();
    }

    /** Where what is marked. */
    public MarkLayout marks() {
        return marks;
    }

    /** Has other marks drawn. */
    public void marks(MarkLayout now) {
        marks = now;
        expected = List.of();
        repaint();
    }

    /** Stretches that may be no article text, in the article, by place. */
    public List<Span> asked() {
        return asked;
    }

    /** Has these stretches, in UTF-16 units of the article, drawn as such. */
    public void asked(List<Span> now) {
        asked = now;
        repaint();
    }

    /** Id of the selected quote. */
    @Nullable
    public String quote() {
        return quote;
    }

    /** Has a quote drawn as the selected one; null for none. */
    public void quote(@Nullable String now) {
        quote = now;
        repaint();
    }

    /** The passage that was gone to, in the article. */
    @Nullable
    public Span spot() {
        return spot;
    }

    /** Has a passage drawn as the place in view; null for none. */
    public void spot(@Nullable Span now) {
        spot = now;
        repaint();
    }

    /** What was found, in the article, by place. */
    public List<Span> hits() {
        return hits;
    }

    /** The hit that is stood on, -1 for none. */
    int hit() {
        return hit;
    }

    /** Has what was found drawn, and the hit at {@code at} stronger; -1 for none. */
    public void hits(List<Span> now, int at) {
        hits = now;
        hit = at;
        repaint();
    }

    /** Who takes answers, null while nobody does. */
    @Nullable
    public Answers answers() {
        return answers;
    }

    /** Asks the analyst through these about lines that may be furniture. */
    public void answers(Answers now) {
        answers = now;
    }

    void clicked(QuoteRow row) {
        onQuote.accept(row);
    }

    /** Where a passage of the article is on screen, row by row, in the scene; empty where it is out of view. */
    public List<Bounds> rowsOf(Span span) {
        return drawn.stream()
                .filter(LineMarks::isShown)
                .sorted(Comparator.comparingInt(l -> l.line().number()))
                .flatMap(l -> l.rowsOf(span).stream())
                .toList();
    }

    private void repaint() {
        drawn.stream().filter(LineMarks::isShown).forEach(LineMarks::requestLayout);
    }
}
