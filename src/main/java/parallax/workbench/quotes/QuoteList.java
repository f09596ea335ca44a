package parallax.workbench.quotes;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import parallax.news.Link.Place;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Workspace;

/** The list: reads page by page, keeps the selection over every reread, leads the other panes and follows them. */
final class QuoteList {

    /** Rows that are read at a time where the whole project is listed. */
    static final int PAGE = 500;
    /** An article's quotes are read at once, so that any of them can be followed. */
    private static final int WHOLE_ARTICLE = 20_000;

    private final Workspace workspace;
    private final ListView<QuoteRow> view = new ListView<>();
    private final Latest<Found.Wanted, Found> latest;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyObjectWrapper<List<QuoteRow>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper stray = new ReadOnlyBooleanWrapper();
    private Found.@Nullable Wanted wanted;
    private boolean waiting;
    private boolean busy;
    private boolean advancing;

    QuoteList(Workspace workspace) {
        this.workspace = workspace;
        latest = new Latest<>(workspace, Found::read, (asked, answer) -> show(answer));
        view.setId("quotes-list");
        view.getStyleClass().addAll("dense", "quotes-list");
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setCellFactory(list -> new QuoteCell(this::came));
        view.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> selected());
        workspace.quoteProperty().addListener((o, before, quote) -> follow());
    }

    ListView<QuoteRow> view() {
        return view;
    }

    /** What the list shows and of how many. */
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The selected quotes in their order. */
    ReadOnlyObjectProperty<List<QuoteRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the quote that is selected elsewhere is not in this list. */
    ReadOnlyBooleanProperty strayProperty() {
        return stray.getReadOnlyProperty();
    }

    /** Lists what {@code filter} lets through; null: nothing. */
    void list(@Nullable QuoteFilter filter) {
        if (filter == null) {
            wanted = null;
            waiting = false;
            latest.forget();
            show(Found.NOTHING);
        } else if (wanted == null || !wanted.filter().equals(filter)) {
            ask(new Found.Wanted(filter, List.of(), filter.article() == null ? PAGE : WHOLE_ARTICLE));
        }
    }

    /** Reads again what is listed. */
    void reread() {
        if (wanted != null) {
            ask(new Found.Wanted(wanted.filter(), List.of(), wanted.there().size() + wanted.more()));
        }
    }

    /** The next time that the selected quotes have gone from the list, the one after them is selected. */
    void advance() {
        advancing = true;
    }

    private void ask(Found.Wanted question) {
        wanted = question;
        waiting = true;
        latest.ask(question);
    }

    private void came(int index) {
        int there = view.getItems().size();
        if (wanted != null
                && !waiting
                && index >= there - 1
                && there < found.get().fitting()
                && there == wanted.there().size() + wanted.more()) {
            ask(new Found.Wanted(wanted.filter(), List.copyOf(view.getItems()), PAGE));
        }
    }

    private void show(Found answer) {
        waiting = false;
        int at = view.getSelectionModel().getSelectedIndex();
        List<String> before = ids(chosen.get());
        busy = true;
        try {
            if (!view.getItems().equals(answer.rows())) {
                view.getSelectionModel().clearSelection();
                view.getItems().setAll(answer.rows());
                select(before);
            }
        } finally {
            busy = false;
        }
        found.set(answer);
        boolean gone = !before.isEmpty() && view.getSelectionModel().isEmpty();
        take();
        if (gone && advancing && !answer.rows().isEmpty()) {
            advancing = false;
            view.getSelectionModel()
                    .clearAndSelect(Math.clamp(at, 0, answer.rows().size() - 1));
        } else {
            follow();
        }
    }

    private static List<String> ids(List<QuoteRow> quotes) {
        return quotes.stream().map(QuoteRow::id).toList();
    }

    private void select(List<String> ids) {
        int[] at = IntStream.range(0, view.getItems().size())
                .filter(i -> ids.contains(view.getItems().get(i).id()))
                .toArray();
        if (at.length > 0) {
            view.getSelectionModel().selectIndices(at[0], at);
        }
    }

    private void take() {
        MultipleSelectionModel<QuoteRow> model = view.getSelectionModel();
        chosen.set(model.getSelectedIndices().stream()
                .sorted()
                .filter(i -> i >= 0 && i < view.getItems().size())
                .map(i -> view.getItems().get(i))
                .toList());
    }

    private void selected() {
        if (busy) {
            return;
        }
        take();
        advancing = false;
        if (chosen.get().size() == 1) {
            QuoteRow quote = chosen.get().getFirst();
            busy = true;
            try {
                workspace.select(quote);
            } finally {
                busy = false;
            }
            stray.set(false);
        }
    }

    /** Shows what is selected elsewhere, without taking part in it. */
    private void follow() {
        if (busy) {
            return;
        }
        String quote = workspace.quoteProperty().get();
        int index = quote == null ? -1 : ids(view.getItems()).indexOf(quote);
        stray.set(quote != null && index < 0 && settled());
        if (quote == null || ids(chosen.get()).contains(quote)) {
            return;
        }
        busy = true;
        try {
            if (index < 0) {
                view.getSelectionModel().clearSelection();
            } else {
                view.getSelectionModel().clearAndSelect(index);
                if (!inView(index)) {
                    view.scrollTo(Math.max(0, index - 1));
                }
            }
        } finally {
            busy = false;
        }
        take();
    }

    /** Whether the list is of the article that was gone to, and read. */
    private boolean settled() {
        Place place = workspace.placeProperty().get();
        return !waiting
                && wanted != null
                && (wanted.filter().article() == null
                        || place == null
                        || Objects.equals(place.article(), wanted.filter().article()));
    }

    private boolean inView(int index) {
        if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < index && index < last.getIndex();
    }
}
