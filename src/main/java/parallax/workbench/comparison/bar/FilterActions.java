package parallax.workbench.comparison.bar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Tag;
import parallax.statements.collation.Contrast;
import parallax.statements.comparison.Comparison;
import parallax.store.articles.Outlets.Outlet;
import parallax.text.Folding;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Filter;
import parallax.workbench.comparison.table.Filter.Part;
import parallax.workbench.comparison.table.FilterWords;
import parallax.workbench.comparison.table.Memory;
import parallax.workbench.comparison.table.View;

/** Choosing filters by typing part of what they say, and views that were saved by name. */
public final class FilterActions {

    private static final String VIEWS = "comparison.views";

    private final Board board;
    private final Picker picker;
    private final Action add;
    private final Action views;
    private final Action off;
    private String current = "";

    /** Acts on this board; lists open on the card. */
    public FilterActions(Board board, Card card) {
        this.board = board;
        this.picker = new Picker(card);
        BooleanBinding any =
                Bindings.createBooleanBinding(() -> !board.table().rows().isEmpty(), board.tableProperty());
        BooleanBinding filtered = Bindings.createBooleanBinding(
                () -> !board.view().filter().active().isEmpty(), board.viewProperty());
        add = Action.of("compare.filter", Feather.FILTER, null, any, this::add);
        views = Action.of("compare.views", Feather.BOOKMARK, null, any, this::views);
        off = Action.of("compare.unfilter", Feather.X_CIRCLE, null, filtered, this::off);
    }

    /** In menu order. */
    public List<Action> actions() {
        return List.of(add, off, views);
    }

    /** Those that have a button. */
    public List<Action> buttons() {
        return List.of(add, views);
    }

    /** Takes the last filter off. */
    private void off() {
        Filter filter = board.view().filter();
        board.look(board.view().with(filter.without(filter.active().getLast())));
    }

    private void add() {
        List<Choice> all = choices();
        picker.show(Words.of("comparison.filter.title"), Words.of("comparison.filter.pick"), "", typed -> {
            String[] wanted = Folding.fold(typed).strip().split("\\s+");
            return all.stream()
                    .filter(c -> Stream.of(wanted).allMatch(Folding.fold(c.words())::contains))
                    .toList();
        });
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        Comparison comparison = board.table().comparison();
        List<String> sources =
                comparison.columns().stream().map(Comparison.Column::source).toList();
        choices.add(choice(Part.DIFFERING, ""));
        choices.add(choice(Part.SEVERAL, ""));
        choices.add(choice(Part.UNDECIDED, ""));
        choices.add(choice(Part.FLAG, Contrast.NUMBER.word()));
        choices.add(choice(Part.FLAG, Contrast.NEGATION.word()));
        sources.forEach(source -> choices.add(choice(Part.OMITTED_BY, source)));
        sources.forEach(source -> choices.add(choice(Part.OUTLET, source)));
        for (Cell cell : Cell.values()) {
            choices.add(choice(Part.KIND, cell.word()));
        }
        fields(Part.COUNTRY, sources, Outlet::country, choices);
        fields(Part.OWNER, sources, Outlet::owner, choices);
        fields(Part.LANGUAGE, sources, Outlet::language, choices);
        fields(Part.LEANING, sources, Outlet::leaning, choices);
        for (Tag tag : board.view().known().tags()) {
            choices.add(choice(Part.TAG, tag.id()));
        }
        board.table().speakers().forEach(speaker -> choices.add(choice(Part.SPEAKER, speaker)));
        TreeSet<LocalDate> days = new TreeSet<>();
        comparison.articles().values().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .forEach(days::add);
        days.forEach(day -> choices.add(choice(Part.FROM, day.toString())));
        days.forEach(day -> choices.add(choice(Part.TO, day.toString())));
        return choices;
    }

    private void fields(Part part, List<String> sources, Function<Outlet, String> field, List<Choice> into) {
        TreeSet<String> values = new TreeSet<>();
        sources.forEach(s -> values.add(field.apply(board.view().known().outlet(s))));
        values.stream().filter(v -> !v.isBlank()).forEach(v -> into.add(choice(part, v)));
    }

    private Choice choice(Part part, String value) {
        View view = board.view();
        return Choice.of(
                FilterWords.of(part, value, view),
                "",
                () -> board.look(board.view().with(board.view().filter().with(part, value))));
    }

    /** Saved views are a setting of the project, not an act: choosing one changes nothing that was analysed. */
    private void views() {
        board.desk().recall(VIEWS, kept -> offer(Memory.readAll(kept)));
    }

    private void offer(Map<String, String> saved) {
        picker.show(Words.of("comparison.views.title"), Words.of("comparison.views.pick"), "", typed -> {
            List<Choice> choices = new ArrayList<>();
            String wanted = Folding.fold(typed);
            saved.forEach((name, line) -> {
                if (Folding.fold(name).contains(wanted)) {
                    choices.add(Choice.of(name, "", () -> choose(name, line)));
                }
            });
            if (!typed.isBlank() && !saved.containsKey(typed)) {
                choices.add(Choice.of(Words.of("comparison.views.save", typed), "", () -> save(saved, typed)));
                if (saved.containsKey(current)) {
                    choices.add(Choice.of(
                            Words.of("comparison.views.rename", current, typed), "", () -> rename(saved, typed)));
                }
            }
            saved.keySet().stream()
                    .filter(n -> Folding.fold(n).contains(wanted))
                    .forEach(name -> {
                        choices.add(Choice.of(Words.of("comparison.views.replace", name), "", () -> save(saved, name)));
                        choices.add(
                                Choice.of(Words.of("comparison.views.delete", name), "", () -> delete(saved, name)));
                    });
            return choices;
        });
    }

    private void choose(String name, String line) {
        current = name;
        board.look(Memory.read(line, board.view()));
    }

    private void save(Map<String, String> saved, String name) {
        Map<String, String> next = new LinkedHashMap<>(saved);
        next.put(name, Memory.write(board.view()));
        keep(next);
        current = name;
    }

    private void rename(Map<String, String> saved, String name) {
        Map<String, String> next = new LinkedHashMap<>();
        saved.forEach((key, line) -> next.put(key.equals(current) ? name : key, line));
        keep(next);
        current = name;
    }

    private void delete(Map<String, String> saved, String name) {
        Map<String, String> next = new LinkedHashMap<>(saved);
        next.remove(name);
        keep(next);
    }

    private void keep(Map<String, String> views) {
        board.desk().remember(VIEWS, Memory.writeAll(views));
    }
}
