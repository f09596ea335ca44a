package parallax.workbench.profiles;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Words;

/** Asks which picture is to be saved, as what, and on which ground. */
final class PictureForm extends GridPane {

    private final RadioButton one;
    private final RadioButton png;
    private final RadioButton dark;

    /**
     * @param all what the picture of all is called
     * @param chosen the name of the one that is chosen, null where there is but one picture
     */
    PictureForm(String all, @Nullable String chosen, boolean darkNow) {
        getStyleClass().add("form");
        one = radio("picture-one", chosen == null ? "" : Words.of("profiles.picture.one", chosen));
        png = radio("picture-png", Words.of("profiles.picture.png"));
        dark = radio("picture-dark", Words.of("profiles.picture.dark"));
        int row = 0;
        if (chosen != null) {
            row = line(row, "what", choice(one, radio("picture-all", all)));
        }
        row = line(row, "format", choice(radio("picture-svg", Words.of("profiles.picture.svg")), png));
        RadioButton light = radio("picture-light", Words.of("profiles.picture.light"));
        line(row, "theme", choice(light, dark));
        (darkNow ? dark : light).setSelected(true);
    }

    private static RadioButton radio(String id, String words) {
        RadioButton radio = new RadioButton(words);
        radio.setId(id);
        return radio;
    }

    private static HBox choice(RadioButton first, RadioButton second) {
        ToggleGroup group = new ToggleGroup();
        first.setToggleGroup(group);
        second.setToggleGroup(group);
        first.setSelected(true);
        HBox box = new HBox(first, second);
        box.getStyleClass().add("picture-choice");
        return box;
    }

    private int line(int row, String what, Node choice) {
        addRow(row, new Label(Words.of("profiles.picture." + what)), choice);
        return row + 1;
    }

    boolean one() {
        return one.isSelected();
    }

    boolean png() {
        return png.isSelected();
    }

    boolean dark() {
        return dark.isSelected();
    }
}
