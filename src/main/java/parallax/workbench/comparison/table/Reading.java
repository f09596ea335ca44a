package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Contrast;
import parallax.statements.collation.Contrasts;
import parallax.statements.collation.Flag;
import parallax.statements.collation.Flags;

/**
 * A row's wordings word under word, and what that tells of each.
 *
 * @param flags by rendering
 * @param contrasts by rendering, the kinds of difference that can be told without what articles call speakers
 */
public record Reading(Collation collation, List<Set<Flag>> flags, List<Set<Contrast>> contrasts) {

    /** Pure: safe on any thread. */
    public static Reading of(Against against) {
        Collation collation = against.collate();
        List<Set<Flag>> flags = new ArrayList<>();
        List<Set<Contrast>> contrasts = new ArrayList<>();
        for (int i = 0; i < against.renderings().size(); i++) {
            flags.add(Flags.of(collation, i, against.renderings(), against.articles()));
            contrasts.add(Contrasts.of(collation, i, against.renderings(), against.articles(), Map.of()));
        }
        return new Reading(collation, Collections.unmodifiableList(flags), Collections.unmodifiableList(contrasts));
    }

    /** The flags of some of the row's renderings. */
    public Set<Flag> flags(List<Integer> which) {
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        which.forEach(at -> all.addAll(flags.get(at)));
        return all;
    }
}
