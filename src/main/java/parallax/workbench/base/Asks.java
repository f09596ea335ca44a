package parallax.workbench.base;

import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import parallax.store.coding.Memos;

/** What a pane asks for without knowing who does it: to be shown, a search, the next of what was found. */
public final class Asks {

    private final ReadOnlyObjectWrapper<@Nullable String> pane = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> sought = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> versions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Memos.@Nullable Subject> memo = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable IntConsumer> walk = new SimpleObjectProperty<>();

    Asks() {}

    /** Id of the pane that was asked for last, null for none. The window shows it. */
    public ReadOnlyObjectProperty<@Nullable String> paneProperty() {
        return pane.getReadOnlyProperty();
    }

    /** Asks for a pane to be shown. */
    public void pane(String id) {
        pane.set(null);
        pane.set(id);
    }

    /** What is to be searched for everywhere, null for nothing. */
    public ReadOnlyObjectProperty<@Nullable String> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /** Asks for a search in everything. */
    public void search(String query) {
        sought.set(null);
        sought.set(query);
    }

    /** Id of the article whose versions were asked for last, null for none. The window shows them. */
    public ReadOnlyObjectProperty<@Nullable String> versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    /** Asks for the versions of an article to be shown. */
    public void versions(String article) {
        versions.set(null);
        versions.set(article);
    }

    /** What a memo was asked for last, null for nothing. The pane of memos opens it. */
    public ReadOnlyObjectProperty<Memos.@Nullable Subject> memoProperty() {
        return memo.getReadOnlyProperty();
    }

    /** Asks for the memo on something to be opened, or begun. */
    public void memo(Memos.Subject on) {
        memo.set(null);
        memo.set(on);
    }

    /** Goes on by so many places of what was found last, null where nothing was. */
    public ObjectProperty<@Nullable IntConsumer> walkProperty() {
        return walk;
    }
}
