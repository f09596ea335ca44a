package parallax.workbench.base;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import parallax.news.Link.Place;
import parallax.text.Span;

/** The places that were visited, to go back and forward through, as in a browser. */
public final class Trail {

    private static final int LONGEST = 200;

    private final Workspace workspace;
    private final List<Place> visited = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int at = -1;
    private boolean going;

    public Trail(Workspace workspace) {
        this.workspace = workspace;
        workspace.placeProperty().addListener((o, before, place) -> {
            if (place != null) {
                visit(place);
            }
        });
        workspace.pageProperty().addListener((o, before, page) -> {
            if (page != null
                    && (at < 0
                            || !visited.get(at).article().equals(page.article().id()))) {
                visit(new Place(page.article().id(), new Span(0, 0)));
            }
        });
        workspace.projectProperty().addListener((o, before, project) -> {
            visited.clear();
            moveTo(-1);
        });
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to the place before this one, if there is one. */
    public void back() {
        if (canGoBack.get()) {
            go(at - 1);
        }
    }

    /** Goes to the place that {@link #back} came from, if it was the last thing done. */
    public void forward() {
        if (canGoForward.get()) {
            go(at + 1);
        }
    }

    private void go(int index) {
        moveTo(index);
        going = true;
        try {
            workspace.go(visited.get(index));
        } finally {
            going = false;
        }
    }

    private void visit(Place place) {
        if (going || (at >= 0 && visited.get(at).equals(place))) {
            return;
        }
        visited.subList(at + 1, visited.size()).clear();
        visited.add(place);
        if (visited.size() > LONGEST) {
            visited.removeFirst();
        }
        moveTo(visited.size() - 1);
    }

    private void moveTo(int index) {
        at = index;
        canGoBack.set(at > 0);
        canGoForward.set(at >= 0 && at < visited.size() - 1);
    }
}
