package parallax.statements.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Rendering;
import parallax.statements.words.Background;
import parallax.statements.words.Terms;
import parallax.statements.words.Word;
import parallax.statements.words.Wording;
import parallax.statements.words.Words;
import parallax.text.Folding;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * The map step: reads one article and its quotes for matching. What it gives depends on these alone. Not safe for use by
 * several threads; several readers may share their terms.
 */
public final class Reader {

    /** Confidence from which an attribution stands beside the quote and is not carried over from another. */
    private static final double SURE = 0.9;

    private static final int REMEMBERED = 200_000;

    private final Cutter cutter;
    private final Terms terms;
    private final Words words = new Words();

    /** By spelling the stems that words of {@link #hashed} have. */
    private final Map<String, int[]> hashes = new HashMap<>();

    private String hashed = "";

    /** @param speakers turns the name that an article gives a speaker into the speaker's one name */
    public Reader(Function<String, @Nullable String> speakers, Terms terms) {
        this.cutter = new Cutter(speakers);
        this.terms = terms;
    }

    /** The reading of an article with these quotes. */
    public Reading read(Article article, List<Quote> quotes) {
        String language = Words.language(article);
        List<Rendering> renderings = cutter.cut(article, quotes);
        Source source = source(article, language, !renderings.isEmpty());
        Tellings told = new Tellings(article, source, quotes, renderings);
        Set<String> sure = quotes.stream()
                .filter(q -> q.speaker() != null && q.speaker().confidence() >= SURE)
                .map(Quote::id)
                .collect(Collectors.toSet());
        List<Unit> units = new ArrayList<>(renderings.size());
        for (int i = 0; i < renderings.size(); i++) {
            Rendering r = renderings.get(i);
            List<Word> read = words.of(article.text(), r.span(), r.kind(), language);
            Wording wording = Wording.of(read, terms, language);
            units.add(new Unit(i, r, wording, told.of(i), sure.contains(r.quote()), Features.of(wording)));
        }
        return new Reading(source, told.all(), List.copyOf(units));
    }

    private Source source(Article article, String language, boolean wanted) {
        IntStream.Builder met = IntStream.builder();
        if (wanted) {
            String text = article.text();
            for (Token token : Tokens.of(text)) {
                if (token.kind() != Token.Kind.MARK) {
                    for (int stem : stems(token.of(text), language)) {
                        met.add(stem);
                    }
                }
            }
        }
        int[] sorted = met.build().sorted().toArray();
        int[] stems = new int[sorted.length / 2];
        byte[] times = new byte[stems.length];
        int size = 0;
        for (int i = 0; i < sorted.length; ) {
            int start = i;
            while (i < sorted.length && sorted[i] == sorted[start]) {
                i++;
            }
            if (i > start + 1) {
                stems[size] = sorted[start];
                times[size++] = (byte) Math.min(Byte.MAX_VALUE, i - start);
            }
        }
        return new Source(article.id(), article.published(), Arrays.copyOf(stems, size), Arrays.copyOf(times, size));
    }

    /** The hashes of the stems of a word and its hyphened parts. */
    private int[] stems(String raw, String language) {
        if (!language.equals(hashed)) {
            hashes.clear();
            hashed = language;
        }
        int[] known = hashes.get(raw);
        if (known == null) {
            known = Arrays.stream(Folding.fold(raw).split("-"))
                    .mapToInt(part -> hash(part, language))
                    .toArray();
            if (hashes.size() < REMEMBERED) {
                hashes.put(raw, known);
            }
        }
        return known;
    }

    private int hash(String form, String language) {
        String plain = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
        return Background.hash(words.stem(plain, language));
    }
}
