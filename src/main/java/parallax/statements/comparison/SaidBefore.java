package parallax.statements.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.words.Shingles;
import parallax.statements.words.SpeakerName;
import parallax.text.Span;

/**
 * Finds what a speaker said in the same words on another occasion. Such statements are not one, so the matcher keeps
 * them apart; here they are found again by an index of runs of words, each speaker's apart, so that a statement costs a
 * look-up. The result does not depend on the order of the statements.
 */
public final class SaidBefore {

    /** Words in a run. */
    private static final int RUN = 3;

    /** Runs that both must have: six words in a row, or as many in pieces. */
    private static final int LEAST = 4;

    /** Share of the shorter wording that both must have: more than half of it is the same talk. */
    private static final double SHARE = 0.5;

    /** Statements that one run of words leads to: a formula that is repeated more often says nothing. */
    private static final int MOST = 64;

    /** Echoes kept for one statement. */
    private static final int KEPT = 5;

    /** A statement while it is looked at. */
    private record Said(
            Statement statement,
            long[] runs,
            int length,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private SaidBefore() {}

    /**
     * @param articles by id, the texts that the renderings point into
     * @param links the analyst's decisions: what must not stand in one row is not offered
     * @return by statement id its echoes, the likest first; only statements that have any
     */
    public static Map<String, List<Echo>> of(
            List<Statement> statements, Map<String, Article> articles, Collection<Link> links) {
        Map<String, List<Statement>> bySpeaker = new TreeMap<>();
        for (Statement statement : statements) {
            String speaker = statement.speaker();
            if (speaker != null && new SpeakerName(speaker).resolved()) {
                bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(statement);
            }
        }
        Set<Set<Link.Place>> refused = new HashSet<>();
        links.stream().filter(l -> !l.same()).forEach(l -> refused.add(Set.of(l.a(), l.b())));
        Map<String, List<Echo>> echoes = new HashMap<>();
        for (List<Statement> own : bySpeaker.values()) {
            if (own.size() > 1) {
                among(own, articles, refused, echoes);
            }
        }
        echoes.replaceAll((statement, all) -> all.stream()
                .sorted(Comparator.comparingDouble(Echo::share).reversed().thenComparing(Echo::statement))
                .limit(KEPT)
                .toList());
        return Map.copyOf(echoes);
    }

    private static void among(
            List<Statement> own,
            Map<String, Article> articles,
            Set<Set<Link.Place>> refused,
            Map<String, List<Echo>> echoes) {
        List<Said> all = own.stream()
                .sorted(Comparator.comparing(Statement::id))
                .map(s -> said(s, articles))
                .toList();
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Map<Integer, Integer> hints = new TreeMap<>();
            for (long run : all.get(at).runs) {
                List<Integer> known = index.computeIfAbsent(run, r -> new ArrayList<>());
                known.forEach(other -> hints.merge(other, 1, Integer::sum));
                if (known.size() < MOST) {
                    known.add(at);
                }
            }
            for (Map.Entry<Integer, Integer> hint : hints.entrySet()) {
                Said a = all.get(at);
                Said b = all.get(hint.getKey());
                double share = Math.min(1, hint.getValue() / (double) Math.min(a.length, b.length));
                if (hint.getValue() >= LEAST && share >= SHARE && apart(a.statement, b.statement, refused)) {
                    note(echoes, a, b, share);
                    note(echoes, b, a, share);
                }
            }
        }
    }

    private static void note(Map<String, List<Echo>> echoes, Said of, Said other, double share) {
        echoes.computeIfAbsent(of.statement.id(), s -> new ArrayList<>())
                .add(new Echo(other.statement.id(), order(of, other), share));
    }

    /** Where renderings of one article say the same words twice, that is one article's repetition, not two talks. */
    private static boolean apart(Statement a, Statement b, Set<Set<Link.Place>> refused) {
        if (Objects.equals(a.occasion(), b.occasion())
                && a.renderings().stream()
                        .anyMatch(r -> b.renderings().stream()
                                .anyMatch(o -> o.article().equals(r.article())))) {
            return false;
        }
        return refused.isEmpty()
                || a.renderings().stream()
                        .noneMatch(r -> b.renderings().stream()
                                .map(SaidBefore::place)
                                .filter(p -> !p.equals(place(r)))
                                .anyMatch(p -> refused.contains(Set.of(place(r), p))));
    }

    private static Link.Place place(Rendering rendering) {
        return new Link.Place(rendering.article(), rendering.span());
    }

    private static Echo.Order order(Said of, Said other) {
        if (of.from == null || of.to == null || other.from == null || other.to == null) {
            return Echo.Order.ELSEWHERE;
        }
        return other.to.isBefore(of.from)
                ? Echo.Order.BEFORE
                : other.from.isAfter(of.to) ? Echo.Order.AFTER : Echo.Order.ELSEWHERE;
    }

    /** A statement's runs of words in all its sure wordings; as long as the one that says most. */
    private static Said said(Statement statement, Map<String, Article> articles) {
        long[] runs = {};
        int length = 0;
        LocalDate from = null;
        LocalDate to = null;
        for (Rendering rendering : statement.renderings()) {
            Article article = articles.get(rendering.article());
            if (article == null || rendering.state() != Rendering.State.SAME) {
                continue;
            }
            long[] own = Shingles.of(article.text(), List.of(inner(rendering, article)), RUN);
            length = Math.max(length, own.length);
            int before = runs.length;
            runs = Arrays.copyOf(runs, before + own.length);
            System.arraycopy(own, 0, runs, before, own.length);
            LocalDate day = article.published();
            if (day != null) {
                from = from == null || day.isBefore(from) ? day : from;
                to = to == null || day.isAfter(to) ? day : to;
            }
        }
        Occasion occasion = statement.occasion();
        if (occasion != null && (occasion.from() != null || occasion.to() != null)) {
            from = occasion.from() != null ? occasion.from() : occasion.to();
            to = occasion.to() != null ? occasion.to() : occasion.from();
        }
        long[] each = Arrays.stream(runs).sorted().distinct().toArray();
        return new Said(statement, each, Math.max(1, length), from, to);
    }

    private static Span inner(Rendering rendering, Article article) {
        return new Span(
                rendering.span().start(),
                Math.min(rendering.span().end(), article.text().length()));
    }
}
