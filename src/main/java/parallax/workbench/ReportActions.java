package parallax.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.project.ImportReport;
import parallax.project.Project;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Outcome;
import parallax.store.articles.Imports.Import;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.intake.ReportView;

/** Tells how an import ended. Its report opens by itself where there is anything to see to, and is always at hand. */
final class ReportActions {

    /**
     * The import that ended last.
     *
     * @param came articles that came in
     * @param unsure those of them that need a look
     * @param left files that did not come in
     * @param lines of its report
     */
    record Last(Import report, int came, int unsure, int left, int lines) {

        static Last of(Project project, Import report) {
            List<ImportRow> rows = project.imports().rows(report.id());
            return new Last(
                    report,
                    count(rows, r -> r.outcome() == Outcome.NEW || r.outcome() == Outcome.VERSION),
                    count(rows, r -> !r.doubts().isEmpty()),
                    count(rows, r -> r.outcome() == Outcome.FAILED || r.outcome() == Outcome.SKIPPED),
                    rows.size());
        }

        private static int count(List<ImportRow> rows, Predicate<ImportRow> those) {
            return (int) rows.stream().filter(those).count();
        }

        /** Why one file alone did not come in is told without the report. */
        boolean needsALook() {
            return unsure > 0 || left > 0 && lines > 1;
        }
    }

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Action show;
    private final ReadOnlyObjectWrapper<@Nullable Last> last = new ReadOnlyObjectWrapper<>();
    private @Nullable Card card;

    ReportActions(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        show = Action.of(
                "file.import-report", Feather.LIST, "Shortcut+Shift+R", workspace.open(), () -> read(this::showOrSay));
        workspace.projectProperty().addListener((o, was, now) -> {
            last.set(null);
            read(last::set);
        });
        workspace.revisionProperty().addListener((o, was, now) -> {
            // What was corrected needs no look any more.
            if (last.get() != null) {
                read(last::set);
            }
        });
    }

    Action action() {
        return show;
    }

    /** Null where nothing has been imported. */
    ReadOnlyObjectProperty<@Nullable Last> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Has reports shown over the window. */
    void over(Card window) {
        card = window;
    }

    void tell(ImportReport report) {
        if (workspace.pageProperty().get() == null) {
            report.imported().stream().findFirst().ifPresent(workspace::view);
        }
        // Notes that a newer text has no place for must not be missed.
        workspace.read(
                p -> report.imported().stream().mapToInt(p.tray()::count).sum(), unplaced -> tell(report, unplaced));
        read(now -> {
            last.set(now);
            if (now != null && now.report().id() == report.number() && now.needsALook()) {
                show(now.report());
            }
        });
    }

    private void tell(ImportReport report, int unplaced) {
        boolean alone = report.rows().size() == 1;
        boolean onlyVersions = report.count(Outcome.NEW) == 0 && report.count(Outcome.VERSION) > 0;
        String words = Words.of(
                onlyVersions ? "import.done.versions" : "import.done",
                report.count(Outcome.NEW),
                report.count(Outcome.VERSION),
                report.known().size(),
                report.problems().size());
        if (unplaced > 0) {
            words += " " + Words.of("import.unplaced", unplaced);
        }
        if (report.problems().size() == 1) {
            // Where nothing else was asked for, the sentence says it all.
            String problem = report.problems().getFirst();
            words = alone ? problem : words + " " + problem;
        }
        List<String> details = new ArrayList<>(report.problems());
        details.addAll(report.known());
        workspace
                .noticeProperty()
                .set(new Notice(
                        words,
                        details.isEmpty() ? null : String.join("\n", details),
                        !report.problems().isEmpty() && !(alone && report.cancelled())));
    }

    private void read(Consumer<@Nullable Last> then) {
        workspace.read(
                p -> p.imports().last().map(report -> Last.of(p, report)), found -> then.accept(found.orElse(null)));
    }

    private void showOrSay(@Nullable Last now) {
        if (now == null) {
            workspace.noticeProperty().set(Notice.info(Words.of("report.never")));
        } else {
            show(now.report());
        }
    }

    private void show(Import report) {
        if (card != null) {
            ReportView view = new ReportView(workspace, dialogs, report, card::close);
            card.show(Words.of("report.heading"), view, view.first());
        }
    }
}
