package parallax.workbench.profiles.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture.
 *
 * @param em the size of its normal letters, in pixels
 * @param words what it shows, for those who cannot see it
 * @param marks from the lowest to the one on top
 */
public record Figure(double width, double height, double em, String words, List<Mark> marks) {

    public Figure {
        marks = List.copyOf(marks);
    }

    /** This as the ground of {@code top}. */
    Figure under(Figure top) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(top.marks);
        return new Figure(width, height, em, words, all);
    }
}
