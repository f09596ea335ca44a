package parallax.workbench.comparison.grid;

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
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.marks.Tips;
import parallax.workbench.comparison.table.Line;

/** A line that heads a speaker's rows, or those of one occasion; a click hides or shows them. */
final class HeadingNode extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** Degrees by which the sign that points aside is turned to point down. */
    private static final double DOWN = 90;

    private final Board board;
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label name = new Label();
    private final Label counts = new Label();
    private final Label occasion = new Label(null, new FontIcon(Feather.CALENDAR));
    private Line.Heading line;

    /** @param first whose kind all that it will show are of */
    HeadingNode(Board board, Line.Heading first) {
        this.board = board;
        this.line = first;
        setAlignment(Pos.CENTER_LEFT);
        sign.getStyleClass().add("heading-sign");
        name.getStyleClass().add("speaker-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("speaker-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        occasion.getStyleClass().add("occasion");
        boolean speaker = first instanceof Line.Speaker;
        getStyleClass().add(speaker ? "comparison-speaker" : "comparison-setting");
        getChildren().add(sign);
        if (speaker) {
            getChildren().addAll(name, counts, occasion);
        } else {
            getChildren().addAll(occasion, counts);
        }
        Tips.on(this, () -> Words.of(line.closed() ? "comparison.heading.show" : "comparison.heading.hide"));
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                board.toggle(line);
            }
        });
    }

    void show(Line.Heading other) {
        line = other;
        sign.setRotate(other.closed() ? 0 : DOWN);
        counts.setText(Words.of("comparison.speaker-counts", other.statements(), other.several()));
        switch (other) {
            case Line.Speaker of -> {
                name(of.name());
                occasion(of.occasion());
                occasion.setVisible(of.occasion() != null);
            }
            case Line.Setting of -> occasion(of.occasion());
        }
        mark();
    }

    private void name(@Nullable String known) {
        name.setText(known == null ? Words.of("comparison.speaker-unknown") : known);
        Feather icon = known == null ? Feather.HELP_CIRCLE : Feather.USER;
        if (!(name.getGraphic() instanceof FontIcon now) || now.getIconCode() != icon) {
            name.setGraphic(new FontIcon(icon));
        }
    }

    private void occasion(@Nullable Occasion of) {
        occasion.setText(of == null ? Words.of("comparison.occasion-unknown") : of.label());
    }

    /** Shows whether the analyst is here. */
    void mark() {
        Line.Heading at = board.headingProperty().get();
        pseudoClassStateChanged(HERE, at != null && at.key().equals(line.key()));
    }
}
