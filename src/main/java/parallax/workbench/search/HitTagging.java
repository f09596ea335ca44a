package parallax.workbench.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Palette;
import parallax.store.search.Passage;
import parallax.workbench.base.Card;
import parallax.workbench.base.Picker;
import parallax.workbench.base.TagChoices;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Tags places that were found, those with a check mark, all in one act. */
final class HitTagging {

    private final Workspace workspace;
    private final Node pane;
    private @Nullable HitPreview preview;

    /** @param pane whose window the preview lies over: the pane itself is too low for many lines */
    HitTagging(Workspace workspace, Node pane) {
        this.workspace = workspace;
        this.pane = pane;
    }

    /** Shows what would be tagged, then asks for the tag. */
    void ask(List<Passage> passages, Extent extent) {
        List<Passage> inText =
                passages.stream().filter(p -> !p.span().isEmpty()).toList();
        if (!inText.isEmpty()) {
            workspace.read(p -> Hits.of(p, inText, extent), hits -> preview().show(hits, extent));
        }
    }

    private HitPreview preview() {
        if (preview == null) {
            StackPane host = (StackPane) pane.getScene().getRoot();
            Picker own = new Picker(new Card(host));
            preview = new HitPreview(Card.wide(host), hits -> choose(own, hits));
        }
        return preview;
    }

    private void choose(Picker own, List<Hits.Hit> hits) {
        Set<Link.Place> places =
                hits.stream().map(Hits.Hit::place).collect(Collectors.toCollection(LinkedHashSet::new));
        own.show(
                Words.of("find.tag.which", places.size()),
                Words.of("tag.prompt"),
                "",
                typed -> TagChoices.of(
                        workspace.tags(),
                        typed,
                        tag -> {
                            preview().close();
                            workspace.act(p -> p.recoding().tag(places, tag.id()));
                        },
                        name -> {
                            preview().close();
                            workspace.act(p -> p.recoding()
                                    .tagNew(
                                            places,
                                            name,
                                            Palette.next(p.codebook().list())));
                        }));
    }
}
