package parallax.statements;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.news.Statement;

/** Makes statements of clusters: renderings with their state, occasion, and what each article did with each. */
final class Rows {

    private static final int NAMED = 1000;

    private final List<Article> articles;
    private final Corpus corpus;
    private final Clusters clusters;
    private final Map<Integer, Integer> offered;
    private final Occasions occasions;
    private final Map<String, Integer> given = new HashMap<>();
    private final Set<Integer> decided = new HashSet<>();

    /** Most statements of one occasion are reported alike: they share their cells, which may be as many as articles. */
    private final Map<Reported, Map<String, Cell>> shared = new HashMap<>();

    private record Reported(int occasion, Map<String, Cell> cells) {}

    Rows(List<Article> articles, Corpus corpus, Clusters clusters, Map<Integer, Integer> offered) {
        this.articles = articles;
        this.corpus = corpus;
        this.clusters = clusters;
        this.offered = offered;
        this.occasions = new Occasions(corpus.tellings);
        for (int i = 0; i < articles.size(); i++) {
            given.put(articles.get(i).id(), i);
        }
        for (Decisions.Decision decision : corpus.decisions) {
            if (decision.same()) {
                decided.add(decision.a());
                decided.add(decision.b());
            }
        }
        for (List<Integer> members : clusters.members().values()) {
            Telling first = unit(members.stream().min(Comparator.naturalOrder()).orElseThrow())
                    .telling();
            members.stream().sorted().forEach(m -> occasions.join(first, unit(m).telling()));
        }
    }

    private Unit unit(int at) {
        return corpus.units.get(at);
    }

    /** A statement with what its place in the table is decided by. */
    private record Row(Statement statement, int occasion, Unit first) {}

    /** All statements in the table's order. */
    List<Statement> statements() {
        Map<Integer, List<Integer>> guests = new HashMap<>();
        offered.forEach((from, to) -> guests.computeIfAbsent(to, t -> new ArrayList<>())
                .addAll(clusters.members().get(from)));
        List<Row> rows = new ArrayList<>();
        clusters.members().forEach((number, members) -> {
            if (!offered.containsKey(number)) {
                rows.add(row(members.stream().sorted().toList(), guests.getOrDefault(number, List.of())));
            }
        });
        Comparator<Unit> place = Comparator.comparingInt(
                        (Unit u) -> given.get(u.article().id()))
                .thenComparing(u -> u.rendering().span())
                .thenComparingInt(Unit::at);
        Map<String, Unit> speakers = new HashMap<>();
        Map<Integer, Unit> places = new HashMap<>();
        for (Row row : rows) {
            speakers.merge(key(row), row.first, (a, b) -> place.compare(a, b) <= 0 ? a : b);
            places.merge(row.occasion, row.first, (a, b) -> place.compare(a, b) <= 0 ? a : b);
        }
        rows.sort(Comparator.comparing((Row row) -> speakers.get(key(row)), place)
                .thenComparing(row -> places.get(row.occasion), place)
                .thenComparing(Row::first, place));
        return rows.stream().map(Row::statement).toList();
    }

    private static String key(Row row) {
        return row.statement.speaker() == null ? "" : row.statement.speaker();
    }

    private Row row(List<Integer> members, List<Integer> guests) {
        Comparator<Unit> place = Comparator.comparingInt(
                        (Unit u) -> given.get(u.article().id()))
                .thenComparing(u -> u.rendering().span())
                .thenComparingInt(Unit::at);
        List<Rendering> renderings = new ArrayList<>();
        List<Unit> all = new ArrayList<>(members.stream().map(this::unit).toList());
        guests.forEach(g -> all.add(unit(g)));
        all.sort(place);
        Set<Integer> sure = new HashSet<>(members);
        for (Unit unit : all) {
            boolean same = sure.contains(unit.at());
            renderings.add(scored(
                    unit.rendering(), same ? Rendering.State.SAME : Rendering.State.POSSIBLE, fit(unit, members)));
        }
        String speaker = speaker(members);
        int occasion = occasions.of(home(members, speaker));
        Unit first = members.stream().map(this::unit).min(place).orElseThrow();
        Statement statement = new Statement(
                id(unit(members.getFirst())),
                speaker,
                occasions.describe(occasion),
                renderings,
                cells(renderings, occasion));
        return new Row(statement, occasion, first);
    }

    /** The name that most renderings carry, names before roles; of equals the longest. */
    private @Nullable String speaker(List<Integer> members) {
        Map<String, Integer> names = new TreeMap<>();
        for (int member : members) {
            String name = unit(member).speaker();
            if (name != null) {
                names.merge(name, new SpeakerName(name).resolved() ? NAMED : 1, Integer::sum);
            }
        }
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The telling that stands for the statement: one of its speaker's, where the speaker is known. */
    private Telling home(List<Integer> members, @Nullable String speaker) {
        return members.stream()
                .map(m -> unit(m).telling())
                .filter(t -> speaker == null || speaker.equals(t.speaker()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * From the first of its renderings by day, article and place, so that it does not depend on the order of import.
     */
    private static String id(Unit first) {
        return UUID.nameUUIDFromBytes(("statement " + first.rendering().id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private double fit(Unit unit, List<Integer> members) {
        List<Integer> others = members.stream().filter(m -> m != unit.at()).toList();
        if (others.isEmpty() || decided.contains(unit.at())) {
            return 1;
        }
        return others.stream()
                .mapToDouble(m -> corpus.score(m, unit.at()))
                .average()
                .orElse(1);
    }

    private static Rendering scored(Rendering r, Rendering.State state, double score) {
        return new Rendering(
                r.id(), r.article(), r.quote(), r.span(), r.kind(), r.speaker(), r.cue(), state, score, r.passage());
    }

    private Map<String, Cell> cells(List<Rendering> renderings, int occasion) {
        Map<String, Cell> reported = new HashMap<>();
        for (Rendering r : renderings) {
            Cell cell = r.state() == Rendering.State.SAME ? Cell.of(r.kind()) : Cell.POSSIBLE;
            reported.merge(r.article(), cell, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return shared.computeIfAbsent(new Reported(occasion, reported), this::cells);
    }

    private Map<String, Cell> cells(Reported reported) {
        Map<String, Cell> cells = new HashMap<>();
        articles.forEach(a -> cells.put(a.id(), Cell.NOT_COVERED));
        occasions.tellings(reported.occasion).forEach(t -> cells.put(t.article().id(), Cell.OMITTED));
        cells.putAll(reported.cells);
        return Map.copyOf(cells);
    }
}
