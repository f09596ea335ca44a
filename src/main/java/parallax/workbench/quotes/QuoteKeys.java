package parallax.workbench.quotes;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;

/** What can be done with quotes and speakers, and the keys that do it while a list has the keyboard. */
final class QuoteKeys {

    private final Action confirm;
    private final Action reject;
    private final Action assign;
    private final Action tag;
    private final Action next;
    private final Action previous;
    private final Action rename;
    private final Action merge;
    private final Action split;
    private final Action memo;
    private final Action show;

    QuoteKeys(
            QuoteActs quotes,
            SpeakerActs speakers,
            BooleanBinding quoting,
            BooleanBinding single,
            Runnable showing,
            ObservableBooleanValue open) {
        confirm = Action.of("quote.confirm", Feather.CHECK, null, quoting, quotes::confirm);
        reject = Action.of("quote.reject", Feather.X, null, quoting, quotes::reject);
        assign = Action.of("quote.speaker", Feather.USER, null, quoting, quotes::assign);
        tag = Action.of("quote.tag", Feather.TAG, null, quoting, quotes::tag);
        next = Action.of("quote.next-speaker", Feather.REPEAT, null, single, () -> quotes.tryNext(1));
        previous = Action.of("quote.previous-speaker", null, null, single, () -> quotes.tryNext(-1));
        rename = Action.of("quote.rename-speaker", Feather.EDIT_2, null, speakers.one(), speakers::rename);
        merge = Action.of("quote.merge-speakers", Feather.GIT_MERGE, null, speakers.some(), speakers::merge);
        split = Action.of("quote.split-speaker", Feather.SCISSORS, null, speakers.splittable(), speakers::split);
        memo = Action.of("quote.memo-on-speaker", Feather.FILE_TEXT, null, speakers.one(), speakers::memo);
        show = Action.of("quote.speakers", Feather.USERS, null, open, showing);
    }

    List<Action> actions() {
        return List.of(confirm, reject, assign, tag, next, previous, rename, merge, split, memo, show);
    }

    /** For the bar under the quotes. */
    List<Action> onQuotes() {
        return List.of(confirm, reject, assign, next);
    }

    /** For the bar under the speakers. */
    List<Action> onSpeakers() {
        return List.of(rename, merge, split);
    }

    void onQuotes(ListView<?> list, TextField text) {
        on(
                list,
                text,
                Map.of(
                        KeyCode.T,
                        tag,
                        KeyCode.Y,
                        confirm,
                        KeyCode.N,
                        reject,
                        KeyCode.DELETE,
                        reject,
                        KeyCode.S,
                        assign,
                        KeyCode.F2,
                        rename,
                        KeyCode.M,
                        merge,
                        KeyCode.L,
                        split,
                        KeyCode.C,
                        next),
                Map.of(KeyCode.C, previous));
        list.setContextMenu(menu(List.of(confirm, reject, assign, tag, next, previous, rename, merge, split, memo)));
    }

    void onSpeakers(ListView<?> list, TextField text) {
        on(list, text, Map.of(KeyCode.F2, rename, KeyCode.M, merge, KeyCode.L, split), Map.of());
        list.setContextMenu(menu(List.of(rename, merge, split, memo)));
    }

    private static ContextMenu menu(List<Action> actions) {
        return new ContextMenu(actions.stream().map(Action::contextItem).toArray(MenuItem[]::new));
    }

    private static void on(ListView<?> list, TextField text, Map<KeyCode, Action> keys, Map<KeyCode, Action> shifted) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() || e.isAltDown() || e.isMetaDown()) {
                return;
            }
            Action action = (e.isShiftDown() && shifted.containsKey(e.getCode()) ? shifted : keys).get(e.getCode());
            if (action != null) {
                action.fire();
                e.consume();
            } else if (e.getCode() == KeyCode.SLASH) {
                text.requestFocus();
                e.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if ("/".equals(e.getCharacter())) {
                e.consume();
            }
        });
    }
}
