package parallax.workbench.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import parallax.news.Link;
import parallax.project.Project;
import parallax.store.search.Passage;
import parallax.text.Span;

/** What would be tagged: the stretches around places that were found, each once, with a few words at both sides. */
final class Hits {

    private static final int AROUND = 60;

    private Hits() {}

    /**
     * A stretch.
     *
     * @param passage the first place in it
     * @param place what is tagged
     * @param on whether it is, as the analyst has it
     */
    record Hit(
            Passage passage, Link.Place place, String before, String tagged, String after, SimpleBooleanProperty on) {}

    /** Blocks. */
    static List<Hit> of(Project project, List<Passage> passages, Extent extent) {
        Map<Link.Place, Hit> hits = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String text = texts.computeIfAbsent(
                    passage.article(),
                    id -> project.articles().find(id).map(a -> a.text()).orElse(""));
            if (passage.span().end() <= text.length()) {
                Span span = extent.of(text, passage.span());
                Link.Place place = new Link.Place(passage.article(), span);
                hits.putIfAbsent(
                        place,
                        new Hit(
                                passage,
                                place,
                                before(text, span.start()),
                                line(text, span),
                                after(text, span.end()),
                                new SimpleBooleanProperty(true)));
            }
        }
        return new ArrayList<>(hits.values());
    }

    /** A few words before; none is cut. */
    private static String before(String text, int end) {
        int from = Math.max(0, end - AROUND);
        int word = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        return line(text, new Span(word > from && word < end || from == 0 ? word : end, end));
    }

    /** A few words after; none is cut. */
    private static String after(String text, int start) {
        int to = Math.min(text.length(), start + AROUND);
        int word = to == text.length() ? to : text.lastIndexOf(' ', to);
        return line(text, new Span(start, Math.max(start, word)));
    }

    private static String line(String text, Span span) {
        return span.of(text).replaceAll("\\s+", " ");
    }
}
