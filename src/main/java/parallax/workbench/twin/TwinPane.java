package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Article;
import parallax.news.Link.Place;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Action;
import parallax.workbench.base.Beside;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Page;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Two articles side by side. It is in view while the workspace holds two of them. */
public final class TwinPane implements Pane {

    private final Workspace workspace;
    private final Leaf left = new Leaf("twin-left", this::go);
    private final Leaf right = new Leaf("twin-right", i -> go(i, false));
    private final Ribbons ribbons = new Ribbons(left, right, this::go);
    private final Lock lock = new Lock(left, right);
    private final PairLine line = new PairLine();
    private final EmptyState empty = new EmptyState();
    private final VBox body;
    private final StackPane node;
    private final TwinHead head;
    private final List<Action> steps;
    private final Action swap;
    private final Action open;
    private final Action close;
    private final SimpleIntegerProperty chosen = new SimpleIntegerProperty(-1);
    private @Nullable Pairing pairing;
    private @Nullable Beside asked;
    private @Nullable Node before;
    private boolean opening;

    public TwinPane(Workspace workspace) {
        this.workspace = workspace;
        BooleanBinding shown = Bindings.isNotNull(workspace.besideProperty());
        BooleanBinding closed = workspace.open().and(shown.not());
        open = Action.of("compare.twin", Feather.COLUMNS, "Shortcut+Shift+B", closed, this::open);
        steps = List.of(
                Action.of("compare.twin-previous", Feather.CHEVRON_UP, null, shown, () -> step(-1)),
                Action.of("compare.twin-next", Feather.CHEVRON_DOWN, null, shown, () -> step(1)));
        swap = Action.of("compare.twin-swap", Feather.REPEAT, null, shown, this::swap);
        close = Action.of("compare.twin-close", Feather.X, null, shown, this::close);
        head = new TwinHead(steps, swap, close, workspace.besideProperty()::set);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        for (Leaf leaf : List.of(left, right)) {
            leaf.setPrefWidth(400);
            leaf.setMinWidth(0);
        }
        HBox.setHgrow(ribbons, Priority.SOMETIMES);
        HBox texts = new HBox(left, ribbons, right);
        texts.setMinHeight(0);
        VBox.setVgrow(texts, Priority.ALWAYS);
        body = new VBox(head, texts, line);
        node = new StackPane(body, empty);
        node.setId("twin-pane");
        node.getStyleClass().add("twin");
        node.setMinSize(0, 0);
        node.visibleProperty().bind(shown);
        new TwinKeys(node, left, right, this);
        workspace.besideProperty().addListener((o, was, is) -> {
            takeKeyboard(was, is);
            read();
        });
        workspace.comparisonProperty().addListener((o, was, is) -> read());
        workspace.cursorProperty().addListener((o, was, is) -> followCursor());
        workspace.placeProperty().addListener((o, was, is) -> follow(is));
        show(null);
    }

    /** The texts take the keyboard from what asked for them, and give it back. */
    private void takeKeyboard(@Nullable Beside was, @Nullable Beside is) {
        if (was == null && is != null && node.getScene() != null) {
            before = node.getScene().getFocusOwner();
            opening = true;
        } else if (is == null && before != null) {
            before.requestFocus();
            before = null;
        }
    }

    // What is shown

    /** Works out in the background what the two share; what overtakes it wins. */
    private void read() {
        Beside wanted = workspace.besideProperty().get();
        asked = wanted;
        if (wanted == null) {
            return;
        }
        Comparison table = workspace.comparisonProperty().get();
        workspace.<Optional<Pairing>>read(p -> Optional.ofNullable(Pairing.of(table, wanted)), found -> {
            if (wanted == asked && table == workspace.comparisonProperty().get()) {
                show(found.orElse(null));
            }
        });
    }

    private void show(@Nullable Pairing now) {
        Pairing was = pairing;
        pairing = now;
        body.setVisible(now != null);
        empty.setVisible(now == null);
        if (now == null) {
            empty.show(Feather.COLUMNS, "twin.empty", null);
            return;
        }
        boolean same = was != null
                && was.left().id().equals(now.left().id())
                && was.right().id().equals(now.right().id());
        head.show(now);
        chosen.set(now.at(workspace.cursorProperty().get()));
        left.show(now.left(), marks(now, true), chosen.get());
        right.show(now.right(), marks(now, false), chosen.get());
        lock.show(now.matches());
        tell();
        if (opening) {
            // What cannot be seen yet takes no keyboard.
            opening = false;
            left.requestFocus();
        }
        if (!same) {
            node.applyCss();
            node.layout();
            lock.begin();
            align();
        }
    }

    /** All that an article reports; what the other shares has the number of its match. */
    private static List<Mark> marks(Pairing now, boolean onLeft) {
        Article article = now.article(onLeft);
        List<Mark> marks = new ArrayList<>();
        for (Comparison.Row row : now.table().rows()) {
            Statement statement = row.statement();
            for (Rendering rendering : statement.renderings()) {
                if (rendering.article().equals(article.id())) {
                    marks.add(new Mark(rendering.span(), rendering.kind(), match(now, onLeft, rendering)));
                }
            }
        }
        return marks;
    }

    private static int match(Pairing now, boolean onLeft, Rendering rendering) {
        for (int i = 0; i < now.matches().size(); i++) {
            if (now.matches().get(i).on(onLeft).id().equals(rendering.id())) {
                return i;
            }
        }
        return -1;
    }

    /** Shows what is chosen, in the texts, between them and below. */
    private void tell() {
        Pairing now = pairing;
        if (now == null) {
            return;
        }
        int at = chosen.get();
        left.mark(marks(now, true), at);
        right.mark(marks(now, false), at);
        ribbons.show(now.matches(), at);
        head.count(at, now.matches().size());
        if (at < 0) {
            line.hint(Words.of(now.matches().isEmpty() ? "twin.hint.nothing" : "twin.hint"));
            return;
        }
        Match match = now.matches().get(at);
        workspace.read(p -> p.comparisons().collate(now.table(), match.row(), match.left()), collation -> {
            if (now == pairing && chosen.get() == at) {
                line.show(now, match, collation);
            }
        });
    }

    // Going places

    /** Follows what was selected elsewhere, without writing back. */
    private void followCursor() {
        Pairing now = pairing;
        if (now != null && workspace.besideProperty().get() != null) {
            int at = now.at(workspace.cursorProperty().get());
            if (at != chosen.get()) {
                chosen.set(at);
                tell();
                align();
            }
        }
    }

    /** An article that is gone to takes the right side, unless it stands on one of them. */
    private void follow(@Nullable Place place) {
        Pairing now = pairing;
        Beside beside = workspace.besideProperty().get();
        if (place == null || now == null || beside == null) {
            return;
        }
        if (place.article().equals(now.left().id())) {
            left.reveal(place.span());
        } else if (place.article().equals(now.right().id())) {
            right.reveal(place.span());
        } else if (now.table().articles().containsKey(place.article())) {
            workspace.besideProperty().set(new Beside(now.left().id(), place.article()));
        }
    }

    private void align() {
        Pairing now = pairing;
        if (now != null && chosen.get() >= 0 && chosen.get() < now.matches().size()) {
            lock.align(now.matches().get(chosen.get()));
        }
    }

    private void go(int match) {
        go(match, true);
    }

    /** Chooses a match on the analyst's gesture: reader, list and table follow to its rendering on one side. */
    private void go(int match, boolean onLeft) {
        Pairing now = pairing;
        if (now != null && match >= 0 && match < now.matches().size()) {
            Match to = now.matches().get(match);
            workspace.select(to.row(), to.on(onLeft));
            chosen.set(match);
            tell();
            align();
        }
    }

    /** Goes to the next match (1) or the one before (-1). */
    void step(int by) {
        Pairing now = pairing;
        if (now != null && !now.matches().isEmpty()) {
            int from = chosen.get() < 0 && by < 0 ? now.matches().size() : chosen.get();
            go(Math.clamp((long) from + by, 0, now.matches().size() - 1));
        }
    }

    /** Changes the sides. */
    void swap() {
        Pairing now = pairing;
        if (now != null) {
            workspace
                    .besideProperty()
                    .set(new Beside(now.right().id(), now.left().id()));
        }
    }

    private void open() {
        Page page = workspace.pageProperty().get();
        Comparison table = workspace.comparisonProperty().get();
        String of = page != null && table.articles().containsKey(page.article().id())
                ? page.article().id()
                : table.articles().keySet().stream().findFirst().orElse("");
        workspace.besideProperty().set(new Beside(of, null));
    }

    /** Gives the room back to the reader. */
    public void close() {
        workspace.besideProperty().set(null);
    }

    @Override
    public String id() {
        return "twin";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return List.of(open, steps.getFirst(), steps.getLast(), swap, close);
    }

    @Override
    public void focus() {
        open.fire();
        left.requestFocus();
    }
}
