package parallax.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.clusters.Cluster;
import parallax.statements.occasions.Circles;
import parallax.statements.occasions.Occasions;
import parallax.statements.reading.Telling;
import parallax.statements.reading.Unit;
import parallax.statements.words.SpeakerName;

/** Makes statements of the clusters of one circle: renderings with their state, occasion, and what each article did. */
final class Rows {

    private static final int NAMED = 1000;

    private final Circles.Circle circle;
    private final Occasions occasions;
    private final Set<Telling> inside = Collections.newSetFromMap(new IdentityHashMap<>());

    Rows(Circles.Circle circle) {
        this.circle = circle;
        this.occasions = new Occasions(circle.tellings());
        inside.addAll(circle.tellings());
        for (Cluster cluster : circle.clusters()) {
            Telling first = null;
            for (Unit member : cluster.members()) {
                if (inside.contains(member.telling())) {
                    first = first == null ? member.telling() : first;
                    occasions.join(first, member.telling());
                }
            }
        }
    }

    /** All statements of many circles, in the table's order. */
    static List<Statement> statements(List<String> articles, List<Telling> tellings, List<Cluster> clusters) {
        List<StatementRow> rows = Circles.of(tellings, clusters).parallelStream()
                .flatMap(circle -> new Rows(circle).rows().values().stream())
                .toList();
        return StatementRow.sorted(rows, articles);
    }

    /** The rows whose occasion is one of this circle's, by their first member, in the order of the clusters. */
    Map<Unit, StatementRow> rows() {
        Map<Unit, StatementRow> rows =
                LinkedHashMap.newLinkedHashMap(circle.clusters().size());
        for (Cluster cluster : circle.clusters()) {
            String speaker = speaker(cluster.members());
            Telling home = home(cluster.members(), speaker);
            if (inside.contains(home)) {
                rows.put(cluster.members().getFirst(), row(cluster, speaker, occasions.of(home)));
            }
        }
        return rows;
    }

    private StatementRow row(Cluster cluster, @Nullable String speaker, int occasion) {
        List<Unit> members = cluster.members();
        List<Rendering> renderings = new ArrayList<>(cluster.scores().length);
        for (int i = 0; i < cluster.scores().length; i++) {
            boolean sure = i < members.size();
            Unit unit = sure ? members.get(i) : cluster.guests().get(i - members.size());
            Rendering.State state = sure ? Rendering.State.SAME : Rendering.State.POSSIBLE;
            renderings.add(scored(unit.rendering(), state, cluster.scores()[i]));
        }
        Statement statement = new Statement(
                id(members.getFirst()), speaker, occasions.describe(occasion), renderings, cells(renderings, occasion));
        return new StatementRow(statement, occasions.name(occasion));
    }

    /** The name that most renderings carry, names before roles; of equals the longest. */
    private @Nullable String speaker(List<Unit> members) {
        Map<String, Integer> names = new TreeMap<>();
        for (Unit member : members) {
            String name = member.speaker();
            if (name != null) {
                Telling telling = member.telling();
                SpeakerName read = name.equals(telling.speaker()) ? telling.name() : new SpeakerName(name);
                names.merge(name, read.resolved() ? NAMED : 1, Integer::sum);
            }
        }
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The telling that stands for the statement: one of its speaker's, where the speaker is known. */
    private Telling home(List<Unit> members, @Nullable String speaker) {
        return members.stream()
                .map(Unit::telling)
                .filter(t -> speaker == null || speaker.equals(t.speaker()))
                .findFirst()
                .orElse(members.getFirst().telling());
    }

    /**
     * From the first of its renderings by day, article and place, so that it does not depend on the order of import.
     */
    private static String id(Unit first) {
        return Heirs.id(first.rendering().id());
    }

    private static Rendering scored(Rendering r, Rendering.State state, double score) {
        return new Rendering(
                r.id(), r.article(), r.quote(), r.span(), r.kind(), r.speaker(), r.cue(), state, score, r.passage());
    }

    /** The articles that report it or cover its occasion; of the others, which are nearly all, there is nothing to say. */
    private Map<String, Cell> cells(List<Rendering> renderings, int occasion) {
        Map<String, Cell> cells = new HashMap<>();
        occasions.tellings(occasion).forEach(t -> cells.put(t.source().id(), Cell.OMITTED));
        for (Rendering r : renderings) {
            Cell cell = r.state() == Rendering.State.SAME ? Cell.of(r.kind()) : Cell.POSSIBLE;
            cells.merge(r.article(), cell, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return cells;
    }
}
