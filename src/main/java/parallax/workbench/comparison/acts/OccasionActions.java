package parallax.workbench.comparison.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.text.Folding;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.RowModel;

/** What the analyst can put right about occasions: name and days, which statements, who covers them. */
public final class OccasionActions {

    private final Board board;
    private final Card card;
    private final Picker picker;
    private final Action edit;
    private final Action move;
    private final Action covers;

    /** Acts on this board; forms open on the card. */
    public OccasionActions(Board board, Card card) {
        this.board = board;
        this.card = card;
        this.picker = new Picker(card);
        edit = Action.of("compare.occasion", Feather.CALENDAR, null, when(s -> true), this::edit);
        move = Action.of("compare.move-occasion", Feather.LOG_IN, null, when(s -> true), this::move);
        covers = Action.of("compare.covers", Feather.EYE, null, when(OccasionActions::silent), this::cover);
    }

    private BooleanBinding when(Predicate<Spot> test) {
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(board.spotProperty().get())
                        .filter(test)
                        .isPresent(),
                board.spotProperty());
    }

    private static boolean silent(Spot spot) {
        return spot.column() >= 0
                && switch (spot.row().entries().get(spot.column()).state()) {
                    case OMITTED, NOT_COVERED -> true;
                    default -> false;
                };
    }

    /** In menu order. */
    public List<Action> actions() {
        return List.of(edit, move, covers);
    }

    private void edit() {
        edit(spot().row());
    }

    /** Opens the form for the occasion of a row. */
    void edit(RowModel row) {
        OccasionForm form = new OccasionForm(
                row.occasion(),
                fellows(row).size(),
                (label, from, to) -> {
                    card.close();
                    board.desk().describe(row.id(), label, from, to);
                },
                () -> pick(
                        Words.of("comparison.occasion.merge.title"),
                        row,
                        false,
                        into -> board.desk().mergeOccasions(row.id(), into.id())));
        card.show(Words.of("comparison.occasion.title"), form, form.first());
        form.first().selectAll();
    }

    /** The rows of one occasion, as the table shows it; one of which nothing is known stands alone. */
    private List<RowModel> fellows(RowModel row) {
        return row.occasion() == null
                ? List.of(row)
                : board.table().rows().stream()
                        .filter(r -> row.occasion().equals(r.occasion()) && Objects.equals(row.speaker(), r.speaker()))
                        .toList();
    }

    private void move() {
        Set<String> chosen = board.chosenProperty().get();
        List<String> rows = board.rows().stream()
                .map(RowModel::id)
                .filter(chosen.isEmpty() ? id -> id.equals(spot().row().id()) : chosen::contains)
                .toList();
        pick(
                Words.of("comparison.occasion.move.title", rows.size()),
                spot().row(),
                true,
                into -> board.desk().moveTo(rows, into.id()));
    }

    /** Offers the other occasions, the speaker's own first, and a new one where statements may move to one. */
    private void pick(String title, RowModel row, boolean fresh, Consumer<RowModel> taken) {
        Map<Occasion, RowModel> occasions = new LinkedHashMap<>();
        board.table().rows().stream()
                .filter(r -> Objects.equals(r.speaker(), row.speaker()))
                .forEach(r -> note(occasions, r, row));
        board.table().rows().forEach(r -> note(occasions, r, row));
        Set<String> chosen = Set.copyOf(board.chosenProperty().get());
        picker.show(title, Words.of("comparison.occasion.pick"), "", typed -> {
            List<Choice> choices = new ArrayList<>();
            String wanted = Folding.fold(typed);
            occasions.forEach((occasion, of) -> {
                if (Folding.fold(occasion.label()).contains(wanted)) {
                    choices.add(Choice.of(
                            occasion.label(), of.speaker() == null ? "" : of.speaker(), () -> taken.accept(of)));
                }
            });
            if (fresh && !typed.isBlank()) {
                choices.add(Choice.of(
                        Words.of("comparison.occasion.new", typed),
                        "",
                        () -> board.desk().moveToNew(chosen.isEmpty() ? List.of(row.id()) : inOrder(chosen), typed)));
            }
            return choices;
        });
    }

    private List<String> inOrder(Set<String> chosen) {
        return board.rows().stream().map(RowModel::id).filter(chosen::contains).toList();
    }

    private static void note(Map<Occasion, RowModel> into, RowModel of, RowModel but) {
        if (of.occasion() != null && !of.occasion().equals(but.occasion())) {
            into.putIfAbsent(of.occasion(), of);
        }
    }

    /** Turns omitted into not covered and back. */
    private void cover() {
        Spot at = spot();
        boolean omitted = at.row().entries().get(at.column()).state() == Cell.OMITTED;
        board.desk()
                .cover(
                        at.row().id(),
                        at.row().table().columns().get(at.column()).articles(),
                        !omitted);
    }

    private Spot spot() {
        return Optional.ofNullable(board.spotProperty().get()).orElseThrow();
    }
}
