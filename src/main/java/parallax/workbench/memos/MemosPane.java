package parallax.workbench.memos;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Tag;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Memo;
import parallax.store.coding.Memos.Subject;
import parallax.text.Folding;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Pane;
import parallax.workbench.base.PaneKey;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The memos of the project and its journal over the one that is read or written. */
public final class MemosPane implements Pane {

    /** Which memos are listed. */
    private enum Scope {
        ALL,
        VIEW,
        JOURNAL
    }

    private final Workspace workspace;
    private final Subjects subjects;
    private final Picker picker;
    private final MemoEditor editor;
    private final ListView<Memo> list = new ListView<>();
    private final TextField field = new TextField();
    private final EmptyState empty = new EmptyState();
    private final SplitPane split = new SplitPane();
    private final ToggleGroup scopes = new ToggleGroup();
    private final StackPane node = new StackPane();
    private final Latest<String, List<Memo>> reading;
    private final List<Action> actions;
    private List<Memo> all = List.of();
    private boolean busy;

    public MemosPane(Workspace workspace) {
        this.workspace = workspace;
        subjects = new Subjects(workspace);
        picker = new Picker(new Card(node));
        editor = new MemoEditor(
                workspace, picker, subjects, new Links(workspace, this::about)::follow, list::requestFocus);
        reading = new Latest<>(workspace, (project, all) -> project.memos().list(), (asked, found) -> {
            all = found;
            show();
        });
        var chosen = list.getSelectionModel().selectedItemProperty();
        actions = List.of(
                Action.of("annotate.memo", Feather.FILE_PLUS, "Shortcut+Shift+M", workspace.open(), this::choose),
                Action.of(
                        "annotate.journal",
                        Feather.BOOK_OPEN,
                        "Shortcut+J",
                        workspace.open(),
                        () -> write(Subject.JOURNAL)),
                onThe(Kind.ARTICLE),
                onThe(Kind.OUTLET),
                onThe(Kind.STATEMENT),
                Action.of("annotate.edit-memo", Feather.EDIT_2, null, Bindings.isNotNull(chosen), editor::write),
                Action.of("annotate.delete-memo", Feather.TRASH_2, null, Bindings.isNotNull(chosen), this::remove));
        lay();
        chosen.addListener((o, before, now) -> {
            if (!busy) {
                editor.show(now);
            }
        });
        workspace.projectProperty().addListener((o, before, now) -> {
            all = List.of();
            show();
            read();
        });
        workspace.revisionProperty().addListener((o, before, now) -> read());
        workspace.asks().memoProperty().addListener((o, before, now) -> open(now));
        for (Observable seen :
                List.<Observable>of(workspace.pageProperty(), workspace.quoteProperty(), workspace.cursorProperty())) {
            seen.addListener((Observable o) -> {
                if (scope() == Scope.VIEW) {
                    show();
                }
            });
        }
        show();
    }

    private void lay() {
        list.setId("memos-list");
        list.getStyleClass().addAll("dense", "memos-list");
        list.setCellFactory(l -> new MemoCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.setId("memos-field");
        field.setPromptText(Words.of("memos.find"));
        field.setAccessibleText(Words.of("memos.find"));
        field.textProperty().addListener((o, before, typed) -> show());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox bar = new HBox(
                pill(Scope.ALL, "left-pill"), pill(Scope.VIEW, "center-pill"), pill(Scope.JOURNAL, "right-pill"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().add(gap);
        for (Action action : actions.stream().filter(a -> a.icon() != null).toList()) {
            var button = action.button();
            button.getStyleClass().add("small");
            bar.getChildren().add(button);
        }
        bar.getStyleClass().add("memos-bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        HBox find = new HBox(field);
        find.setMinHeight(Region.USE_PREF_SIZE);
        find.getStyleClass().add("memos-find");
        StackPane lists = new StackPane(list, empty);
        lists.setMinHeight(0);
        VBox.setVgrow(lists, Priority.ALWAYS);
        empty.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.INSERT) {
                choose();
                e.consume();
            }
        });
        split.getItems().setAll(new VBox(bar, find, lists), editor);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.5);
        node.getChildren().add(split);
        node.setId("memos-pane");
        node.getStyleClass().add("memos-pane");
    }

    private ToggleButton pill(Scope of, String place) {
        ToggleButton button =
                new ToggleButton(Words.of("memos.scope." + of.name().toLowerCase(java.util.Locale.ROOT)));
        button.setUserData(of);
        button.getStyleClass().addAll("small", place);
        button.setMinWidth(Label.USE_PREF_SIZE);
        button.setToggleGroup(scopes);
        button.setTooltip(
                new Tooltip(Words.of("memos.scope." + of.name().toLowerCase(java.util.Locale.ROOT) + ".tip")));
        button.setSelected(of == Scope.ALL);
        button.setOnAction(e -> {
            button.setSelected(true);
            show();
        });
        return button;
    }

    private Scope scope() {
        return scopes.getSelectedToggle() == null
                ? Scope.ALL
                : (Scope) scopes.getSelectedToggle().getUserData();
    }

    private void scope(Scope of) {
        scopes.getToggles().stream()
                .filter(t -> t.getUserData() == of)
                .findFirst()
                .ifPresent(scopes::selectToggle);
    }

    private void read() {
        reading.ask("");
    }

    private boolean fits(Memo memo, Set<String> inView, String typed) {
        boolean within = switch (scope()) {
            case ALL -> true;
            case JOURNAL -> memo.on().kind() == Kind.JOURNAL;
            case VIEW -> inView.contains(memo.on().kind() + memo.on().id());
        };
        return within
                && Folding.fold(memo.text() + " " + Subjects.words(memo.on())).contains(typed);
    }

    private void show() {
        Set<String> inView =
                subjects.inView().stream().map(s -> s.kind() + s.id()).collect(Collectors.toSet());
        String typed = Folding.fold(field.getText().strip());
        List<Memo> fitting =
                all.stream().filter(memo -> fits(memo, inView, typed)).toList();
        Memo before = list.getSelectionModel().getSelectedItem();
        Memo now = before == null
                ? fitting.stream().filter(editor::wrote).findFirst().orElse(null)
                : fitting.stream()
                        .filter(m -> m.id().equals(before.id()))
                        .findFirst()
                        .orElse(null);
        busy = true;
        try {
            list.getItems().setAll(fitting);
            if (now != null) {
                list.getSelectionModel().select(now);
            }
        } finally {
            busy = false;
        }
        Memo shown = list.getSelectionModel().getSelectedItem();
        if (!Objects.equals(shown, before)) {
            editor.show(shown);
        }
        boolean open = workspace.projectProperty().get() != null;
        list.setVisible(!fitting.isEmpty());
        empty.setVisible(fitting.isEmpty());
        empty.show(
                Feather.BOOK_OPEN,
                !open ? "memos.empty.project" : all.isEmpty() ? "memos.empty" : "memos.empty.filtered",
                open && all.isEmpty() ? this::choose : null);
        seat(!all.isEmpty() || editor.isOpen());
    }

    /** Without memos the whole height is for what to do next. */
    private void seat(boolean wanted) {
        if (wanted && !split.getItems().contains(editor)) {
            split.getItems().add(editor);
            split.setDividerPositions(0.5);
        } else if (!wanted) {
            split.getItems().remove(editor);
        }
    }

    /** Asks what to write on. */
    private void choose() {
        workspace.asks().pane("memos");
        picker.show(
                Words.of("memos.choose"),
                Words.of("memos.choose.prompt"),
                "",
                typed -> subjects.choices(typed, this::write));
    }

    private void write(Subject on) {
        workspace.asks().pane("memos");
        list.getSelectionModel().clearSelection();
        seat(true);
        editor.begin(on);
    }

    /** Opens the latest memo on something to be written on, or begins one. */
    private void open(@Nullable Subject on) {
        if (on != null) {
            scope(Scope.ALL);
            field.clear();
            show();
            all.stream().filter(m -> isOn(m, on)).findFirst().ifPresentOrElse(this::write, () -> write(on));
        }
    }

    private void write(Memo memo) {
        workspace.asks().pane("memos");
        list.getSelectionModel().select(memo);
        list.scrollTo(memo);
        editor.write();
    }

    private static boolean isOn(Memo memo, Subject subject) {
        return memo.on().kind() == subject.kind() && memo.on().id().equals(subject.id());
    }

    /** The memo on what is in view of a kind. */
    private Action onThe(Kind kind) {
        BooleanBinding there = Bindings.createBooleanBinding(
                () -> inView(kind) != null,
                workspace.pageProperty(),
                workspace.quoteProperty(),
                workspace.cursorProperty(),
                workspace.comparisonProperty());
        return Action.of("annotate.memo-on-" + kind.word(), null, null, there, () -> open(inView(kind)));
    }

    private @Nullable Subject inView(Kind kind) {
        return subjects.inView().stream()
                .filter(s -> s.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** Lists the memos on something; where there are none, what is marked with it or from it. */
    private void about(Subject on) {
        scope(Scope.ALL);
        Optional<Memo> memo = all.stream().filter(m -> isOn(m, on)).findFirst();
        if (memo.isPresent()) {
            field.setText(Subjects.words(memo.get().on()));
            list.getSelectionModel().select(memo.get());
        } else {
            seek(on);
        }
    }

    private void seek(Subject on) {
        Optional<String> name = switch (on.kind()) {
            case TAG ->
                workspace.tags().stream()
                        .filter(t -> t.id().equals(on.id()))
                        .map(Tag::name)
                        .findFirst();
            case SPEAKER ->
                workspace.speakers().stream()
                        .filter(s -> s.speaker().id().equals(on.id()))
                        .map(s -> s.speaker().name())
                        .findFirst();
            case OUTLET -> Optional.of(on.id());
            default -> Optional.empty();
        };
        name.ifPresentOrElse(
                words -> {
                    workspace.asks().search(on.kind().word() + ":\"" + words.replace("\"", " ") + "\"");
                    workspace.asks().pane("search");
                },
                () -> workspace.noticeProperty().set(Notice.info(Words.of("memos.link.none"))));
    }

    private void remove() {
        @Nullable Memo memo = list.getSelectionModel().getSelectedItem();
        if (memo != null) {
            workspace.act(p -> p.memos().remove(memo.id()));
        }
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case KeyCode.ENTER, KeyCode.F2 -> editor.write();
            case KeyCode.INSERT -> choose();
            case KeyCode.DELETE -> remove();
            default -> {
                return;
            }
        }
        e.consume();
    }

    @Override
    public String id() {
        return "memos";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<PaneKey> keys() {
        return List.of(
                PaneKey.of("Insert", "memos.key.new"),
                PaneKey.of("Ctrl+L", "memos.key.link"),
                PaneKey.of("Ctrl+Enter", "memos.key.save"));
    }

    @Override
    public void focus() {
        if (!empty.take()) {
            (list.isVisible() ? list : field).requestFocus();
        }
    }
}
