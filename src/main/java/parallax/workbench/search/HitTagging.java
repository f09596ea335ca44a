package parallax.workbench.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.news.Link;
import parallax.project.Project;
import parallax.store.Passage;
import parallax.text.Sentences;
import parallax.text.Span;
import parallax.workbench.base.Palette;
import parallax.workbench.base.Picker;
import parallax.workbench.base.TagChoices;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Tags places that were found, all in one act. */
final class HitTagging {

    private static final int NEAR = 4_000;

    /** How much around a hit is tagged. */
    enum Extent {
        WORDS,
        SENTENCE,
        PARAGRAPH;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Span of(String text, Span hit) {
            if (this == WORDS) {
                return hit;
            }
            int from = hit.start();
            while (from > 0 && text.charAt(from - 1) != '\n' && hit.start() - from < NEAR) {
                from--;
            }
            int to = hit.end();
            while (to < text.length() && text.charAt(to) != '\n' && to - hit.end() < NEAR) {
                to++;
            }
            Span paragraph = new Span(from, to).trim(text);
            return this == PARAGRAPH
                    ? paragraph
                    : Sentences.of(text, paragraph).stream()
                            .filter(s -> s.overlaps(hit))
                            .reduce(Span::cover)
                            .orElse(hit);
        }
    }

    private final Workspace workspace;
    private final Picker picker;

    HitTagging(Workspace workspace, Picker picker) {
        this.workspace = workspace;
        this.picker = picker;
    }

    /** Asks for the tag. */
    void ask(List<Passage> passages, Extent extent) {
        List<Passage> inText =
                passages.stream().filter(p -> !p.span().isEmpty()).toList();
        if (!inText.isEmpty()) {
            picker.show(
                    Words.of("find.tag." + extent.word(), inText.size()),
                    Words.of("tag.prompt"),
                    "",
                    typed -> TagChoices.of(
                            workspace.tags(),
                            typed,
                            tag -> workspace.act(p -> p.recoding().tag(places(p, inText, extent), tag.id())),
                            name -> workspace.act(p -> p.recoding()
                                    .tagNew(
                                            places(p, inText, extent),
                                            name,
                                            Palette.next(p.codebook().list())))));
        }
    }

    private static Set<Link.Place> places(Project project, List<Passage> passages, Extent extent) {
        Set<Link.Place> places = new LinkedHashSet<>();
        String article = "";
        String text = "";
        for (Passage passage : passages) {
            if (!passage.article().equals(article)) {
                article = passage.article();
                text = project.articles().find(article).map(a -> a.text()).orElse("");
            }
            if (passage.span().end() <= text.length()) {
                places.add(new Link.Place(article, extent.of(text, passage.span())));
            }
        }
        return places;
    }
}
