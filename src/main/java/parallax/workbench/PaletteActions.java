package parallax.workbench;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Settings;
import parallax.workbench.base.Workspace;
import parallax.workbench.palette.CommandPalette;
import parallax.workbench.palette.QuickSwitch;
import parallax.workbench.palette.TagStatement;

/** Doing anything and going to any article by typing. */
final class PaletteActions {

    private final List<Action> actions;
    private final Action statement;

    /** @param known every action of the window */
    PaletteActions(
            Workspace workspace,
            Picker picker,
            Settings settings,
            Supplier<List<Action>> known,
            GoActions.PaneFocus focus,
            List<Pane> panes) {
        CommandPalette palette = new CommandPalette(picker, known, settings);
        Runnable reader = () -> panes.stream()
                .filter(pane -> pane.id().equals("reader"))
                .findFirst()
                .ifPresent(focus::to);
        QuickSwitch articles = new QuickSwitch(picker, workspace, reader);
        statement = new TagStatement(picker, workspace).action();
        actions = List.of(
                Action.of("go.palette", Feather.COMMAND, "Shortcut+K", new SimpleBooleanProperty(true), palette::open),
                Action.of("go.article", Feather.FILE_TEXT, "Shortcut+P", workspace.open(), articles::open));
    }

    /** Tags a statement wherever it stands. */
    Action statement() {
        return statement;
    }

    List<Action> actions() {
        return actions;
    }
}
