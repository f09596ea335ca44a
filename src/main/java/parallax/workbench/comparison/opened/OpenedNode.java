package parallax.workbench.comparison.opened;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Rendering;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Differences;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Heard;
import parallax.workbench.comparison.table.RowModel;

/** What an opened row shows below itself: all renderings word under word, then each in its own sentence. */
public final class OpenedNode extends VBox {

    private final Board board;
    private final RowModel row;
    private final Against against;
    private final Deque<Integer> sentences = new ArrayDeque<>();

    /** Lines of words that fill a screen: below more of them no sentence is seen at first. */
    private static final int SEEN = 12;

    /** Sentences added in a frame that has nothing else to do. */
    private static final int SENTENCES_AT_REST = 4;

    /** For one row; another row gets a node of its own. */
    public OpenedNode(Board board, RowModel row) {
        this.board = board;
        this.row = row;
        setId("comparison-opened");
        getStyleClass().add("comparison-opened");
        against = row.against(board.view());
        int base = against.base();
        Label title = new Label(Words.of(
                against.compares() ? "comparison.opened.title" : "comparison.opened.one",
                against.source(against.wording())));
        title.getStyleClass().add("opened-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "small", "button-icon");
        close.setAccessibleText(Words.of("comparison.close-row"));
        close.setTooltip(new Tooltip(Words.of("comparison.close-row")));
        close.setOnAction(e -> board.open(null));
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        for (Comparison.Copied copied : copied()) {
            getChildren().add(note(copied));
        }
        Heard.of(board.table(), row).forEach(heard -> getChildren().add(new HeardNode(board, row, heard)));
        List<Integer> order = Interlinear.order(row, against);
        if (order.size() > 1) {
            board.readings().with(row, against, reading -> align(reading.collation(), order));
        }
        Label below = new Label(Words.of("comparison.opened.sentences"));
        below.getStyleClass().addAll("opened-title", "opened-sentences-title");
        getChildren().add(below);
        sentences.addAll(order);
        if (order.size() > SEEN) {
            board.pace().whenIdle(this::fillIdly);
        } else {
            fill();
        }
    }

    /**
     * Adds as many sentences as there is time for in a frame, the others in those that follow; where they are many they stand
     * below the edge and wait until what is seen is drawn.
     */
    private void fill() {
        while (!sentences.isEmpty() && board.pace().hasTime()) {
            getChildren().add(new SentenceNode(board, row, against, sentences.removeFirst()));
        }
        if (!sentences.isEmpty()) {
            board.pace().next(this::fill);
        }
    }

    private void fillIdly() {
        for (int i = 0; i < SENTENCES_AT_REST && !sentences.isEmpty(); i++) {
            getChildren().add(new SentenceNode(board, row, against, sentences.removeFirst()));
        }
        if (!sentences.isEmpty()) {
            board.pace().whenIdle(this::fillIdly);
        }
    }

    private List<Comparison.Copied> copied() {
        return row.row().copied().stream()
                .filter(c -> row.copied(c.witness()) != null)
                .toList();
    }

    private Label note(Comparison.Copied copied) {
        String agency = copied.agency() == null ? "" : " (" + copied.agency() + ")";
        String sources = String.join(", ", row.sources(copied.columns()));
        Label note = new Label(
                Words.of("comparison.copies.note", copied.columns().size(), sources, agency),
                new FontIcon(Feather.COPY));
        note.getStyleClass().add("cell-copy");
        return note;
    }

    /** Whether a rendering's words are shown for another outlet already: copies are lined up once. */
    private boolean repeats(int rendering, int base) {
        List<Rendering> renderings = against.renderings();
        int column = row.columnOf(renderings.get(rendering));
        Comparison.Copied copied = row.copied(column);
        if (rendering == base || copied == null || row.entries().get(column).shown() != rendering) {
            return false;
        }
        return copied.columns().contains(row.columnOf(renderings.get(base))) || copied.witness() != column;
    }

    private void align(Collation collation, List<Integer> order) {
        List<Rendering> renderings = against.renderings();
        List<Integer> together = order.stream()
                .filter(i -> !repeats(i, collation.base()))
                .filter(i -> !Differences.apart(collation, i, renderings.get(i).span()))
                .toList();
        if (together.size() > 1) {
            Interlinear lines = new Interlinear(board, row, against, collation, together);
            Label variants = new Label(Words.of("comparison.variants.hint"));
            variants.setId("comparison-variants");
            variants.getStyleClass().add("variants");
            variants.setWrapText(true);
            variants.setMinHeight(Region.USE_PREF_SIZE);
            lines.atProperty().addListener((o, was, is) -> variants.setText(lines.told()));
            getChildren().addAll(1, List.of(lines, variants));
        }
    }
}
