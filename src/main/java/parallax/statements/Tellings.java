package parallax.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Rendering;
import parallax.text.Folding;
import parallax.text.Paragraphs;
import parallax.text.Sentences;
import parallax.text.Span;

/** Sorts the renderings of articles into tellings by speaker and by what stands around them of day and channel. */
final class Tellings {

    private static final int NEARBY = 800;

    private final List<Telling> all = new ArrayList<>();

    /** The telling of each rendering of one article, in their order. */
    List<Telling> of(Article article, List<Quote> quotes, List<Rendering> renderings) {
        Map<String, Quote> byId = new HashMap<>();
        quotes.forEach(q -> byId.put(q.id(), q));
        Scene scene = new Scene(article, quotes);
        Map<String, List<Integer>> bySpeaker = new HashMap<>();
        for (int i = 0; i < renderings.size(); i++) {
            String key = renderings.get(i).speaker() == null
                    ? "?" + i
                    : "=" + renderings.get(i).speaker();
            bySpeaker.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        Telling[] told = new Telling[renderings.size()];
        bySpeaker.values().stream()
                .sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst()))
                .forEach(group -> {
                    List<Setting> settings = new ArrayList<>();
                    for (int i : group) {
                        settings.add(scene.around(byId.get(renderings.get(i).quote())));
                    }
                    assign(article, renderings, group, settings, told);
                });
        return List.of(told);
    }

    /** Renderings go on with the telling before them until a day or channel says otherwise. */
    private void assign(
            Article article, List<Rendering> renderings, List<Integer> group, List<Setting> settings, Telling[] told) {
        List<Setting> found = new ArrayList<>();
        int[] which = new int[group.size()];
        int current = -1;
        for (int i = 0; i < group.size(); i++) {
            Setting setting = settings.get(i);
            int fits = current >= 0 && fits(found.get(current), setting) ? current : -1;
            for (int j = found.size() - 1; j >= 0 && fits < 0; j--) {
                fits = fits(found.get(j), setting) ? j : -1;
            }
            if (fits < 0) {
                found.add(setting);
                fits = found.size() - 1;
            } else {
                found.set(fits, found.get(fits).or(setting));
            }
            which[i] = fits;
            current = fits;
        }
        List<Telling> tellings = new ArrayList<>();
        String speaker = renderings.get(group.getFirst()).speaker();
        for (Setting setting : found) {
            tellings.add(new Telling(all.size(), article, speaker, new SpeakerName(speaker), setting));
            all.add(tellings.getLast());
        }
        for (int i = 0; i < group.size(); i++) {
            told[group.get(i)] = tellings.get(which[i]);
        }
    }

    private static boolean fits(Setting telling, Setting next) {
        return !telling.otherDay(next) && !telling.otherChannel(next);
    }

    /** Every telling so far, each at its index. */
    List<Telling> all() {
        return all;
    }

    /**
     * One article with its reported words blanked, so that days and channels are read from the reporter's words only.
     */
    private static final class Scene {

        private final Article article;
        private final String masked;
        private final List<Span> sentences = new ArrayList<>();

        /** The sentences that name a channel; few, so that looking back is cheap in a long article too. */
        private final List<Named> named = new ArrayList<>();

        private record Named(int sentence, String folded, Setting setting) {}

        Scene(Article article, List<Quote> quotes) {
            this.article = article;
            StringBuilder text = new StringBuilder(article.text());
            for (Quote quote : quotes) {
                for (Span span : quote.spans()) {
                    for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                        text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                    }
                }
            }
            this.masked = text.toString();
            for (Span paragraph : Paragraphs.of(article.text())) {
                sentences.addAll(Sentences.of(article.text(), paragraph));
            }
            for (int i = 0; i < sentences.size(); i++) {
                Span sentence = near(sentences.get(i), sentences.get(i).start());
                if (Channels.in(masked, sentence) != null) {
                    named.add(new Named(
                            i,
                            Folding.fold(sentence.of(article.text())),
                            Settings.in(masked, sentence, null, article.published())));
                }
            }
        }

        /**
         * The setting in the sentence that reports, else in the nearest one before that names the speaker and has
         * one.
         */
        Setting around(@Nullable Quote quote) {
            if (quote == null) {
                return Setting.UNKNOWN;
            }
            Span anchor = quote.cue() != null ? quote.cue() : quote.envelope();
            int at = last(anchor.start());
            if (at < 0) {
                return Setting.UNKNOWN;
            }
            Setting own =
                    Settings.in(masked, near(sentences.get(at), anchor.start()), quote.cue(), article.published());
            if (own.channel() != null
                    || quote.speaker() == null
                    || quote.speaker().name() == null) {
                return own;
            }
            String name = surname(quote.speaker().name());
            for (Named before : named.reversed()) {
                if (before.sentence < at && !name.isEmpty() && before.folded.contains(name)) {
                    return own.otherDay(before.setting) ? own : own.or(before.setting);
                }
            }
            return own;
        }

        /** A sentence, of a monstrous one the part near {@code at}. */
        private static Span near(Span sentence, int at) {
            return new Span(
                    Math.max(sentence.start(), Math.min(at, sentence.end()) - NEARBY),
                    Math.min(sentence.end(), at + NEARBY));
        }

        /** The last sentence that starts at or before {@code offset}; -1 where none does. */
        private int last(int offset) {
            int low = 0;
            int high = sentences.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (sentences.get(middle).start() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return high;
        }

        private static String surname(String name) {
            String folded = Folding.fold(name.strip());
            return folded.substring(folded.lastIndexOf(' ') + 1);
        }
    }
}
