package parallax.workbench.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Role;
import parallax.workbench.base.Action;

/**
 * Everything that can be done in the reader.
 *
 * @param tag opens the tag picker
 * @param comment opens the note
 */
record ReaderActions(
        Action tag,
        Action comment,
        Action remove,
        Action furniture,
        Action body,
        Action quote,
        Action respan,
        Action next,
        Action previous,
        Action fold,
        Action find,
        Action findNext,
        Action findPrevious) {

    static ReaderActions of(Verbs verbs, Finder finder, ReaderPane pane) {
        return new ReaderActions(
                Action.of("annotate.tag", Feather.TAG, "Shortcut+T", verbs.targeting(), pane::pickTag),
                Action.of(
                        "annotate.comment",
                        Feather.MESSAGE_SQUARE,
                        "Shortcut+M",
                        verbs.targeting().or(verbs.annotated()),
                        pane::writeNote),
                Action.of("annotate.remove", Feather.TRASH_2, null, verbs.annotated(), verbs::remove),
                Action.of(
                        "annotate.furniture", Feather.EYE_OFF, null, verbs.reading(), () -> verbs.mark(Role.FURNITURE)),
                Action.of("annotate.body", Feather.EYE, null, verbs.reading(), () -> verbs.mark(null)),
                Action.of("quote.add-from-selection", Feather.PLUS_SQUARE, null, verbs.selecting(), verbs::quote),
                Action.of("quote.respan", Feather.EDIT_3, null, verbs.respanning(), verbs::respan),
                Action.of("go.next-quote", Feather.CHEVRON_DOWN, "Shortcut+Down", verbs.reading(), () -> pane.walk(1)),
                Action.of("go.previous-quote", Feather.CHEVRON_UP, "Shortcut+Up", verbs.reading(), () -> pane.walk(-1)),
                Action.of("view.furniture", Feather.MINIMIZE_2, "Shortcut+U", verbs.reading(), pane::toggleFurniture),
                Action.of("edit.find", Feather.SEARCH, "Shortcut+F", verbs.reading(), finder::open),
                Action.of("edit.find-next", null, "F3", verbs.reading(), () -> finder.step(1)),
                Action.of("edit.find-previous", null, "Shift+F3", verbs.reading(), () -> finder.step(-1)));
    }

    /** All, in menu order. */
    List<Action> all() {
        return List.of(
                find,
                findNext,
                findPrevious,
                fold,
                quote,
                respan,
                tag,
                comment,
                remove,
                furniture,
                body,
                next,
                previous);
    }

    /** What the headline's buttons do. */
    List<Action> buttons() {
        return List.of(previous, next, find, fold);
    }

    /** What can be done with a passage, by the letter that does it. */
    Map<String, Action> byKey() {
        Map<String, Action> verbs = new LinkedHashMap<>();
        verbs.put("T", tag);
        verbs.put("C", comment);
        verbs.put("Q", quote);
        verbs.put("A", respan);
        return verbs;
    }
}
