package parallax.workbench.reader;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.text.Graphemes;
import parallax.text.Span;
import parallax.workbench.reader.marks.DisplayText;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.Layers;
import parallax.workbench.reader.marks.Margins;
import parallax.workbench.reader.marks.Sheet;
import parallax.workbench.reader.marks.TextLook;

/** The text of the article in view, read-only. It speaks offsets into the article and hides those on screen. */
final class ReaderArea extends StyledTextArea<Line, TextLook> {

    private final Layers layers;
    private final Restyling restyling = new Restyling(this);
    private @Nullable Sheet sheet;
    private @Nullable Span awaited;

    ReaderArea(Layers layers) {
        super(
                Line.NONE,
                layers::dress,
                TextLook.PLAIN,
                (text, look) -> text.getStyleClass().add(look.styleClass()),
                false);
        this.layers = layers;
        setId("reader-area");
        getStyleClass().add("reader-area");
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        showCaretProperty().bind(focusedProperty().map(f -> f ? CaretVisibility.ON : CaretVisibility.OFF));
    }

    /** What is drawn behind the text. */
    Layers layers() {
        return layers;
    }

    /** What is shown, null for nothing. */
    @Nullable
    Sheet sheet() {
        return sheet;
    }

    /** Shows a sheet; where the text is the one already shown, caret, selection and place stay. */
    void show(Sheet now) {
        sheet = now;
        layers.marks(now.marks());
        layers.asked(now.page().article().origin().suggested().stream()
                .map(Region::span)
                .toList());
        if (now.document() == null) {
            restyling.add(now.restyled());
        } else {
            restyling.clear();
            replace(0, getLength(), now.document());
            setAccessibleText(now.text().text());
        }
    }

    /** Whether some lines have yet to get the runs of the sheet. */
    boolean isRestyling() {
        return restyling.isUnderWay();
    }

    /** Gives a line the runs that it has on the sheet; nothing where the line is gone. */
    void restyle(int number) {
        if (sheet != null && number < sheet.text().lines().size()) {
            Line line = sheet.text().lines().get(number);
            setStyleSpans(line.start(), sheet.runs(line));
        }
    }

    /** The article's text that is selected: whole characters without white space at the edges; empty where none is. */
    Span selected() {
        if (sheet == null || getSelection().getLength() == 0) {
            return new Span(caret(), caret());
        }
        Span span = sheet.text()
                .toArticle(new Span(getSelection().getStart(), getSelection().getEnd()));
        String text = sheet.page().article().text();
        return Graphemes.around(text, span.trim(text));
    }

    /** Goes on by what a reader takes for one character. */
    @Override
    public void nextChar(SelectionPolicy policy) {
        Line line = line();
        int within = getCaretPosition() - line.start();
        moveTo(
                within < line.text().length()
                        ? line.start() + Graphemes.next(line.text(), within)
                        : Math.min(getLength(), line.end() + 1),
                policy);
    }

    /** Goes back by what a reader takes for one character. */
    @Override
    public void previousChar(SelectionPolicy policy) {
        Line line = line();
        int within = getCaretPosition() - line.start();
        moveTo(
                within > 0 ? line.start() + Graphemes.previous(line.text(), within) : Math.max(0, line.start() - 1),
                policy);
    }

    /** Goes to the end of the row on screen. */
    @Override
    public void lineEnd(SelectionPolicy policy) {
        Line line = line();
        if (ScreenRow.isUneasy(line.text())) {
            int end = ScreenRow.end(
                    line.text(),
                    getCaretPosition() - line.start(),
                    i -> getCharacterBoundsOnScreen(line.start() + i, line.start() + Graphemes.next(line.text(), i)));
            moveTo(line.start() + end, policy);
        } else {
            super.lineEnd(policy);
        }
    }

    /** The line that the caret is in. */
    private Line line() {
        return sheet == null ? Line.NONE : sheet.text().lineAt(getCaretPosition());
    }

    /** Where the caret is in the article. */
    int caret() {
        return sheet == null ? 0 : sheet.text().toArticle(getCaretPosition());
    }

    /** Puts the caret to a place in the article; nothing is selected then. */
    void caret(int offset) {
        if (sheet != null) {
            moveTo(sheet.text().toDisplay(offset));
        }
    }

    /** Selects a passage of the article. */
    void choose(Span span) {
        if (sheet != null) {
            Span shown = sheet.text().toDisplay(span);
            selectRange(shown.start(), shown.end());
        }
    }

    /** Where the first line in view stands in the article. */
    int top() {
        return sheet == null || getVisibleParagraphs().isEmpty()
                ? 0
                : sheet.text().lines().get(visibleParToAllParIndex(0)).article().start();
    }

    /** The numbers of the lines in view. */
    IntStream seen() {
        int count = getVisibleParagraphs().size();
        int first = count == 0 ? 0 : visibleParToAllParIndex(0);
        return IntStream.range(first, first + count);
    }

    /** Scrolls the line that stands at an offset of the article to the top, with a fold line that belongs to it. */
    void top(int offset) {
        if (sheet != null) {
            int line = sheet.text().lineOf(offset).number();
            boolean foldAbove = line > 0 && sheet.text().lines().get(line - 1).look() == DisplayText.Look.UNFOLDED;
            showParagraphAtTop(foldAbove ? line - 1 : line);
        }
    }

    /** The line under a point of this area. */
    Optional<Line> lineAt(double x, double y) {
        return sheet == null || getLength() == 0
                ? Optional.empty()
                : Optional.of(sheet.text().lineAt(hit(x, y).getInsertionIndex()));
    }

    /** The article's unit under a point of this area; nothing beside the text. */
    OptionalInt offsetAt(double x, double y) {
        if (sheet == null || getLength() == 0) {
            return OptionalInt.empty();
        }
        OptionalInt shown = hit(x, y).getCharacterIndex();
        return shown.isPresent()
                        && !sheet.text().lineAt(shown.getAsInt()).look().isFold()
                ? OptionalInt.of(sheet.text().toArticle(shown.getAsInt()))
                : OptionalInt.empty();
    }

    /** Whether a place is left of the text, where the bars of annotations are. */
    boolean isBesideText(double x) {
        return x < layers.marginsProperty().get().left();
    }

    /** What the row of text at a height shows of the article; empty where there is none. */
    Span rowAt(double y) {
        if (sheet == null || getLength() == 0) {
            return new Span(0, 0);
        }
        Margins margins = layers.marginsProperty().get();
        int start = hit(margins.left() + 1, y).getInsertionIndex();
        int end = hit(Math.max(margins.left() + 1, getWidth() - margins.right()), y)
                .getInsertionIndex();
        return sheet.text().toArticle(new Span(Math.min(start, end), Math.max(start, end)));
    }

    /** Scrolls a passage of the article into the upper third, unless it can be read well where it is. */
    void reveal(Span span) {
        if (sheet == null) {
            return;
        }
        if (getHeight() > 0 && layers.rowsOf(span).stream().limit(1).anyMatch(this::isComfortable)) {
            return;
        }
        showParagraphAtTop(sheet.text().lineOf(span.start()).number());
        awaited = span;
        requestLayout();
    }

    private boolean isComfortable(Bounds inScene) {
        double top = sceneToLocal(inScene).getMinY();
        return top > getHeight() * 0.04 && top < getHeight() * 0.5;
    }

    /** Once the line that was brought to the top is laid out, it is known how far down in it the passage is. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Span span = awaited;
        if (span != null && getHeight() > 0) {
            awaited = null;
            getChildrenUnmodifiable().forEach(child -> ((Parent) child).layout());
            layers.rowsOf(span).stream()
                    .findFirst()
                    .ifPresent(row -> scrollYBy(sceneToLocal(row).getMinY() - getHeight() / 4));
        }
    }

    /** Copies what the article says, not what the screen shows in its place. */
    @Override
    public void copy() {
        Span span = selected();
        if (sheet != null && !span.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(span.of(sheet.page().article().text()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
