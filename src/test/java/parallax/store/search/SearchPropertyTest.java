package parallax.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Role;
import parallax.store.Articles;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.articles.ArticleRow;
import parallax.text.Span;

/** Searches of random texts, parts of which are folded away and shown again, against a plain reading of the same words. */
class SearchPropertyTest {

    private static final String[] WORDS = {"ash", "birch", "cedar", "ceder", "elm", "fir"};
    private static final int ARTICLES = 40;
    private static final int LENGTH = 9;

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private final Map<String, List<String>> texts = new HashMap<>();

    /** What was asked, and whether the shown words of a text fit; a null stands where something is folded. */
    private record Question(String typed, java.util.function.Predicate<List<String>> fits) {}

    @Test
    void findsExactlyTheArticlesWhoseShownWordsFit() {
        try (Store store = Store.create(folder.resolve("wood.parallax"))) {
            fill(store);
            for (int round = 0; round < 4; round++) {
                for (int i = 0; i < 40; i++) {
                    check(store, question());
                }
                fold(store);
            }
            while (store.history().undo().isPresent()
                    && !store.articles().list().isEmpty()) {
                shown(store);
                check(store, question());
            }
            assertThat(store.check()).contains("Integrity: ok");
        }
    }

    private void check(Store store, Question question) {
        Set<String> expected = new TreeSet<>();
        texts.forEach((id, words) -> {
            if (question.fits().test(words)) {
                expected.add(id);
            }
        });
        List<Passage> passages = store.search().passages(question.typed(), 10_000);
        Set<String> found = new TreeSet<>();
        store.search().find(question.typed(), 1_000).forEach(hit -> found.add(hit.article()));
        assertThat(found).as(question.typed()).isEqualTo(expected);
        assertThat(store.search().articles(question.typed())).isEqualTo(expected.size());
        for (Passage passage : passages) {
            String text = store.articles().find(passage.article()).orElseThrow().text();
            assertThat(passage.span().of(text)).isEqualTo(passage.words());
            assertThat(shown(store, passage.article())
                            .subList(
                                    text.substring(0, passage.span().start()).split(" ", -1).length - 1,
                                    text.substring(0, passage.span().end()).split(" ").length))
                    .doesNotContainNull();
        }
    }

    private Question question() {
        String a = WORDS[random.nextInt(WORDS.length)];
        String b = WORDS[random.nextInt(WORDS.length)];
        return switch (random.nextInt(6)) {
            case 0 -> new Question(a, w -> w.contains(a));
            case 1 -> new Question(a + " NOT " + b, w -> w.contains(a) && !w.contains(b));
            case 2 -> new Question(a + " OR " + b, w -> w.contains(a) || w.contains(b));
            case 3 ->
                new Question('"' + a + " " + b + '"', w -> java.util.Collections.indexOfSubList(w, List.of(a, b)) >= 0);
            case 4 -> new Question("ce* " + b, w -> (w.contains("cedar") || w.contains("ceder")) && w.contains(b));
            default ->
                new Question(
                        "(" + a + " OR " + b + ") outlet:even",
                        w -> (w.contains(a) || w.contains(b)) && w.getFirst().equals("even"));
        };
    }

    private void fill(Store store) {
        try (Articles.Arrival arrival = store.articles().arrive("Imported a wood")) {
            for (int i = 0; i < ARTICLES; i++) {
                List<String> words = new ArrayList<>(List.of(i % 2 == 0 ? "even" : "odd"));
                for (int w = 1 + random.nextInt(LENGTH); w > 0; w--) {
                    words.add(WORDS[random.nextInt(WORDS.length)]);
                }
                arrival.add(
                        Sample.article(i + ".txt", i % 2 == 0 ? "Even" : "Odd", String.join(" ", words)), List.of());
            }
        }
        shown(store);
    }

    private void fold(Store store) {
        for (ArticleRow row : store.articles().list()) {
            String text = store.articles().find(row.id()).orElseThrow().text();
            int from = text.indexOf(' ') + 1;
            int to = text.indexOf(' ', from + 1 + random.nextInt(Math.max(1, text.length() - from)));
            if (to > from && random.nextBoolean()) {
                store.articles().mark(row.id(), new Span(from, to), Role.FURNITURE);
            }
        }
        shown(store);
    }

    private void shown(Store store) {
        texts.clear();
        store.articles().list().forEach(row -> texts.put(row.id(), shown(store, row.id())));
    }

    private static List<String> shown(Store store, String id) {
        Article article = store.articles().find(id).orElseThrow();
        List<String> words = new ArrayList<>();
        int at = 0;
        for (String word : article.text().split(" ")) {
            Span span = new Span(at, at + word.length());
            words.add(article.roleOf(span) == Role.FURNITURE ? null : word);
            at = span.end() + 1;
        }
        return words;
    }
}
