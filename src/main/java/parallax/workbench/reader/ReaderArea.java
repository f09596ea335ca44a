package parallax.workbench.reader;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.text.Span;
import parallax.workbench.reader.DisplayText.Line;

/** The text of the article in view, read-only. It speaks offsets into the article and hides those on screen. */
final class ReaderArea extends StyledTextArea<Line, TextLook> {

    private final Layers layers;
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
        Sheet was = sheet;
        sheet = now;
        layers.marks(now.marks());
        layers.asked(now.page().article().origin().suggested().stream()
                .map(Region::span)
                .toList());
        if (was != null && was.text().lines().equals(now.text().lines())) {
            var runs = now.document().getStyleSpans(0, now.document().length());
            if (!runs.equals(getStyleSpans(0, getLength()))) {
                setStyleSpans(0, runs);
            }
        } else {
            replace(0, getLength(), now.document());
            setAccessibleText(now.text().text());
        }
    }

    /** The article's text that is selected, without white space at its edges; empty where none is. */
    Span selected() {
        if (sheet == null || getSelection().getLength() == 0) {
            return new Span(caret(), caret());
        }
        Span span = sheet.text()
                .toArticle(new Span(getSelection().getStart(), getSelection().getEnd()));
        return span.trim(sheet.page().article().text());
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
