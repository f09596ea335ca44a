package parallax.workbench.profiles;

import java.util.List;
import parallax.statements.profiles.Matrix;
import parallax.statements.profiles.Passage;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** A matrix, and beside it the passages that the chosen count is made of. */
final class MatrixView extends Halves {

    private final PassageList passages;
    private final HeatGrid grid;
    private final Latest<Asked, List<Passage>> reading;
    private Study study = Study.NONE;
    private View view = View.OUTLET_SPEAKER;

    /** Which count is opened. */
    private record Asked(Study study, View view, Matrix.Head row, Matrix.Head column) {

        List<Passage> read() {
            return study.passages(view, row.key(), column.key());
        }
    }

    MatrixView(Workspace workspace) {
        super(0.64);
        setId("profiles-matrix");
        passages = new PassageList(workspace, "passages-list");
        grid = new HeatGrid(passages::focusFirst);
        reading = new Latest<>(
                workspace,
                (project, asked) -> asked.read(),
                (asked, found) -> passages.show(
                        Words.of("profiles.passages.of", found.size(), name(asked.row), asked.column.name()),
                        found,
                        asked.study.comparison()));
        grid.setMinWidth(0);
        getItems().addAll(grid, passages);
        setResizableWithParent(passages, false);
        grid.atProperty().addListener((o, before, now) -> {
            if (now != null) {
                Matrix of = grid.matrix();
                reading.ask(new Asked(
                        study, view, of.rows().get(now.row()), of.columns().get(now.column())));
            }
        });
    }

    private static String name(Matrix.Head row) {
        return row.name().isEmpty() ? Words.of("profiles.unknown") : row.name();
    }

    void measured(Fonts now) {
        grid.measured(now.em());
    }

    void show(Study next, View which) {
        study = next;
        view = which;
        grid.show(next.matrix(which));
    }

    void focusGrid() {
        grid.requestFocus();
    }
}
