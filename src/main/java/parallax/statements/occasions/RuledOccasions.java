package parallax.statements.occasions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;

/**
 * Lays the analyst's decisions on occasions over what the engine found. A pure function: the same decisions bear on
 * every later result of the engine. Where statements came or went, it is their articles that tell anew who covers the
 * occasion, so that <em>omitted</em> and <em>not covered</em> follow at once.
 */
public final class RuledOccasions {

    private final List<DecidedOccasion> decisions;

    /** By article, the passages decided on. */
    private final Map<String, List<Held>> held = new HashMap<>();

    private record Held(Link.Place place, int decision, boolean whole) {}

    /** What the engine took for one occasion. Those that nothing is known of are each their own. */
    private record Found(@Nullable String speaker, Occasion occasion) {}

    /** A statement, what the engine took its occasion for, and the decision that it falls under; -1 for none. */
    private record Placed(Statement statement, @Nullable Found found, int decision, boolean moved) {}

    /**
     * The outcome.
     *
     * @param statements as many as were found, in their order
     * @param decided by statement id, the id of the decided occasion that it belongs to
     */
    public record Outcome(List<Statement> statements, Map<String, String> decided) {}

    private RuledOccasions(List<DecidedOccasion> decisions) {
        this.decisions = decisions;
        for (int i = 0; i < decisions.size(); i++) {
            for (Link.Place place : decisions.get(i).whole()) {
                hold(new Held(place, i, true));
            }
            for (Link.Place place : decisions.get(i).moved()) {
                hold(new Held(place, i, false));
            }
        }
    }

    private void hold(Held passage) {
        held.computeIfAbsent(passage.place().article(), a -> new ArrayList<>()).add(passage);
    }

    /** Puts every statement into the occasion that the analyst decided on, where there is one. */
    public static Outcome over(List<Statement> found, List<DecidedOccasion> decisions) {
        return decisions.isEmpty() ? new Outcome(found, Map.of()) : new RuledOccasions(decisions).apply(found);
    }

    private Outcome apply(List<Statement> found) {
        List<Placed> placed = inherit(found.stream().map(this::place).toList());
        Map<Object, List<Placed>> groups = new HashMap<>();
        Set<Found> left = new HashSet<>();
        for (Placed one : placed) {
            groups.computeIfAbsent(group(one), g -> new ArrayList<>()).add(one);
            if (one.moved && one.found != null) {
                left.add(one.found);
            }
        }
        Map<Object, Set<String>> covering = new HashMap<>();
        groups.forEach((group, members) -> {
            if (disturbed(members, left)) {
                covering.put(group, covering(members, left));
            }
        });
        Map<String, String> decided = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Placed one : placed) {
            if (one.decision >= 0) {
                decided.put(one.statement.id(), decisions.get(one.decision).id());
            }
            statements.add(statement(one, covering.get(group(one))));
        }
        return new Outcome(List.copyOf(statements), decided);
    }

    private static Object group(Placed one) {
        return one.decision >= 0 ? (Object) one.decision : one.found != null ? one.found : one.statement.id();
    }

    /** By the votes of its renderings; of equals the older decision. */
    private Placed place(Statement statement) {
        Map<Integer, Integer> votes = new TreeMap<>();
        Map<Integer, Boolean> moved = new HashMap<>();
        for (Rendering rendering : statement.renderings()) {
            Held best = best(rendering);
            if (best != null) {
                int weight = rendering.state() == Rendering.State.SAME ? 1000 : 1;
                votes.merge(best.decision, weight, Integer::sum);
                moved.merge(best.decision, !best.whole, Boolean::logicalOr);
            }
        }
        int decision = most(votes);
        Occasion occasion = statement.occasion();
        return new Placed(
                statement,
                occasion == null ? null : new Found(statement.speaker(), occasion),
                decision,
                decision >= 0 && moved.getOrDefault(decision, false));
    }

    private static int most(Map<Integer, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private @Nullable Held best(Rendering rendering) {
        Held best = null;
        double most = 0;
        for (Held passage : held.getOrDefault(rendering.article(), List.of())) {
            double fit = rendering.span().jaccard(passage.place().span());
            if (fit > most) {
                best = passage;
                most = fit;
            }
        }
        return best;
    }

    /** What the engine puts into one occasion with passages decided on as a whole goes with them. */
    private static List<Placed> inherit(List<Placed> placed) {
        Map<Found, Map<Integer, Integer>> votes = new HashMap<>();
        for (Placed one : placed) {
            if (one.decision >= 0 && !one.moved && one.found != null) {
                votes.computeIfAbsent(one.found, f -> new TreeMap<>()).merge(one.decision, 1, Integer::sum);
            }
        }
        return placed.stream()
                .map(one -> one.decision >= 0 || one.found == null || !votes.containsKey(one.found)
                        ? one
                        : new Placed(one.statement, one.found, most(votes.get(one.found)), false))
                .toList();
    }

    /** Whether the engine's own cells no longer hold: statements came from elsewhere, or went away. */
    private static boolean disturbed(List<Placed> members, Set<Found> left) {
        return members.stream().anyMatch(Placed::moved)
                || members.stream().map(Placed::found).distinct().count() > 1
                || members.stream().anyMatch(m -> m.found != null && left.contains(m.found));
    }

    /** The articles that report anything of the occasion, and those that cover a found one that is in it whole. */
    private static Set<String> covering(List<Placed> members, Set<Found> left) {
        Set<String> covering = new TreeSet<>();
        for (Placed one : members) {
            one.statement.renderings().forEach(r -> covering.add(r.article()));
            if (!one.moved && one.found != null && !left.contains(one.found)) {
                one.statement.cells().forEach((article, cell) -> {
                    if (cell != Cell.NOT_COVERED) {
                        covering.add(article);
                    }
                });
            }
        }
        return covering;
    }

    private Statement statement(Placed one, @Nullable Set<String> covering) {
        Statement statement = one.statement;
        if (one.decision < 0 && covering == null) {
            return statement;
        }
        DecidedOccasion decision = one.decision < 0 ? null : decisions.get(one.decision);
        Map<String, Cell> cells = new HashMap<>(statement.cells());
        cells.replaceAll((article, cell) -> {
            if (cell != Cell.OMITTED && cell != Cell.NOT_COVERED) {
                return cell;
            }
            Boolean said = decision == null ? null : decision.covers().get(article);
            boolean covers = said != null ? said : covering == null ? cell == Cell.OMITTED : covering.contains(article);
            return covers ? Cell.OMITTED : Cell.NOT_COVERED;
        });
        return new Statement(
                statement.id(),
                statement.speaker(),
                decision == null ? statement.occasion() : decision.occasion(),
                statement.renderings(),
                cells);
    }
}
