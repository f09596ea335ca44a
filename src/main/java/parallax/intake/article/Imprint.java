package parallax.intake.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.news.OutletDirectory;
import parallax.news.Region;
import parallax.news.Role;

/**
 * Who published a plain text, by what a copied page has around its article: an address of the outlet's, and the outlet's
 * name beside it (“Lisse Ledger … desk@lisseledger.example”).
 */
final class Imprint {

    /** So many words of a name, at most, may make an address. */
    private static final int WORDS = 6;

    /** A shorter address is made of letters that many names begin with. */
    private static final int SHORTEST = 4;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:@|https?://(?:www\\.)?|\\bwww\\.)((?:[\\p{L}\\d-]{1,40}\\.){1,4}\\p{L}{2,12})");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&'\u2019-]*");

    private Imprint() {}

    /** The outlet's name, null where what is no article text does not tell. */
    static @Nullable String outlet(String text, List<Region> regions) {
        List<String> lines = regions.stream()
                .filter(r -> r.role() == Role.FURNITURE)
                .map(r -> r.span().of(text))
                .toList();
        Set<String> hosts = new LinkedHashSet<>();
        for (String line : lines) {
            Matcher address = ADDRESS.matcher(line);
            while (address.find()) {
                hosts.add(address.group(1).toLowerCase(Locale.ROOT));
            }
        }
        for (String host : hosts) {
            String[] labels = host.split("\\.");
            String label = Letters.of(labels[labels.length - 2]);
            for (String line : lines) {
                String name = label.length() < SHORTEST
                        ? null
                        : named(label, ADDRESS.matcher(line).replaceAll(" "));
                if (name != null) {
                    return name;
                }
            }
        }
        List<String> known = hosts.stream()
                .map(OutletDirectory.shipped()::atDomain)
                .filter(Objects::nonNull)
                .map(OutletDirectory.Entry::name)
                .distinct()
                .toList();
        return known.size() == 1 ? known.getFirst() : null;
    }

    /** Words of a line that are the letters of an address, with the article before them; the first of them has a capital. */
    private static @Nullable String named(String label, String line) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        for (int i = 0; i < words.size(); i++) {
            int start = words.get(i)[0];
            if (!Character.isUpperCase(line.charAt(start)) && !Character.isDigit(line.charAt(start))) {
                continue;
            }
            for (int j = i; j < Math.min(i + WORDS, words.size()); j++) {
                String name = line.substring(start, words.get(j)[1]);
                String letters = Letters.of(name);
                if (letters.equals(label) || letters.equals("the" + label)) {
                    return name.replaceFirst("['\u2019]s$|[.'\u2019-]+$", "");
                }
                if (letters.length() > label.length() + 3) {
                    break;
                }
            }
        }
        return null;
    }
}
