package parallax.workbench.quotes;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The bars over and under the lists: what is listed, how many of how many, what can be done with the selected ones. */
final class QuoteBars {

    private final ObservableValue<Scope> scope;
    private final QuoteList list;
    private final Workspace workspace;
    private final HBox scopes;
    private final HBox stray;

    QuoteBars(
            ObservableValue<Scope> scope,
            Consumer<Scope> show,
            QuoteList list,
            Workspace workspace,
            Runnable showStray) {
        this.scope = scope;
        this.list = list;
        this.workspace = workspace;
        scopes = toggles(show);
        Label words = new Label(Words.of("quotes.stray"));
        words.setMinWidth(0);
        Hyperlink link = new Hyperlink(Words.of("quotes.stray.show"));
        link.setId("quotes-show-stray");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(e -> showStray.run());
        stray = new HBox(words, link);
        stray.getStyleClass().add("quotes-stray");
        BooleanBinding shown = Bindings.createBooleanBinding(
                () -> list.strayProperty().get() && scope.getValue() != Scope.SPEAKERS, list.strayProperty(), scope);
        stray.visibleProperty().bind(shown);
        stray.managedProperty().bind(shown);
    }

    /** The three lists to choose from. */
    Node scopes() {
        return scopes;
    }

    /** Says that the quote that is selected elsewhere is not listed, and shows it. */
    Node stray() {
        return stray;
    }

    private HBox toggles(Consumer<Scope> show) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("quotes-scopes");
        String[] places = {"left-pill", "center-pill", "right-pill"};
        for (Scope one : Scope.values()) {
            String key = "quotes.scope." + one.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Words.of(key));
            button.setId(key.replace('.', '-'));
            button.setTooltip(new Tooltip(Words.of(key + ".tip")));
            button.getStyleClass().addAll(places[one.ordinal()], "small");
            button.setToggleGroup(group);
            button.setSelected(one == scope.getValue());
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(e -> {
                button.setSelected(true);
                show.accept(one);
            });
            scope.addListener((o, before, now) -> button.setSelected(now == one));
            box.getChildren().add(button);
        }
        return box;
    }

    /** Counts, and the buttons for what is selected. */
    Node footer(QuoteKeys keys) {
        Label counts = new Label();
        counts.setId("quotes-counts");
        counts.getStyleClass().add("quotes-counts");
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.textProperty()
                .bind(Bindings.createStringBinding(
                        this::counts, scope, list.foundProperty(), list.chosenProperty(), workspace.speakers()));
        HBox footer = new HBox(counts);
        footer.getStyleClass().add("quotes-footer");
        add(footer, keys.onQuotes(), false);
        add(footer, keys.onSpeakers(), true);
        return footer;
    }

    private void add(HBox footer, List<Action> actions, boolean onSpeakers) {
        for (Action action : actions) {
            Button button = action.button();
            button.getStyleClass().add("small");
            BooleanBinding here =
                    Bindings.createBooleanBinding(() -> (scope.getValue() == Scope.SPEAKERS) == onSpeakers, scope);
            button.visibleProperty().bind(here);
            button.managedProperty().bind(here);
            footer.getChildren().add(button);
        }
    }

    private String counts() {
        if (scope.getValue() == Scope.SPEAKERS) {
            return Words.of("quotes.counts.speakers", workspace.speakers().size());
        }
        Found found = list.foundProperty().get();
        int chosen = list.chosenProperty().get().size();
        String counts = found.all() == 0
                ? ""
                : found.fitting() == found.all()
                        ? Words.of("quotes.counts", found.all())
                        : Words.of("quotes.counts.some", found.fitting(), found.all());
        return chosen < 2 ? counts : counts + " · " + Words.of("quotes.counts.chosen", chosen);
    }
}
