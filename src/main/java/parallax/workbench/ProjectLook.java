package parallax.workbench;

import org.jspecify.annotations.Nullable;
import parallax.project.Project;
import parallax.workbench.base.Workspace;

/** Theme and text size as the open project knows them: each project is shown as it was left. */
final class ProjectLook {

    private static final String THEME = "look.theme";
    private static final String ZOOM = "look.zoom";

    private final Workspace workspace;
    private final Theme theme;
    private boolean taking;

    private record Kept(@Nullable String theme, @Nullable String zoom) {
        static Kept of(Project project) {
            return new Kept(
                    project.remembered().get(THEME), project.remembered().get(ZOOM));
        }
    }

    ProjectLook(Workspace workspace, Theme theme) {
        this.workspace = workspace;
        this.theme = theme;
        workspace.projectProperty().addListener((o, before, now) -> workspace.read(Kept::of, this::take));
        theme.choiceProperty().addListener((o, before, now) -> keep(THEME, now.word()));
        theme.zoomProperty().addListener((o, before, now) -> keep(ZOOM, now.toString()));
    }

    private void take(Kept kept) {
        taking = true;
        try {
            for (Theme.Choice each : Theme.Choice.values()) {
                if (each.word().equals(kept.theme)) {
                    theme.choiceProperty().set(each);
                }
            }
            if (kept.zoom != null && kept.zoom.matches("[0-9.]{1,20}")) {
                theme.zoomProperty().set(Double.parseDouble(kept.zoom));
            }
        } finally {
            taking = false;
        }
    }

    private void keep(String key, String value) {
        if (!taking) {
            workspace.act(p -> p.remembered().put(key, value));
        }
    }
}
