package parallax.workbench.profiles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import parallax.statements.comparison.Comparison;
import parallax.statements.words.CueTones;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Workspace;

/** What the parts of the pane look at: the counts, made anew in the background while the pane is on screen. */
final class Findings {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Study> study = new ReadOnlyObjectWrapper<>(Study.NONE);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.OUTLETS);
    private final BooleanProperty several = new SimpleBooleanProperty();
    private final Latest<Asked, Study> counting;
    private boolean showing;
    private boolean stale = true;

    /** A question: the same as itself only, for a comparison is too large to be compared. */
    private static final class Asked {
        private final Comparison comparison;
        private final int least;

        Asked(Comparison comparison, int least) {
            this.comparison = comparison;
            this.least = least;
        }
    }

    Findings(Workspace workspace) {
        this.workspace = workspace;
        counting = new Latest<>(
                workspace,
                (project, asked) -> Study.of(project, asked.comparison, asked.least),
                (asked, answer) -> study.set(answer));
        workspace.comparisonProperty().addListener((o, before, now) -> changed());
        workspace.revisionProperty().addListener((o, before, now) -> changed());
        workspace.projectProperty().addListener((o, before, now) -> {
            counting.forget();
            study.set(Study.NONE);
            changed();
        });
        several.addListener((o, before, now) -> changed());
    }

    /** Says whether the pane is on screen: what changes while it is not is counted once it is. */
    void showing(boolean now) {
        showing = now;
        if (showing && stale) {
            count();
        }
    }

    private void changed() {
        stale = true;
        if (showing) {
            count();
        }
    }

    private void count() {
        stale = false;
        counting.ask(new Asked(workspace.comparisonProperty().get(), several.get() ? 2 : 1));
    }

    ReadOnlyObjectProperty<Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    Study study() {
        return study.get();
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    View view() {
        return view.get();
    }

    /** Whether only statements count that two outlets or more report. */
    BooleanProperty severalProperty() {
        return several;
    }

    /** Keeps another list of reporting words with the project and counts anew. */
    void keep(CueTones list) {
        Study now = study.get();
        String changes = list.changes();
        workspace.read(
                project -> {
                    project.remembered().put(Study.TONES, changes.isEmpty() ? null : changes);
                    return now.with(list);
                },
                counted -> {
                    if (study.get() == now) {
                        study.set(counted);
                    } else {
                        // What was counted meanwhile may rest on the list before.
                        changed();
                    }
                });
    }
}
