package parallax.workbench.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.statements.profiles.Profile;
import parallax.statements.words.CueTones;
import parallax.statements.words.Tone;

/**
 * A reporting word in the list to be corrected.
 *
 * @param count how often it occurs
 */
record CueLine(String verb, Tone tone, int count) {

    /** The words that occur and that nobody has judged, most frequent first, then the list itself by its letters. */
    static List<CueLine> all(CueTones tones, List<Profile.CueCount> found) {
        Map<String, Integer> counts = new HashMap<>();
        List<CueLine> lines = new ArrayList<>();
        for (Profile.CueCount one : found) {
            CueTones.Found now = tones.find(one.verb());
            if (now.tone() == Tone.UNLISTED) {
                lines.add(new CueLine(one.verb(), Tone.UNLISTED, one.count()));
            } else {
                counts.merge(now.verb(), one.count(), Integer::sum);
            }
        }
        lines.sort(Comparator.comparing(CueLine::count).reversed().thenComparing(CueLine::verb));
        tones.entries()
                .forEach(entry ->
                        lines.add(new CueLine(entry.verb(), entry.tone(), counts.getOrDefault(entry.verb(), 0))));
        return lines;
    }
}
