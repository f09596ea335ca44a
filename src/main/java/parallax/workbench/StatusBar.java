package parallax.workbench;

import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.store.articles.ArticleRow;
import parallax.workbench.base.Page;
import parallax.workbench.base.Running;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What is selected, how much there is, and what is under way. */
final class StatusBar {

    private final Workspace workspace;
    private final Label selected = new Label();
    private final Label counts = new Label();
    private final HBox jobs = new HBox();
    private final HBox node;

    /** @param reports whose last one is always a click away */
    StatusBar(Workspace workspace, ReportActions reports) {
        this.workspace = workspace;
        selected.setId("status-selected");
        counts.setId("status-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        jobs.setId("status-jobs");
        jobs.getStyleClass().add("jobs");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(selected, gap, jobs, report(reports), counts);
        node.getStyleClass().add("status");
        InvalidationListener changed = o -> say();
        workspace.quoteProperty().addListener(changed);
        workspace.pageProperty().addListener(changed);
        workspace.selectionProperty().addListener(changed);
        workspace.comparisonProperty().addListener(changed);
        workspace.articles().addListener(changed);
        workspace.running().addListener((ListChangeListener<Running>) change -> showJobs());
        say();
    }

    Node node() {
        return node;
    }

    private static Button report(ReportActions reports) {
        Button button = new Button(null, new FontIcon(Feather.LIST));
        button.setId("status-report");
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(reports.action().plainLabel() + " ("
                + Objects.requireNonNull(reports.action().shortcut()).getDisplayText() + ")"));
        button.managedProperty().bind(button.visibleProperty());
        button.visibleProperty().bind(Bindings.isNotNull(reports.lastProperty()));
        button.textProperty()
                .bind(reports.lastProperty()
                        .map(last -> Words.of("status.report", last.came(), last.unsure(), last.left()))
                        .orElse(""));
        button.setOnAction(e -> reports.action().fire());
        return button;
    }

    private void say() {
        selected.setText(selection());
        int quotes = workspace.articles().stream().mapToInt(ArticleRow::quotes).sum();
        counts.setText(
                workspace.projectProperty().get() == null
                        ? ""
                        : Words.of(
                                "status.counts",
                                workspace.articles().size(),
                                quotes,
                                workspace.comparisonProperty().get().rows().size()));
    }

    private String selection() {
        Page page = workspace.pageProperty().get();
        if (page == null) {
            return "";
        }
        int length = workspace.selectionProperty().get().length();
        if (length > 0) {
            return Words.of("status.text", length, page.article().source());
        }
        return workspace
                .selectedQuote()
                .map(q -> Words.of(
                        "status.quote." + q.kind().word(),
                        q.speaker() == null ? Words.of("status.nobody") : q.speaker(),
                        q.source()))
                .orElseGet(() -> Words.of(
                        "status.article",
                        page.article().source(),
                        page.article().title() == null
                                ? page.article().file()
                                : page.article().title()));
    }

    private void showJobs() {
        jobs.getChildren()
                .setAll(workspace.running().stream().map(StatusBar::job).toList());
    }

    private static Node job(Running running) {
        Label name = new Label(running.name());
        Label at = new Label();
        at.getStyleClass().addAll("text-muted", "at");
        at.textProperty().bind(running.wordsProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.shareProperty());
        bar.setAccessibleText(running.name());
        Button cancel = new Button(null, new FontIcon(Feather.X));
        cancel.getStyleClass().addAll("button-icon", "flat", "small");
        String words = Words.of("status.cancel", running.name());
        cancel.setAccessibleText(words);
        cancel.setTooltip(new Tooltip(words));
        cancel.setOnAction(e -> {
            running.cancel();
            cancel.setDisable(true);
        });
        HBox box = new HBox(name, at, bar, cancel);
        box.getStyleClass().add("job");
        return box;
    }
}
