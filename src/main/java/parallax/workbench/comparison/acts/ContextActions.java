package parallax.workbench.comparison.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Cell;
import parallax.news.Link;
import parallax.news.Omission;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;
import parallax.store.statements.References;
import parallax.text.Folding;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Choice;
import parallax.workbench.base.OutletForm;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Base;
import parallax.workbench.comparison.table.FilterWords;
import parallax.workbench.comparison.table.Known;

/** What the comparison is looked at with: the base wording, reference texts, outlets, notes on omissions. */
public final class ContextActions {

    private final Board board;
    private final Card card;
    private final Picker picker;
    private final Action base;
    private final Action omission;
    private final Action outlet;

    /** Acts on this board; forms open on the card. */
    public ContextActions(Board board, Card card) {
        this.board = board;
        this.card = card;
        this.picker = new Picker(card);
        BooleanBinding any =
                Bindings.createBooleanBinding(() -> !board.table().rows().isEmpty(), board.tableProperty());
        base = Action.of("compare.base", Feather.TARGET, null, any, this::chooseBase);
        omission = Action.of("compare.omission", Feather.EDIT_3, null, when(ContextActions::omitted), this::say);
        outlet = Action.of("compare.outlet", Feather.INFO, null, when(s -> s.column() >= 0), this::describeHere);
    }

    private BooleanBinding when(Predicate<Spot> test) {
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(board.spotProperty().get())
                        .filter(test)
                        .isPresent(),
                board.spotProperty());
    }

    private static boolean omitted(Spot spot) {
        return spot.column() >= 0 && spot.row().entries().get(spot.column()).state() == Cell.OMITTED;
    }

    /** In menu order. */
    public List<Action> actions() {
        return List.of(base, omission, outlet);
    }

    private void chooseBase() {
        Known known = board.view().known();
        List<Choice> all = new ArrayList<>();
        List<Base> bases = new ArrayList<>(List.of(Base.FULLEST, new Base.Majority()));
        known.texts().forEach(text -> bases.add(new Base.Text(text.id())));
        for (Comparison.Column column : board.table().comparison().columns()) {
            bases.add(new Base.Outlet(column.source()));
        }
        for (Base of : bases) {
            all.add(Choice.of(
                    FilterWords.base(of, known),
                    "",
                    () -> board.look(board.view().with(of))));
        }
        all.add(Choice.of(Words.of("comparison.reference.paste"), "", this::paste));
        for (References.Reference text : known.texts()) {
            all.add(Choice.of(Words.of("comparison.reference.remove", text.name()), text.source(), () -> remove(text)));
        }
        picker.show(
                Words.of("comparison.base.title"),
                Words.of("comparison.base.pick"),
                "",
                typed -> all.stream()
                        .filter(c -> Folding.fold(c.words()).contains(Folding.fold(typed)))
                        .toList());
    }

    /** Asks for a reference text and compares to it. */
    void paste() {
        TextForm form = new TextForm((name, source, text) -> {
            card.close();
            board.desk().shelf().add(name, source, text, id -> {
                board.desk()
                        .shelf()
                        .known(known -> board.look(board.view().with(known).with(new Base.Text(id))));
            });
        });
        card.show(Words.of("comparison.reference.title"), form, form.first());
    }

    private void remove(References.Reference text) {
        if (board.view().base().equals(new Base.Text(text.id()))) {
            board.look(board.view().with(Base.FULLEST));
        }
        board.desk().shelf().remove(text);
    }

    private void say() {
        Spot at = Optional.ofNullable(board.spotProperty().get()).orElseThrow();
        String source = at.row().table().columns().get(at.column()).source();
        Omission before = board.view().known().omission(at.row(), at.column());
        Rendering wording = at.row().statement().renderings().get(at.row().row().base());
        Link.Place place = before == null ? new Link.Place(wording.article(), wording.span()) : before.statement();
        OmissionForm form = new OmissionForm(
                before,
                (reason, note) -> {
                    card.close();
                    board.desk().shelf().say(place, source, new Omission(place, source, reason, note));
                },
                () -> {
                    card.close();
                    board.desk().shelf().say(place, source, null);
                });
        card.show(Words.of("comparison.omission.title", source), form, form.first());
    }

    private void describeHere() {
        Spot at = Optional.ofNullable(board.spotProperty().get()).orElseThrow();
        describe(at.row().table().columns().get(at.column()).source());
    }

    /** Opens the form for what is known of an outlet. */
    public void describe(String source) {
        board.desk().shelf().outlet(source, described -> {
            OutletForm form = new OutletForm(described, outlet -> {
                card.close();
                board.desk().shelf().describe(outlet);
            });
            card.show(Words.of("outlet.title", source), form, form.first());
        });
    }
}
