package parallax.workbench.base;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A small form over a pane, inside it: no window of its own, so the pane stays in view and the keyboard comes back
 * to where it was. Esc or a click beside it closes it.
 */
public final class Card {

    private static final double MARGIN = 8;

    private final StackPane host;
    private final Label title = new Label();
    private final VBox box = new VBox();
    private final Region veil = new Region();
    private @Nullable Node before;
    private @Nullable Node content;

    /** @param host what it lies over */
    public Card(StackPane host) {
        this.host = host;
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setAccessibleText(Words.of("card.close"));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setFocusTraversable(false);
        close.setOnAction(e -> close());
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.getStyleClass().add("card-head");
        box.getChildren().add(head);
        box.getStyleClass().add("card-over");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        veil.getStyleClass().add("card-veil");
        veil.setOnMousePressed(e -> {
            close();
            e.consume();
        });
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(MARGIN));
    }

    /** One for tables and long texts: as wide as the window allows. */
    public static Card wide(StackPane host) {
        Card card = new Card(host);
        card.box.getStyleClass().add("card-wide");
        return card;
    }

    /** Shows {@code content} and puts the keyboard on {@code first}; what was shown before is closed. */
    public void show(String words, Node shown, Node first) {
        if (!isShowing()) {
            before = host.getScene() == null ? null : host.getScene().getFocusOwner();
            host.getChildren().addAll(veil, box);
        }
        if (content != null) {
            box.getChildren().remove(content);
        }
        content = shown;
        title.setText(words);
        box.getChildren().add(shown);
        first.requestFocus();
    }

    public boolean isShowing() {
        return host.getChildren().contains(box);
    }

    /** Takes it away and gives the keyboard back. */
    public void close() {
        if (isShowing()) {
            Node back = before;
            before = null;
            host.getChildren().removeAll(veil, box);
            if (back != null && back.getScene() != null) {
                back.requestFocus();
            }
        }
    }
}
