package parallax.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.text.Span;

/**
 * Makes up a large body of news, the same for the same seed: articles of ten quotes, most of them said to nobody else,
 * some told by several outlets within four days with a share of their words put otherwise, or as a fragment of five to
 * nine words. Words follow Zipf's law over a vocabulary of syllables; every story has words of its own that come back in
 * all its quotes; speakers are few in a story and come back in others.
 */
public final class Newsroom {

    /** One planted statement: the quotes that report it, each as an article's number times a thousand plus its own. */
    record Planted(List<Integer> tellings, boolean fragment) {}

    static final int PER_ARTICLE = 10;

    private static final int WORDS = 60_000;
    private static final double[] EDITS = {0.10, 0.25, 0.45};
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int QUOTES_A_DAY = 1370;
    private static final String[] SMALL =
            ("the of and to in a that is for on with as are this we it by not be have from will they at"
                            + " but an our has their which would can there been more if all who one or about when what no up out")
                    .split(" ");

    private final SplittableRandom random;
    private final String[] vocabulary = new String[WORDS];
    private final double[] cumulated = new double[WORDS];
    private final int quotes;
    private final int days;
    final List<Planted> planted = new ArrayList<>();

    /** By article number its quotes, as word numbers; filled as articles are made up. */
    private final Map<Integer, List<String>> texts = new HashMap<>();

    private final Map<Integer, List<String>> names = new HashMap<>();
    private final int[] dayOf;

    public Newsroom(int quotes, long seed) {
        this.random = new SplittableRandom(seed);
        this.quotes = quotes;
        this.days = Math.max(1, quotes / QUOTES_A_DAY);
        this.dayOf = new int[quotes / PER_ARTICLE];
        double sum = 0;
        String[] onsets = "b br d dr f fl g gr h j k kl l m n p pl qu r s st t tr v w z sh ch".split(" ");
        String[] rhymes = "an en or ul im ast elt ond urk ain eed oov ish ard ell ump ont ick ave ope".split(" ");
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            int n = i;
            for (int part = 0; part < 3 || n > 0; part++) {
                word.append(onsets[Math.floorMod(n * 7 + part * 11, onsets.length)])
                        .append(rhymes[Math.floorMod(n / onsets.length * 3 + n * 13 + part * 5, rhymes.length)]);
                n /= 560;
                if (part >= 1 && n == 0) {
                    break;
                }
            }
            vocabulary[i] = word
                    + (i % 3 == 0 ? "" : i % 3 == 1 ? "o" : "a")
                    + Integer.toString(i, 26).replaceAll("[0-9]", "x");
            sum += 1.0 / (i + 3);
            cumulated[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            cumulated[i] /= sum;
        }
        plant();
    }

    private String word() {
        if (random.nextInt(100) < 42) {
            return SMALL[random.nextInt(SMALL.length)];
        }
        int at = Arrays.binarySearch(cumulated, random.nextDouble());
        return vocabulary[at < 0 ? -at - 1 : at];
    }

    /** Stories: a few days, a few speakers, a few words, up to forty articles. */
    private void plant() {
        int article = 0;
        int articles = quotes / PER_ARTICLE;
        while (article < articles) {
            int size = Math.min(
                    articles - article, 1 + (int) Math.pow(random.nextInt(1, 40), 1 + random.nextDouble() / 4));
            int day = random.nextInt(days);
            String[] speakers = new String[1 + random.nextInt(4)];
            for (int i = 0; i < speakers.length; i++) {
                speakers[i] = name((int) Math.pow(random.nextInt(1, 4000), 1.1));
            }
            String[] topic = new String[12];
            for (int i = 0; i < topic.length; i++) {
                topic[i] = vocabulary[200 + random.nextInt(WORDS - 200)];
            }
            story(article, size, day, speakers, topic);
            article += size;
        }
    }

    private void story(int first, int size, int day, String[] speakers, String[] topic) {
        int[] free = new int[size];
        for (int i = 0; i < size; i++) {
            dayOf[first + i] = day + random.nextInt(4);
            texts.put(first + i, new ArrayList<>());
            names.put(first + i, new ArrayList<>());
            free[i] = PER_ARTICLE;
        }
        for (int i = 0; i < size; i++) {
            while (texts.get(first + i).size() < PER_ARTICLE) {
                String speaker = speakers[random.nextInt(speakers.length)];
                String[] original = sentence(topic);
                int told = size > 1 && random.nextInt(100) < 30 ? Math.min(size - i - 1, 1 + random.nextInt(5)) : 0;
                List<Integer> tellings = new ArrayList<>();
                boolean fragment = random.nextInt(4) == 0;
                tellings.add(put(first + i, speaker, original));
                for (int k = 0; k < told; k++) {
                    int in = first + i + 1 + random.nextInt(size - i - 1);
                    if (texts.get(in).size() < PER_ARTICLE && !tellsAlready(tellings, in)) {
                        String[] other = fragment ? piece(original) : edited(original);
                        tellings.add(put(in, speaker, other));
                    }
                }
                if (tellings.size() > 1) {
                    planted.add(new Planted(tellings, fragment));
                }
            }
        }
    }

    private static boolean tellsAlready(List<Integer> tellings, int article) {
        return tellings.stream().anyMatch(t -> t / 1000 == article);
    }

    private int put(int article, String speaker, String[] words) {
        List<String> of = texts.get(article);
        of.add(String.join(" ", words));
        names.get(article).add(speaker);
        return article * 1000 + of.size() - 1;
    }

    private String[] sentence(String[] topic) {
        String[] words = new String[10 + random.nextInt(22)];
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextInt(100) < 9 ? topic[random.nextInt(topic.length)] : word();
        }
        return words;
    }

    private String[] edited(String[] original) {
        double share = EDITS[random.nextInt(EDITS.length)];
        List<String> words = new ArrayList<>();
        for (String word : original) {
            if (random.nextDouble() >= share) {
                words.add(word);
            } else if (random.nextInt(3) > 0) {
                words.add(word());
            }
        }
        if (words.isEmpty()) {
            words.add(original[0]);
        }
        return words.toArray(String[]::new);
    }

    private String[] piece(String[] original) {
        int length = Math.min(original.length, 5 + random.nextInt(5));
        int from = random.nextInt(original.length - length + 1);
        return Arrays.copyOfRange(original, from, from + length);
    }

    private String name(int number) {
        String given = vocabulary[100 + number % 97];
        String family = vocabulary[1000 + number];
        return Character.toUpperCase(given.charAt(0)) + given.substring(1) + " "
                + Character.toUpperCase(family.charAt(0)) + family.substring(1);
    }

    public int articles() {
        return dayOf.length;
    }

    static String id(int article) {
        return "article-" + article;
    }

    /** Hands out an article with its quotes. */
    public void article(int number, BiConsumer<Article, List<Quote>> to) {
        StringBuilder text = new StringBuilder();
        List<Quote> found = new ArrayList<>();
        for (int i = 0; i < PER_ARTICLE; i++) {
            String words = texts.get(number).get(i);
            int start = text.length();
            text.append('\u201C')
                    .append(Character.toUpperCase(words.charAt(0)))
                    .append(words, 1, words.length())
                    .append(".\u201D");
            Span span = new Span(start, text.length());
            String speaker = names.get(number).get(i);
            text.append(" said ");
            int at = text.length();
            text.append(speaker).append(".\n\n");
            Attribution by = new Attribution(speaker, new Span(at, at + speaker.length()), 0.95);
            found.add(new Quote(
                    Quote.idAt(id(number), span),
                    List.of(span),
                    Kind.DIRECT,
                    by,
                    new Span(span.end() + 1, span.end() + 5),
                    1));
        }
        to.accept(
                new Article(
                        id(number),
                        id(number),
                        "Outlet " + number % 60,
                        null,
                        List.of(),
                        FIRST.plusDays(dayOf[number]),
                        null,
                        null,
                        "en",
                        text.toString(),
                        List.of()),
                found);
    }
}
