package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;

/**
 * A word of an office's description, a country with all its words as one.
 *
 * @param form folded, without points and possessive ending; a country by its one word
 * @param capital whether it begins with a capital
 * @param possessive whether it ended so
 * @param country whether it is a country
 */
record PostWord(String form, boolean capital, boolean possessive, boolean country) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'\u2019&-]*|\\S");

    private static final int MOST = 16;

    /** The words of {@code text}; null where it holds marks between them or is too long to describe an office. */
    static @Nullable List<PostWord> of(String text) {
        List<PostWord> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group();
            if (!Character.isLetter(word.codePointAt(0)) || words.size() == MOST) {
                return null;
            }
            String form = Folding.fold(word).replace(".", "");
            boolean possessive = form.endsWith("'s") || form.endsWith("s'");
            String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form.replaceAll("'$", "");
            if (bare.isEmpty()) {
                return null;
            }
            words.add(new PostWord(bare, Character.isUpperCase(word.codePointAt(0)), possessive, false));
        }
        return countries(words);
    }

    private static List<PostWord> countries(List<PostWord> words) {
        List<PostWord> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PostWord word = words.get(i);
            for (int to = word.capital ? Math.min(words.size(), i + Countries.LONGEST) : i; to > i; to--) {
                String country = Countries.same(String.join(
                        " ", words.subList(i, to).stream().map(PostWord::form).toList()));
                if (country != null) {
                    word = new PostWord(country, true, words.get(to - 1).possessive, true);
                    i = to - 1;
                }
            }
            joined.add(word);
        }
        return joined;
    }
}
