package parallax.workbench.comparison.grid;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Omission;
import parallax.statements.collation.Contrast;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.table.Reading;
import parallax.workbench.comparison.table.RowModel;
import parallax.workbench.comparison.table.View;

/** Signs in a cell for what no mark in its wording can show. */
final class CellSigns {

    private static final List<Contrast> SIGNED = List.of(Contrast.QUOTING, Contrast.LABEL, Contrast.PUNCTUATION);

    private CellSigns() {}

    /** The marked kinds of difference of one wording, as far as they are known. */
    static Set<Contrast> of(RowModel row, View view, Reading reading, int rendering) {
        Set<Contrast> found = new TreeSet<>(reading.contrasts().get(rendering));
        if ((view.tally().rendering(row, rendering) & Contrast.LABEL.bit()) != 0) {
            found.add(Contrast.LABEL);
        }
        found.retainAll(view.marked());
        return found;
    }

    /** The signs of all that has one of its own; empty where there is none. */
    static String signs(Set<Contrast> contrasts) {
        return words(contrasts, c -> Words.of("comparison.sign." + c.word()), " ");
    }

    /** What the signs mean. */
    static String tip(Set<Contrast> contrasts) {
        return words(contrasts, c -> Words.of("comparison.kind." + c.word() + ".tip"), ". ");
    }

    private static String words(Set<Contrast> contrasts, Function<Contrast, String> word, String between) {
        return SIGNED.stream().filter(contrasts::contains).map(word).collect(Collectors.joining(between));
    }

    /** What the analyst says of an omission. */
    static Label omission(Omission said) {
        Label label = new Label(
                omitted(said),
                new FontIcon(said.reason() == Omission.Reason.ON_PURPOSE ? Feather.EDIT_3 : Feather.SLASH));
        label.setWrapText(true);
        label.getStyleClass().add("cell-omission");
        return label;
    }

    /** What the analyst says of an omission, in words. */
    static String omitted(Omission said) {
        String word = Words.of("comparison.omission.word." + said.reason().word());
        return said.note().isEmpty() ? word : word + ": " + said.note();
    }
}
