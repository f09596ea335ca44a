package parallax.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.news.Link;
import parallax.news.Link.Place;
import parallax.news.Rendering;
import parallax.news.Statement;

/**
 * Turns what the analyst does to rows of the table into decisions about pairs of passages. A newer decision takes the
 * place of an opposite one about the same pair; where older ones about other pairs would stand against it, they are
 * turned too.
 */
final class Decisions {

    private Decisions() {}

    /** Every sure rendering of all rows belongs with the first of the first. */
    static List<Link> merge(List<Statement> rows, List<Link> earlier) {
        Place anchor = anchor(rows.getFirst());
        Map<Set<Place>, Link> links = new LinkedHashMap<>();
        List<Place> joined = new ArrayList<>();
        for (Statement row : rows) {
            for (Rendering rendering : row.renderings()) {
                // What was only possible in the first row stays a question; in the others the analyst has just answered
                // it.
                if (row != rows.getFirst() || rendering.state() == Rendering.State.SAME) {
                    joined.add(place(rendering));
                }
            }
        }
        joined.forEach(place -> put(links, anchor, place, true));
        for (Link link : earlier) {
            if (!link.same() && joined.contains(link.a()) && joined.contains(link.b())) {
                put(links, link.a(), link.b(), true);
            }
        }
        return List.copyOf(links.values());
    }

    /** None of {@code renderings} belongs with any of the rest; they belong together. */
    static List<Link> split(Statement row, Collection<String> renderings) {
        Map<Set<Place>, Link> links = new LinkedHashMap<>();
        List<Place> out = places(row, renderings, true);
        List<Place> rest = places(row, renderings, false);
        part(links, out, rest);
        out.forEach(place -> put(links, out.getFirst(), place, true));
        return List.copyOf(links.values());
    }

    /** They belong with all of the target's sure renderings, and with none of what they stood with. */
    static List<Link> move(List<Statement> all, Collection<String> renderings, Statement target) {
        Map<Set<Place>, Link> links = new LinkedHashMap<>();
        Set<Place> there = new HashSet<>(places(target, renderings, false));
        List<Place> sure = target.renderings().stream()
                .filter(r -> r.state() == Rendering.State.SAME)
                .map(Decisions::place)
                .toList();
        for (Statement from : all) {
            List<Place> out = places(from, renderings, true);
            if (from.id().equals(target.id()) || out.isEmpty()) {
                continue;
            }
            part(
                    links,
                    out,
                    places(from, renderings, false).stream()
                            .filter(p -> !there.contains(p))
                            .toList());
            for (Place place : out) {
                put(links, anchor(target), place, true);
                sure.forEach(p -> put(links, p, place, true));
            }
        }
        return List.copyOf(links.values());
    }

    /** It belongs with the base wording. */
    static List<Link> confirm(Statement row, String rendering, Rendering base) {
        Map<Set<Place>, Link> links = new LinkedHashMap<>();
        for (Place place : places(row, List.of(rendering), true)) {
            Rendering partner = !place(base).equals(place)
                    ? base
                    : row.renderings().stream()
                            .filter(r -> !r.id().equals(rendering))
                            .findFirst()
                            .orElse(base);
            put(links, place(partner), place, true);
        }
        return List.copyOf(links.values());
    }

    private static void part(Map<Set<Place>, Link> links, List<Place> out, List<Place> rest) {
        for (Place place : out) {
            for (Place other : rest) {
                put(links, place, other, false);
            }
        }
    }

    /** The row's first sure rendering. */
    private static Place anchor(Statement row) {
        return place(row.renderings().stream()
                .filter(r -> r.state() == Rendering.State.SAME)
                .findFirst()
                .orElse(row.renderings().getFirst()));
    }

    private static List<Place> places(Statement row, Collection<String> ids, boolean in) {
        return row.renderings().stream()
                .filter(r -> ids.contains(r.id()) == in)
                .map(Decisions::place)
                .toList();
    }

    private static Place place(Rendering rendering) {
        return new Place(rendering.article(), rendering.span());
    }

    private static void put(Map<Set<Place>, Link> links, Place a, Place b, boolean same) {
        if (!a.equals(b)) {
            links.put(Set.of(a, b), new Link(a, b, same));
        }
    }
}
