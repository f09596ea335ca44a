package parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.feather.Feather;
import parallax.export.CodebookCsv;
import parallax.export.OutputFile;
import parallax.news.Palette;
import parallax.project.Job;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.store.coding.NewTag;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The codebook alone, as a table, out and in. */
final class CodebookFiles {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final List<Action> actions;

    CodebookFiles(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        actions = List.of(
                Action.of("annotate.import-codebook", Feather.UPLOAD, null, workspace.open(), this::bring),
                Action.of(
                        "annotate.export-codebook",
                        Feather.DOWNLOAD,
                        null,
                        Bindings.isNotEmpty(workspace.tags()),
                        this::write));
    }

    List<Action> actions() {
        return actions;
    }

    private void write() {
        Project project = workspace.projectProperty().get();
        if (project == null) {
            return;
        }
        String title = Words.of("codebook.export");
        dialogs.chooseTarget(title, Dialogs.FileKind.CSV, Words.of("codebook.name", project.name()))
                .ifPresent(target -> workspace.run(
                        job(title, progress -> {
                            OutputFile.write(
                                    target,
                                    out -> CodebookCsv.write(
                                            project.codebook().list(),
                                            project.tagDetails().list(),
                                            out));
                            return target;
                        }),
                        written -> workspace
                                .noticeProperty()
                                .set(new Notice(Words.of("export.done", written), null, false, written))));
    }

    private void bring() {
        Project project = workspace.projectProperty().get();
        String title = Words.of("codebook.import");
        List<Path> files = dialogs.chooseFiles(title, Dialogs.FileKind.CODEBOOK, false);
        if (project == null || files.isEmpty()) {
            return;
        }
        if (files.getFirst().toString().toLowerCase(Locale.ROOT).endsWith(".qdc")) {
            workspace.run(project.bringing(files.getFirst()), report -> {
                List<String> lines = report.lines();
                workspace
                        .noticeProperty()
                        .set(new Notice(lines.getFirst(), lines.size() == 1 ? null : String.join("\n", lines), false));
            });
            return;
        }
        workspace.run(
                job(title, progress -> {
                    List<NewTag> tags = CodebookCsv.read(files.getFirst());
                    progress.check();
                    return new int[] {
                        tags.size(),
                        project.recoding()
                                .bring(tags, Palette.next(project.codebook().list()))
                    };
                }),
                counts -> workspace
                        .noticeProperty()
                        .set(Notice.info(Words.of("codebook.brought", counts[1], counts[0] - counts[1]))));
    }

    private interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private static <T> Job<T> job(String name, Work<T> work) {
        return new Job<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public T run(Progress progress) throws Exception {
                return work.run(progress);
            }
        };
    }
}
