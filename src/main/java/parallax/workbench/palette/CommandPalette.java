package parallax.workbench.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parallax.workbench.base.Action;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Fuzzy;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Settings;
import parallax.workbench.base.Words;

/** Every action by its name, those used lately first; what cannot be done just now comes last and says so. */
public final class CommandPalette {

    private static final String RECENT = "palette.recent";
    private static final int REMEMBERED = 12;
    private static final int MOST = 200;

    private final Picker picker;
    private final Supplier<List<Action>> known;
    private final Settings settings;

    /** @param known every action of the window */
    public CommandPalette(Picker picker, Supplier<List<Action>> known, Settings settings) {
        this.picker = picker;
        this.known = known;
        this.settings = settings;
    }

    public void open() {
        List<Action> actions = inOrder(known.get());
        picker.show(
                Words.of("palette.title"),
                Words.of("palette.prompt"),
                "",
                typed -> Stream.concat(best(actions, typed, true), best(actions, typed, false))
                        .map(this::choice)
                        .toList());
    }

    private static Stream<Action> best(List<Action> actions, String typed, boolean possible) {
        List<Action> such =
                actions.stream().filter(a -> a.enabled().get() == possible).toList();
        return Fuzzy.best(such, typed, CommandPalette::words, MOST).stream();
    }

    /** Those used last first. */
    private List<Action> inOrder(List<Action> all) {
        Map<String, Action> byId = new LinkedHashMap<>();
        all.forEach(action -> byId.putIfAbsent(action.id(), action));
        List<Action> ordered = new ArrayList<>();
        recent().stream().filter(byId::containsKey).map(byId::get).forEach(ordered::add);
        byId.values().stream().filter(action -> !ordered.contains(action)).forEach(ordered::add);
        return ordered;
    }

    private static String menu(Action action) {
        return Words.of("menu." + action.menu()).replace("_", "");
    }

    private static String words(Action action) {
        return action.name() + " " + menu(action);
    }

    private Choice choice(Action action) {
        boolean possible = action.enabled().get();
        String keys = action.keys().isEmpty() ? menu(action) : action.keys();
        String detail = possible ? keys : Words.of("palette.not-now");
        return Choice.of(action.name(), detail, () -> {
            if (possible) {
                remember(action.id());
                action.fire();
            }
        });
    }

    private List<String> recent() {
        String ids = settings.get(RECENT);
        return ids == null || ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    private void remember(String id) {
        List<String> ids = new ArrayList<>(recent());
        ids.remove(id);
        ids.addFirst(id);
        settings.put(RECENT, String.join(" ", ids.subList(0, Math.min(REMEMBERED, ids.size()))));
    }
}
