package parallax.workbench.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import parallax.store.Outlets.Outlet;

/** What the analyst knows of an outlet: country, owner, language, leaning and who says so. */
public final class OutletForm extends GridPane {

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    /** @param save takes what was typed */
    public OutletForm(Outlet outlet, Consumer<Outlet> save) {
        getStyleClass().addAll("form", "outlet-form");
        setHgap(10);
        setVgap(6);
        field("country", outlet.country());
        field("owner", outlet.owner());
        field("language", outlet.language());
        field("leaning", outlet.leaning());
        field("leaning-source", outlet.leaningSource());
        Button keep = new Button(Words.of("outlet.save"));
        keep.setId("outlet-save");
        keep.setDefaultButton(true);
        keep.getStyleClass().add("accent");
        keep.setOnAction(e -> save.accept(new Outlet(
                outlet.name(),
                typed("country"),
                typed("owner"),
                typed("language"),
                typed("leaning"),
                typed("leaning-source"))));
        add(keep, 1, fields.size());
        GridPane.setHalignment(keep, HPos.RIGHT);
    }

    private void field(String name, String value) {
        TextField field = new TextField(value);
        field.setId("outlet-" + name);
        field.setPromptText(Words.of("outlet." + name + ".prompt"));
        Label label = new Label(Words.of("outlet." + name));
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        addRow(fields.size(), label, field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        fields.put(name, field);
    }

    private String typed(String name) {
        return fields.get(name).getText().strip();
    }

    /** What the keyboard goes to first. */
    public TextField first() {
        return fields.get("country");
    }
}
