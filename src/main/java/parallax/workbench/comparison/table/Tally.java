package parallax.workbench.comparison.table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import parallax.statements.collation.Contrast;

/** In what each row's wordings differ from its base, as bits of {@link Contrast}. Immutable. */
public final class Tally {

    /** Nothing is counted. */
    public static final Tally NONE = new Tally(Map.of());

    private final Map<String, int[]> masks;

    /** @param masks by statement id, one a rendering */
    public Tally(Map<String, int[]> masks) {
        this.masks = new HashMap<>(masks);
    }

    /** The kinds of difference in a row; all of them where it has not been counted, so that no filter hides it. */
    int row(RowModel row) {
        int[] of = masks.get(row.id());
        int all = 0;
        if (of == null) {
            return -1;
        }
        for (int mask : of) {
            all |= mask;
        }
        return all;
    }

    /** Those of one rendering, none where it has not been counted. */
    public int rendering(RowModel row, int rendering) {
        int[] of = masks.get(row.id());
        return of == null || rendering >= of.length ? 0 : of[rendering];
    }

    /** How many of some rows have each kind. */
    public Map<Contrast, Integer> count(Collection<RowModel> rows) {
        int[] counts = new int[Contrast.values().length];
        for (RowModel row : rows) {
            int mask = masks.containsKey(row.id()) ? row(row) : 0;
            for (int bit = 0; bit < counts.length; bit++) {
                counts[bit] += mask >> bit & 1;
            }
        }
        Map<Contrast, Integer> result = new EnumMap<>(Contrast.class);
        for (Contrast contrast : Contrast.values()) {
            result.put(contrast, counts[contrast.ordinal()]);
        }
        return result;
    }
}
