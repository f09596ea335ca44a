package parallax.workbench.tags;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Tag;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The bars over the codebook and over the annotations. */
final class TagBars {

    private final Workspace workspace;
    private final ObjectProperty<Boolean> everywhere;
    private final ObjectProperty<@Nullable String> filter;
    private final AnnotationList list;

    TagBars(
            Workspace workspace,
            ObjectProperty<Boolean> everywhere,
            ObjectProperty<@Nullable String> filter,
            AnnotationList list) {
        this.workspace = workspace;
        this.everywhere = everywhere;
        this.filter = filter;
        this.list = list;
    }

    private static Label title(String id) {
        Label title = new Label();
        title.setId(id);
        title.getStyleClass().add("bar-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return title;
    }

    /** The codebook's name and what can be done with it. */
    Node codebook(List<Action> actions) {
        Label title = title("tags-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("tags.codebook", workspace.tags().size()), workspace.tags()));
        HBox bar = new HBox(title);
        bar.getStyleClass().add("tags-bar");
        for (Action action : actions) {
            Button button = action.button();
            button.getStyleClass().add("small");
            bar.getChildren().add(button);
        }
        return bar;
    }

    /** How many annotations, of what, and with which tag. */
    Node annotations() {
        Label title = title("annotations-title");
        title.textProperty().bind(Bindings.createStringBinding(this::counts, list.listedProperty()));
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox(
                title, toggle("article", false, group, "left-pill"), toggle("project", true, group, "right-pill"));
        bar.getStyleClass().add("tags-bar");
        return new VBox(bar, chip());
    }

    private String counts() {
        Listed listed = list.listedProperty().get();
        return listed.fitting() == listed.all()
                ? Words.of("tags.annotations", listed.all())
                : Words.of("tags.annotations.some", listed.fitting(), listed.all());
    }

    private ToggleButton toggle(String which, boolean all, ToggleGroup group, String place) {
        ToggleButton button = new ToggleButton(Words.of("tags.scope." + which));
        button.setId("annotations-" + which);
        button.setTooltip(new Tooltip(Words.of("tags.scope." + which + ".tip")));
        button.getStyleClass().addAll("small", place);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(everywhere.get() == all);
        button.setOnAction(e -> {
            button.setSelected(true);
            everywhere.set(all);
        });
        everywhere.addListener((o, before, now) -> button.setSelected(now == all));
        return button;
    }

    /** The tag that is filtered by, to be taken off. */
    private Node chip() {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        Label words = new Label();
        Button off = new Button(null, new FontIcon(Feather.X));
        off.setId("annotations-filter-off");
        off.getStyleClass().add("chip-off");
        off.setAccessibleText(Words.of("tags.filter.off"));
        off.setTooltip(new Tooltip(Words.of("tags.filter.off")));
        off.setOnAction(e -> filter.set(null));
        HBox chip = new HBox(swatch, words, off);
        chip.getStyleClass().add("tag-chip");
        HBox bar = new HBox(chip);
        bar.getStyleClass().add("filter-line");
        Runnable show = () -> {
            Tag tag = workspace.tags().stream()
                    .filter(t -> t.id().equals(filter.get()))
                    .findFirst()
                    .orElse(null);
            bar.setVisible(tag != null);
            bar.setManaged(tag != null);
            if (tag != null) {
                swatch.setStyle("-fx-background-color: " + tag.colour() + ";");
                words.setText(Words.of("tags.filter", tag.name()));
            } else if (filter.get() != null && !workspace.tags().isEmpty()) {
                filter.set(null);
            }
        };
        filter.addListener((o, before, now) -> show.run());
        workspace.tags().addListener((ListChangeListener<Tag>) change -> show.run());
        show.run();
        return bar;
    }
}
