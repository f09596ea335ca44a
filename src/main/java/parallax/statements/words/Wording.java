package parallax.statements.words;

import java.util.List;

/** The words of a rendering in little room. */
public final class Wording {

    /** Longer renderings are compared by their first words: no sentence that anyone uttered is longer. */
    private static final int LONGEST = 300;

    private static final byte CAPITAL = 1;
    private static final byte INSERTED = 2;

    private final Term[] terms;
    private final byte[] marks;
    private final int words;
    private final int[] hashes;
    private final int contents;
    private final String language;

    /** @param words how many the rendering has; the terms may be fewer */
    public Wording(Term[] terms, byte[] marks, int words, String language) {
        this.terms = terms;
        this.marks = marks;
        this.words = words;
        this.language = language;
        this.hashes = new int[terms.length];
        int said = 0;
        for (int i = 0; i < terms.length; i++) {
            hashes[i] = terms[i].hash();
            said += terms[i].content() ? 1 : 0;
        }
        this.contents = said;
    }

    /** The words of a rendering, each known by its term. */
    public static Wording of(List<Word> words, Terms known, String language) {
        int size = Math.min(words.size(), LONGEST);
        Term[] terms = new Term[size];
        byte[] marks = new byte[size];
        for (int i = 0; i < size; i++) {
            Word word = words.get(i);
            terms[i] = known.of(word, language);
            marks[i] = (byte) ((word.capital() ? CAPITAL : 0) | (word.inserted() ? INSERTED : 0));
        }
        return new Wording(terms, marks, words.size(), language);
    }

    /** Words that are compared. */
    public int size() {
        return terms.length;
    }

    /** Words that the rendering has. */
    public int words() {
        return words;
    }

    /** ISO 639-1 code of the language it is read as. */
    public String language() {
        return language;
    }

    /** The word at an index. */
    public Term term(int at) {
        return terms[at];
    }

    /** What is noted of the word at an index. */
    public byte mark(int at) {
        return marks[at];
    }

    /** Whether the word at an index begins with a capital letter. */
    public boolean capital(int at) {
        return (marks[at] & CAPITAL) != 0;
    }

    /** Whether the word is the editor's, in square brackets. */
    public boolean inserted(int at) {
        return (marks[at] & INSERTED) != 0;
    }

    /** Words that say something. */
    public int contents() {
        return contents;
    }

    /** The hash of a word's stem. */
    public int hash(int at) {
        return hashes[at];
    }

    /** Whether the two have a word in common that says something. */
    public boolean sharesAWord(Wording other) {
        for (int i = 0; i < hashes.length; i++) {
            for (int j = 0; j < other.hashes.length; j++) {
                if (hashes[i] == other.hashes[j] && terms[i].content() && other.terms[j].content()) {
                    return true;
                }
            }
        }
        return false;
    }
}
