package parallax.statements.profiles;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.news.Tag;
import parallax.statements.comparison.Comparison;
import parallax.text.Span;

/**
 * Tags counted by speaker, beside other tags and over time, with the passages behind every count. Made in one pass over the
 * annotations; unchangeable.
 */
public final class TagCounts {

    /** What tags are counted by. */
    public enum By {
        /** Whoever is quoted in a tagged passage. */
        SPEAKER,
        /** The tags of the same passage and of passages that overlap it. */
        TAG,
        /** The day, month or year in which the article appeared, whichever gives columns that can be looked over. */
        TIME
    }

    /** Up to so many days are shown one by one, up to so many months month by month; else by year. */
    private static final int DAYS = 45;

    private static final int MONTHS = 48;

    private final Comparison comparison;
    private final List<Annotation> annotations;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<By, Map<Matrix.Counted, List<Annotation>>> behind = new HashMap<>();

    /**
     * @param annotations in the order of their places within an article; those of other articles do not count
     * @param codebook tags that it does not have do not count
     */
    public TagCounts(Comparison comparison, Collection<Annotation> annotations, List<Tag> codebook) {
        this.comparison = comparison;
        this.annotations = annotations.stream()
                .filter(a -> comparison.articles().containsKey(a.article()))
                .toList();
        names.putAll(Matrix.paths(codebook));
        behind.put(By.SPEAKER, bySpeaker());
        behind.put(By.TAG, together());
        behind.put(By.TIME, overTime());
    }

    /**
     * The counts, tags as rows.
     *
     * @param unknown what a column is called that stands for no known speaker, or for articles without a date
     */
    public Matrix matrix(By by, String unknown) {
        List<Matrix.Counted> counted = new ArrayList<>();
        of(by).forEach((at, of) -> of.forEach(annotation -> counted.add(at)));
        return Matrix.of(
                counted, this::name, by == By.TAG ? this::name : key -> key.isEmpty() ? unknown : key, by == By.TIME);
    }

    private String name(String tag) {
        return names.getOrDefault(tag, tag);
    }

    /** What a count is made of, by article and place. */
    public List<Passage> passages(By by, String row, String column) {
        List<Passage> passages = new ArrayList<>();
        for (Annotation annotation : of(by).getOrDefault(new Matrix.Counted(row, column), List.of())) {
            Article article = comparison.articles().get(annotation.article());
            if (article != null) {
                passages.add(new Passage(article, annotation.span(), null, null));
            }
        }
        return passages;
    }

    private Map<Matrix.Counted, List<Annotation>> of(By by) {
        return behind.getOrDefault(by, Map.of());
    }

    private static void add(
            Map<Matrix.Counted, List<Annotation>> to, String row, String column, Annotation annotation) {
        to.computeIfAbsent(new Matrix.Counted(row, column), at -> new ArrayList<>())
                .add(annotation);
    }

    /** Whoever is quoted in a tagged passage. */
    private Map<Matrix.Counted, List<Annotation>> bySpeaker() {
        record Said(Span span, String speaker) {}
        Map<String, List<Said>> said = new HashMap<>();
        for (Comparison.Row row : comparison.rows()) {
            String speaker = row.statement().speaker();
            for (Rendering rendering : row.statement().renderings()) {
                said.computeIfAbsent(rendering.article(), a -> new ArrayList<>())
                        .add(new Said(rendering.span(), speaker == null ? "" : speaker));
            }
        }
        Map<Matrix.Counted, List<Annotation>> counted = new HashMap<>();
        for (Annotation annotation : annotations) {
            Set<String> speakers = new LinkedHashSet<>();
            said.getOrDefault(annotation.article(), List.of()).stream()
                    .filter(s -> s.span().overlaps(annotation.span()))
                    .forEach(s -> speakers.add(s.speaker()));
            tagsOf(annotation).forEach(tag -> speakers.forEach(speaker -> add(counted, tag, speaker, annotation)));
        }
        return counted;
    }

    /** Tags of one passage and of passages that overlap. */
    private Map<Matrix.Counted, List<Annotation>> together() {
        Map<String, List<Annotation>> byArticle = new HashMap<>();
        annotations.forEach(a ->
                byArticle.computeIfAbsent(a.article(), x -> new ArrayList<>()).add(a));
        Map<Matrix.Counted, List<Annotation>> counted = new HashMap<>();
        for (List<Annotation> of : byArticle.values()) {
            // They come by place: what begins after one has ended does not overlap it.
            for (int i = 0; i < of.size(); i++) {
                pair(of.get(i), of.get(i), counted);
                for (int j = i + 1;
                        j < of.size()
                                && of.get(j).span().start() < of.get(i).span().end();
                        j++) {
                    pair(of.get(i), of.get(j), counted);
                }
            }
        }
        return counted;
    }

    private void pair(Annotation one, Annotation other, Map<Matrix.Counted, List<Annotation>> counted) {
        for (String tag : tagsOf(one)) {
            for (String beside : tagsOf(other)) {
                if (!tag.equals(beside)) {
                    add(counted, tag, beside, one);
                    if (one != other) {
                        add(counted, beside, tag, other);
                    }
                }
            }
        }
    }

    private Map<Matrix.Counted, List<Annotation>> overTime() {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Annotation annotation : annotations) {
            LocalDate day = day(annotation);
            if (day != null) {
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        long days = last.isBefore(first) ? 0 : ChronoUnit.DAYS.between(first, last);
        int letters = days <= DAYS ? 10 : days / 30 <= MONTHS ? 7 : 4;
        Map<Matrix.Counted, List<Annotation>> counted = new HashMap<>();
        for (Annotation annotation : annotations) {
            LocalDate day = day(annotation);
            String when = day == null ? "" : day.toString().substring(0, letters);
            tagsOf(annotation).forEach(tag -> add(counted, tag, when, annotation));
        }
        return counted;
    }

    private @Nullable LocalDate day(Annotation annotation) {
        Article article = comparison.articles().get(annotation.article());
        return article == null ? null : article.published();
    }

    private List<String> tagsOf(Annotation annotation) {
        return annotation.tags().stream().filter(names::containsKey).toList();
    }
}
