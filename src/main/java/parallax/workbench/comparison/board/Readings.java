package parallax.workbench.comparison.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.statements.comparison.Comparison;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Reading;
import parallax.workbench.comparison.table.RowModel;

/** The readings of rows that were looked at lately; missing ones are made in the background. FX thread only. */
public final class Readings {

    private static final int KEPT = 1000;

    /** Two reference texts have their passages at one index, so their places tell them apart. */
    private record Key(String statement, String base) {}

    private final Desk desk;
    private final Map<Key, Reading> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<Key, List<Consumer<Reading>>> awaited = new HashMap<>();
    private @Nullable Comparison table;

    Readings(Desk desk) {
        this.desk = desk;
    }

    /** Hands over the reading of a row: at once where it is known, else when it is made. */
    public void with(RowModel row, Against against, Consumer<Reading> then) {
        if (row.table() != table) {
            table = row.table();
            known.clear();
            awaited.clear();
        }
        Key key = new Key(row.id(), against.wording().id());
        Reading found = known.get(key);
        if (found != null) {
            then.accept(found);
            return;
        }
        boolean asked = awaited.containsKey(key);
        awaited.computeIfAbsent(key, k -> new ArrayList<>()).add(then);
        if (!asked) {
            Comparison of = row.table();
            desk.work(() -> Reading.of(against), made -> keep(of, key, made));
        }
    }

    private void keep(Comparison of, Key key, Reading made) {
        if (of == table) {
            known.put(key, made);
            List<Consumer<Reading>> waiting = awaited.remove(key);
            if (waiting != null) {
                waiting.forEach(then -> then.accept(made));
            }
        }
    }
}
