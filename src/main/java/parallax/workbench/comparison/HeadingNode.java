package parallax.workbench.comparison;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Occasion;
import parallax.workbench.base.Words;

/** A line that heads a speaker's rows, or those of one occasion; a click hides or shows them. */
final class HeadingNode extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Board board;
    private final Line.Heading line;

    HeadingNode(Board board, Line.Heading line) {
        this.board = board;
        this.line = line;
        setAlignment(Pos.CENTER_LEFT);
        FontIcon sign = new FontIcon(line.closed() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        sign.getStyleClass().add("heading-sign");
        getChildren().add(sign);
        switch (line) {
            case Line.Speaker speaker -> speaker(speaker);
            case Line.Setting setting -> setting(setting);
        }
        Tips.on(this, () -> Words.of(line.closed() ? "comparison.heading.show" : "comparison.heading.hide"));
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                board.toggle(line);
            }
        });
        mark();
    }

    private void speaker(Line.Speaker line) {
        getStyleClass().add("comparison-speaker");
        String known = line.name();
        Label name = new Label(
                known == null ? Words.of("comparison.speaker-unknown") : known,
                new FontIcon(known == null ? Feather.HELP_CIRCLE : Feather.USER));
        name.getStyleClass().add("speaker-name");
        Label counts = counts(Words.of("comparison.speaker-counts", line.statements(), line.several()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(List.of(name, counts));
        if (line.occasion() != null) {
            getChildren().add(occasion(line.occasion()));
        }
    }

    private void setting(Line.Setting line) {
        getStyleClass().add("comparison-setting");
        Label occasion = occasion(line.occasion());
        Label counts = counts(Words.of("comparison.speaker-counts", line.statements(), line.several()));
        getChildren().addAll(List.of(occasion, counts));
    }

    private static Label counts(String words) {
        Label counts = new Label(words);
        counts.getStyleClass().add("speaker-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        return counts;
    }

    /** Shows whether the analyst is here. */
    void mark() {
        Line.Heading at = board.headingProperty().get();
        pseudoClassStateChanged(HERE, at != null && at.key().equals(line.key()));
    }

    private static Label occasion(@Nullable Occasion occasion) {
        Label label = new Label(
                occasion == null ? Words.of("comparison.occasion-unknown") : occasion.label(),
                new FontIcon(Feather.CALENDAR));
        label.getStyleClass().add("occasion");
        return label;
    }
}
