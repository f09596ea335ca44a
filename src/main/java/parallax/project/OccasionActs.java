package parallax.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.news.DecidedOccasion;
import parallax.news.Link.Place;
import parallax.news.Occasion;
import parallax.news.Statement;
import parallax.statements.occasions.RuledOccasions;
import parallax.store.Store;
import parallax.store.file.StoreException;

/**
 * The analyst's corrections of occasions. Each is one act, is kept as places in articles ({@link DecidedOccasion}) and
 * bears on every later run of the engine; the table follows at once. An occasion is named by any of its statements.
 */
public final class OccasionActs {

    private final Store store;

    OccasionActs(Store store) {
        this.store = store;
    }

    /** Names the occasion of a statement and sets its days. */
    public void describe(String statement, String label, @Nullable LocalDate from, @Nullable LocalDate to) {
        Occasion named = named(label, from, to);
        DecidedOccasion before = new Now().standing(statement);
        store.occasions()
                .decide(
                        "Edited the occasion “" + named.label() + "”",
                        List.of(new DecidedOccasion(
                                before.id(), named, before.whole(), before.moved(), before.covers())),
                        List.of());
    }

    /** Moves statements into the occasion of another one. */
    public void move(Collection<String> statements, String into) {
        Now now = new Now();
        DecidedOccasion target = now.standing(into);
        put(now, "Moved " + count(statements) + " to “" + target.occasion().label() + "”", statements, target);
    }

    /** Moves statements into a new occasion. */
    public void moveToNew(
            Collection<String> statements, String label, @Nullable LocalDate from, @Nullable LocalDate to) {
        Occasion named = named(label, from, to);
        put(
                new Now(),
                "Moved " + count(statements) + " to “" + named.label() + "”",
                statements,
                new DecidedOccasion(UUID.randomUUID().toString(), named, List.of(), List.of(), Map.of()));
    }

    /** Makes one occasion of two: that of {@code statement} goes into that of {@code into}. */
    public void merge(String statement, String into) {
        Now now = new Now();
        DecidedOccasion from = now.standing(statement);
        DecidedOccasion to = now.standing(into);
        if (from.id().equals(to.id())) {
            return;
        }
        Map<String, Boolean> covers = new HashMap<>(from.covers());
        covers.putAll(to.covers());
        store.occasions()
                .decide(
                        "Merged the occasion “" + from.occasion().label() + "” into “"
                                + to.occasion().label() + "”",
                        List.of(new DecidedOccasion(
                                to.id(),
                                to.occasion(),
                                joined(to.whole(), from.whole()),
                                joined(to.moved(), from.moved()),
                                covers)),
                        List.of(from.id()));
    }

    /**
     * Says whether articles cover the occasion of a statement.
     *
     * @param covers null to let the articles speak for themselves again
     */
    public void cover(String statement, Collection<String> articles, @Nullable Boolean covers) {
        DecidedOccasion before = new Now().standing(statement);
        Map<String, Boolean> said = new HashMap<>(before.covers());
        for (String article : articles) {
            if (covers == null) {
                said.remove(article);
            } else {
                said.put(article, covers);
            }
        }
        String what = covers == null ? "Took back who covers" : covers ? "Said who covers" : "Said who does not cover";
        store.occasions()
                .decide(
                        what + " “" + before.occasion().label() + "”",
                        List.of(new DecidedOccasion(
                                before.id(), before.occasion(), before.whole(), before.moved(), said)),
                        List.of());
    }

    private void put(Now now, String act, Collection<String> statements, DecidedOccasion into) {
        List<Place> moved = new ArrayList<>();
        for (String id : statements) {
            moved.addAll(places(now.statement(id)));
        }
        List<Place> whole =
                into.whole().stream().filter(p -> !moved.contains(p)).toList();
        store.occasions()
                .decide(
                        act,
                        List.of(new DecidedOccasion(
                                into.id(), into.occasion(), whole, joined(into.moved(), moved), into.covers())),
                        List.of());
    }

    private static List<Place> joined(List<Place> some, List<Place> more) {
        Set<Place> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static List<Place> places(Statement statement) {
        return statement.renderings().stream()
                .map(r -> new Place(r.article(), r.span()))
                .toList();
    }

    private static Occasion named(String label, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (label.isBlank()) {
            throw new StoreException("An occasion needs a name. Type one, such as “press conference in Harn”.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new StoreException(
                    "The occasion would end before it begins. Set its last day to the first or later.");
        }
        return new Occasion(label.strip(), from, to == null ? from : to);
    }

    private static String count(Collection<String> statements) {
        return statements.size() + (statements.size() == 1 ? " statement" : " statements");
    }

    /** The statements and decisions as they are at the start of an act. */
    private final class Now {

        private final List<Statement> found = store.statements().list();
        private final List<DecidedOccasion> decisions = store.occasions().list();
        private final RuledOccasions.Outcome outcome = RuledOccasions.over(found, decisions);

        Statement statement(String id) {
            return outcome.statements().stream()
                    .filter(s -> s.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                            () -> new StoreException("This statement has changed meanwhile. Choose its row again."));
        }

        /**
         * The decision on the occasion of a statement, a new one where there was none. An occasion that nothing is known
         * of is the statement's alone.
         */
        DecidedOccasion standing(String id) {
            Statement statement = statement(id);
            String decided = outcome.decided().get(id);
            Optional<DecidedOccasion> before =
                    decisions.stream().filter(d -> d.id().equals(decided)).findFirst();
            if (before.isPresent()) {
                return before.get();
            }
            Occasion occasion = statement.occasion();
            List<Statement> all = occasion == null
                    ? List.of(statement)
                    : outcome.statements().stream()
                            .filter(s -> occasion.equals(s.occasion())
                                    && Objects.equals(s.speaker(), statement.speaker())
                                    && !outcome.decided().containsKey(s.id()))
                            .toList();
            List<Place> whole =
                    all.stream().flatMap(s -> places(s).stream()).distinct().toList();
            return new DecidedOccasion(
                    UUID.randomUUID().toString(),
                    occasion != null ? occasion : new Occasion("Occasion unknown", null, null),
                    whole,
                    List.of(),
                    Map.of());
        }
    }
}
