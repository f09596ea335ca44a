package parallax.statements.clusters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Disjoint sets over indices: which of them hang together. The number of a set is that of its lowest member. */
public final class Components {

    private final int[] parent;

    /** {@code size} indices, each by itself. */
    public Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** Puts the sets of two indices together. */
    public void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    /** Lets an index stand alone again; whoever does so does it for its whole set. */
    public void release(int i) {
        parent[i] = i;
    }

    /** The number of the set of an index. */
    public int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    int size() {
        return parent.length;
    }

    /** By number of the set how many members it has. */
    public int[] sizes() {
        int[] sizes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sizes[root(i)]++;
        }
        return sizes;
    }

    /** The sets with at least {@code least} members, by their lowest member, members ascending. */
    public List<List<Integer>> sets(int least) {
        List<List<Integer>> sets = new ArrayList<>();
        Map<Integer, List<Integer>> byRoot = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            List<Integer> set = byRoot.computeIfAbsent(root(i), r -> {
                List<Integer> made = new ArrayList<>(1);
                sets.add(made);
                return made;
            });
            set.add(i);
        }
        return sets.stream().filter(s -> s.size() >= least).toList();
    }
}
