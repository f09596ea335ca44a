package parallax.workbench.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.Comparison;
import parallax.text.Folding;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** A row of the table with what is worked out from it. Not safe for use by several threads. */
final class RowModel {

    private final Comparison table;
    private final Comparison.Row row;
    private final int place;
    private final int outlets;
    private final int omissions;
    private @Nullable String folded;
    private @Nullable Boolean differs;

    /** @param place the row's index in the table as given */
    RowModel(Comparison table, Comparison.Row row, int place) {
        this.table = table;
        this.row = row;
        this.place = place;
        this.outlets = row.outlets();
        this.omissions = (int)
                row.cells().stream().filter(c -> c.state() == Cell.OMITTED).count();
    }

    Comparison table() {
        return table;
    }

    Comparison.Row row() {
        return row;
    }

    int place() {
        return place;
    }

    Statement statement() {
        return row.statement();
    }

    String id() {
        return row.statement().id();
    }

    @Nullable
    String speaker() {
        return row.statement().speaker();
    }

    @Nullable
    Occasion occasion() {
        return row.statement().occasion();
    }

    List<Comparison.Entry> entries() {
        return row.cells();
    }

    /** How many columns surely report it. */
    int outlets() {
        return outlets;
    }

    /** How many columns cover the occasion and leave it out. */
    int omissions() {
        return omissions;
    }

    /** Whether the column of this name leaves it out. */
    boolean omittedBy(String source) {
        int column = column(source);
        return column >= 0 && row.cells().get(column).state() == Cell.OMITTED;
    }

    private int column(String source) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).source().equals(source)) {
                return i;
            }
        }
        return -1;
    }

    /** The column that the rendering stands in. */
    int columnOf(Rendering rendering) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).articles().contains(rendering.article())) {
                return i;
            }
        }
        return -1;
    }

    /** The rendering that a cell shows, null where it shows none. */
    @Nullable
    Rendering shown(int column) {
        int shown = column < 0 ? -1 : row.cells().get(column).shown();
        return shown < 0 ? null : row.statement().renderings().get(shown);
    }

    /** The rendering with this id, null where the row has none. */
    @Nullable
    Rendering rendering(String id) {
        return row.statement().renderings().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Index of the wording to compare to: that of the outlet, or the row's own where the outlet has none. */
    int base(@Nullable String outlet) {
        int column = outlet == null ? -1 : column(outlet);
        int shown = column < 0 ? -1 : row.cells().get(column).shown();
        return shown < 0 ? row.base() : shown;
    }

    Article article(Rendering rendering) {
        return table.articles().get(rendering.article());
    }

    /** Who published a rendering. */
    String source(Rendering rendering) {
        return article(rendering).source();
    }

    /** The words of a rendering on one line. */
    String text(int rendering) {
        Rendering at = row.statement().renderings().get(rendering);
        return line(at.span().of(article(at).text()));
    }

    /** The words that report a rendering, null where there are none. */
    @Nullable
    String cue(Rendering rendering) {
        Span cue = rendering.cue();
        return cue == null ? null : line(cue.of(article(rendering).text()));
    }

    /** Text with every stretch of white space as one blank. */
    static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** All that a search looks through. */
    String folded() {
        if (folded == null) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < row.statement().renderings().size(); i++) {
                all.append(text(i)).append('\n');
            }
            if (speaker() != null) {
                all.append(speaker()).append('\n');
            }
            if (occasion() != null) {
                all.append(occasion().label());
            }
            folded = Folding.fold(all.toString());
        }
        return folded;
    }

    /** Whether outlets that cover the occasion did different things: left it out, another kind, another wording. */
    boolean differs() {
        if (differs == null) {
            Set<String> doings = new HashSet<>();
            for (Comparison.Entry entry : row.cells()) {
                if (entry.state() != Cell.NOT_COVERED) {
                    doings.add(entry.state() + " " + (entry.shown() < 0 ? "" : words(entry.shown())));
                }
            }
            differs = doings.size() > 1;
        }
        return differs;
    }

    private String words(int rendering) {
        String text = text(rendering);
        return Tokens.of(text).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .map(t -> Folding.fold(t.of(text)))
                .collect(Collectors.joining(" "));
    }
}
