package parallax.workbench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.intake.format.pdf.PdfPages;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.project.Project;
import parallax.store.articles.Original;
import parallax.store.file.StoreException;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Page;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The file that the article in view came from: of a PDF the page that is being read, beside the text. */
public final class OriginalPane implements Pane {

    private static final String PDF = "pdf";

    /** Pixels that a page is drawn with for each pixel of its width here: sharp on fine screens. */
    private static final double FINE = 1.6;

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Label told = new Label();
    private final Label number = new Label();
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane(picture);
    private final Button before = button(Feather.CHEVRON_UP, "original.previous");
    private final Button after = button(Feather.CHEVRON_DOWN, "original.next");
    private final ToggleButton follow = new ToggleButton(null, new FontIcon(Feather.LINK));
    private final SimpleBooleanProperty kept = new SimpleBooleanProperty();
    private final HBox pages = new HBox(before, after, number, follow);
    private final VBox node = new VBox();
    private final ObservableValue<Boolean> shown;
    private final List<Action> actions;
    private @Nullable Article article;
    private @Nullable Original original;
    private @Nullable PdfPages pdf;
    private int page = 1;

    public OriginalPane(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        actions = List.of(
                Action.of("file.original", Feather.EXTERNAL_LINK, "Shortcut+Shift+O", kept, this::open),
                new CopiesSwitch(workspace).action());
        lay();
        shown = node.parentProperty().flatMap(Node::visibleProperty).orElse(false);
        shown.addListener((o, was, now) -> show());
        workspace.pageProperty().addListener((o, was, now) -> arrive(now));
        workspace.selectionProperty().addListener((o, was, now) -> follow(now.start()));
        workspace.placeProperty().addListener((o, was, now) -> {
            if (now != null) {
                follow(now.span().start());
            }
        });
        arrive(null);
    }

    private static Button button(Feather icon, String key) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(Words.of(key));
        button.setTooltip(new Tooltip(Words.of(key)));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        return button;
    }

    private void lay() {
        node.setId("original");
        node.getStyleClass().add("original");
        told.setId("original-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        number.setId("original-page");
        follow.setSelected(true);
        follow.setAccessibleText(Words.of("original.follow").replace("_", ""));
        follow.setTooltip(new Tooltip(Words.of("original.follow").replace("_", "")));
        follow.getStyleClass().addAll("button-icon", "flat", "small");
        before.setOnAction(e -> turn(-1));
        after.setOnAction(e -> turn(1));
        pages.getStyleClass().add("report-bar");
        pages.managedProperty().bind(pages.visibleProperty());
        Button open = new Button(Words.of("original.open"), new FontIcon(Feather.EXTERNAL_LINK));
        open.setId("original-open");
        open.setMnemonicParsing(true);
        open.getStyleClass().add("small");
        open.visibleProperty().bind(kept);
        open.setOnAction(e -> open());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(pages, gap, open);
        bar.getStyleClass().add("report-bar");
        picture.setPreserveRatio(true);
        picture.setId("original-picture");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.visibleProperty().bind(pages.visibleProperty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.viewportBoundsProperty().addListener((o, was, now) -> picture.setFitWidth(now.getWidth()));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.PAGE_DOWN || e.getCode() == KeyCode.PAGE_UP) {
                turn(e.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
                e.consume();
            }
        });
        StackPane body = new StackPane(scroll);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getChildren().addAll(bar, told, body);
    }

    @Override
    public String id() {
        return "original";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void focus() {
        (scroll.isVisible() ? scroll : node).requestFocus();
    }

    private void arrive(@Nullable Page now) {
        Article came = now == null ? null : now.article();
        if (came != null && article != null && came.id().equals(article.id())) {
            article = came;
            return;
        }
        article = came;
        original = null;
        page = 1;
        kept.set(false);
        shut();
        if (came == null) {
            tell(Words.of("original.empty"));
            return;
        }
        workspace.read(p -> p.originals().of(came.id()), found -> {
            if (article == came) {
                original = found.orElse(null);
                kept.set(found.isPresent());
                show();
            }
        });
    }

    private void shut() {
        PdfPages old = pdf;
        pdf = null;
        if (old != null) {
            workspace.read(
                    p -> {
                        old.close();
                        return true;
                    },
                    done -> {});
        }
    }

    private void tell(String words) {
        told.setText(words);
        told.setVisible(!words.isEmpty());
        told.setManaged(!words.isEmpty());
        pages.setVisible(false);
        picture.setImage(null);
    }

    private void show() {
        Original file = original;
        if (!shown.getValue() || article == null) {
            return;
        }
        if (file == null) {
            tell(Words.of("original.none"));
        } else if (!file.ending().equals(PDF)) {
            tell(
                    file.kept()
                            ? Words.of("original.other", file.name())
                            : Words.of(
                                    Files.exists(file.place()) ? "original.outside" : "original.gone",
                                    file.name(),
                                    file.place()));
        } else {
            draw(file);
        }
    }

    /** What came of drawing a page. */
    private record Drawn(PdfPages of, PdfPages.@Nullable Picture picture, String problem) {}

    private void draw(Original file) {
        int wanted = page;
        PdfPages open = pdf;
        Article of = article;
        int width = (int) Math.max(400, FINE * scroll.getWidth());
        if (picture.getImage() == null) {
            told.setText(Words.of("original.reading"));
        }
        workspace.read(p -> drawn(p, file, open, wanted, width), drawn -> {
            if (article != of || original != file) {
                drawn.of().close();
                return;
            }
            if (pdf != null && pdf != drawn.of()) {
                drawn.of().close();
            } else {
                pdf = drawn.of();
            }
            if (drawn.picture() == null) {
                tell(drawn.problem());
            } else if (wanted == page) {
                show(drawn.picture(), drawn.of().count());
            }
        });
    }

    private static Drawn drawn(Project project, Original file, @Nullable PdfPages open, int page, int width) {
        PdfPages pages = open == null ? PdfPages.closed() : open;
        try {
            if (open == null) {
                pages = PdfPages.open(file.name(), project.originals().read(file));
            }
            return new Drawn(pages, pages.draw(page, width), "");
        } catch (Refusal e) {
            return new Drawn(pages, null, e.sentence());
        } catch (StoreException e) {
            return new Drawn(pages, null, String.valueOf(e.getMessage()));
        }
    }

    private void show(PdfPages.Picture drawn, int count) {
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        tell("");
        picture.setImage(image);
        picture.setAccessibleText(Words.of("original.page", page, count));
        pages.setVisible(true);
        number.setText(Words.of("original.page", page, count));
        before.setDisable(page <= 1);
        after.setDisable(page >= count);
        scroll.setVvalue(0);
    }

    private void turn(int by) {
        PdfPages open = pdf;
        Original file = original;
        if (open != null && file != null && page + by >= 1 && page + by <= open.count()) {
            page += by;
            draw(file);
        }
    }

    /** Shows the page that a place of the text stands on. */
    private void follow(int place) {
        Article read = article;
        Original file = original;
        if (!follow.isSelected() || read == null || file == null) {
            return;
        }
        int at = read.origin().pages().stream()
                .filter(p -> p.start() <= place)
                .reduce((first, second) -> second)
                .map(Origin.Page::number)
                .orElse(page);
        if (at != page) {
            page = at;
            show();
        }
    }

    /** A copy is opened: the program that belongs to it must not change what is kept. */
    private void open() {
        Original file = original;
        if (file == null) {
            return;
        }
        workspace.read(p -> copied(p, file), copy -> {
            if (copy.path().isPresent()) {
                dialogs.open(copy.path().get());
            } else {
                workspace.noticeProperty().set(Notice.problem(copy.problem()));
            }
        });
    }

    private record Copied(Optional<Path> path, String problem) {}

    private static Copied copied(Project project, Original file) {
        try {
            Path folder = Files.createTempDirectory("parallax-original");
            Path name = Path.of(file.name()).getFileName();
            Path copy = folder.resolve(name == null ? "original" : name.toString());
            Files.write(copy, project.originals().read(file));
            copy.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return new Copied(Optional.of(copy), "");
        } catch (IOException | StoreException e) {
            return new Copied(
                    Optional.empty(), Words.of("original.unopened", file.name(), String.valueOf(e.getMessage())));
        }
    }
}
