package parallax.workbench.profiles;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;

/** Chooses what is shown and what is counted; the actions stand at its end. */
final class ProfilesBar extends HBox {

    private final HBox views = new HBox();

    ProfilesBar(Findings findings, List<Action> actions) {
        getStyleClass().add("profiles-bar");
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            views.getChildren().add(toggle(findings, view, group));
        }
        CheckBox several = new CheckBox(Words.of("profiles.several"));
        several.setId("profiles-several");
        several.setTooltip(new Tooltip(Words.of("profiles.several.tip")));
        several.setMinWidth(Region.USE_PREF_SIZE);
        several.selectedProperty().bindBidirectional(findings.severalProperty());
        several.disableProperty().bind(findings.viewProperty().map(View::tags));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(views, several, space);
        for (Action action : actions) {
            Button button = action.button();
            button.getStyleClass().add("small");
            getChildren().add(button);
        }
    }

    /** The button of the view that is chosen. */
    Node chosen() {
        return views.getChildren().stream()
                .filter(view -> ((ToggleButton) view).isSelected())
                .findFirst()
                .orElse(views);
    }

    private static ToggleButton toggle(Findings findings, View view, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Words.of("profiles.view." + view.word()));
        button.setId("profiles-view-" + view.word());
        button.setTooltip(new Tooltip(Words.of("profiles.view." + view.word() + ".tip")));
        int last = View.values().length - 1;
        String place = view.ordinal() == 0 ? "left-pill" : view.ordinal() == last ? "right-pill" : "center-pill";
        button.getStyleClass().addAll(place, "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(findings.view() == view);
        button.setOnAction(e -> {
            button.setSelected(true);
            findings.viewProperty().set(view);
        });
        findings.viewProperty().addListener((o, before, now) -> button.setSelected(now == view));
        return button;
    }
}
