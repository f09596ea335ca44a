package parallax.workbench;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Trail;
import parallax.workbench.base.Workspace;

/** Getting about: back and forward, search in the project, from pane to pane. */
final class GoActions {

    private final List<Action> places;
    private final Action search;
    private final List<Action> panes = new ArrayList<>();

    GoActions(Workspace workspace, Trail trail, SearchPanel searching, PaneFocus focus, List<Pane> all) {
        places = List.of(
                Action.of("go.back", Feather.ARROW_LEFT, "Alt+Left", trail.canGoBackProperty(), trail::back),
                Action.of(
                        "go.forward", Feather.ARROW_RIGHT, "Alt+Right", trail.canGoForwardProperty(), trail::forward));
        search = Action.of("go.search", Feather.SEARCH, "Shortcut+Shift+F", workspace.open(), searching::open);
        for (int i = 0; i < all.size(); i++) {
            Pane pane = all.get(i);
            panes.add(Action.of(
                    "go.pane-" + pane.id(),
                    null,
                    i < 9 ? "Shortcut+" + (i + 1) : null,
                    workspace.open(),
                    () -> focus.to(pane)));
        }
        panes.add(Action.of("go.next-pane", null, "F6", workspace.open(), () -> focus.cycle(1)));
        panes.add(Action.of("go.previous-pane", null, "Shift+F6", workspace.open(), () -> focus.cycle(-1)));
    }

    List<Action> places() {
        return places;
    }

    Action search() {
        return search;
    }

    List<Action> panes() {
        return panes;
    }

    /** Everything in menu order. */
    List<Action> all() {
        List<Action> all = new ArrayList<>(places);
        all.add(search);
        all.addAll(panes);
        return all;
    }

    /** Puts the keyboard into panes. */
    interface PaneFocus {
        void to(Pane pane);

        /** @param step 1 for the next pane, -1 for the one before */
        void cycle(int step);
    }
}
