package parallax.workbench.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/** Reads the page of the article in view: of a long one the text first, and what is drawn into it after that. FX thread only. */
final class Pages {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private @Nullable String wanted;
    private long asked;

    Pages(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The page in view, null where none is. */
    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether this article is in view or on its way. */
    boolean wants(String article) {
        return article.equals(wanted);
    }

    /** Brings an article into view. */
    void show(String article) {
        wanted = article;
        read();
    }

    /** Shows nothing any more. */
    void clear() {
        wanted = null;
        page.set(null);
    }

    /** Reads what is in view anew; an answer that was overtaken is thrown away. */
    void read() {
        String article = wanted;
        if (article == null) {
            return;
        }
        long mine = ++asked;
        Page shown = page.get();
        boolean other = shown == null || !shown.article().id().equals(article);
        workspace.read(
                on -> {
                    // Another version may have taken its place while it was in view.
                    String now = on.articles().current(article);
                    return other ? Page.first(on, now) : Page.of(on, now);
                },
                found -> {
                    if (mine == asked && article.equals(wanted)) {
                        wanted = found.map(p -> p.article().id()).orElse(null);
                        if (!article.equals(wanted)) {
                            workspace.selectionProperty().set(new Span(0, 0));
                        }
                        page.set(found.orElse(null));
                    }
                });
    }

    /** Reads what is drawn into a page of which only the text has been read. */
    void complete() {
        Page shown = page.get();
        if (shown != null && !shown.whole()) {
            read();
        }
    }
}
