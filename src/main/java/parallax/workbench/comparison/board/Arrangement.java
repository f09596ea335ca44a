package parallax.workbench.comparison.board;

import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import parallax.news.Rendering;
import parallax.workbench.comparison.table.ColumnPlan;
import parallax.workbench.comparison.table.Columns;
import parallax.workbench.comparison.table.RowModel;

/** How the analyst arranges the columns: order, width, what is pinned or hidden. Kept with the project. */
public final class Arrangement {

    private static final String OF = "comparison.columns.of";

    private final Board board;
    private final Desk desk;
    private final Columns columns;
    private final DoubleProperty scroll;
    private final BooleanProperty articles;

    Arrangement(Board board) {
        this.board = board;
        desk = board.desk();
        columns = board.columns();
        scroll = board.scrollProperty();
        articles = board.switches().articles();
    }

    /** Looks at other columns: those of articles, or those of outlets. */
    void turned(boolean toArticles) {
        desk.remember(OF, toArticles ? "articles" : "outlets");
        columns.plan(ColumnPlan.NONE);
        plan(toArticles);
    }

    /** Changes what is wanted of a column. */
    public void change(int column, UnaryOperator<ColumnPlan.Wish> to) {
        arrange(columns.plan().change(columns.sources(), columns.sources().get(column), to));
    }

    /** Gives a column the width at which the longest wording in it can be read whole, as far as rows are high. */
    public void widen(int column) {
        int longest = 0;
        for (RowModel row : board.rows()) {
            Rendering shown = row.shown(column);
            longest = shown == null ? longest : Math.max(longest, shown.span().length());
        }
        columns.resize(column, board.fit().width(longest));
        arrange(columns.plan());
    }

    /** Makes a column wider by so many ems. */
    public void resize(int column, double ems) {
        columns.resize(column, columns.width(column) + ems * board.fit().em());
        arrange(columns.plan());
    }

    /** Puts a column so many places to the right. */
    public void shift(int column, int by) {
        int other = columns.step(column, by);
        if (other >= 0 && other != column) {
            columns.move(column, other);
            arrange(columns.plan());
            scroll.set(columns.reveal(column, scroll.get()));
        }
    }

    /** Arranges the columns otherwise; that is kept with the project. */
    public void arrange(ColumnPlan plan) {
        columns.plan(plan);
        scroll.set(Math.clamp(scroll.get(), 0, columns.furthest()));
        board.leaveHiddenColumn();
        desk.remember(planKey(articles.get()), plan.written());
        board.redraw();
    }

    private static String planKey(boolean articles) {
        return articles ? "comparison.columns.articles" : "comparison.columns.outlets";
    }

    /** Looks at the columns as they were left in this project. */
    public void recall() {
        desk.recall(OF, of -> articles.set("articles".equals(of)));
        plan(articles.get());
    }

    private void plan(boolean of) {
        desk.recall(planKey(of), kept -> {
            if (of == articles.get()) {
                columns.plan(ColumnPlan.read(kept));
                board.redraw();
            }
        });
    }
}
