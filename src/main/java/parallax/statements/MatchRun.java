package parallax.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import parallax.news.Article;
import parallax.news.DecidedOccasion;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.statements.clusters.Cluster;
import parallax.statements.occasions.Circles;
import parallax.statements.pairs.Assembly;
import parallax.statements.pairs.Decisions;
import parallax.statements.pairs.Posting;
import parallax.statements.pairs.Rules;
import parallax.statements.reading.Reader;
import parallax.statements.reading.Reading;
import parallax.statements.reading.ReadingCodec;
import parallax.statements.reading.Telling;
import parallax.statements.reading.Unit;
import parallax.statements.reading.Windows;
import parallax.statements.words.Terms;

/**
 * Matches all articles of a project in one pass and fills an empty ledger with what a {@link MatchBook} would have kept.
 * Quicker than one article at a time where most of them are new. Not safe for use by several threads.
 */
public final class MatchRun {

    private static final int AT_ONCE = 1000;

    private final Terms terms = new Terms();
    private final ThreadLocal<Reader> readers = ThreadLocal.withInitial(() -> new Reader(name -> name, terms));
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();

    /**
     * Reads some articles, on all processors.
     *
     * @param quotes by article id; speakers carry the project's names
     * @param number the number of an article in the ledger by its id
     */
    public void read(List<Article> articles, Map<String, List<Quote>> quotes, ToLongFunction<String> number) {
        articles.forEach(a -> numbers.put(a.id(), number.applyAsLong(a.id())));
        readings.addAll(articles.parallelStream()
                .map(a -> readers.get().read(a, quotes.getOrDefault(a.id(), List.of())))
                .toList());
    }

    /**
     * Matches what was read.
     *
     * @param links the analyst's decisions
     * @param occasions the analyst's occasions
     */
    public Result match(List<Link> links, List<DecidedOccasion> occasions) {
        Map<String, Reading> byId = new HashMap<>();
        readings.forEach(r -> byId.put(r.id(), r));
        return new Result(Batch.of(readings, new Rules(Decisions.of(links, byId::get), Assembly.of(occasions))));
    }

    /** What was found, to be written down. */
    public final class Result {

        private final Batch batch;
        private final List<Cluster> clusters;
        private final Map<Long, StatementRow> rows = new TreeMap<>();

        private Result(Batch batch) {
            this.batch = batch;
            this.clusters = batch.clusters();
            List<Telling> tellings =
                    readings.stream().flatMap(r -> r.tellings().stream()).toList();
            List<Map<Unit, StatementRow>> laidOut = Circles.of(tellings, clusters).parallelStream()
                    .map(circle -> new Rows(circle).rows())
                    .toList();
            laidOut.forEach(some -> some.forEach((first, row) -> rows.put(key(first), row)));
        }

        /** By key all statements. */
        public Map<Long, StatementRow> rows() {
            return rows;
        }

        /** Fills a ledger that is empty. */
        public void fill(Ledger ledger) {
            ReadingCodec codec = new ReadingCodec(terms);
            for (int start = 0; start < readings.size(); start += AT_ONCE) {
                List<Reading> some = readings.subList(start, Math.min(readings.size(), start + AT_ONCE));
                List<byte[]> encoded = some.parallelStream().map(codec::encode).toList();
                for (int i = 0; i < encoded.size(); i++) {
                    long number = number(some.get(i));
                    ledger.keep(number, encoded.get(i));
                    List<Ledger.Talk> talks = Relaying.talks(number, some.get(i));
                    if (!talks.isEmpty()) {
                        ledger.talk(number, talks);
                    }
                }
            }
            post(ledger);
            List<Ledger.Common> met = new ArrayList<>();
            batch.meets((one, other, meeting, ties) -> {
                met.add(new Ledger.Common(
                        number(readingOf(one)),
                        number(readingOf(other)),
                        meeting.story(),
                        meeting.contemporary(),
                        ties.stream()
                                .map(t -> new Ledger.Seam(key(t.a()), key(t.b()), t.score()))
                                .toList()));
                if (met.size() >= AT_ONCE) {
                    ledger.meet(List.copyOf(met));
                    met.clear();
                }
            });
            ledger.meet(met);
            for (Cluster cluster : clusters) {
                ledger.seat(seats(cluster));
            }
        }

        private Reading readingOf(int article) {
            return batch.reading(article);
        }

        private List<Ledger.Seat> seats(Cluster cluster) {
            List<Ledger.Seat> seats = new ArrayList<>();
            long first = key(cluster.members().getFirst());
            for (int i = 0; i < cluster.scores().length; i++) {
                boolean guest = i >= cluster.members().size();
                Unit unit = guest
                        ? cluster.guests().get(i - cluster.members().size())
                        : cluster.members().get(i);
                long key = key(unit);
                long telling = key / Ledger.SPAN * Ledger.SPAN + unit.telling().at();
                seats.add(new Ledger.Seat(
                        key,
                        first,
                        guest,
                        cluster.scores()[i],
                        telling,
                        unit.telling().kin()));
            }
            return seats;
        }

        /** One window after another, each in the order of the index: so the pages of a file fill from left to right. */
        private void post(Ledger ledger) {
            Map<Integer, List<Unit>> windows = new TreeMap<>();
            for (Reading reading : readings) {
                for (Unit unit : reading.units()) {
                    IntStream.of(Windows.of(unit))
                            .forEach(w -> windows.computeIfAbsent(w, x -> new ArrayList<>())
                                    .add(unit));
                    windows.computeIfAbsent(Windows.ANY, x -> new ArrayList<>()).add(unit);
                }
            }
            windows.forEach((window, units) -> {
                Posting[] postings = units.parallelStream()
                        .map(unit -> Posting.of(key(unit), unit))
                        .flatMap(Collection::stream)
                        .filter(posting -> posting.window() == window)
                        .toArray(Posting[]::new);
                Arrays.parallelSort(postings, Posting.ORDER);
                ledger.post(List.of(postings));
            });
        }

        private long key(Unit unit) {
            return number(unit.source().id()) * Ledger.SPAN + unit.number();
        }
    }

    private long number(Reading reading) {
        return number(reading.id());
    }

    private long number(String article) {
        return numbers.getOrDefault(article, -1L);
    }
}
