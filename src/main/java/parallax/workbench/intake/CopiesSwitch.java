package parallax.workbench.intake;

import javafx.beans.property.SimpleBooleanProperty;
import parallax.project.Project;
import parallax.workbench.base.Action;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Whether the open project keeps copies of the files that articles come from. */
final class CopiesSwitch {

    private final Workspace workspace;
    private final SimpleBooleanProperty keeps = new SimpleBooleanProperty();

    CopiesSwitch(Workspace workspace) {
        this.workspace = workspace;
        workspace.projectProperty().addListener((o, was, is) -> {
            if (is == null) {
                keeps.set(false);
            } else {
                workspace.read(Project::keepsCopies, keeps::set);
            }
        });
    }

    Action action() {
        return Action.toggle("file.keep-originals", workspace.open(), keeps, this::turn);
    }

    private void turn() {
        boolean copies = !keeps.get();
        workspace.read(
                p -> {
                    p.keepCopies(copies);
                    return p.keepsCopies();
                },
                now -> {
                    keeps.set(now);
                    workspace
                            .noticeProperty()
                            .set(Notice.info(Words.of(now ? "original.copies.on" : "original.copies.off")));
                });
    }
}
