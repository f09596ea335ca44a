package parallax.statements.words;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * How rare words are in news at large: a table that ships with the program ({@code background.bin}, see the model card
 * beside it). Rarity is not counted in the project, because then every new article would change every old score.
 */
public final class Background {

    static final Background SHIPPED = read();

    /** What a function word counts for. */
    public static final double FUNCTION = 0.1;

    static final double COMMON = 0.45;

    private static final double LEAST = 0.2;

    /** A word in one article of twenty (e to the third), or rarer, says all that a word can. */
    private static final double SCALE = 3;

    /** In a language without a table short words are taken for usual ones. */
    private static final int SHORT = 3;

    private static final double PER_LETTER = 0.12;

    private final int articles;
    private final int[] stems;
    private final byte[] logs;

    private Background(int articles, int[] stems, byte[] logs) {
        this.articles = articles;
        this.stems = stems;
        this.logs = logs;
    }

    /** Layout: number of articles, number of stems, then by stem its hash, ascending, and 20 ln(articles with it). */
    private static Background read() {
        try (InputStream in = Background.class.getResourceAsStream("/parallax/statements/background.bin")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program is not complete: background.bin is missing from it. Install it again.");
            }
            DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
            int articles = data.readInt();
            int[] stems = new int[data.readInt()];
            byte[] logs = new byte[stems.length];
            for (int i = 0; i < stems.length; i++) {
                stems[i] = data.readInt();
                logs[i] = data.readByte();
            }
            return new Background(articles, stems, logs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much it says that two renderings share the word, 0 to 1. */
    double weight(String stem, Word.Shape shape, String language) {
        return switch (shape) {
            case FUNCTION -> FUNCTION;
            case COMMON -> COMMON * rarity(stem, language);
            case CONTENT, NUMBER -> rarity(stem, language);
        };
    }

    /** 1 for a word that hardly any article has, down to 0.2 for one that all have. */
    private double rarity(String stem, String language) {
        if (!language.startsWith("en")) {
            return Math.clamp(PER_LETTER * (stem.length() - SHORT) + 0.4, LEAST, 1);
        }
        int at = Arrays.binarySearch(stems, hash(stem));
        double log = at < 0 ? 0 : (logs[at] & 0xFF) / 20.0;
        return Math.clamp((Math.log(articles) - log) / SCALE, LEAST, 1);
    }

    /** 32 bits of a stem (FNV-1a, Fowler, Noll and Vo 1991, with a final mix). */
    public static int hash(String stem) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x01000193;
        }
        return mix(hash);
    }

    /** Spreads the bits of a number (the finisher of MurmurHash3, Appleby). */
    public static int mix(int number) {
        int n = (number ^ number >>> 16) * 0x85EBCA6B;
        n = (n ^ n >>> 13) * 0xC2B2AE35;
        return n ^ n >>> 16;
    }
}
