package parallax.workbench.quotes;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;

/** One part of the filter. Pressing it offers values; Delete or Backspace on it takes the value off. */
final class FilterChip {

    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private final String part;
    private final Button button = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
    private final Tooltip tip = new Tooltip();

    FilterChip(String part, Runnable pick, Runnable clear) {
        this.part = part;
        button.setId("quotes-filter-" + part);
        button.getStyleClass().add("filter-chip");
        button.setMnemonicParsing(false);
        button.setTooltip(tip);
        button.setOnAction(e -> pick.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
                clear.run();
                e.consume();
            }
        });
        show(null);
    }

    Button button() {
        return button;
    }

    /** @param value what is let through, in words; null: everything */
    void show(@Nullable String value) {
        String name = Words.of("quotes.filter." + part);
        button.setText(value == null ? name : value);
        button.pseudoClassStateChanged(SET, value != null);
        String words =
                value == null ? Words.of("quotes.filter." + part + ".any") : Words.of("quotes.filter.set", name, value);
        tip.setText(value == null ? words : words + "\n" + Words.of("quotes.filter.clear-key"));
        button.setAccessibleText(words);
    }
}
