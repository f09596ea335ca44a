package parallax.workbench.memos;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Memo;
import parallax.workbench.base.Words;

/** A memo in the list: how it begins, what it is on, who wrote it when. */
final class MemoCell extends ListCell<Memo> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox box = new VBox(title, facts);

    MemoCell() {
        getStyleClass().add("memo-cell");
        title.getStyleClass().add("memo-title");
        facts.getStyleClass().add("memo-facts");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Memo memo, boolean empty) {
        super.updateItem(memo, empty);
        if (empty || memo == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String begins = Markdown.title(memo.text());
        title.setText(begins.isEmpty() ? Words.of("memos.empty-memo") : begins);
        facts.setText(facts(memo));
        setGraphic(box);
        setAccessibleText(title.getText() + ", " + facts.getText());
    }

    /** “Tag sovereignty · 22 Nov 2026, 14:05 · ada”. */
    static String facts(Memo memo) {
        String kind = Subjects.kind(memo.on());
        String on = memo.on().kind() == Kind.JOURNAL || memo.on().name().isEmpty()
                ? kind
                : Words.of("memos.on", kind, memo.on().name());
        String when = TIME.format(memo.created().atZone(ZoneId.systemDefault()));
        return memo.changed().equals(memo.created())
                ? Words.of("memos.facts", on, when, memo.author())
                : Words.of(
                        "memos.facts.changed",
                        on,
                        when,
                        memo.author(),
                        TIME.format(memo.changed().atZone(ZoneId.systemDefault())));
    }
}
