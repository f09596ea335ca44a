package parallax.workbench.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.Sheet;

/** What is opened over the text, beside a passage: the tag picker, a note, the list of everything here. */
final class ReaderCards {

    private final Workspace workspace;
    private final ReaderArea area;
    private final Verbs verbs;
    private final Tagging tagging;
    private final Overlay overlay;
    private final Consumer<QuoteRow> select;

    /** @param select takes a quote that is chosen */
    ReaderCards(
            Workspace workspace,
            ReaderArea area,
            Verbs verbs,
            Tagging tagging,
            Overlay overlay,
            Consumer<QuoteRow> select) {
        this.workspace = workspace;
        this.area = area;
        this.verbs = verbs;
        this.tagging = tagging;
        this.overlay = overlay;
        this.select = select;
    }

    /** Opens the tag picker for the selected text or quote. */
    void pickTag() {
        tagging.passage().ifPresent(span -> {
            area.reveal(span);
            TagPicker picker =
                    new TagPicker(List.copyOf(workspace.tags()), List.copyOf(workspace.tagDetails()), choice -> {
                        if (choice.tag() == null) {
                            tagging.tagNew(choice.name());
                        } else {
                            tagging.tag(choice.tag());
                        }
                        overlay.close();
                    });
            overlay.show(picker, picker.field(), beside(span), () -> {}, area::requestFocus);
        });
    }

    /** Opens the note on the selected text or quote, or that of the annotation at the caret. */
    void writeNote() {
        Optional<Annotation> old = verbs.noted();
        old.map(Annotation::span).or(verbs::target).ifPresent(span -> write(span, old.orElse(null)));
    }

    /** Opens the note of an annotation. */
    void writeNote(Annotation annotation) {
        write(annotation.span(), annotation);
    }

    private void write(Span span, @Nullable Annotation old) {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            String article = sheet.page().article().id();
            NoteEditor editor = new NoteEditor(
                    old == null ? "" : old.note(), note -> verbs.comment(article, span, old, note), overlay::close);
            overlay.show(editor, editor.field(), beside(span), editor::keep, area::requestFocus);
        }
    }

    /** Lists everything at the caret, or in the selection. */
    void showHere() {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            HereCard card = new HereCard(
                    HereCard.things(sheet, area.caret(), area.selected()),
                    List.copyOf(workspace.tags()),
                    thing -> area.layers().spot(thing.span()),
                    thing -> {
                        overlay.close();
                        if (thing.quote() != null) {
                            select.accept(thing.quote());
                        } else if (thing.annotation() != null) {
                            writeNote(thing.annotation());
                        }
                    },
                    annotation -> {
                        overlay.close();
                        verbs.remove(annotation);
                    },
                    overlay::close);
            Bounds caret = area.getCaretBounds()
                    .map(area::screenToLocal)
                    .map(area::localToScene)
                    .orElse(null);
            overlay.show(card, card.field(), caret, () -> {}, () -> {
                area.layers().spot(null);
                area.requestFocus();
            });
        }
    }

    private @Nullable Bounds beside(Span span) {
        return area.layers().rowsOf(span).stream().reduce(ReaderCards::around).orElse(null);
    }

    private static Bounds around(Bounds a, Bounds b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double right = Math.max(a.getMaxX(), b.getMaxX());
        return new BoundingBox(left, a.getMinY(), right - left, b.getMaxY() - a.getMinY());
    }
}
