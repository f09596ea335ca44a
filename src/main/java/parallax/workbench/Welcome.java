package parallax.workbench;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.project.Project;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;

/** What there is to see before a project is open: how to begin. */
final class Welcome {

    private final ProjectActions projects;
    private final VBox recent = new VBox();
    private final Button first;
    private final ScrollPane node;

    Welcome(ProjectActions projects) {
        this.projects = projects;
        Image icon = new Image(Welcome.class.getResourceAsStream("icon-128.png"), 72, 72, true, true);
        ImageView mark = new ImageView(icon);
        Label name = new Label(Words.of("app.name"));
        name.getStyleClass().add("name");
        Label tagline = new Label(Words.of("welcome.tagline"));
        tagline.setWrapText(true);
        tagline.getStyleClass().add("tagline");
        first = button(projects.create());
        first.getStyleClass().add("accent");
        HBox start = new HBox(first, button(projects.open()), button(projects.sample()));
        start.getStyleClass().add("start");
        Label drop = new Label(Words.of("welcome.drop"));
        drop.setWrapText(true);
        drop.getStyleClass().add("drop");
        recent.getStyleClass().add("recent");
        recent.setId("welcome-recent");
        VBox column = new VBox(new HBox(mark, new VBox(name, tagline)), start, drop, recent);
        column.getChildren().getFirst().getStyleClass().add("head");
        column.getStyleClass().add("column");
        VBox page = new VBox(column);
        page.getStyleClass().add("welcome");
        node = new ScrollPane(page);
        node.setId("welcome");
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.getStyleClass().add("welcome-scroll");
        projects.recent().addListener((ListChangeListener<Path>) change -> showRecent());
        showRecent();
    }

    Node node() {
        return node;
    }

    void focus() {
        first.requestFocus();
    }

    private static Button button(Action action) {
        Button button = new Button(action.label());
        button.setMnemonicParsing(true);
        button.setId("welcome." + action.id());
        if (action.icon() != null) {
            button.setGraphic(new FontIcon(action.icon()));
        }
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> action.fire());
        return button;
    }

    private void showRecent() {
        recent.getChildren().clear();
        Label heading = new Label(Words.of("welcome.recent"));
        heading.getStyleClass().add("heading");
        recent.getChildren().add(heading);
        if (projects.recent().isEmpty()) {
            Label none = new Label(Words.of("welcome.no-recent"));
            none.setWrapText(true);
            none.getStyleClass().add("text-muted");
            recent.getChildren().add(none);
        }
        for (Path file : projects.recent()) {
            String name = file.getFileName().toString();
            Hyperlink link = new Hyperlink(
                    name.endsWith(Project.SUFFIX) ? name.substring(0, name.length() - Project.SUFFIX.length()) : name);
            link.setOnAction(e -> projects.open(file));
            Label folder = new Label(String.valueOf(file.getParent()));
            folder.getStyleClass().add("text-muted");
            HBox line = new HBox(link, folder);
            line.getStyleClass().add("line");
            recent.getChildren().add(line);
        }
    }
}
