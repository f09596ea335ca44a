package parallax.workbench.tags;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Link.Place;
import parallax.news.Tag;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Typing;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The annotations of the article in view or of the project, those with one tag or all. */
final class AnnotationList {

    private static final int PAGE = 200;

    private final Workspace workspace;
    private final Picker picker;
    private final ListView<Listed.Line> view = new ListView<>();
    private final NoteEditor editor;
    private final Latest<Listed.Wanted, Listed> latest;
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(Listed.NOTHING);
    private final ReadOnlyObjectWrapper<List<Annotation>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private Listed.@Nullable Wanted wanted;
    private boolean busy;

    AnnotationList(Workspace workspace, Picker picker) {
        this.workspace = workspace;
        this.picker = picker;
        editor = new NoteEditor(workspace, view::requestFocus);
        latest = new Latest<>(workspace, Listed::read, (asked, answer) -> show(answer));
        view.setId("annotations-list");
        view.getStyleClass().addAll("dense", "annotations-list");
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setCellFactory(list -> new AnnotationCell(workspace, editor, this::addTag, this::came));
        view.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> selected());
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    ListView<Listed.Line> view() {
        return view;
    }

    ReadOnlyObjectProperty<Listed> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Annotation>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Lists nothing. */
    void clear() {
        wanted = null;
        latest.forget();
        show(Listed.NOTHING);
    }

    /** Lists an article's annotations, or all where it is null; null for {@code tags}: whatever their tags. */
    void list(@Nullable String article, @Nullable Set<String> tags) {
        int limit = wanted == null ? PAGE : wanted.limit();
        Listed.Wanted next = new Listed.Wanted(article, tags, limit);
        if (!next.equals(wanted)) {
            wanted = new Listed.Wanted(article, tags, PAGE);
            latest.ask(wanted);
        }
    }

    /** Reads again what is listed. */
    void reread() {
        if (wanted != null) {
            latest.ask(wanted);
        }
    }

    /** Writes the note of the selected annotation. */
    void writeNote() {
        if (chosen.get().size() == 1) {
            editor.start(chosen.get().getFirst());
        }
    }

    /** Asks for a tag to add to the selected annotation. */
    void addTag() {
        if (chosen.get().size() == 1) {
            addTag(chosen.get().getFirst());
        }
    }

    void remove() {
        List<String> ids = chosen.get().stream().map(Annotation::id).toList();
        if (!ids.isEmpty()) {
            workspace.act(p -> p.annotations().remove(ids));
        }
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() != view || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case ENTER, F2 -> writeNote();
            case DELETE -> remove();
            case T, PLUS -> addTag();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void addTag(Annotation annotation) {
        workspace.asks().pane("tags");
        picker.show(Words.of("tags.add.title"), Words.of("tags.add.prompt"), "", typed -> {
            List<Tag> free = workspace.tags().stream()
                    .filter(t -> !annotation.tags().contains(t.id()))
                    .toList();
            return Typing.matching(free, typed, t -> List.of(t.name())).stream()
                    .map(tag -> new Choice(
                            tag.name(),
                            above(tag),
                            tag.colour(),
                            () -> workspace.act(p -> p.annotations().tag(annotation.id(), tag.id(), true))))
                    .toList();
        });
    }

    /** The name of the tag above, to tell tags of the same name. */
    private String above(Tag tag) {
        return workspace.tags().stream()
                .filter(t -> t.id().equals(tag.parent()))
                .map(Tag::name)
                .findFirst()
                .orElse("");
    }

    private void came(int index) {
        Listed.Wanted now = wanted;
        int there = view.getItems().size();
        if (now != null && index >= there - 1 && there < listed.get().fitting() && there >= now.limit()) {
            wanted = new Listed.Wanted(now.article(), now.tags(), now.limit() + PAGE);
            latest.ask(wanted);
        }
    }

    private void show(Listed answer) {
        Set<String> before = chosen.get().stream().map(Annotation::id).collect(Collectors.toSet());
        busy = true;
        try {
            if (!answer.lines().equals(view.getItems())) {
                view.getSelectionModel().clearSelection();
                view.getItems().setAll(answer.lines());
                for (int i = 0; i < answer.lines().size(); i++) {
                    if (before.contains(answer.lines().get(i).annotation().id())) {
                        view.getSelectionModel().select(i);
                    }
                }
            } else {
                // A tag's name or colour may be another now.
                view.refresh();
            }
        } finally {
            busy = false;
        }
        take();
        listed.set(answer);
    }

    private void selected() {
        if (!busy) {
            take();
            Optional.of(chosen.get())
                    .filter(list -> list.size() == 1)
                    .map(List::getFirst)
                    .ifPresent(a -> workspace.go(new Place(a.article(), a.span())));
        }
    }

    private void take() {
        chosen.set(view.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(i -> i >= 0 && i < view.getItems().size())
                .map(i -> view.getItems().get(i).annotation())
                .toList());
    }
}
