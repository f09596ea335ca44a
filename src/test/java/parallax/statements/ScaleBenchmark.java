package parallax.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.statements.clusters.Cluster;
import parallax.statements.pairs.Decisions;
import parallax.statements.reading.Reader;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Telling;
import parallax.statements.reading.Unit;
import parallax.statements.words.Terms;

/**
 * Prints how long a million made-up quotes take, and what is found among them: {@code ScaleBenchmark [quotes]}. Run with
 * {@code -Xmx2g}.
 */
public final class ScaleBenchmark {

    private ScaleBenchmark() {}

    public static void main(String[] args) {
        int quotes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        if (args.length == 0) {
            run(quotes / 8);
        }
        run(quotes);
    }

    private static void run(int quotes) {
        Newsroom room = new Newsroom(quotes, 42);
        long start = System.nanoTime();
        Terms terms = new Terms();
        ThreadLocal<Reader> readers = ThreadLocal.withInitial(() -> new Reader(n -> n, terms));
        Reading[] read = new Reading[room.articles()];
        IntStream.range(0, read.length)
                .parallel()
                .forEach(i -> room.article(
                        i, (article, own) -> read[i] = readers.get().read(article, own)));
        List<Reading> readings = List.of(read);
        long mapped = System.nanoTime();
        List<Cluster> clusters = Batch.match(readings, Decisions.NONE);
        long matched = System.nanoTime();
        List<Telling> tellings =
                readings.stream().flatMap(r -> r.tellings().stream()).toList();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory() >> 20;
        System.out.printf(
                "%,d quotes: read %.1f s, matched %.1f s, %,d tellings, %d MB held%n",
                quotes, (mapped - start) / 1e9, (matched - mapped) / 1e9, tellings.size(), used);
        score(room, clusters);
    }

    /** Of the planted pairs how many stand in one cluster; of the pairs in clusters how many were planted. */
    private static void score(Newsroom room, List<Cluster> clusters) {
        Map<Integer, Integer> home = new HashMap<>();
        long links = 0;
        for (int c = 0; c < clusters.size(); c++) {
            List<Unit> members = clusters.get(c).members();
            for (Unit unit : members) {
                int article = Integer.parseInt(unit.source().id().substring("article-".length()));
                home.put(article * 1000 + unit.number(), c);
            }
            links += (long) members.size() * (members.size() - 1) / 2;
        }
        long[] pairs = new long[2];
        long[] found = new long[2];
        long linked = 0;
        for (Newsroom.Planted planted : room.planted) {
            int kind = planted.fragment() ? 1 : 0;
            // A fragment is held against the whole; what two fragments share is chance.
            int first = planted.tellings().getFirst();
            for (int other : planted.tellings()) {
                if (other != first) {
                    pairs[kind]++;
                    found[kind] += java.util.Objects.equals(home.get(first), home.get(other)) ? 1 : 0;
                }
            }
            for (int i = 0; i < planted.tellings().size(); i++) {
                for (int j = i + 1; j < planted.tellings().size(); j++) {
                    linked += java.util.Objects.equals(
                                    home.get(planted.tellings().get(i)),
                                    home.get(planted.tellings().get(j)))
                            ? 1
                            : 0;
                }
            }
        }
        System.out.printf(
                "  %,d planted pairs: recall %.3f, of fragments %.3f, precision %.3f (%,d links)%n",
                pairs[0] + pairs[1],
                (found[0] + found[1]) / (double) (pairs[0] + pairs[1]),
                found[1] / (double) pairs[1],
                linked / (double) links,
                links);
    }
}
