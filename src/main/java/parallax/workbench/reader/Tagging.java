package parallax.workbench.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Palette;
import parallax.news.Tag;
import parallax.store.coding.TagDetails;
import parallax.text.Graphemes;
import parallax.text.Span;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.Sheet;

/** Tagging at reading speed: what a key does to the selection, to the selected quote or to the sentence at the caret. */
final class Tagging {

    private final Workspace workspace;
    private final ReaderArea area;
    private final Verbs verbs;
    private @Nullable String last;

    Tagging(Workspace workspace, ReaderArea area, Verbs verbs) {
        this.workspace = workspace;
        this.area = area;
        this.verbs = verbs;
        workspace.projectProperty().addListener((o, before, now) -> last = null);
    }

    /** The passage that a tag is for: the selected text or quote, else the sentence at the caret. */
    Optional<Span> passage() {
        return verbs.target().or(this::sentence);
    }

    private Optional<Span> sentence() {
        Sheet sheet = area.sheet();
        return sheet == null || !verbs.reading().get()
                ? Optional.empty()
                : WordSpans.sentence(sheet.page().article().text(), area.caret());
    }

    /** Tags the passage; it is painted at once and saved in the background. */
    void tag(Tag tag) {
        Sheet sheet = area.sheet();
        Optional<Span> passage = passage();
        if (sheet != null && passage.isPresent()) {
            Span span = passage.get();
            String article = sheet.page().article().id();
            last = tag.id();
            boolean there = sheet.page().annotations().stream()
                    .anyMatch(a -> a.span().equals(span) && a.tags().contains(tag.id()));
            if (!there) {
                area.layers().expect(sheet, span, tag);
            }
            workspace.act(p -> p.annotations().add(article, span, List.of(tag.id()), ""));
        }
    }

    /** Makes a tag and tags the passage with it. */
    void tagNew(String name) {
        Sheet sheet = area.sheet();
        String colour = Palette.next(workspace.tags());
        if (sheet != null) {
            String article = sheet.page().article().id();
            passage().ifPresent(span -> workspace.act(p -> p.annotations().addWithNewTag(article, span, name, colour)));
        }
    }

    /** Tags the passage with the tag of this digit, if there is one. */
    void tag(int digit) {
        TagDetails.applied(digit, workspace.tags(), workspace.tagDetails()).ifPresent(this::tag);
    }

    /** Tags the passage with the tag that was used last here. */
    void again() {
        workspace.tags().stream().filter(t -> t.id().equals(last)).findFirst().ifPresent(this::tag);
    }

    /** Selects the sentence at the caret; where whole sentences are selected, the next one too. */
    void selectSentence() {
        Sheet sheet = area.sheet();
        if (sheet == null) {
            return;
        }
        String text = sheet.page().article().text();
        Span selected = area.selected();
        Optional<Span> chosen = selected.isEmpty()
                ? sentence()
                : WordSpans.sentence(text, selected.start())
                        .filter(first -> first.end() > selected.end() || first.start() < selected.start())
                        .map(first -> first.cover(selected))
                        .or(() -> WordSpans.next(text, selected).map(selected::cover));
        chosen.ifPresent(area::choose);
    }

    /** Moves the end of the selection, or of the annotation at the caret, by a word. */
    void moveEnd(int by) {
        move(span -> WordSpans.moveEnd(text(), span, by));
    }

    /** Moves the start of the selection, or of the annotation at the caret, by a word. */
    void moveStart(int by) {
        move(span -> WordSpans.moveStart(text(), span, by));
    }

    private String text() {
        Sheet sheet = area.sheet();
        return sheet == null ? "" : sheet.page().article().text();
    }

    private void move(UnaryOperator<Span> how) {
        Span selected = area.selected();
        Optional<Annotation> annotation = verbs.annotation();
        if (!selected.isEmpty()) {
            area.choose(how.apply(selected));
        } else if (annotation.isPresent()) {
            Span moved = Graphemes.around(text(), how.apply(annotation.get().span()));
            if (!moved.equals(annotation.get().span())) {
                area.caret(Math.clamp(area.caret(), moved.start(), moved.end()));
                workspace.act(p -> p.annotations().respan(annotation.get().id(), moved));
            }
        }
    }
}
