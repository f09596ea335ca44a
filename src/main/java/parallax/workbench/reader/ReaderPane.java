package parallax.workbench.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import parallax.news.Link.Place;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.base.Action;
import parallax.workbench.base.Page;
import parallax.workbench.base.Pane;
import parallax.workbench.base.PaneKey;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.Layers;
import parallax.workbench.reader.marks.Margins;
import parallax.workbench.reader.marks.Sheet;

/** The article in view, with its quotes and annotations, and what can be done with a passage of it. */
public final class ReaderPane implements Pane {

    private final Workspace workspace;
    private final Layers layers = new Layers(this::selectHere);
    private final ReaderArea area = new ReaderArea(layers);
    private final Verbs verbs;
    private final Tagging tagging;
    private final Suggestions suggestions;
    private final Finder finder;
    private final ReaderActions actions;
    private final Headline headline;
    private final ReaderCards cards;
    private final ReaderLook look;
    private final VerbBar verbBar;
    private final Overlay overlay = new Overlay();
    private final Label empty = new Label();
    private final Label quoteless = new Label(Words.of("reader.no-quotes"));
    private final BorderPane body = new BorderPane();
    private final StackPane node = new StackPane();
    private final Folds folds = new Folds(area, this::refresh);
    private @Nullable Object asked;
    private @Nullable Place followed;
    private @Nullable Span unfolding;
    private boolean here;
    private List<Tag> tagsDrawn = List.of();

    public ReaderPane(Workspace workspace) {
        this.workspace = workspace;
        look = new ReaderLook(workspace, area, this::measure);
        verbs = new Verbs(workspace, area);
        tagging = new Tagging(workspace, area, verbs);
        cards = new ReaderCards(workspace, area, verbs, tagging, overlay, this::selectHere);
        suggestions = new Suggestions(workspace, area);
        layers.answers(verbs);
        finder = new Finder(workspace, area, layers, this::bring);
        actions = ReaderActions.of(verbs, finder, this);
        headline = new Headline(actions.buttons());
        verbBar = new VerbBar(actions.byKey());
        lay();
        new ReaderKeys(area, verbs, tagging, actions, this);
        new ReaderMouse(workspace, area, verbs, actions, this);
        follow(workspace);
        refresh();
    }

    private void lay() {
        VirtualizedScrollPane<ReaderArea> scroll = new VirtualizedScrollPane<>(area);
        scroll.getStyleClass().add("reader-scroll");
        quoteless.setId("reader-no-quotes");
        quoteless.getStyleClass().add("reader-hint");
        quoteless.setWrapText(true);
        quoteless.setMinHeight(Region.USE_PREF_SIZE);
        quoteless.setMaxWidth(Double.MAX_VALUE);
        quoteless.managedProperty().bind(quoteless.visibleProperty());
        body.setTop(new VBox(headline, new Kin(workspace), quoteless, finder.bar()));
        body.setCenter(scroll);
        body.setBottom(verbBar);
        empty.setId("reader-empty");
        empty.getStyleClass().add("reader-empty");
        empty.setWrapText(true);
        node.getStyleClass().add("reader");
        node.setMinWidth(260);
        node.getChildren().addAll(empty, body, overlay);
        area.widthProperty().addListener((p, was, now) -> measure());
        headline.fontProperty().addListener((p, was, now) -> measure());
    }

    private void measure() {
        double em = headline.fontProperty().get().getSize();
        layers.marginsProperty().set(Margins.of(area.getWidth(), em, look.width() * look.size() * em));
    }

    private void follow(Workspace from) {
        from.pageProperty().addListener((p, was, now) -> refresh());
        from.projectProperty().addListener((p, was, now) -> refresh());
        from.articles().addListener((ListChangeListener<Object>) c -> {
            if (from.pageProperty().get() == null) {
                refresh();
            }
        });
        from.noticeProperty().addListener((p, was, now) -> {
            if (now != null && now.problem()) {
                layers.expectNothing();
            }
        });
        from.tags().addListener((ListChangeListener<Tag>) c -> {
            // How often a tag is used is not drawn.
            List<Tag> drawn = from.tags().stream()
                    .map(t -> new Tag(t.id(), t.parent(), t.name(), t.colour(), "", 0, 0))
                    .toList();
            if (!drawn.equals(tagsDrawn)) {
                tagsDrawn = drawn;
                refresh();
            }
        });
        from.placeProperty().addListener((p, was, now) -> {
            followed = now == null ? null : followed;
            goToPlace();
        });
        from.quoteProperty().addListener((p, was, now) -> {
            layers.quote(now);
            tell();
        });
        area.selectionProperty().addListener((p, was, now) -> {
            from.selectionProperty().set(area.selected());
            tell();
        });
        area.caretPositionProperty().addListener((p, was, now) -> tell());
    }

    @Override
    public String id() {
        return "reader";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<PaneKey> keys() {
        return ReaderKeys.told();
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    /** What is opened over the text. */
    ReaderCards cards() {
        return cards;
    }

    Tagging tagging() {
        return tagging;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    Folds folds() {
        return folds;
    }

    /** How the text looks. */
    ReaderLook look() {
        return look;
    }

    @Override
    public void focus() {
        area.requestFocus();
    }

    // What is shown

    private void refresh() {
        Page page = workspace.pageProperty().get();
        body.setVisible(page != null);
        area.setVisible(page != null);
        empty.setVisible(page == null);
        empty.setText(Words.of(
                !workspace.open().get()
                        ? "reader.empty.project"
                        : workspace.articles().isEmpty() ? "reader.empty.articles" : "reader.empty.article"));
        Object request = new Object();
        asked = request;
        if (page == null) {
            verbs.update();
            return;
        }
        Sheet sheet = area.sheet();
        if (sheet != null && !sheet.page().article().id().equals(page.article().id())) {
            folds.clear();
        }
        List<Tag> tags = List.copyOf(workspace.tags());
        Set<Integer> unfolded = folds.open();
        workspace.read(p -> Sheet.of(page, tags, unfolded, sheet), made -> {
            if (asked == request) {
                show(made);
            }
        });
    }

    private void show(Sheet now) {
        Sheet was = area.sheet();
        boolean other = was == null
                || !was.page().article().id().equals(now.page().article().id());
        int caret = area.caret();
        int top = area.top();
        headline.show(now.page().article());
        area.show(now);
        if (other) {
            layers.spot(null);
            area.caret(0);
            area.top(0);
            overlay.close();
        } else if (now.document() != null) {
            area.caret(caret);
            area.top(top);
        }
        finder.again();
        goToPlace();
        if (!other && !was.page().whole() && followed != null) {
            spot(followed, now.page());
        }
        Span hit = unfolding;
        unfolding = null;
        if (hit != null) {
            bring(hit);
        }
        verbs.arrived().ifPresent(this::selectHere);
        tell();
        if (!now.page().whole()) {
            afterLayout(workspace::complete);
        }
    }

    /** Does something once what has just been shown is laid out; at once where there is no window. */
    private void afterLayout(Runnable then) {
        Scene scene = node.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            then.run();
            return;
        }
        Runnable[] once = {() -> {}};
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            then.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private void tell() {
        verbs.update();
        Sheet sheet = area.sheet();
        if (sheet == null) {
            return;
        }
        Span selected = area.selected();
        Optional<QuoteRow> quote = workspace.selectedQuote();
        int quotes = sheet.page().quotes().size();
        boolean whole = sheet.page().whole();
        quoteless.setVisible(whole && quotes == 0);
        Optional<String> unsure = suggestions.told();
        if (unsure.isPresent()) {
            verbBar.tell(unsure.get(), "");
        } else if (!selected.isEmpty()) {
            int characters = Character.codePointCount(sheet.page().article().text(), selected.start(), selected.end());
            verbBar.tell(Words.of("reader.state.selected", characters), "");
        } else if (quote.isPresent()) {
            QuoteRow row = quote.get();
            verbBar.tell(Words.of("reader.state.quote", sheet.indexOf(row.id()) + 1, quotes), Telling.of(row));
        } else if (whole) {
            verbBar.tell(
                    Words.of(
                            "reader.state.page",
                            quotes,
                            sheet.page().annotations().size()),
                    "");
        } else {
            verbBar.tell(Words.of("reader.state.reading"), "");
        }
    }

    // Going places

    /** Shows where the workspace has gone, as soon as the article is there and the passage is not folded. */
    private void goToPlace() {
        Place place = workspace.placeProperty().get();
        Sheet sheet = area.sheet();
        if (place == null
                || place == followed
                || sheet == null
                || !sheet.page().article().id().equals(place.article())) {
            return;
        }
        if (place.span().end() > sheet.page().article().text().length()) {
            followed = place;
            return;
        }
        if (folds.unfold(place.span())) {
            return;
        }
        followed = place;
        spot(place, sheet.page());
        if (!here) {
            area.caret(place.span().start());
            area.reveal(place.span());
        }
    }

    /** Marks the passage that was gone to, unless it is a quote's, which is marked anyway. */
    private void spot(Place place, Page page) {
        boolean quote = page.quotes().stream().anyMatch(q -> q.envelope().equals(place.span()));
        layers.spot(quote || !page.whole() ? null : place.span());
    }

    /** Brings a hit into view without selecting it. */
    private void bring(Span span) {
        if (folds.unfold(span)) {
            unfolding = span;
        } else {
            area.caret(span.start());
            area.reveal(span);
        }
    }

    /** Selects a quote that is in view already: the text does not move. */
    void selectHere(QuoteRow quote) {
        here = true;
        workspace.select(quote);
        here = false;
    }

    /** No longer marks the passage that was gone to. */
    void leaveSpot() {
        layers.spot(null);
    }

    /** Goes to the next quote (1) or the one before (-1). */
    void walk(int by) {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            String id = workspace.quoteProperty().get();
            (by > 0 ? sheet.quoteAfter(id, area.caret()) : sheet.quoteBefore(id, area.caret()))
                    .ifPresent(workspace::select);
        }
    }

    /** Selects the quote at the caret, or opens and closes the fold there. */
    void enter() {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            Line line = sheet.text().lineAt(area.getCaretPosition());
            if (line.look().isFold()) {
                folds.toggle(line);
            } else {
                sheet.quotesAt(area.caret()).stream().findFirst().ifPresent(this::selectHere);
            }
        }
    }

    /** Ends what is under way, the innermost first. @return whether something was */
    boolean escape() {
        if (finder.bar().isVisible()) {
            finder.close();
        } else if (area.getSelection().getLength() > 0) {
            area.deselect();
        } else if (layers.spot() != null) {
            leaveSpot();
        } else {
            return false;
        }
        return true;
    }
}
