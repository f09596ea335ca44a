package parallax.workbench.comparison.opened;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.RowModel;

/** A collation for the clipboard, one line an outlet and one column a place: for spreadsheets and for documents. */
final class TableCopy {

    private TableCopy() {}

    static ClipboardContent of(RowModel row, Against against, Collation collation) {
        List<List<String>> plain = new ArrayList<>();
        StringBuilder html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">");
        for (int i : Interlinear.order(row, against)) {
            List<String> cells =
                    new ArrayList<>(List.of(against.source(against.renderings().get(i))));
            html.append("<tr><th align=\"left\">")
                    .append(escape(cells.getFirst()))
                    .append("</th>");
            for (List<@Nullable Piece> column : collation.columns()) {
                Piece piece = column.get(i);
                cells.add(piece == null ? "" : RowModel.line(piece.text()));
                html.append("<td>")
                        .append(piece == null ? "" : marked(piece, i == collation.base()))
                        .append("</td>");
            }
            plain.add(cells);
            html.append("</tr>");
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(plain.stream()
                .map(cells -> cells.stream().map(c -> c.replace('\t', ' ')).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
        content.putHtml(html.append("</table>").toString());
        return content;
    }

    private static String marked(Piece piece, boolean base) {
        String text = escape(RowModel.line(piece.text()));
        Relation relation = base ? Relation.SAME : piece.relation();
        return switch (relation) {
            case SAME, LEFT_OUT -> text;
            case NUMBER, NEGATION -> "<b><u>" + text + "</u></b>";
            case CHANGED -> "<u>" + text + "</u>";
            case ADDED -> "<b>+" + text + "</b>";
            case MOVED -> "<i>\u21C4 " + text + "</i>";
            case SPELLING -> "<i>" + text + "</i>";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
