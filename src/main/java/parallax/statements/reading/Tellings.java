package parallax.statements.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Rendering;
import parallax.statements.words.SpeakerName;
import parallax.text.Folding;
import parallax.text.Paragraphs;
import parallax.text.Sentences;
import parallax.text.Span;

/** Sorts the renderings of one article into tellings by speaker and by what stands around them of day and channel. */
final class Tellings {

    private static final int NEARBY = 800;

    private final List<Telling> all = new ArrayList<>();
    private final Telling[] told;

    Tellings(Article article, Source source, List<Quote> quotes, List<Rendering> renderings) {
        told = new Telling[renderings.size()];
        if (renderings.isEmpty()) {
            return;
        }
        Map<String, Quote> byId = new HashMap<>();
        quotes.forEach(q -> byId.put(q.id(), q));
        Scene scene = new Scene(article, quotes);
        Map<String, String> names = new HashMap<>();
        for (Rendering rendering : renderings) {
            Quote quote = byId.get(rendering.quote());
            if (named(rendering)
                    && quote != null
                    && quote.speaker() != null
                    && quote.speaker().name() != null) {
                names.put(quote.speaker().name(), String.valueOf(rendering.speaker()));
            }
        }
        Setting[] settings = new Setting[renderings.size()];
        Map<String, List<Integer>> bySpeaker = new HashMap<>();
        for (int i = 0; i < renderings.size(); i++) {
            Rendering rendering = renderings.get(i);
            Quote quote = byId.get(rendering.quote());
            String again = quote == null || named(rendering) ? null : scene.again(quote, names.keySet());
            String speaker = again == null ? rendering.speaker() : names.get(again);
            settings[i] = again == null ? scene.around(quote) : scene.after(quote);
            bySpeaker
                    .computeIfAbsent(speaker == null ? "?" + i : "=" + speaker, k -> new ArrayList<>())
                    .add(i);
        }
        bySpeaker.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().getFirst()))
                .forEach(e -> assign(
                        source, e.getKey().startsWith("=") ? e.getKey().substring(1) : null, e.getValue(), settings));
    }

    private static boolean named(Rendering rendering) {
        return rendering.speaker() != null && new SpeakerName(rendering.speaker()).resolved();
    }

    /** Renderings go on with the telling before them until a day or channel says otherwise. */
    private void assign(Source source, @Nullable String speaker, List<Integer> group, Setting[] settings) {
        List<Setting> found = new ArrayList<>();
        int[] which = new int[group.size()];
        int current = -1;
        for (int i = 0; i < group.size(); i++) {
            Setting setting = settings[group.get(i)];
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
        for (Setting setting : found) {
            tellings.add(new Telling(all.size(), source, speaker, new SpeakerName(speaker), setting));
            all.add(tellings.getLast());
        }
        for (int i = 0; i < group.size(); i++) {
            told[group.get(i)] = tellings.get(which[i]);
        }
    }

    private static boolean fits(Setting telling, Setting next) {
        return !telling.otherDay(next) && !telling.otherChannel(next);
    }

    /** The telling of a rendering. */
    Telling of(int rendering) {
        return told[rendering];
    }

    /** Every telling, each at its number. */
    List<Telling> all() {
        return List.copyOf(all);
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
            String name = Reiterations.surname(quote.speaker().name());
            for (Named before : named.reversed()) {
                if (before.sentence < at && !name.isEmpty() && before.folded.contains(name)) {
                    return own.otherDay(before.setting) ? own : own.or(before.setting);
                }
            }
            return own;
        }

        /** Who of {@code names} says in the next sentence that he says the same; null where nobody does. */
        @Nullable
        String again(Quote quote, Collection<String> names) {
            int next = next(quote);
            return next < sentences.size() ? Reiterations.by(sentences.get(next).of(article.text()), names) : null;
        }

        /** The setting in the sentence after a quote. */
        Setting after(Quote quote) {
            Span sentence = sentences.get(next(quote));
            return Settings.in(article.text(), near(sentence, sentence.start()), null, article.published());
        }

        private int next(Quote quote) {
            return last(Math.max(0, quote.envelope().end() - 1)) + 1;
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
    }
}
