package parallax.workbench.comparison.acts;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.news.Omission;
import parallax.news.Omission.Reason;
import parallax.workbench.base.Words;

/** Why an outlet leaves a statement out, in the analyst's judgement. */
final class OmissionForm extends VBox {

    private final RadioButton purpose = new RadioButton(Words.of("comparison.omission.on-purpose"));
    private final RadioButton irrelevant = new RadioButton(Words.of("comparison.omission.not-relevant"));
    private final TextField note = new TextField();

    /**
     * @param said what was said before, null where nothing was
     * @param save takes what is said
     * @param back takes it back
     */
    OmissionForm(@Nullable Omission said, BiConsumer<Reason, String> save, Runnable back) {
        getStyleClass().addAll("form", "occasion-form");
        ToggleGroup group = new ToggleGroup();
        purpose.setToggleGroup(group);
        purpose.setMnemonicParsing(true);
        irrelevant.setToggleGroup(group);
        irrelevant.setMnemonicParsing(true);
        group.selectToggle(said != null && said.reason() == Reason.NOT_RELEVANT ? irrelevant : purpose);
        purpose.setId("omission-on-purpose");
        irrelevant.setId("omission-not-relevant");
        note.setId("omission-note");
        note.setText(said == null ? "" : said.note());
        note.setPromptText(Words.of("comparison.omission.note.prompt"));
        Label label = new Label(Words.of("comparison.omission.note"));
        label.setMnemonicParsing(true);
        label.setLabelFor(note);
        Button keep = new Button(Words.of("comparison.occasion.save"));
        keep.setId("omission-save");
        keep.setDefaultButton(true);
        keep.getStyleClass().add("accent");
        keep.setOnAction(e -> save.accept(
                irrelevant.isSelected() ? Reason.NOT_RELEVANT : Reason.ON_PURPOSE,
                note.getText().strip()));
        Button take = new Button(Words.of("comparison.omission.back"));
        take.setId("omission-back");
        take.getStyleClass().add("flat");
        take.setVisible(said != null);
        take.setOnAction(e -> back.run());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox buttons = new HBox(take, spring, keep);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("occasion-days");
        getChildren().addAll(purpose, irrelevant, label, note, buttons);
    }

    /** What the keyboard goes to first. */
    RadioButton first() {
        return irrelevant.isSelected() ? irrelevant : purpose;
    }
}
