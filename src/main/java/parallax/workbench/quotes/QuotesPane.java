package parallax.workbench.quotes;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.Speakers;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Page;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Every quote of the article in view or of the project, and the speakers behind them. */
public final class QuotesPane implements Pane {

    private static final Duration TYPING = Duration.millis(200);

    private final Workspace workspace;
    private final StackPane node = new StackPane();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ARTICLE);
    private final TextField text = new TextField();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final FilterBar filters;
    private final QuoteList list;
    private final SpeakersView speakers;
    private final SpeakerActs speakerActs;
    private final EmptyState empty = new EmptyState();
    private final WhyPanel why;
    private final QuoteKeys keys;

    public QuotesPane(Workspace workspace) {
        this.workspace = workspace;
        Picker picker = new Picker(new Card(node));
        filters = new FilterBar(workspace, picker);
        list = new QuoteList(workspace);
        speakers = new SpeakersView(workspace, this::showQuotesOf);
        speakerActs = new SpeakerActs(workspace, picker);
        QuoteActs acts = new QuoteActs(workspace, list, picker);
        why = new WhyPanel(workspace, acts::give);
        BooleanBinding quoting = Bindings.createBooleanBinding(
                () -> scope.get() != Scope.SPEAKERS
                        && !list.chosenProperty().get().isEmpty(),
                scope,
                list.chosenProperty());
        BooleanBinding single = Bindings.createBooleanBinding(
                () -> scope.get() != Scope.SPEAKERS
                        && list.chosenProperty().get().size() == 1,
                scope,
                list.chosenProperty());
        keys = new QuoteKeys(acts, speakerActs, quoting, single, () -> show(Scope.SPEAKERS), workspace.open());
        keys.onQuotes(list.view(), text);
        keys.onSpeakers(speakers.view(), text);
        setUpText();
        lay();
        for (Observable seen : List.<Observable>of(
                scope, filters.filterProperty(), workspace.projectProperty(), workspace.pageProperty())) {
            seen.addListener((Observable o) -> list.list(wanted()));
        }
        workspace.revisionProperty().addListener((o, before, now) -> list.reread());
        workspace.projectProperty().addListener((o, before, now) -> clearFilters());
        for (Observable seen : List.<Observable>of(
                scope,
                list.foundProperty(),
                list.chosenProperty(),
                list.strayProperty(),
                workspace.projectProperty(),
                workspace.pageProperty(),
                workspace.articles(),
                workspace.speakers(),
                speakers.chosenProperty(),
                speakers.view().getItems())) {
            seen.addListener((Observable o) -> settle());
        }
        list.list(wanted());
        settle();
    }

    private void setUpText() {
        text.setId("quotes-text");
        typing.setOnFinished(e -> narrow());
        text.textProperty().addListener((o, before, now) -> typing.playFromStart());
        text.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                narrow();
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                narrow();
                focus();
                e.consume();
            }
        });
    }

    private void narrow() {
        typing.stop();
        if (scope.get() == Scope.SPEAKERS) {
            speakers.narrow(text.getText());
        } else {
            filters.text(text.getText());
        }
    }

    private void lay() {
        empty.setId("quotes-empty");
        StackPane lists = new StackPane(list.view(), speakers.view(), empty);
        lists.setMinHeight(0);
        VBox.setVgrow(lists, Priority.ALWAYS);
        QuoteBars bars = new QuoteBars(scope, this::show, list, workspace, this::showStray);
        VBox all = new VBox(bars.scopes(), text, filters.node(), bars.stray(), lists, why.node(), bars.footer(keys));
        all.getStyleClass().add("quotes-pane");
        node.setId("quotes-pane");
        node.getChildren().add(all);
    }

    private @Nullable QuoteFilter wanted() {
        QuoteFilter f = filters.filterProperty().get();
        Page page = workspace.pageProperty().get();
        return switch (scope.get()) {
            case ARTICLE ->
                page == null
                        ? null
                        : new QuoteFilter(
                                page.article().id(),
                                f.speaker(),
                                f.source(),
                                f.kind(),
                                f.tag(),
                                f.text(),
                                f.rejected());
            case PROJECT -> workspace.projectProperty().get() == null ? null : f;
            case SPEAKERS -> null;
        };
    }

    /** Brings what the panes hold and what is seen of it together. */
    private void settle() {
        boolean speaking = scope.get() == Scope.SPEAKERS;
        List<QuoteRow> chosen = list.chosenProperty().get();
        text.setPromptText(Words.of(speaking ? "quotes.find-speaker" : "quotes.find"));
        text.setAccessibleText(text.getPromptText());
        filters.node().setVisible(!speaking);
        filters.node().setManaged(!speaking);
        why.about(speaking || chosen.size() != 1 ? null : chosen.getFirst());
        speakerActs.about(
                speaking
                        ? speakers.chosenProperty().get()
                        : workspace.speakers().stream()
                                .filter(row -> chosen.stream()
                                        .anyMatch(q -> Objects.equals(
                                                q.speakerId(), row.speaker().id())))
                                .toList());
        boolean nothing = (speaking ? speakers.view().getItems() : list.view().getItems()).isEmpty();
        list.view().setVisible(!speaking && !nothing);
        speakers.view().setVisible(speaking && !nothing);
        empty.setVisible(nothing);
        if (nothing) {
            sayWhyEmpty(speaking);
        }
    }

    private void sayWhyEmpty(boolean speaking) {
        boolean narrowed = !filters.filterProperty().get().equals(QuoteFilter.ALL)
                || !text.getText().isBlank();
        if (workspace.projectProperty().get() == null) {
            empty.show(Feather.MESSAGE_SQUARE, "quotes.empty.project", null);
        } else if (workspace.articles().isEmpty()) {
            empty.show(Feather.MESSAGE_SQUARE, "quotes.empty.articles", null);
        } else if (speaking) {
            empty.show(
                    Feather.USERS,
                    narrowed ? "quotes.empty.no-speaker" : "quotes.empty.speakers",
                    narrowed ? this::clearFilters : null);
        } else if (scope.get() == Scope.ARTICLE && workspace.pageProperty().get() == null) {
            empty.show(Feather.MESSAGE_SQUARE, "quotes.empty.article", () -> show(Scope.PROJECT));
        } else if (narrowed && list.foundProperty().get().all() > 0) {
            empty.show(Feather.FILTER, "quotes.empty.filtered", this::clearFilters);
        } else {
            empty.show(Feather.MESSAGE_SQUARE, "quotes.empty.none", null);
        }
    }

    private void clearFilters() {
        text.clear();
        typing.stop();
        speakers.narrow("");
        filters.clear();
    }

    private void show(Scope wanted) {
        if (wanted != scope.get()) {
            boolean between = wanted == Scope.SPEAKERS || scope.get() == Scope.SPEAKERS;
            if (between) {
                text.clear();
                narrow();
            }
            scope.set(wanted);
        }
    }

    private void showQuotesOf(Speakers.Row row) {
        show(Scope.PROJECT);
        filters.clear();
        filters.speaker(row.speaker().id());
        focus();
    }

    private void showStray() {
        clearFilters();
        show(Scope.ARTICLE);
    }

    @Override
    public String id() {
        return "quotes";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return keys.actions();
    }

    @Override
    public void focus() {
        if (scope.get() == Scope.SPEAKERS) {
            speakers.view().requestFocus();
        } else if (list.view().isVisible()) {
            list.view().requestFocus();
        } else {
            text.requestFocus();
        }
    }
}
