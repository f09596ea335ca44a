package parallax.workbench.intake;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.intake.Intake.Given;
import parallax.intake.fetch.PageAddress;
import parallax.workbench.base.Words;

/** Asks whether a page is to be fetched: nothing goes over the network before the analyst has agreed. */
public final class AddressForm extends GridPane {

    private final TextField address = new TextField();
    private final TextField outlet = new TextField();
    private final Label problem = new Label();

    /** @param found an address that was pasted or dropped; empty where it is still to be typed */
    public AddressForm(String found) {
        getStyleClass().add("form");
        address.setId("fetch-address");
        address.setPromptText("https://");
        address.setPrefColumnCount(44);
        address.setText(found);
        outlet.setId("fetch-outlet");
        Label told = new Label(Words.of("fetch.told"), new FontIcon(Feather.GLOBE));
        told.setWrapText(true);
        told.setMaxWidth(560);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("text-muted");
        problem.setId("fetch-problem");
        problem.getStyleClass().add("text-muted");
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> address.getText().isBlank() || isAddress() ? "" : Words.of("fetch.no-address"),
                        address.textProperty()));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        add(told, 0, 0, 2, 1);
        addRow(1, label("fetch.address", address), address);
        add(problem, 1, 2);
        addRow(3, label("fetch.outlet", outlet), outlet);
        GridPane.setHgrow(address, Priority.ALWAYS);
    }

    private static Label label(String key, TextField of) {
        Label label = new Label(Words.of(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Whether there is an address. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(this::isAddress, address.textProperty());
    }

    private boolean isAddress() {
        return PageAddress.in(address.getText()).isPresent();
    }

    /** Whole, also where it was typed without “https://”. */
    public String address() {
        return PageAddress.in(address.getText()).orElse(address.getText().strip());
    }

    /** What the analyst said of it. */
    public Given given() {
        return new Given(outlet.getText().isBlank() ? null : outlet.getText().strip(), null);
    }
}
