package parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Link;
import parallax.news.Omission;
import parallax.news.Role;
import parallax.news.Tag;
import parallax.store.articles.ArticleRow;
import parallax.store.coding.Memos;
import parallax.store.coding.NewTag;
import parallax.store.file.Row;
import parallax.store.file.StoreException;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.Speakers;
import parallax.text.Span;

class UndoTest {

    private static final List<String> ANALYST = List.of(
            "SELECT id, outlet, title, byline, published, url, language, regions, removed FROM article",
            "SELECT * FROM ruling",
            "SELECT * FROM speaker_ruling",
            "SELECT * FROM alias_ruling",
            "SELECT * FROM link",
            "SELECT * FROM tag",
            "SELECT * FROM annotation",
            "SELECT * FROM annotation_tag",
            "SELECT * FROM tag_detail",
            "SELECT * FROM memo",
            "SELECT * FROM omission",
            "SELECT name, speaker FROM alias",
            "SELECT * FROM speaker");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void undoingEverythingAndRedoingItGivesTheSameRowsByteForByte(long seed) {
        Path file = folder.resolve("random.parallax");
        String start;
        String end;
        int acts;
        try (Store store = Store.create(file)) {
            Sample.fill(store);
            store.speakers()
                    .suggest(Map.of(
                            "Orla Venn",
                            "Orla Venn",
                            "Venn",
                            "Orla Venn",
                            "Ms Venn",
                            "Orla Venn",
                            "Tomas Ilk",
                            "Tomas Ilk"));
            start = dump(store);
            Random random = new Random(seed);
            for (int i = 0; i < 120; i++) {
                act(store, random);
            }
            end = dump(store);
            acts = store.history().list(1000).size() - 1;
            assertThat(acts).isGreaterThan(50);
            for (int i = 0; i < acts / 2; i++) {
                store.history().undo();
            }
        }
        try (Store store = Store.open(file)) {
            for (int i = acts / 2; i < acts; i++) {
                assertThat(store.history().undo()).isPresent();
            }
            assertThat(dump(store)).isEqualTo(start);
            while (store.history().redo().isPresent()) {
                assertThat(store.history().redoable()).isNotNull();
            }
            assertThat(dump(store)).isEqualTo(end);
            List<History.Act> all = store.history().list(1000);
            assertThat(store.history().to(all.getLast().id())).isEqualTo(acts);
            assertThat(dump(store)).isEqualTo(start);
            assertThat(store.history().to(all.getFirst().id())).isEqualTo(-acts);
            assertThat(dump(store)).isEqualTo(end);
            assertThat(store.check()).contains("Integrity: ok");
        }
    }

    private static void act(Store store, Random random) {
        try {
            List<ArticleRow> articles = store.articles().list();
            if (articles.isEmpty()) {
                store.history().undo();
                return;
            }
            String article = pick(articles, random).id();
            List<QuoteRow> quotes =
                    store.quotes().list(new QuoteFilter(article, null, null, null, null, null, true), 0, 99);
            List<Annotation> notes = store.annotations().list(article);
            List<Tag> tags = store.codebook().list();
            List<Speakers.Row> speakers = store.speakers().list();
            int from = random.nextInt(60);
            Span span = new Span(from, from + 1 + random.nextInt(40));
            switch (random.nextInt(27)) {
                case 0, 1 -> store.codebook().add(null, "t" + random.nextInt(1000), "#112233", "");
                case 2 -> store.codebook().add(pick(tags, random).id(), "u" + random.nextInt(1000), "#112233", "");
                case 3 ->
                    store.codebook().edit(pick(tags, random).id(), "e" + random.nextInt(1000), "#445566", "‘x’ \"y\"");
                case 4 ->
                    store.codebook()
                            .move(
                                    pick(tags, random).id(),
                                    random.nextBoolean()
                                            ? null
                                            : pick(tags, random).id(),
                                    random.nextInt(3));
                case 5 -> store.codebook().remove(pick(tags, random).id());
                case 6, 7 ->
                    store.annotations()
                            .add(
                                    article,
                                    span,
                                    tags.isEmpty()
                                            ? List.of()
                                            : List.of(pick(tags, random).id()),
                                    "note 😀 '; DROP\n" + random.nextInt());
                case 8 -> store.annotations().note(pick(notes, random).id(), "n" + random.nextInt());
                case 9 ->
                    store.annotations()
                            .tag(pick(notes, random).id(), pick(tags, random).id(), random.nextBoolean());
                case 10 -> store.annotations().respan(pick(notes, random).id(), span);
                case 11 ->
                    store.annotations().remove(List.of(pick(notes, random).id()));
                case 12 ->
                    store.quotes()
                            .confirm(List.of(
                                    pick(quotes, random).id(),
                                    pick(quotes, random).id()));
                case 13 -> store.quotes().reject(List.of(pick(quotes, random).id()));
                case 14 ->
                    store.quotes()
                            .assign(
                                    List.of(pick(quotes, random).id()),
                                    random.nextInt(4) == 0
                                            ? null
                                            : random.nextBoolean() ? "New " + random.nextInt(9) : "Tomas Ilk");
                case 15 -> store.quotes().respan(pick(quotes, random).id(), List.of(span));
                case 16 -> store.quotes().add(article, span, Kind.MIXED, "Orla Venn");
                case 17 ->
                    store.speakers().rename(pick(speakers, random).speaker().id(), "R" + random.nextInt(5));
                case 18 -> {
                    if (random.nextBoolean()) {
                        store.speakers()
                                .merge(
                                        List.of(pick(speakers, random).speaker().id()),
                                        pick(speakers, random).speaker().id());
                    } else {
                        var speaker = pick(speakers, random).speaker();
                        store.speakers().split(speaker.id(), pick(speaker.aliases(), random));
                    }
                }
                case 19 ->
                    store.statements()
                            .decide(
                                    "Decided",
                                    List.of(new Link(
                                            new Link.Place(article, span),
                                            new Link.Place(
                                                    pick(articles, random).id(), new Span(0, 5)),
                                            random.nextBoolean())));
                case 20, 21, 22 -> tagAct(store, article, span, tags, notes, random);
                case 23, 24 -> memoAct(store, article, random);
                case 25 ->
                    store.omissions()
                            .say(
                                    new Link.Place(article, span),
                                    "The Quay",
                                    random.nextBoolean()
                                            ? null
                                            : new Omission(
                                                    new Link.Place(article, span),
                                                    "The Quay",
                                                    Omission.Reason.values()[0],
                                                    "n" + random.nextInt()));
                default -> articleAct(store, article, span, random);
            }
        } catch (StoreException | IllegalArgumentException e) {
            // An act that is refused, or has nothing to act on, changes nothing: the dumps would tell.
            assertThat(e).hasMessageNotContaining("SQL");
        }
    }

    private static void tagAct(
            Store store, String article, Span span, List<Tag> tags, List<Annotation> notes, Random random) {
        List<Link.Place> places =
                List.of(new Link.Place(article, span), new Link.Place(article, new Span(1, 2 + random.nextInt(20))));
        String name = "v" + random.nextInt(1000);
        switch (random.nextInt(7)) {
            case 0 -> store.recoding().tag(places, pick(tags, random).id());
            case 1 -> store.recoding().tagNew(places, name, "#0a0b0c");
            case 2 ->
                store.recoding()
                        .merge(pick(tags, random).id(), pick(tags, random).id());
            case 3 -> {
                Annotation split = pick(notes, random);
                store.recoding().split(pick(split.tags(), random), List.of(split.id()), name, "#0a0b0c");
            }
            case 4 ->
                store.recoding().bring(List.of(new NewTag(List.of("w", name), "", "d", "e", random.nextInt(10))), "#1");
            case 5 -> store.tagDetails().key(pick(tags, random).id(), random.nextInt(10));
            default ->
                store.tagDetails().edit(pick(tags, random).id(), name, "#0d0e0f", "x", "y\n‘z’", random.nextInt(10));
        }
    }

    private static void memoAct(Store store, String article, Random random) {
        List<Memos.Memo> memos = store.memos().list();
        switch (random.nextInt(3)) {
            case 0 ->
                store.memos().add(new Memos.Subject(Memos.Kind.ARTICLE, article, "It's"), "# 😀 " + random.nextInt());
            case 1 -> store.memos().write(pick(memos, random).id(), "m" + random.nextInt());
            default -> store.memos().remove(pick(memos, random).id());
        }
    }

    private static void articleAct(Store store, String article, Span span, Random random) {
        switch (random.nextInt(3)) {
            case 0 ->
                store.articles()
                        .edit(
                                article,
                                new Articles.Details(
                                        random.nextBoolean() ? null : "O" + random.nextInt(),
                                        "T",
                                        List.of("a", "b"),
                                        LocalDate.of(2030, 1, 1 + random.nextInt(28)),
                                        null,
                                        "de"));
            case 1 -> store.articles().mark(article, span, random.nextBoolean() ? null : Role.CAPTION);
            default -> {
                store.articles().remove(List.of(article));
                store.history().undo();
            }
        }
    }

    private static <T> T pick(List<T> of, Random random) {
        if (of.isEmpty()) {
            throw new IllegalArgumentException("nothing to pick");
        }
        return of.get(random.nextInt(of.size()));
    }

    private static String dump(Store store) {
        List<String> lines = new ArrayList<>();
        store.database().read(sql -> {
            for (String query : ANALYST) {
                lines.add(query);
                lines.addAll(sql.query(query + " ORDER BY 1", Row::everything));
            }
            return lines;
        });
        return String.join("\n", lines);
    }

    @Test
    void undoOfAnImportHidesAllThatCameWithItAndRedoBringsItBack() {
        try (Store store = Sample.store(folder)) {
            String id = Sample.fill(store).getFirst().id();
            assertThat(store.history().undo())
                    .get()
                    .extracting(History.Act::name)
                    .isEqualTo("Imported 2 articles");
            assertThat(store.articles().list()).isEmpty();
            assertThat(store.quotes().count(QuoteFilter.ALL)).isZero();
            assertThat(store.speakers().list()).isEmpty();
            assertThat(store.search().find("divers", 9)).isEmpty();
            assertThat(store.articles().twin(Sample.HARBOUR)).isEmpty();
            store.history().redo();
            assertThat(store.articles().list())
                    .extracting(ArticleRow::id)
                    .contains(id)
                    .hasSize(2);
            assertThat(store.quotes().count(QuoteFilter.ALL)).isEqualTo(5);
        }
    }

    @Test
    void anImportUnderWayIsNotUndone() {
        try (Store store = Sample.store(folder)) {
            try (Articles.Arrival arrival = store.articles().arrive("Imported 2 files")) {
                arrival.add(Sample.harbour(), List.of());
                assertThatThrownBy(() -> store.history().undo())
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("still going on");
            }
            assertThat(store.history().undo()).isPresent();
        }
    }

    @Test
    void aNewActForgetsWhatWasUndone() {
        try (Store store = Sample.store(folder)) {
            store.codebook().add(null, "a", "#000000", "");
            store.codebook().add(null, "b", "#000000", "");
            store.history().undo();
            store.codebook().add(null, "c", "#000000", "");
            assertThat(store.history().redo()).isEmpty();
            assertThat(store.history().list(9))
                    .extracting(History.Act::name)
                    .containsExactly("Added the tag ‘c’", "Added the tag ‘a’");
            assertThat(store.history().list(9))
                    .allSatisfy(a -> assertThat(a.author()).isEqualTo(System.getProperty("user.name")));
        }
    }

    @Test
    void machineRunsAreNoActs() {
        try (Store store = Sample.store(folder)) {
            Article article = Sample.fill(store).getFirst();
            store.quotes().suggest(article.id(), List.of());
            store.speakers().suggest(Map.of("Venn", "Orla Venn"));
            store.statements().suggest(List.of());
            store.remembered().put("a", "b");
            assertThat(store.history().list(9)).hasSize(1);
        }
    }

    @Test
    void anActThatFailsHalfwayLeavesNothing() {
        try (Store store = Sample.store(folder)) {
            Article article = Sample.fill(store).getFirst();
            assertThatThrownBy(() -> store.annotations().add(article.id(), new Span(0, 4), List.of("no such tag"), "x"))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.annotations().add(article.id(), new Span(0, 99_999), List.of(), "x"))
                    .isInstanceOf(StoreException.class);
            assertThat(store.annotations().list(null)).isEmpty();
            assertThat(store.history().list(9)).hasSize(1);
        }
    }
}
