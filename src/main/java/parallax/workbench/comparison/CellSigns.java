package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Omission;
import parallax.statements.Collation;
import parallax.statements.Contrast;
import parallax.statements.Contrasts;
import parallax.workbench.base.Words;

/** Signs in a cell for what no mark in its wording can show. */
final class CellSigns {

    private static final List<Contrast> SIGNED = List.of(Contrast.QUOTING, Contrast.LABEL, Contrast.PUNCTUATION);

    private CellSigns() {}

    /** The marked kinds of difference of one wording, as far as they are known. */
    static Set<Contrast> of(RowModel row, View view, Collation collation, int rendering) {
        Against against = row.against(view);
        Set<Contrast> found =
                new TreeSet<>(Contrasts.of(collation, rendering, against.renderings(), against.articles(), Map.of()));
        if ((view.tally().rendering(row, rendering) & Contrast.LABEL.bit()) != 0) {
            found.add(Contrast.LABEL);
        }
        found.retainAll(view.marked());
        return found;
    }

    /** One label for all that has a sign of its own; empty where there is none. */
    static List<Label> labels(Set<Contrast> contrasts) {
        List<Contrast> signed = SIGNED.stream().filter(contrasts::contains).toList();
        if (signed.isEmpty()) {
            return List.of();
        }
        List<String> signs = new ArrayList<>();
        signed.forEach(c -> signs.add(Words.of("comparison.sign." + c.word())));
        String tip = signed.stream()
                .map(c -> Words.of("comparison.kind." + c.word() + ".tip"))
                .collect(Collectors.joining(". "));
        Label label = new Label(String.join(" ", signs));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("cell-signs");
        label.setAccessibleText(tip);
        Tips.on(label, () -> tip);
        return List.of(label);
    }

    /** What the analyst says of an omission. */
    static Label omission(Omission said) {
        String word = Words.of("comparison.omission.word." + said.reason().word());
        Label label = new Label(
                said.note().isEmpty() ? word : word + ": " + said.note(),
                new FontIcon(said.reason() == Omission.Reason.ON_PURPOSE ? Feather.EDIT_3 : Feather.SLASH));
        label.setWrapText(true);
        label.getStyleClass().add("cell-omission");
        return label;
    }
}
