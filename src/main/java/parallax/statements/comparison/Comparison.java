package parallax.statements.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Link;
import parallax.news.Speaker;
import parallax.news.Statement;
import parallax.statements.copies.Fingerprint;
import parallax.statements.copies.WireCopies;
import parallax.text.Span;

/**
 * The comparison table, which the workbench shows and the exports write: rows are statements, columns are outlets, or
 * articles where {@link #byArticle} was asked for. Unchangeable, so it may be read by several threads.
 */
public final class Comparison {

    /** Nothing to compare. */
    public static final Comparison EMPTY =
            new Comparison(Map.of(), List.of(), List.of(), List.of(), WireCopies.NONE, Map.of());

    private final Map<String, Article> articles;
    private final List<Speaker> speakers;
    private final List<Column> columns;
    private final List<Row> rows;
    private final WireCopies copies;
    private final Map<String, List<Echo>> echoes;
    private final Map<String, Integer> rowAt = new HashMap<>();
    private final Map<String, Integer> columnAt = new HashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();

    /**
     * @param articles what is compared, by id, in the order given
     * @param speakers everyone who is quoted
     * @param columns one an outlet; an article whose outlet is unknown has its own
     * @param rows one a statement, in the order given
     * @param copies which articles print one text
     * @param echoes by statement id, what its speaker said in the same words on another occasion
     */
    public Comparison(
            Map<String, Article> articles,
            List<Speaker> speakers,
            List<Column> columns,
            List<Row> rows,
            WireCopies copies,
            Map<String, List<Echo>> echoes) {
        this.articles = articles;
        this.speakers = List.copyOf(speakers);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.copies = copies;
        this.echoes = echoes;
        for (int i = 0; i < rows.size(); i++) {
            rowAt.putIfAbsent(rows.get(i).statement().id(), i);
        }
        for (int i = 0; i < columns.size(); i++) {
            columnAt.putIfAbsent(columns.get(i).source(), i);
            for (String article : columns.get(i).articles()) {
                columnOf.putIfAbsent(article, i);
            }
        }
    }

    /** What is compared, by id, in the order given. */
    public Map<String, Article> articles() {
        return articles;
    }

    /** Everyone who is quoted. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** One an outlet; an article whose outlet is unknown has its own. */
    public List<Column> columns() {
        return columns;
    }

    /** One a statement, in the order given. */
    public List<Row> rows() {
        return rows;
    }

    /** Which articles print one text. */
    public WireCopies copies() {
        return copies;
    }

    /** By statement id, what its speaker said in the same words on another occasion. */
    public Map<String, List<Echo>> echoes() {
        return echoes;
    }

    /**
     * An outlet's column.
     *
     * @param source the outlet's name, or the file's where the outlet is unknown
     * @param articles ids of its articles, oldest first
     */
    public record Column(String source, List<String> articles) {}

    /**
     * A statement's row.
     *
     * @param statement the statement
     * @param base index into its renderings of the wording that the others are compared to
     * @param cells one a column; only those that are not {@link Cell#NOT_COVERED} take room
     * @param copied columns that print one text of it
     */
    public record Row(Statement statement, int base, List<Entry> cells, List<Copied> copied) {

        public Row {
            cells = Cells.of(cells);
        }

        /** Indexes of the columns that report the statement, may do so, or leave it out; ascending. */
        public IntStream covering() {
            return ((Cells) cells).covering();
        }

        /** How many columns are in one state. */
        public int count(Cell state) {
            return state == Cell.NOT_COVERED
                    ? cells.size() - (int) covering().count()
                    : (int) covering()
                            .filter(c -> cells.get(c).state() == state)
                            .count();
        }

        /** Adds one to each column that reports the statement for sure. */
        public void addReports(int[] perColumn) {
            ((Cells) cells).addReports(perColumn);
        }

        /** The columns that report the statement for sure. */
        public int outlets() {
            return ((Cells) cells).reports();
        }

        /** The independent reports among them: columns that print one text count once. */
        public int witnesses() {
            int repeated = 0;
            for (Copied copy : copied) {
                long reporting = copy.columns().stream()
                        .filter(c -> cells.get(c).reports())
                        .count();
                repeated += (int) Math.max(0, reporting - 1);
            }
            return outlets() - repeated;
        }

        /** The columns that print the same text of it as {@code column}, null where it stands for itself. */
        public @Nullable Copied copied(int column) {
            return copied.stream()
                    .filter(c -> c.columns().contains(column))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Columns that print one text of a statement: one witness, whose words several outlets carry.
     *
     * @param columns their indexes, the one that published first before the others; at least two
     * @param agency whose text it is, null where none of their articles says
     */
    public record Copied(List<Integer> columns, @Nullable String agency) {

        public Copied {
            columns = List.copyOf(columns);
        }

        /** The column that stands for all. */
        public int witness() {
            return columns.getFirst();
        }
    }

    /**
     * What one column did with a statement.
     *
     * @param state the strongest of its articles' cells
     * @param shown index into the statement's renderings of the one to show, -1 where there is none
     * @param count renderings of the statement in this column: more than one where it repeats itself
     * @param depth how far down the article the shown rendering stands, 0 (top) to 1; 0 where there is none
     */
    public record Entry(Cell state, int shown, int count, double depth) {

        static final Entry NOT_COVERED = new Entry(Cell.NOT_COVERED, -1, 0, 0);
        static final Entry OMITTED = new Entry(Cell.OMITTED, -1, 0, 0);

        /** Whether the column surely reports the statement. */
        public boolean reports() {
            return state == Cell.DIRECT || state == Cell.MIXED || state == Cell.INDIRECT;
        }
    }

    /** Lays out {@code statements} over the outlets of {@code articles}; wire copy and echoes are found here. */
    public static Comparison of(List<Article> articles, List<Speaker> speakers, List<Statement> statements) {
        Map<String, List<Span>> quoted = WireCopies.quoted(statements);
        List<Fingerprint> prints = articles.stream()
                .map(a -> Fingerprint.of(a, quoted.getOrDefault(a.id(), List.of())))
                .toList();
        return of(articles, speakers, statements, WireCopies.of(prints), List.of());
    }

    /**
     * Lays out {@code statements} over the outlets of {@code articles}.
     *
     * @param copies which of the articles print one text
     * @param links the analyst's decisions: rows that must not be one are not offered to be joined
     */
    public static Comparison of(
            List<Article> articles,
            List<Speaker> speakers,
            List<Statement> statements,
            WireCopies copies,
            List<Link> links) {
        Map<String, Article> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        return of(byId, speakers, statements, copies, links);
    }

    /**
     * The same over articles that are not all held in memory: they are gone through, and asked for by their ids.
     *
     * @param articles by id, in their order
     */
    public static Comparison of(
            Map<String, Article> articles,
            List<Speaker> speakers,
            List<Statement> statements,
            WireCopies copies,
            List<Link> links) {
        Map<String, List<Dated>> bySource = new LinkedHashMap<>();
        for (Article article : articles.values()) {
            bySource.computeIfAbsent(article.source(), s -> new ArrayList<>())
                    .add(new Dated(article.id(), article.published()));
        }
        List<Column> columns = new ArrayList<>();
        bySource.forEach((source, of) -> columns.add(
                new Column(source, of.stream().sorted(BY_DAY).map(Dated::id).toList())));
        return new Comparison(
                articles,
                speakers,
                columns,
                new Layout(columns, articles, copies).rows(statements),
                copies,
                SaidBefore.of(statements, articles, links));
    }

    /** An article by its id, and its day. */
    private record Dated(String id, @Nullable LocalDate day) {}

    /** The same statements over a column for each article. */
    public Comparison byArticle() {
        Set<String> names = new HashSet<>();
        List<Column> each = new ArrayList<>();
        for (Column column : columns) {
            for (String id : column.articles()) {
                Article article = articles.get(id);
                String title = article.title() == null ? article.file() : article.title();
                String name = title.equals(column.source()) ? title : column.source() + " · " + title;
                String own = name;
                for (int i = 2; !names.add(own); i++) {
                    own = name + " (" + i + ")";
                }
                each.add(new Column(own, List.of(id)));
            }
        }
        List<Statement> statements = rows.stream().map(Row::statement).toList();
        return new Comparison(
                articles, speakers, each, new Layout(each, articles, copies).rows(statements), copies, echoes);
    }

    private static final Comparator<Dated> BY_DAY =
            Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What the speaker of a statement said in the same words on other occasions, the likest first. */
    public List<Echo> echoes(String statement) {
        return echoes.getOrDefault(statement, List.of());
    }

    /** The row of a statement, null where it is not in the table. */
    public @Nullable Row row(String statement) {
        int at = indexOf(statement);
        return at < 0 ? null : rows.get(at);
    }

    /** Index of the row of a statement, -1 where it is not in the table. */
    public int indexOf(String statement) {
        return rowAt.getOrDefault(statement, -1);
    }

    /** Index of the column of this name, -1 where there is none. */
    public int column(String source) {
        return columnAt.getOrDefault(source, -1);
    }

    /** Index of the column that an article stands in, -1 where it stands in none. */
    public int columnOf(String article) {
        return columnOf.getOrDefault(article, -1);
    }
}
