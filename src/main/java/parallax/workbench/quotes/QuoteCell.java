package parallax.workbench.quotes;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.store.quotes.QuoteRow;
import parallax.workbench.base.Words;

/** A quote: who and with which cue, of which kind; its words; where it stands and whose word it is. */
final class QuoteCell extends ListCell<QuoteRow> {

    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");
    /** Room for the scroll bar, in pixels of the list's own style. */
    private static final double BAR = 10;

    private final IntConsumer shown;
    private final Label speaker = label("quote-speaker");
    private final Label doubt = label("quote-doubt");
    private final Label cue = label("quote-cue");
    private final FontIcon kindIcon = new FontIcon();
    private final Label kind = label("quote-kind");
    private final Label text = label("quote-text");
    private final Label source = label("quote-source");
    private final FontIcon statusIcon = new FontIcon();
    private final Label status = label("quote-status");
    private final VBox box;
    private final Tooltip why = new Tooltip();

    /** @param shown hears the index of every quote that comes into view */
    QuoteCell(IntConsumer shown) {
        this.shown = shown;
        getStyleClass().add("quote-cell");
        setPrefWidth(0);
        doubt.setText(Words.of("quotes.unsure-who"));
        doubt.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        for (Label fixed : new Label[] {doubt, kind, status}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        kind.setGraphic(kindIcon);
        status.setGraphic(statusIcon);
        text.setWrapText(true);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(speaker, doubt, cue, space, kind);
        first.getStyleClass().add("quote-line");
        HBox last = new HBox(source, status);
        last.getStyleClass().add("quote-line");
        box = new VBox(first, text, last);
        box.getStyleClass().add("quote-box");
        why.setWrapText(true);
        why.setMaxWidth(420);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable QuoteRow quote, boolean empty) {
        super.updateItem(quote, empty);
        pseudoClassStateChanged(UNSURE, quote != null && (Why.unsure(quote) || Why.unsureOfSpeaker(quote)));
        pseudoClassStateChanged(REJECTED, quote != null && quote.status() == QuoteRow.Status.REJECTED);
        pseudoClassStateChanged(NOBODY, quote != null && quote.speaker() == null);
        if (empty || quote == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        show(quote);
        setGraphic(box);
        why.setText(Why.words(quote));
        setTooltip(why);
        setAccessibleText(
                String.join(", ", speaker.getText(), kind.getText(), quote.text(), quote.source(), status.getText()));
        shown.accept(getIndex());
    }

    private void show(QuoteRow quote) {
        speaker.setText(quote.speaker() == null ? Words.of("quotes.nobody") : quote.speaker());
        show(doubt, Why.unsureOfSpeaker(quote));
        cue.setText(quote.cueText() == null ? "" : quote.cueText());
        kind.getStyleClass().setAll("label", "quote-kind", quote.kind().word());
        kind.setText(Kinds.words(quote.kind()));
        kindIcon.setIconCode(Kinds.icon(quote.kind()));
        text.setText(quote.text().replace('\n', ' '));
        source.setText(quote.source());
        boolean unsure = Why.unsure(quote);
        boolean learnt = quote.learntFrom() != null;
        show(status, unsure || learnt || quote.status() != QuoteRow.Status.SUGGESTED);
        status.pseudoClassStateChanged(UNSURE, unsure);
        status.setText(
                unsure
                        ? Words.of("quotes.unsure", Math.round(100 * quote.confidence()))
                        : learnt
                                ? Words.of("quotes.status.learnt")
                                : Words.of(
                                        "quotes.status." + quote.status().name().toLowerCase(Locale.ROOT)));
        statusIcon.setIconCode(sign(quote, unsure));
    }

    private static Ikon sign(QuoteRow quote, boolean unsure) {
        return unsure
                ? Feather.HELP_CIRCLE
                : switch (quote.status()) {
                    case SUGGESTED -> Feather.BOOK_OPEN;
                    case CONFIRMED -> Feather.CHECK;
                    case ADDED -> Feather.PLUS;
                    case REJECTED -> Feather.X;
                };
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    /** As high as the words need at the list's width: a cell is asked before it has a width of its own. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + Math.ceil(box.prefHeight(room)) + snappedBottomInset();
    }
}
