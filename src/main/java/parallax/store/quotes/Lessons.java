package parallax.store.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.store.annotations.Decision;

/**
 * What decisions about speakers say of quotes that nobody decided: the same mention in the same article, and in every
 * article the same words where the engine found no name behind them. Decisions that contradict each other teach nothing.
 */
final class Lessons {

    /**
     * A decision about a speaker.
     *
     * @param quote id of the quote decided
     * @param article number of its article
     * @param speaker id of whom it was given to
     * @param name of whom it was given to
     * @param found the name that the engine had found, null for none
     * @param mention the words beside the quote
     */
    record Decision(
            String quote,
            long article,
            String speaker,
            String name,
            @Nullable String found,
            String mention) {}

    /**
     * What a quote may take over.
     *
     * @param here whether it was decided in the same article
     */
    record Lesson(String speaker, String decision, boolean here) {}

    private final Map<Long, Map<String, Optional<Lesson>>> mentions = new HashMap<>();
    private final Map<Long, Map<String, Optional<Lesson>>> namesHere = new HashMap<>();
    private final Map<String, Optional<Lesson>> names = new HashMap<>();

    void add(Decision decision) {
        String key = Mentions.key(decision.mention());
        if (key == null || !Mentions.teaches(decision.mention(), decision.name())) {
            return;
        }
        Lesson here = new Lesson(decision.speaker(), decision.quote(), true);
        teach(mentions.computeIfAbsent(decision.article(), a -> new HashMap<>()), key, here);
        String found = decision.found();
        if (found != null && Mentions.ownWords(found, decision.mention())) {
            teach(namesHere.computeIfAbsent(decision.article(), a -> new HashMap<>()), found, here);
            if (!Mentions.general(decision.mention())) {
                teach(names, found, new Lesson(decision.speaker(), decision.quote(), false));
            }
        }
    }

    private static void teach(Map<String, Optional<Lesson>> lessons, String key, Lesson lesson) {
        lessons.merge(
                key,
                Optional.of(lesson),
                (a, b) -> a.isPresent() && a.get().speaker().equals(lesson.speaker()) ? a : Optional.empty());
    }

    /** Articles with decisions that teach something. */
    Set<Long> articles() {
        return new HashSet<>(mentions.keySet());
    }

    /** Names of the engine that decisions teach something about in every article. */
    Set<String> names() {
        return new HashSet<>(names.keySet());
    }

    /** What a quote that nobody decided takes over, null for nothing. */
    @Nullable
    Lesson of(long article, @Nullable String name, @Nullable String mention) {
        String key = mention == null ? null : Mentions.key(mention);
        Map<String, Optional<Lesson>> here = mentions.getOrDefault(article, Map.of());
        if (key != null && here.containsKey(key)) {
            return here.get(key).orElse(null);
        }
        if (name == null) {
            return null;
        }
        // A quote with a name that is nobody's goes on with what was said by those words.
        Optional<Lesson> named = namesHere.getOrDefault(article, Map.of()).get(name);
        return (named == null ? names.getOrDefault(name, Optional.empty()) : named).orElse(null);
    }
}
