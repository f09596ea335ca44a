package parallax.workbench.profiles;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.statements.profiles.Profile;
import parallax.workbench.base.Words;
import parallax.workbench.profiles.figure.Drawings;
import parallax.workbench.profiles.figure.Figure;

/** A line of the list of outlets or speakers: the name, how many statements, and the bar of what became of them. */
final class ProfileCell extends ListCell<Profile> {

    private final Supplier<Fonts> fonts;
    private final Label name = new Label();
    private final Label counts = new Label();
    private final FigureNode bar = new FigureNode();
    private final VBox box = new VBox(new HBox(name, counts), bar);
    private double drawn = -1;

    ProfileCell(Supplier<Fonts> fonts) {
        this.fonts = fonts;
        getStyleClass().add("profile-cell");
        name.getStyleClass().add("profile-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        counts.getStyleClass().add("profile-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("profile-line");
        setPrefWidth(0);
        widthProperty().addListener((o, before, now) -> draw());
    }

    @Override
    protected void updateItem(@Nullable Profile profile, boolean empty) {
        super.updateItem(profile, empty);
        drawn = -1;
        if (empty || profile == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(Drawings.name(profile));
        counts.setText(Words.of("profiles.reported", profile.reported(), profile.statements()));
        setGraphic(box);
        draw();
    }

    private void draw() {
        Profile profile = getItem();
        double room = Math.floor(getWidth() - snappedLeftInset() - snappedRightInset());
        if (profile != null && room > 0 && room != drawn) {
            drawn = room;
            Fonts measure = fonts.get();
            Figure figure = new Drawings(measure).bar(profile, room);
            bar.show(figure, measure);
            setAccessibleText(name.getText() + ": " + counts.getText() + ", " + figure.words());
        }
    }
}
