package parallax.workbench.comparison.board;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.table.Memory;
import parallax.workbench.comparison.table.View;

/** Keeps with the project how its table was last looked at, and brings in what the project knows besides. */
public final class ViewKeeper {

    private static final String KEY = "comparison.view";

    private final Board board;
    private final PauseTransition calm = new PauseTransition(Duration.millis(400));
    private @Nullable String kept;

    /** Keeps the view of this board from now on. */
    public ViewKeeper(Board board) {
        this.board = board;
        calm.setOnFinished(e -> keep());
        board.viewProperty().addListener((o, was, is) -> calm.playFromStart());
    }

    /** Another project is open, or none. */
    public void opened(boolean open) {
        kept = null;
        calm.stop();
        board.look(View.ALL);
        if (open) {
            board.desk().recall(KEY, line -> {
                View view = line == null ? board.view() : Memory.read(line, board.view());
                board.look(view);
                kept = Memory.write(view);
            });
            refresh();
        }
    }

    /** Reads anew what the project knows. */
    public void refresh() {
        board.desk().shelf().known(known -> board.look(board.view().with(known)));
    }

    private void keep() {
        String now = Memory.write(board.view());
        if (kept != null && !now.equals(kept)) {
            kept = now;
            board.desk().remember(KEY, now);
        }
    }
}
