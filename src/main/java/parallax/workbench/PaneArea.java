package parallax.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Settings;
import parallax.workbench.base.Words;
import parallax.workbench.twin.TwinPane;

/**
 * Where the panes stand: library, reader and quotes side by side over the comparison; tags behind the quotes, profiles
 * behind the comparison. Two articles side by side take the upper row's place while they are open. The borders between
 * the panes are remembered.
 */
final class PaneArea implements GoActions.PaneFocus {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final List<Pane> panes;
    private final Settings settings;
    private final Map<String, StackPane> frames = new LinkedHashMap<>();
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final SplitPane upper;
    private final SplitPane whole;
    private final StackPane twin;
    private final StackPane reading = new StackPane();
    private final StackPane node;
    private final ReadOnlyBooleanWrapper focused = new ReadOnlyBooleanWrapper();
    private @Nullable StackPane active;

    /** Where the borders of the upper row were before only the text was left in view. */
    private double[] left = {};

    PaneArea(List<Pane> panes, Settings settings) {
        this.panes = List.copyOf(panes);
        this.settings = settings;
        for (Pane pane : panes) {
            StackPane frame = new StackPane(pane.node());
            frame.getStyleClass().addAll("pane", "pane-" + pane.id());
            // The borders between panes can be pushed anywhere, whatever a pane would like to have.
            frame.setMinSize(0, 0);
            frame.setPrefSize(0, 0);
            frames.put(pane.id(), frame);
        }
        TabPane side = tabs("side-tabs", "quotes", "tags", "memos", "history", "original");
        upper = split("upper", Orientation.HORIZONTAL, frames.get("library"), frames.get("reader"), side);
        twin = Objects.requireNonNull(frames.get("twin"));
        twin.visibleProperty().bind(pane("twin").node().visibleProperty());
        upper.visibleProperty().bind(twin.visibleProperty().not());
        twin.visibleProperty()
                .addListener((o, was, is) -> pane(is ? "twin" : "reader").focus());
        StackPane top = new StackPane(upper, twin);
        top.setMinSize(0, 0);
        reading.setId("reading");
        reading.getStyleClass().add("reading");
        reading.setVisible(false);
        whole = split("whole", Orientation.VERTICAL, top, tabs("lower-tabs", "comparison", "profiles", "search"));
        node = new StackPane(whole, reading);
        node.setId("panes");
        SplitPane.setResizableWithParent(frames.get("library"), false);
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((o, before, now) -> follow(now));
    }

    private Pane pane(String id) {
        return panes.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private TabPane tabs(String name, String... of) {
        TabPane side = new TabPane();
        for (String id : of) {
            if (!frames.containsKey(id)) {
                continue;
            }
            side.getTabs().add(tab(id));
        }
        side.setId(name);
        side.getStyleClass().add("dense");
        side.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        side.setMinSize(0, 0);
        // Whoever clicks on a pane's name wants to be in the pane.
        side.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            Tab chosen = side.getSelectionModel().getSelectedItem();
            if (chosen != null && isTab(e.getTarget())) {
                panes.stream()
                        .filter(p -> tabs.get(p.id()) == chosen)
                        .findFirst()
                        .ifPresent(Pane::focus);
            }
        });
        return side;
    }

    private static boolean isTab(EventTarget clicked) {
        for (Node at = clicked instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("tab")) {
                return true;
            }
        }
        return false;
    }

    private Tab tab(String id) {
        StackPane frame = Objects.requireNonNull(frames.get(id));
        Tab tab = new Tab(Words.of("pane." + id), frame);
        // What is in no one's sight need not keep up with the project.
        frame.visibleProperty().bind(tab.selectedProperty());
        tab.setId("tab-" + id);
        tabs.put(id, tab);
        return tab;
    }

    private static SplitPane split(String name, Orientation orientation, Node... parts) {
        SplitPane split = new SplitPane(parts);
        split.setId("split-" + name);
        split.setOrientation(orientation);
        return split;
    }

    /** Puts the borders where they were. To be called once the window has its size: before, they do not stay. */
    void restore() {
        whole.getScene().getRoot().applyCss();
        whole.getScene().getRoot().layout();
        restore(upper, "upper", List.of(0.2, 0.66));
        restore(whole, "whole", List.of(0.58));
    }

    private void restore(SplitPane split, String name, List<Double> usual) {
        for (int i = 0; i < usual.size(); i++) {
            String key = "divider." + name + "." + i;
            SplitPane.Divider divider = split.getDividers().get(i);
            divider.setPosition(Math.clamp(settings.number(key, usual.get(i)), 0.05, 0.95));
            divider.positionProperty().addListener((o, before, now) -> settings.put(key, now));
        }
    }

    Node node() {
        return node;
    }

    /** Whether only the text is in view. */
    ReadOnlyBooleanProperty focusedProperty() {
        return focused.getReadOnlyProperty();
    }

    /** Leaves only the text in view, or brings the other panes back. */
    void focusMode(boolean on) {
        if (on == focused.get()) {
            return;
        }
        StackPane reader = Objects.requireNonNull(frames.get("reader"));
        double[] places = upper.getDividerPositions();
        if (on) {
            if (pane("twin") instanceof TwinPane open) {
                open.close();
            }
            upper.getItems().remove(reader);
            reading.getChildren().setAll(reader);
            left = places;
        } else {
            reading.getChildren().clear();
            upper.getItems().add(1, reader);
            upper.setDividerPositions(left);
        }
        reading.setVisible(on);
        whole.setVisible(!on);
        focused.set(on);
        pane("reader").focus();
    }

    /** Shows which pane the keyboard is in; menus and toolbar leave that as it was. */
    private void follow(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof StackPane frame && frames.containsValue(frame)) {
                active = frame;
            }
        }
        frames.values().forEach(frame -> frame.pseudoClassStateChanged(ACTIVE, frame == active));
    }

    @Override
    public void to(Pane pane) {
        if (!pane.id().equals("reader")) {
            focusMode(false);
        }
        Tab tab = tabs.get(pane.id());
        if (tab != null) {
            tab.getTabPane().getSelectionModel().select(tab);
        }
        if (isUpper(pane) && pane("twin") instanceof TwinPane open) {
            open.close();
        }
        pane.focus();
    }

    /** Whether the pane is in the row that two articles side by side cover. */
    private boolean isUpper(Pane pane) {
        return Stream.of("library", "reader", "quotes", "tags").anyMatch(pane.id()::equals);
    }

    /** Shows the pane with this id; null for none. */
    void want(@Nullable String id) {
        if (id != null) {
            panes.stream().filter(p -> p.id().equals(id)).findFirst().ifPresent(this::to);
        }
    }

    @Override
    public void cycle(int step) {
        List<Pane> shown = new ArrayList<>(panes);
        shown.removeIf(p -> tabs.containsKey(p.id()) && !tabs.get(p.id()).isSelected()
                || focused.get() && !p.id().equals("reader")
                || (twin.isVisible() ? isUpper(p) : p.id().equals("twin")));
        int at = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (frames.get(shown.get(i).id()) == active) {
                at = i;
            }
        }
        int next = at < 0 ? (step > 0 ? 0 : shown.size() - 1) : Math.floorMod(at + step, shown.size());
        to(shown.get(next));
    }
}
