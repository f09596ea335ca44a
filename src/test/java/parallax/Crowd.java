package parallax;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.statements.copies.WireCopies;
import parallax.text.Span;

/**
 * A made-up comparison of any size, the same for the same seed: occasions at which a few people say some twenty things each
 * time, reported by a handful of the outlets and once by most of them, in full, in part, in other words or not at all.
 */
final class Crowd {

    private static final int STATEMENTS_AN_OCCASION = 20;
    private static final int SPEAKERS = 600;
    private static final int WIDE = 40;
    private static final String[] CUES = {"said", "told reporters", "admitted", "insisted", "warned", "added"};

    private final Random random;
    private final int outlets;
    private final String[] vocabulary = new String[3000];
    private final List<Article> articles = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    /** What is written about an occasion by one outlet, while it is being written. */
    private static final class Draft {
        final String id;
        final StringBuilder text = new StringBuilder();

        Draft(String id) {
            this.id = id;
        }
    }

    private Crowd(long seed, int outlets) {
        this.random = new Random(seed);
        this.outlets = outlets;
        String[] syllables = {"ba", "cor", "den", "el", "fa", "gri", "hol", "in", "ka", "lo", "mer", "no", "par", "ri"};
        for (int i = 0; i < vocabulary.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < 1 + random.nextInt(3); s++) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            vocabulary[i] = word.toString();
        }
    }

    static Comparison of(long seed, int statements, int outlets) {
        Crowd crowd = new Crowd(seed, outlets);
        for (int occasion = 0; crowd.statements.size() < statements; occasion++) {
            crowd.occasion(occasion);
        }
        return Comparison.of(
                crowd.articles, List.of(), crowd.statements.subList(0, statements), WireCopies.NONE, List.of());
    }

    private void occasion(int number) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number % 500);
        int covering = number == 0 ? Math.min(outlets, WIDE) : 3 + (int) (Math.pow(random.nextDouble(), 3) * 24);
        List<Draft> drafts = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < outlets; i++) {
            sources.add(i);
        }
        Collections.shuffle(sources, random);
        List<Integer> here = sources.subList(0, Math.min(covering, outlets));
        here.forEach(o -> drafts.add(new Draft("a" + number + "-" + o)));
        Occasion occasion = new Occasion(words(3) + " of " + day, day, day);
        for (int i = 0; i < STATEMENTS_AN_OCCASION; i++) {
            statement(number, i, occasion, drafts);
        }
        for (int i = 0; i < drafts.size(); i++) {
            String outlet = String.format(Locale.ROOT, "Outlet %02d", here.get(i) + 1);
            articles.add(new Article(
                    drafts.get(i).id,
                    drafts.get(i).id + ".txt",
                    outlet,
                    words(6),
                    List.of(),
                    day.plusDays(random.nextInt(2)),
                    null,
                    null,
                    "en",
                    drafts.get(i).text.toString(),
                    List.of()));
        }
    }

    private void statement(int occasion, int number, Occasion at, List<Draft> drafts) {
        String speaker = name(Math.floorMod(occasion * 7 + number / 5, SPEAKERS));
        String wording = words(8 + random.nextInt(24));
        List<Rendering> renderings = new ArrayList<>();
        Map<String, Cell> cells = new HashMap<>();
        boolean wide = occasion == 0 && number == 0;
        int first = random.nextInt(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (i != first && !wide && random.nextDouble() < 0.6) {
                cells.put(draft.id, Cell.OMITTED);
                continue;
            }
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            String own = i == first ? wording : varied(wording);
            String cue = CUES[random.nextInt(CUES.length)];
            draft.text.append(words(5 + random.nextInt(12))).append(". ");
            int start = draft.text.length();
            draft.text.append(own);
            int end = draft.text.length();
            draft.text.append(", ").append(name(occasion % SPEAKERS)).append(' ');
            int said = draft.text.length();
            draft.text.append(cue).append(". ");
            boolean unsure = random.nextInt(25) == 0;
            Span span = new Span(start, end);
            renderings.add(new Rendering(
                    Rendering.idAt(draft.id, span),
                    draft.id,
                    UUID.nameUUIDFromBytes((draft.id + start).getBytes(StandardCharsets.UTF_8))
                            .toString(),
                    span,
                    kind,
                    speaker,
                    new Span(said, said + cue.length()),
                    unsure ? Rendering.State.POSSIBLE : Rendering.State.SAME,
                    0.9,
                    number));
            cells.put(draft.id, unsure ? Cell.POSSIBLE : Cell.of(kind));
        }
        statements.add(new Statement("s" + occasion + "-" + number, speaker, at, renderings, cells));
    }

    private String varied(String wording) {
        if (random.nextInt(3) == 0) {
            return wording;
        }
        List<String> words = new ArrayList<>(List.of(wording.split(" ")));
        for (int i = 0; i < 1 + random.nextInt(4) && words.size() > 3; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.set(at, word());
                default -> words.add(at, word());
            }
        }
        return String.join(" ", words);
    }

    private String name(int number) {
        String first = vocabulary[number % vocabulary.length];
        String last = vocabulary[(number * 31 + 7) % vocabulary.length];
        return capital(first) + " " + capital(last) + "son";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String word() {
        return vocabulary[(int) (Math.pow(random.nextDouble(), 2) * vocabulary.length)];
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(word());
        }
        return words.toString();
    }
}
