package parallax.workbench.reader;

import java.util.ArrayList;
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
        List<Action> speed,
        Action comment,
        Action remove,
        Action furniture,
        Action body,
        Action alike,
        Action quote,
        Action respan,
        Action next,
        Action previous,
        List<Action> unsure,
        Action fold,
        List<Action> looks,
        Action find,
        Action findNext,
        Action findPrevious) {

    static ReaderActions of(Verbs verbs, Finder finder, ReaderPane pane) {
        return new ReaderActions(
                Action.of(
                        "annotate.tag",
                        Feather.TAG,
                        "Shortcut+T",
                        verbs.reading(),
                        () -> pane.cards().pickTag()),
                speed(verbs, pane),
                Action.of(
                        "annotate.comment",
                        Feather.MESSAGE_SQUARE,
                        "Shortcut+M",
                        verbs.targeting().or(verbs.annotated()),
                        () -> pane.cards().writeNote()),
                Action.of("annotate.remove", Feather.TRASH_2, null, verbs.annotated(), verbs::remove),
                Action.of(
                        "annotate.furniture", Feather.EYE_OFF, null, verbs.reading(), () -> verbs.mark(Role.FURNITURE)),
                Action.of("annotate.body", Feather.EYE, null, verbs.reading(), () -> verbs.mark(null)),
                Action.of("annotate.lines-alike", Feather.COPY, null, verbs.reading(), verbs::markAlike),
                Action.of("quote.add-from-selection", Feather.PLUS_SQUARE, null, verbs.selecting(), verbs::quote),
                Action.of("quote.respan", Feather.EDIT_3, null, verbs.respanning(), verbs::respan),
                Action.of("go.next-quote", Feather.CHEVRON_DOWN, "Shortcut+Down", verbs.reading(), () -> pane.walk(1)),
                Action.of("go.previous-quote", Feather.CHEVRON_UP, "Shortcut+Up", verbs.reading(), () -> pane.walk(-1)),
                List.of(
                        Action.of(
                                "go.next-unsure",
                                Feather.HELP_CIRCLE,
                                null,
                                verbs.reading(),
                                () -> pane.suggestions().walk(1)),
                        Action.of(
                                "go.previous-unsure",
                                null,
                                null,
                                verbs.reading(),
                                () -> pane.suggestions().walk(-1))),
                Action.of(
                        "view.furniture",
                        Feather.MINIMIZE_2,
                        "Shortcut+U",
                        verbs.reading(),
                        () -> pane.folds().toggleAll()),
                List.of(
                        Action.of(
                                "view.text-larger",
                                null,
                                null,
                                verbs.reading(),
                                () -> pane.look().resize(1)),
                        Action.of(
                                "view.text-smaller",
                                null,
                                null,
                                verbs.reading(),
                                () -> pane.look().resize(-1)),
                        Action.of(
                                "view.lines-longer",
                                null,
                                null,
                                verbs.reading(),
                                () -> pane.look().widen(1)),
                        Action.of(
                                "view.lines-shorter",
                                null,
                                null,
                                verbs.reading(),
                                () -> pane.look().widen(-1)),
                        Action.of(
                                "view.serif",
                                Feather.TYPE,
                                null,
                                verbs.reading(),
                                () -> pane.look().otherFace())),
                Action.of("edit.find", Feather.SEARCH, "Shortcut+F", verbs.reading(), finder::open),
                Action.of("edit.find-next", null, "F3", verbs.reading(), () -> finder.step(1)),
                Action.of("edit.find-previous", null, "Shift+F3", verbs.reading(), () -> finder.step(-1)));
    }

    private static List<Action> speed(Verbs verbs, ReaderPane pane) {
        return List.of(
                Action.of(
                        "annotate.same-tag",
                        Feather.REPEAT,
                        null,
                        verbs.reading(),
                        () -> pane.tagging().again()),
                Action.of(
                        "annotate.sentence",
                        null,
                        null,
                        verbs.reading(),
                        () -> pane.tagging().selectSentence()),
                Action.of(
                        "annotate.end-on",
                        null,
                        null,
                        verbs.movable(),
                        () -> pane.tagging().moveEnd(1)),
                Action.of(
                        "annotate.end-back",
                        null,
                        null,
                        verbs.movable(),
                        () -> pane.tagging().moveEnd(-1)),
                Action.of(
                        "annotate.start-back",
                        null,
                        null,
                        verbs.movable(),
                        () -> pane.tagging().moveStart(-1)),
                Action.of(
                        "annotate.start-on",
                        null,
                        null,
                        verbs.movable(),
                        () -> pane.tagging().moveStart(1)),
                Action.of(
                        "annotate.here",
                        Feather.LAYERS,
                        null,
                        verbs.reading(),
                        () -> pane.cards().showHere()));
    }

    /** All, in menu order. */
    List<Action> all() {
        List<Action> all = new ArrayList<>(List.of(find, findNext, findPrevious, fold));
        all.addAll(looks);
        all.addAll(List.of(quote, respan, tag));
        all.addAll(speed);
        all.addAll(List.of(comment, remove, furniture, body, alike, next, previous));
        all.addAll(unsure);
        return all;
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
