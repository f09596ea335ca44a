package parallax.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Quote;
import parallax.project.Explanation.Likely;
import parallax.project.Explanation.Step;
import parallax.quotes.speakers.Resolution;
import parallax.store.Store;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/** Says why a quote has its speaker and who else it may be. Each answer is a pass of the engine over one article. */
public final class Explaining {

    private final Store store;
    private final Engines.Finding engine;
    private Round last = new Round("", List.of());

    /** The speakers that are tried for a quote one after the other; null stands for nobody. */
    private record Round(String quote, List<@Nullable String> names) {}

    Explaining(Store store, Engines.Finding engine) {
        this.store = store;
        this.engine = engine;
    }

    /** Why the quote has its speaker; empty where it is gone. */
    public Optional<Explanation> of(String quote) {
        return store.quotes()
                .find(quote)
                .flatMap(row -> store.articles().find(row.article()).map(article -> explain(article, row)));
    }

    /**
     * Gives a quote to the next in the round of those who may have spoken it: the likeliest first, nobody last. An act;
     * going on through the round is one act.
     *
     * @param by 1 for the next, -1 for the one before
     */
    public synchronized void tryNext(String quote, int by) {
        of(quote).ifPresent(why -> {
            @Nullable String now = why.quote().speaker();
            // Kept while the analyst goes round, so that whoever spoke at first comes again.
            List<@Nullable String> names =
                    last.quote().equals(quote) && last.names().contains(now) ? last.names() : round(why);
            last = new Round(quote, names);
            if (names.size() > 1) {
                store.quotes().propose(quote, names.get(Math.floorMod(names.indexOf(now) + by, names.size())));
            }
        });
    }

    /** The present speaker where nothing speaks for it, the likely ones, nobody. */
    private static List<@Nullable String> round(Explanation why) {
        List<@Nullable String> round = new ArrayList<>();
        why.likely().forEach(one -> round.add(one.name()));
        round.add(null);
        if (!round.contains(why.quote().speaker())) {
            round.addFirst(why.quote().speaker());
        }
        return round;
    }

    private Explanation explain(Article article, QuoteRow row) {
        Quote quote = new Quote(row.id(), row.spans(), row.kind(), null, row.cue(), row.confidence());
        Resolution way = engine.explain(article, quote);
        List<Attribution> likely = engine.likely(article, quote);
        Map<String, String> called = store.speakers()
                .called(Stream.concat(likely.stream().map(Attribution::name), Stream.ofNullable(way.name()))
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList());
        return new Explanation(
                row,
                way.name() == null ? null : called.getOrDefault(way.name(), way.name()),
                way.confidence(),
                way.steps().stream().map(s -> step(article, s)).toList(),
                inProject(likely, called),
                row.learntFrom() == null
                        ? null
                        : store.quotes().find(row.learntFrom()).orElse(null));
    }

    private static Step step(Article article, Resolution.Step step) {
        Span place = step.place();
        return new Step(step.reason(), place, place == null ? "" : place.of(article.text()));
    }

    /** The same by the project's names: what several names of one speaker have is added up. */
    private static List<Likely> inProject(List<Attribution> likely, Map<String, String> called) {
        Map<String, Likely> byName = new LinkedHashMap<>();
        for (Attribution one : likely) {
            if (one.name() != null) {
                String name = called.getOrDefault(one.name(), one.name());
                byName.merge(
                        name,
                        new Likely(name, one.mention(), one.confidence()),
                        (a, b) -> new Likely(name, a.place(), a.sure() + b.sure()));
            }
        }
        return List.copyOf(byName.values());
    }
}
