package parallax.workbench.comparison.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Transform;
import parallax.news.Cell;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.FilterWords;

/** Saves the overview as a picture that says by itself what it is: outlets, states, filters. */
public final class OverviewPicture {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final double EM = 14;

    /** Pixels of the file for one of the picture's letters: sharp on paper. */
    private static final double SCALE = 2;

    private static final int COLUMN = 18;
    private static final int ROW = 12;
    private static final int GAP = 12;
    private static final int BARS = 120;

    /** How names over columns lean, in degrees: steep enough that neighbours do not touch. */
    private static final int SLANT = 60;

    private static final int LONGEST_NAME = 190;

    /** Where a picture is taller than this, several statements share a line. */
    private static final int TALLEST = 2400;

    private final Board board;

    /** Takes style and filters of the table that this board holds. */
    public OverviewPicture(Board board) {
        this.board = board;
    }

    /** Asks where, and writes what {@code strip} shows; {@code project} names the project. */
    public void save(OverviewStrip strip, String project) {
        boolean dark = strip.getScene() != null
                && strip.getScene().getRoot().getStyleClass().contains("dark");
        board.desk()
                .savePicture(
                        Words.of("comparison.overview.picture.title"),
                        Words.of("comparison.overview.picture.name", project),
                        () -> draw(strip.overview(), project, dark));
    }

    /** Draws in the colours of a theme. FX thread only. */
    WritableImage draw(Overview overview, String project, boolean dark) {
        OverviewProbes probes = new OverviewProbes(() -> {});
        VBox root = new VBox(probes);
        root.getStyleClass().addAll("root", "overview-picture");
        if (dark) {
            root.getStyleClass().add("dark");
        }
        root.setStyle("-fx-font-size: " + EM + "px;");
        Scene scene = new Scene(root);
        for (String sheet : new String[] {"base.css", "comparison.css"}) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(getClass().getResource("/parallax/workbench/" + sheet))
                            .toExternalForm());
        }
        root.applyCss();
        OverviewInks inks = probes.inks();
        OverviewPainter painter =
                new OverviewPainter(OverviewScale.of(overview.rows().size(), TALLEST, ROW), COLUMN, GAP, BARS);
        int width = painter.width(overview.columns().length);
        ImageView picture =
                new ImageView(OverviewStrip.image(width, painter.scale().height(), painter.paint(overview, inks)));
        root.getChildren()
                .addAll(
                        label(Words.of("comparison.overview.picture.title"), "overview-heading"),
                        label(about(overview), "overview-about"),
                        heads(overview, painter),
                        picture,
                        legend(inks),
                        label(
                                Words.of("comparison.overview.picture.source", project, DAY.format(LocalDate.now())),
                                "overview-about"));
        root.applyCss();
        root.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(Color.TRANSPARENT);
        return root.snapshot(parameters, null);
    }

    private String about(Overview overview) {
        String counts =
                Words.of("comparison.overview.picture.counts", overview.rows().size(), overview.columns().length);
        List<String> filters = FilterWords.lines(board.view());
        return filters.isEmpty() ? counts : counts + "\n" + String.join("\n", filters);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(720);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** The outlets' names over their columns, slanted so that long ones have room. */
    private Pane heads(Overview overview, OverviewPainter painter) {
        Pane heads = new Pane();
        heads.getStyleClass().add("overview-heads");
        int columns = overview.columns().length;
        for (int c = 0; c <= columns; c++) {
            boolean bars = c == columns;
            Label name = new Label(
                    bars
                            ? Words.of("comparison.overview.bars")
                            : board.table()
                                    .comparison()
                                    .columns()
                                    .get(overview.columns()[c])
                                    .source());
            name.setMaxWidth(LONGEST_NAME);
            name.getTransforms().add(new Rotate(-SLANT, 0, 0));
            Group placed = new Group(name);
            placed.setLayoutX(c * painter.column() + (bars ? painter.gap() : 0) + 2);
            placed.setLayoutY(LONGEST_NAME * Math.sin(Math.toRadians(SLANT)) - 2);
            heads.getChildren().add(placed);
        }
        heads.setMinHeight(LONGEST_NAME * Math.sin(Math.toRadians(SLANT)) + 6);
        heads.setMinWidth(painter.width(columns) + 140);
        return heads;
    }

    private static HBox legend(OverviewInks inks) {
        HBox legend = new HBox();
        legend.getStyleClass().add("overview-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        for (Cell state : Cell.values()) {
            int size = 14;
            int[] pixels = new int[size * size];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = inks.at(state, i % size, i / size);
            }
            HBox framed = new HBox(new ImageView(OverviewStrip.image(size, size, pixels)));
            framed.getStyleClass().add("overview-swatch");
            HBox one = new HBox(framed, new Label(Words.of("comparison.state." + state.word())));
            one.setAlignment(Pos.CENTER_LEFT);
            one.setSpacing(5);
            legend.getChildren().add(one);
        }
        return legend;
    }
}
