package parallax.workbench.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.Layers;
import parallax.workbench.reader.marks.Sheet;

/** Finds in the article in view: searches in the background, keeps the hits and walks over them. */
final class Finder {

    private final Workspace workspace;
    private final ReaderArea area;
    private final Layers layers;
    private final Consumer<Span> goTo;
    private final FindBar bar;
    private @Nullable TextSearch asked;
    private List<Span> hits = List.of();
    private int at = -1;

    /** @param goTo brings a hit into view */
    Finder(Workspace workspace, ReaderArea area, Layers layers, Consumer<Span> goTo) {
        this.workspace = workspace;
        this.area = area;
        this.layers = layers;
        this.goTo = goTo;
        this.bar = new FindBar(() -> search(true), this::step, this::close);
    }

    FindBar bar() {
        return bar;
    }

    /** Opens the bar, with the selection as what to find where one line or less of it is selected. */
    void open() {
        Sheet sheet = area.sheet();
        Span selected = area.selected();
        boolean fits = sheet != null && !selected.isEmpty() && selected.length() < 100;
        String words = fits ? selected.of(sheet.page().article().text()) : "";
        bar.open(words.indexOf('\n') < 0 ? words : "");
        search(true);
    }

    /** Closes the bar and gives the keyboard back to the text, at the hit that was stood on. */
    void close() {
        bar.setVisible(false);
        Span last = at >= 0 ? hits.get(at) : null;
        search(false);
        area.requestFocus();
        if (last != null) {
            area.choose(last);
        }
    }

    /** Searches anew, as when another article has come into view. */
    void again() {
        if (bar.isVisible()) {
            search(false);
        }
    }

    /** Goes on by so many hits, round the end. */
    void step(int by) {
        IntConsumer walk = workspace.asks().walkProperty().get();
        if (!bar.isVisible() && walk != null) {
            walk.accept(by);
        } else if (!bar.isVisible()) {
            open();
        } else if (!hits.isEmpty()) {
            stand(Math.floorMod(at < 0 && by < 0 ? 0 : at + by, hits.size()), true);
        }
    }

    private void search(boolean go) {
        TextSearch search = bar.search();
        asked = search;
        Sheet sheet = area.sheet();
        if (sheet == null || search.words().isEmpty()) {
            found(List.of(), go);
            return;
        }
        String text = sheet.page().article().text();
        workspace.read(on -> search.in(text), spans -> {
            Sheet now = area.sheet();
            if (search.equals(asked)
                    && now != null
                    && now.page().article().text().equals(text)) {
                found(spans, go);
            }
        });
    }

    private void found(List<Span> spans, boolean go) {
        if (!go && at >= 0 && spans.equals(hits)) {
            // The article was only drawn anew: whoever walks the hits stays where they are.
            stand(at, false);
            return;
        }
        hits = spans;
        int from = area.selected().start();
        int first = 0;
        while (first < hits.size() && hits.get(first).start() < from) {
            first++;
        }
        stand(hits.isEmpty() ? -1 : first % hits.size(), go);
    }

    private void stand(int hit, boolean go) {
        at = hit;
        layers.hits(hits, at);
        bar.tell(hits.size(), at);
        if (at >= 0 && go) {
            goTo.accept(hits.get(at));
        }
    }
}
