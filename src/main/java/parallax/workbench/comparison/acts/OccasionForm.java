package parallax.workbench.comparison.acts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Occasion;
import parallax.workbench.base.Words;

/** The name and days of an occasion. */
final class OccasionForm extends VBox {

    /** What the form says: a name, and the first and last day where known. */
    interface Taken {
        void take(String label, @Nullable LocalDate from, @Nullable LocalDate to);
    }

    private final TextField name = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();

    /**
     * @param occasion as it stands, null where nothing is known of it
     * @param statements how many statements were said on it
     * @param save takes what was typed
     * @param merge asks for another occasion to put this one into
     */
    OccasionForm(@Nullable Occasion occasion, int statements, Taken save, Runnable merge) {
        getStyleClass().addAll("form", "occasion-form");
        name.setId("occasion-name");
        name.setText(occasion == null ? "" : occasion.label());
        from.setId("occasion-from");
        to.setId("occasion-to");
        for (TextField day : new TextField[] {from, to}) {
            day.setPromptText(Words.of("comparison.occasion.prompt"));
            day.setPrefColumnCount(9);
            day.setMinWidth(Region.USE_PREF_SIZE);
        }
        from.setText(
                occasion == null || occasion.from() == null
                        ? ""
                        : occasion.from().toString());
        to.setText(
                occasion == null || occasion.to() == null ? "" : occasion.to().toString());
        Button keep = new Button(Words.of("comparison.occasion.save"));
        keep.setId("occasion-save");
        keep.setDefaultButton(true);
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(valid().not());
        keep.setOnAction(e -> save.take(name.getText().strip(), day(from), day(to)));
        Button other = new Button(Words.of("comparison.occasion.merge"), new FontIcon(Feather.GIT_MERGE));
        other.setId("occasion-merge");
        other.getStyleClass().add("flat");
        other.setOnAction(e -> merge.run());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox days =
                new HBox(labelled("comparison.occasion.from", from), from, labelled("comparison.occasion.to", to), to);
        HBox buttons = new HBox(other, spring, keep);
        for (HBox line : new HBox[] {days, buttons}) {
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("occasion-days");
        }
        Label about = new Label(Words.of("comparison.occasion.about", statements));
        about.getStyleClass().add("text-muted");
        about.setWrapText(true);
        getChildren().addAll(labelled("comparison.occasion.name", name), name, days, about, buttons);
    }

    private static Label labelled(String key, Node field) {
        Label label = new Label(Words.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the keyboard goes to first. */
    TextField first() {
        return name;
    }

    private BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                this::isValid, name.textProperty(), from.textProperty(), to.textProperty());
    }

    private boolean isValid() {
        try {
            LocalDate first = day(from);
            LocalDate last = day(to);
            return !name.getText().isBlank() && (first == null || last == null || !last.isBefore(first));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static @Nullable LocalDate day(TextField field) {
        return field.getText().isBlank()
                ? null
                : LocalDate.parse(field.getText().strip());
    }
}
