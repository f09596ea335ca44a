package parallax.workbench.palette;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import parallax.store.articles.ArticleRow;
import parallax.workbench.base.Choice;
import parallax.workbench.base.Fuzzy;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Goes to an article by letters of its headline or its outlet. */
public final class QuickSwitch {

    private static final int MOST = 60;

    private final Picker picker;
    private final Workspace workspace;
    private final Runnable reader;
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /** @param reader puts the keyboard into the text */
    public QuickSwitch(Picker picker, Workspace workspace, Runnable reader) {
        this.picker = picker;
        this.workspace = workspace;
        this.reader = reader;
    }

    public void open() {
        List<ArticleRow> articles = List.copyOf(workspace.articles());
        picker.show(
                Words.of("switch.title"),
                Words.of("switch.prompt"),
                "",
                typed -> Fuzzy.best(articles, typed, row -> heading(row) + " " + row.source(), MOST).stream()
                        .map(this::choice)
                        .toList());
    }

    private static String heading(ArticleRow row) {
        return row.title() == null ? row.file() : row.title();
    }

    private Choice choice(ArticleRow row) {
        String day = row.published() == null ? "" : dates.format(row.published());
        return Choice.of(
                heading(row), Words.of("switch.detail", row.source(), day).strip(), () -> {
                    workspace.view(row.id());
                    reader.run();
                });
    }
}
