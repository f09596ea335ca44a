package parallax.workbench.comparison;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Occasion;
import parallax.workbench.base.Words;

/** A line that heads a speaker's rows, or those of one occasion. */
final class HeadingNode extends HBox {

    HeadingNode(Line.Speaker line) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("comparison-speaker");
        boolean known = line.name() != null;
        Label name = new Label(
                known ? line.name() : Words.of("comparison.speaker-unknown"),
                new FontIcon(known ? Feather.USER : Feather.HELP_CIRCLE));
        name.getStyleClass().add("speaker-name");
        Label counts = new Label(Words.of("comparison.speaker-counts", line.statements(), line.several()));
        counts.getStyleClass().add("speaker-counts");
        name.setMinWidth(Region.USE_PREF_SIZE);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, counts);
        if (line.occasion() != null) {
            getChildren().add(occasion(line.occasion()));
        }
    }

    HeadingNode(Line.Setting line) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("comparison-setting");
        getChildren().add(occasion(line.occasion()));
    }

    private static Label occasion(@Nullable Occasion occasion) {
        Label label = new Label(
                occasion == null ? Words.of("comparison.occasion-unknown") : occasion.label(),
                new FontIcon(Feather.CALENDAR));
        label.getStyleClass().add("occasion");
        return label;
    }
}
