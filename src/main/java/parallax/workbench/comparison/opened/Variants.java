package parallax.workbench.comparison.opened;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.text.Folding;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.table.RowModel;

/**
 * What the outlets have in one column of a collation.
 *
 * @param word the base's word, null where it has none there
 * @param kept who has it too, without the base
 * @param others other words, each with who has it
 * @param without who has nothing there
 */
record Variants(@Nullable String word, List<String> kept, Map<String, List<String>> others, List<String> without) {

    /**
     * @param column the pieces by rendering
     * @param base index of the base
     * @param order the renderings that are looked at, the base among them
     * @param sources by rendering, who published it
     */
    static Variants of(List<@Nullable Piece> column, int base, List<Integer> order, List<String> sources) {
        Piece own = column.get(base);
        String word = own == null ? null : RowModel.line(own.text());
        List<String> kept = new ArrayList<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (int at : order) {
            Piece piece = column.get(at);
            if (at == base) {
                continue;
            }
            if (piece == null) {
                without.add(sources.get(at));
            } else if (word != null
                    && (piece.relation() == Relation.SAME
                            || Folding.fold(piece.text()).equals(Folding.fold(word)))) {
                kept.add(sources.get(at));
            } else {
                others.computeIfAbsent(RowModel.line(piece.text()), t -> new ArrayList<>())
                        .add(sources.get(at));
            }
        }
        return new Variants(word, List.copyOf(kept), others, List.copyOf(without));
    }

    /** Share of the others that have the base's word, 0 to 1; 1 where there are no others. */
    double share(int outlets) {
        return outlets < 2 ? 1 : (double) kept.size() / (outlets - 1);
    }

    /** “will” kept by 4 of 6: …; “would”: …; nothing: …. */
    String words(int outlets) {
        List<String> parts = new ArrayList<>();
        if (word == null) {
            parts.add(Words.of("comparison.variants.added"));
        } else if (kept.isEmpty()) {
            parts.add(Words.of("comparison.variants.alone", word));
        } else {
            parts.add(Words.of("comparison.variants.kept", word, kept.size() + 1, outlets, String.join(", ", kept)));
        }
        others.forEach((text, who) -> parts.add(Words.of("comparison.variants.other", text, String.join(", ", who))));
        if (!without.isEmpty() && word != null) {
            parts.add(Words.of("comparison.variants.without", String.join(", ", without)));
        }
        return String.join("; ", parts);
    }
}
