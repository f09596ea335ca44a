package parallax.workbench.base;

import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.store.coding.Memos.Subject;

/** The item of a context menu that opens the memo on what was pointed at, or begins it. */
public final class MemoItem {

    private MemoItem() {}

    /** @param subject asked for when the item is chosen; null for nothing */
    public static MenuItem of(Workspace workspace, Supplier<@Nullable Subject> subject) {
        MenuItem item = new MenuItem(Words.of("memo.item"), new FontIcon(Feather.FILE_PLUS));
        item.setId("context-memo");
        item.setOnAction(e -> {
            Subject on = subject.get();
            if (on != null) {
                workspace.asks().memo(on);
            }
        });
        return item;
    }
}
