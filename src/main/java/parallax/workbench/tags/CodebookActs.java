package parallax.workbench.tags;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Palette;
import parallax.news.Tag;
import parallax.store.coding.Memos;
import parallax.store.coding.TagDetails;
import parallax.text.Span;
import parallax.workbench.base.Page;
import parallax.workbench.base.Picker;
import parallax.workbench.base.TagChoices;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What the analyst does with the codebook. */
final class CodebookActs {

    private final Workspace workspace;
    private final TagTree tree;
    private final TagForm form;
    private final Picker picker;
    private final Consumer<Tag> showUses;

    /** @param showUses shows the annotations that carry a tag */
    CodebookActs(Workspace workspace, TagTree tree, TagForm form, Picker picker, Consumer<Tag> showUses) {
        this.workspace = workspace;
        this.tree = tree;
        this.form = form;
        this.picker = picker;
        this.showUses = showUses;
    }

    /** Asks for a new tag beside the selected one. */
    void add() {
        Tag beside = tree.chosenProperty().get();
        add(Words.of("tags.form.new"), beside == null ? null : beside.parent());
    }

    /** Asks for a new tag under the selected one. */
    void addUnder() {
        Tag above = tree.chosenProperty().get();
        if (above != null) {
            add(Words.of("tags.form.under", above.name()), above.id());
        }
    }

    private void add(String title, @Nullable String parent) {
        show();
        form.create(title, Palette.next(workspace.tags()), (name, colour, definition, examples, digit) -> {
            workspace.act(p -> p.tagDetails().add(parent, name, colour, definition, examples, digit));
            tree.selectNamed(parent, name);
        });
    }

    void edit() {
        Tag tag = tree.chosenProperty().get();
        if (tag != null) {
            show();
            form.edit(
                    Words.of("tags.form.edit", tag.name()),
                    tag,
                    detail(tag),
                    (name, colour, definition, examples, digit) -> workspace.act(
                            p -> p.tagDetails().edit(tag.id(), name, colour, definition, examples, digit)));
        }
    }

    private TagDetails.Detail detail(Tag tag) {
        return workspace.tagDetails().stream()
                .filter(d -> d.tag().equals(tag.id()))
                .findFirst()
                .orElse(new TagDetails.Detail(tag.id(), "", 0));
    }

    /** Asks for the tag that takes in the selected one. */
    void merge() {
        Tag tag = tree.chosenProperty().get();
        if (tag != null) {
            show();
            List<Tag> others = workspace.tags().stream()
                    .filter(t -> !Moves.isWithin(workspace.tags(), t, tag.id()))
                    .toList();
            picker.show(
                    Words.of("tags.merge.title", tag.name()),
                    Words.of("tags.merge.prompt"),
                    "",
                    typed -> TagChoices.of(
                            others,
                            typed,
                            into -> workspace.act(p -> p.recoding().merge(tag.id(), into.id()))));
        }
    }

    /** Asks for the tag that the chosen annotations get in place of the selected one. */
    void split(List<Annotation> chosen) {
        Tag tag = tree.chosenProperty().get();
        if (tag != null && !chosen.isEmpty()) {
            show();
            List<String> ids = chosen.stream().map(Annotation::id).toList();
            form.create(
                    Words.of("tags.split.title", tag.name(), ids.size()),
                    Palette.next(workspace.tags()),
                    (name, colour, definition, examples, digit) -> {
                        workspace.act(p -> p.recoding().split(tag.id(), ids, name, colour));
                        tree.selectNamed(tag.parent(), name);
                    });
        }
    }

    /** What asks something is no use in a tab that is hidden. */
    private void show() {
        workspace.asks().pane("tags");
    }

    /** Opens the memo on the selected tag. */
    void memo() {
        Tag tag = tree.chosenProperty().get();
        if (tag != null) {
            String path = TagChoices.path(tag, workspace.tags());
            workspace.asks().memo(new Memos.Subject(Memos.Kind.TAG, tag.id(), path));
        }
    }

    /** Gives the selected tag a key, 1 to 9; 0 takes its key away. */
    void key(int digit) {
        Tag tag = tree.chosenProperty().get();
        if (tag != null) {
            workspace.act(p -> p.tagDetails().key(tag.id(), digit));
        }
    }

    void remove() {
        Tag tag = tree.chosenProperty().get();
        if (tag != null) {
            workspace.act(p -> p.codebook().remove(tag.id()));
        }
    }

    /** Moves the selected tag, where it can go that way. */
    void move(BiFunction<List<Tag>, Tag, Optional<Moves>> way) {
        Tag tag = tree.chosenProperty().get();
        if (tag != null) {
            way.apply(workspace.tags(), tag).ifPresent(tree::move);
        }
    }

    /** Applies the selected tag to the text selected in the reader; without one, shows the tag's annotations. */
    void use() {
        Tag tag = tree.chosenProperty().get();
        if (tag != null && !apply(tag)) {
            showUses.accept(tag);
        }
    }

    /** Applies the tag with this digit, 1 to 9, to the selected text. */
    void use(int digit) {
        TagDetails.applied(digit, workspace.tags(), workspace.tagDetails()).ifPresent(this::apply);
    }

    private boolean apply(Tag tag) {
        Page page = workspace.pageProperty().get();
        Span span = workspace.selectionProperty().get();
        if (page == null || span.isEmpty()) {
            return false;
        }
        String article = page.article().id();
        workspace.act(p -> p.annotations().add(article, span, List.of(tag.id()), ""));
        return true;
    }
}
