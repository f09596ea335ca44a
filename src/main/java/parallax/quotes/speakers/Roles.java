package parallax.quotes.speakers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words for offices and callings that news uses for one another: “Sen.” and “the senator”, “envoy” and “diplomat”. */
final class Roles {

    private static final String[][] ALIKE = {
        {"senator", "sen", "lawmaker", "legislator"},
        {"representative", "rep", "congressman", "congresswoman"},
        {"governor", "gov"},
        {"general", "gen"},
        {"colonel", "col"},
        {"lieutenant", "lt"},
        {"professor", "prof"},
        {"doctor", "dr", "physician"},
        {"reverend", "rev", "pastor"},
        {"ambassador", "diplomat", "envoy"},
        {"spokesperson", "spokesman", "spokeswoman"},
        {"chairperson", "chairman", "chairwoman", "chair"},
        {"candidate", "nominee", "contender", "hopeful"},
        {"businessperson", "businessman", "businesswoman", "entrepreneur", "mogul"},
        {"adviser", "advisor"},
        {"lawyer", "attorney"},
        {"judge", "justice"},
        {"minister", "premier"},
        {"ceo", "executive"},
        {"reporter", "journalist", "correspondent"},
    };

    private static final Map<String, String> FIRST = first();

    /** What news calls the person whom it writes about, without saying so first: “the businessman”, “the Democrat”. */
    private static final Set<String> TOPIC = Set.of(
            "senator",
            "congressman",
            "congresswoman",
            "governor",
            "nominee",
            "candidate",
            "contender",
            "hopeful",
            "businessman",
            "businesswoman",
            "billionaire",
            "mogul",
            "tycoon",
            "republican",
            "democrat",
            "strategist",
            "lawmaker",
            "politician",
            "mayor",
            "singer",
            "actor",
            "actress",
            "author",
            "celebrity",
            "star",
            "general");

    private Roles() {}

    static boolean ofTheTopic(String form) {
        return TOPIC.contains(form);
    }

    private static Map<String, String> first() {
        Map<String, String> first = new HashMap<>();
        for (String[] row : ALIKE) {
            for (String word : row) {
                first.put(word, row[0]);
            }
        }
        return Map.copyOf(first);
    }

    /** One word for all that are used for one another; other words stand for themselves. */
    static String same(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        return FIRST.getOrDefault(form, form);
    }
}
