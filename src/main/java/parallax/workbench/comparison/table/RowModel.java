package parallax.workbench.comparison.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.text.Folding;
import parallax.text.Span;

/**
 * A row of the table with what is worked out from it, when it is first asked for. Several threads may ask: what two of
 * them work out at once is the same, and is kept once.
 */
public final class RowModel {

    private final Comparison table;
    private final Comparison.Row row;
    private final int place;
    private final boolean together;
    private final int outlets;
    private @Nullable String folded;
    private float disagreement = UNKNOWN;
    private int differs = -1;
    private volatile @Nullable Kept against;

    private static final float UNKNOWN = -1;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What the row was last compared to. */
    private record Kept(Base base, Known known, Against against) {}

    /**
     * @param place the row's index in the table as given
     * @param together whether outlets that print one text are taken for one witness
     */
    RowModel(Comparison table, Comparison.Row row, int place, boolean together) {
        this.table = table;
        this.row = row;
        this.place = place;
        this.together = together;
        this.outlets = together ? row.witnesses() : row.outlets();
    }

    /** The comparison that it is a row of. */
    public Comparison table() {
        return table;
    }

    /** The row itself. */
    public Comparison.Row row() {
        return row;
    }

    /** Its place in the comparison, from 0. */
    public int place() {
        return place;
    }

    /** What its renderings render. */
    public Statement statement() {
        return row.statement();
    }

    /** The statement's id. */
    public String id() {
        return row.statement().id();
    }

    /** Who makes the statement, null where nobody is known to. */
    @Nullable
    public String speaker() {
        return row.statement().speaker();
    }

    /** When and where it was made, null where that is not known. */
    @Nullable
    public Occasion occasion() {
        return row.statement().occasion();
    }

    /** What each column did with it, in the columns' order. */
    public List<Comparison.Entry> entries() {
        return row.cells();
    }

    /** How many columns surely report it; those that print one text count once where they are taken together. */
    public int outlets() {
        return outlets;
    }

    /** The columns that print the same text of it as this one, null where there are none or they are not taken together. */
    public Comparison.@Nullable Copied copied(int column) {
        return together && column >= 0 ? row.copied(column) : null;
    }

    /** The column whose words stand for this one's; itself where it stands for itself. */
    public int witness(int column) {
        Comparison.Copied copied = copied(column);
        return copied == null ? column : copied.witness();
    }

    /** The names of columns. */
    public List<String> sources(List<Integer> of) {
        return of.stream().map(c -> table.columns().get(c).source()).toList();
    }

    /** Indexes of the renderings that stand in a column. */
    public List<Integer> renderings(int column) {
        List<String> articles = table.columns().get(column).articles();
        return IntStream.range(0, row.statement().renderings().size())
                .filter(i ->
                        articles.contains(row.statement().renderings().get(i).article()))
                .boxed()
                .toList();
    }

    /** How many columns cover the occasion and leave it out. */
    int omissions() {
        return row.count(Cell.OMITTED);
    }

    /** Whether the column of this name leaves it out. */
    boolean omittedBy(String source) {
        int column = table.column(source);
        return column >= 0 && row.cells().get(column).state() == Cell.OMITTED;
    }

    /** The column that the rendering stands in. */
    public int columnOf(Rendering rendering) {
        return table.columnOf(rendering.article());
    }

    /** How early a column tells it: smaller is earlier, {@link Long#MAX_VALUE} where it does not. */
    long told(int column) {
        long first = Long.MAX_VALUE;
        List<String> articles = table.columns().get(column).articles();
        for (Rendering rendering : row.statement().renderings()) {
            if (columnOf(rendering) == column) {
                long at = ((long) articles.indexOf(rendering.article()) << 32)
                        + rendering.span().start();
                first = Math.min(first, at);
            }
        }
        return first;
    }

    /** The first day that it is known from: the occasion's, else that of the first report; null where neither is known. */
    @Nullable
    LocalDate day() {
        Occasion occasion = occasion();
        if (occasion != null && occasion.from() != null) {
            return occasion.from();
        }
        return row.statement().renderings().stream()
                .map(r -> article(r).published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The rendering that a cell shows, null where it shows none. */
    @Nullable
    public Rendering shown(int column) {
        int shown = column < 0 ? -1 : row.cells().get(column).shown();
        return shown < 0 ? null : row.statement().renderings().get(shown);
    }

    /** The rendering with this id, null where the row has none. */
    @Nullable
    public Rendering rendering(String id) {
        return row.statement().renderings().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Index of the wording to compare to: that of the outlet, or the row's own where the outlet has none. */
    public int base(@Nullable String outlet) {
        int column = outlet == null ? -1 : table.column(outlet);
        int shown = column < 0 ? -1 : row.cells().get(column).shown();
        return shown < 0 ? row.base() : shown;
    }

    /** The row's wordings, and what they are compared to in a view. */
    public Against against(View view) {
        Kept known = against;
        if (known == null || known.known() != view.known() || !known.base().equals(view.base())) {
            known = new Kept(view.base(), view.known(), Against.of(this, view.base(), view.known()));
            against = known;
        }
        return known.against();
    }

    /** The article that a rendering stands in. */
    public Article article(Rendering rendering) {
        return table.articles().get(rendering.article());
    }

    /** Who published a rendering. */
    public String source(Rendering rendering) {
        return article(rendering).source();
    }

    /** The words of a rendering on one line. */
    public String text(int rendering) {
        Rendering at = row.statement().renderings().get(rendering);
        return line(at.span().of(article(at).text()));
    }

    /** The words that report a rendering, null where there are none. */
    @Nullable
    public String cue(Rendering rendering) {
        Span cue = rendering.cue();
        return cue == null ? null : line(cue.of(article(rendering).text()));
    }

    /** Text with every stretch of white space as one blank. */
    public static String line(String text) {
        boolean after = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (blank && (after || c != ' ')) {
                return BLANKS.matcher(text).replaceAll(" ");
            }
            after = blank;
        }
        return text;
    }

    /** All that a search looks through. */
    public String folded() {
        String known = folded;
        if (known == null) {
            StringBuilder all = new StringBuilder();
            // Copies and repetitions of one wording are looked through once.
            Set<String> texts = new LinkedHashSet<>();
            for (int i = 0; i < row.statement().renderings().size(); i++) {
                texts.add(text(i));
            }
            texts.forEach(text -> all.append(text).append('\n'));
            if (speaker() != null) {
                all.append(speaker()).append('\n');
            }
            if (occasion() != null) {
                all.append(occasion().label());
            }
            known = Folding.fold(all.toString());
            folded = known;
        }
        return known;
    }

    /** Whether outlets that cover the occasion did different things: left it out, another kind, another wording. */
    boolean differs() {
        if (disagreement >= 0) {
            return disagreement > 0;
        }
        int known = differs;
        if (known < 0) {
            long first = 0;
            known = 0;
            int[] covering = row.covering().toArray();
            for (int i = 0; i < covering.length && known == 0; i++) {
                Comparison.Entry entry = row.cells().get(covering[i]);
                long doing = entry.state().ordinal() + (entry.shown() < 0 ? 0 : words(entry.shown()));
                known = i > 0 && doing != first ? 1 : 0;
                first = doing;
            }
            differs = known;
        }
        return known > 0;
    }

    /** Share of the outlets covering the occasion that did not do what most of them did, 0 (agreed) to less than 1. */
    public float disagreement() {
        float known = disagreement;
        if (known < 0) {
            int[] covering = row.covering().toArray();
            Map<Long, Integer> doings = new HashMap<>();
            int most = 1;
            for (int column : covering) {
                Comparison.Entry entry = row.cells().get(column);
                long doing = entry.state().ordinal() + (entry.shown() < 0 ? 0 : words(entry.shown()));
                most = Math.max(most, doings.merge(doing, 1, Integer::sum));
            }
            known = covering.length == 0 ? 0 : 1 - most / (float) covering.length;
            disagreement = known;
        }
        return known;
    }

    /** A print of a rendering's words, without what stands between them and without regard to case. */
    private long words(int rendering) {
        Rendering at = row.statement().renderings().get(rendering);
        String text = article(at).text();
        long print = 0;
        boolean between = false;
        for (int i = at.span().start(); i < at.span().end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                print = between && print != 0 ? print * 31 + ' ' : print;
                between = false;
                print = print * 31
                        + (c < 128
                                ? Character.toLowerCase(c)
                                : Folding.fold(String.valueOf(c)).hashCode());
            } else {
                between = true;
            }
        }
        return print << 3;
    }
}
