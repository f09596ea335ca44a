package parallax.workbench.reader;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Role;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.DisplayText;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.Layers;
import parallax.workbench.reader.marks.Sheet;

/** What the analyst can do with a passage of the article in view. */
final class Verbs implements Layers.Answers {

    private final Workspace workspace;
    private final ReaderArea area;
    private final AtomicReference<@Nullable String> added = new AtomicReference<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper selecting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper targeting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper respanning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper annotated = new ReadOnlyBooleanWrapper();

    Verbs(Workspace workspace, ReaderArea area) {
        this.workspace = workspace;
        this.area = area;
    }

    /** Whether an article is in view. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** Whether text is selected. */
    ReadOnlyBooleanProperty selecting() {
        return selecting.getReadOnlyProperty();
    }

    /** Whether text or a quote is selected. */
    ReadOnlyBooleanProperty targeting() {
        return targeting.getReadOnlyProperty();
    }

    /** Whether text and a quote to move to it are selected. */
    ReadOnlyBooleanProperty respanning() {
        return respanning.getReadOnlyProperty();
    }

    /** Whether there is a passage whose borders can be moved: selected text or the annotation at the caret. */
    BooleanBinding movable() {
        return selecting.or(annotated);
    }

    /** Whether there is an annotation at the caret. */
    ReadOnlyBooleanProperty annotated() {
        return annotated.getReadOnlyProperty();
    }

    /** Looks anew at what is selected. */
    void update() {
        Sheet sheet = area.sheet();
        reading.set(sheet != null && area.isVisible());
        selecting.set(reading.get() && !area.selected().isEmpty());
        targeting.set(reading.get() && target().isPresent());
        respanning.set(selecting.get() && workspace.selectedQuote().isPresent());
        annotated.set(reading.get() && annotation().isPresent());
    }

    /** The passage that is meant: the selected text, else the selected quote. */
    Optional<Span> target() {
        Span selected = area.selected();
        return selected.isEmpty() ? workspace.selectedQuote().map(QuoteRow::envelope) : Optional.of(selected);
    }

    /** The annotation that is meant: one with exactly the selected span, else the shortest at the caret. */
    Optional<Annotation> annotation() {
        Sheet sheet = area.sheet();
        if (sheet == null) {
            return Optional.empty();
        }
        Span selected = area.selected();
        return sheet.page().annotations().stream()
                .filter(a -> a.span().equals(selected))
                .findFirst()
                .or(() -> sheet.annotationsAt(area.caret()).stream().findFirst());
    }

    /** The note that a comment on the passage would change: empty where none is there. */
    Optional<Annotation> noted() {
        Sheet sheet = area.sheet();
        Optional<Span> target = target();
        if (sheet == null || target.isEmpty()) {
            return annotation();
        }
        return sheet.page().annotations().stream()
                .filter(a -> a.span().equals(target.get()))
                .findFirst();
    }

    /** Sets the note of {@code old}, or comments on {@code span} where that is null. */
    void comment(String article, Span span, @Nullable Annotation old, String note) {
        workspace.act(p -> {
            if (old == null) {
                p.annotations().add(article, span, List.of(), note);
            } else if (note.isEmpty() && old.tags().isEmpty()) {
                p.annotations().remove(List.of(old.id()));
            } else {
                p.annotations().note(old.id(), note);
            }
        });
    }

    /** Removes the annotation at the caret. */
    void remove() {
        annotation().ifPresent(this::remove);
    }

    void remove(Annotation annotation) {
        workspace.act(p -> p.annotations().remove(List.of(annotation.id())));
    }

    /** Adds the selection as a quote, which is selected as soon as it is there. */
    void quote() {
        Sheet sheet = area.sheet();
        Span selected = area.selected();
        if (sheet != null && !selected.isEmpty()) {
            NewQuote quote = NewQuote.of(sheet.page().article().text(), selected);
            String article = sheet.page().article().id();
            workspace.act(p -> added.set(p.quotes().add(article, quote.span(), quote.kind(), null)));
        }
    }

    /** The quote that was added here and has just come into view; nothing after the first time it is asked for. */
    Optional<QuoteRow> arrived() {
        Sheet sheet = area.sheet();
        String id = added.get();
        int at = sheet == null || id == null ? -1 : sheet.indexOf(id);
        if (at < 0) {
            return Optional.empty();
        }
        added.set(null);
        return Optional.of(sheet.page().quotes().get(at));
    }

    /** Moves the selected quote to the selected text. */
    void respan() {
        Span selected = area.selected();
        if (!selected.isEmpty()) {
            workspace.selectedQuote().ifPresent(q -> {
                List<Span> spans = NewQuote.respan(q.spans(), selected);
                workspace.act(p -> p.quotes().respan(q.id(), spans));
            });
        }
    }

    /** Says what the selected lines are, or that of the caret; null makes them body. */
    void mark(@Nullable Role role) {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            say(lines(sheet), role);
        }
    }

    @Override
    public void body(Line fold) {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            say(sheet.text().whole(fold), null);
        }
    }

    @Override
    public void say(Span lines, @Nullable Role role) {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            String article = sheet.page().article().id();
            if (!lines.isEmpty()) {
                workspace.act(p -> p.articles().mark(article, lines, role));
                workspace.read(p -> p.lineRulings().alike(article, lines), others -> {
                    if (others > 0) {
                        workspace.noticeProperty().set(Notice.info(Words.of("reader.alike", others)));
                    }
                });
            }
        }
    }

    /** Whether some of the selected lines, or that of the caret, are no furniture yet. */
    boolean isText() {
        Sheet sheet = area.sheet();
        if (sheet == null) {
            return false;
        }
        Span lines = lines(sheet).trim(sheet.page().article().text());
        return sheet.page().article().regions().stream()
                .noneMatch(r -> r.role().folded() && r.span().contains(lines));
    }

    /** Whether some of the selected lines, or that of the caret, are something else than article text, or may be. */
    boolean isOther() {
        Sheet sheet = area.sheet();
        if (sheet == null) {
            return false;
        }
        Article article = sheet.page().article();
        Span lines = lines(sheet);
        return Stream.concat(article.regions().stream(), article.origin().suggested().stream())
                .anyMatch(r -> r.span().overlaps(lines));
    }

    /** Gives the selected lines, or that of the caret, the role that they have here also in the outlet's other articles. */
    void markAlike() {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            Span lines = lines(sheet);
            String article = sheet.page().article().id();
            workspace.act(p -> p.lineRulings().applyToOthers(article, lines));
        }
    }

    /** The whole lines of the selection, or that of the caret; all that a fold holds. */
    private Span lines(Sheet sheet) {
        DisplayText text = sheet.text();
        int last = Math.max(area.getSelection().getStart(), area.getSelection().getEnd() - 1);
        return text.whole(text.lineAt(area.getSelection().getStart())).cover(text.whole(text.lineAt(last)));
    }
}
