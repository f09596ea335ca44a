package parallax.workbench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parallax.store.search.Passage;
import parallax.text.Folding;

/** In which order the places stand. */
enum Order {
    BEST,
    LEFT,
    RIGHT,
    SOURCE,
    DATE;

    /** The word in keys and ids. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param found the best first */
    List<Passage> of(List<Passage> found) {
        List<Passage> sorted = new ArrayList<>(found);
        switch (this) {
            case BEST -> {}
            case LEFT -> sorted.sort(Comparator.comparing(Order::backwards));
            case RIGHT -> sorted.sort(Comparator.comparing(p -> words(p.words() + " " + p.right())));
            case SOURCE -> sorted.sort(Comparator.comparing(p -> Folding.fold(p.source())));
            case DATE ->
                sorted.sort(Comparator.comparing(
                        Passage::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        }
        return sorted;
    }

    private static String words(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The words before, the nearest first. */
    private static String backwards(Passage passage) {
        List<String> words = new ArrayList<>(List.of(words(passage.left()).split(" ")));
        return String.join(" ", words.reversed());
    }
}
