package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.news.Attribution;
import parallax.text.Span;

/** Ranks who else may have spoken a quote: whoever is named or speaks near it. */
public final class Candidates {

    private static final int MOST = 8;
    /** UTF-16 units over which a name loses half of its weight. */
    private static final double HALF = 250;
    /** How much more a speaker of a quote near by weighs than someone who is merely named. */
    private static final double SPEAKS = 2;
    /** Share of what the engine's choice leaves that goes to people who are not named near by at all. */
    private static final double ELSEWHERE = 0.3;

    private record Candidate(String name, Span place, double weight) {}

    private final People people;
    private final List<Resolved> speakers;

    /** The people of an article, and the speakers of its quotes. */
    public Candidates(People people, List<Resolved> speakers) {
        this.people = people;
        this.speakers = speakers;
    }

    /** At most eight, best first. {@code chosen}, the engine's own, leads where it has a name. */
    public List<Attribution> near(Span quote, Resolution chosen) {
        Map<String, Candidate> best = new HashMap<>();
        for (Person person : people.all()) {
            for (NameMention mention : person.mentions()) {
                weigh(best, person.name(), people.place(mention), quote, 1);
            }
        }
        for (Resolved speaker : speakers) {
            String name = speaker.why().name();
            Span mention = speaker.why().mention();
            if (name != null && mention != null) {
                weigh(best, name, mention, quote, SPEAKS);
            }
        }
        List<Attribution> ranked = new ArrayList<>();
        double rest = 1;
        if (chosen.name() != null) {
            ranked.add(new Attribution(chosen.name(), chosen.mention(), chosen.confidence()));
            rest -= chosen.confidence();
            best.remove(chosen.name());
        }
        List<Candidate> others = best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(Candidate::name))
                .toList();
        double sum = others.stream().mapToDouble(Candidate::weight).sum();
        for (Candidate other : others.subList(0, Math.min(others.size(), MOST - ranked.size()))) {
            ranked.add(new Attribution(other.name, other.place, rest * (1 - ELSEWHERE) * other.weight / sum));
        }
        return ranked;
    }

    private static void weigh(Map<String, Candidate> best, String name, Span place, Span quote, double share) {
        int apart = Math.max(0, Math.max(place.start() - quote.end(), quote.start() - place.end()));
        Candidate here = new Candidate(name, place, share * Math.pow(0.5, apart / HALF));
        best.merge(name, here, (a, b) -> b.weight > a.weight ? b : a);
    }
}
