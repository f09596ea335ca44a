package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.cli.Cli;
import parallax.project.NoteFormat;
import parallax.project.Project;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.workbench.base.Notice;

/** Choosing in the window what is exported: what is asked for is written, told, remembered, and the same as by command. */
class ExportFormTest {

    @TempDir
    Path folder;

    private Bench bench;
    private Path file;

    @BeforeEach
    void tagSomeQuotes() throws IOException {
        bench = Bench.open(folder.resolve("data"));
        try (var articles = Files.list(Path.of("assets/sample"))) {
            bench.dialogs.choose(articles.sorted().toArray(Path[]::new));
        }
        bench.fire("file.import-files");
        bench.settle();
        Project project = Fx.on(() -> bench.workspace.projectProperty().get());
        file = project.file();
        String tag = project.codebook().add(null, "Promise", "#1b9e77", "");
        List<QuoteRow> quotes = project.quotes().list(QuoteFilter.ALL, 0, 100);
        for (QuoteRow quote : quotes.subList(0, 6)) {
            project.annotations().add(quote.article(), quote.envelope(), List.of(tag), "Look at this again");
        }
        project.annotations().add(quotes.get(6).article(), quotes.get(6).envelope(), List.of(), "");
        bench.settle();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void everyFormatIsTheSameByWindowAndByCommand() {
        List<Path> written = new ArrayList<>();
        for (NoteFormat format : NoteFormat.values()) {
            Path target = folder.resolve("window." + format.ending());
            bench.dialogs.answer(form -> {
                choose(form, format);
                if (written.isEmpty()) {
                    tickFirst(form, "tags");
                }
            });
            bench.dialogs.choose(target);
            bench.fire("file.export-notes");
            bench.settle();
            assertThat(target).as("%s: %s", format, notice()).isNotEmptyFile();
            written.add(target);
        }
        bench.fire("file.close");
        for (Path target : written) {
            String ending = target.toString().substring(target.toString().lastIndexOf('.') + 1);
            Path other = folder.resolve("command." + ending);
            String[] args = ending.equals("qdc")
                    ? new String[] {"export", file.toString(), "--format", ending, "-o", other.toString()}
                    : new String[] {
                        "export", file.toString(), "--format", ending, "-o", other.toString(), "--tag", "Promise"
                    };
            PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
            assertThat(Cli.run(args, nowhere, nowhere)).isZero();
            assertThat(other).as(ending).hasSameBinaryContentAs(target);
        }
    }

    @Test
    void theFormCountsWhatItWillWriteAndRemembersWhatWasAsked() {
        List<String> counts = new ArrayList<>();
        bench.dialogs.answer(form -> {
            choose(form, NoteFormat.CSV);
            tickFirst(form, "tags");
        });
        bench.dialogs.choose(folder.resolve("notes.csv"));
        bench.fire("file.export-notes");
        bench.settle();
        Notice told = Fx.on(() -> bench.workspace.noticeProperty().get());
        assertThat(told.words()).startsWith("6 passages written to notes.csv");
        assertThat(told.file()).isEqualTo(folder.resolve("notes.csv"));
        Fx.run(() -> ((javafx.scene.control.Button) bench.window.scene().lookup("#banner-folder")).fire());
        assertThat(bench.dialogs.opened).containsExactly(folder);

        Node[] form = {null};
        bench.dialogs.answer(shown -> {
            form[0] = shown;
            assertThat(((ComboBox<?>) shown.lookup("#notes-export-format")).getValue())
                    .isEqualTo(NoteFormat.CSV);
        });
        bench.fire("file.export-notes");
        bench.settle();
        counts.add(Fx.on(() -> ((Label) form[0].lookup("#notes-export-count")).getText()));
        Fx.run(() -> ((TextField) form[0].lookup("#notes-export-search")).setText("zzz-nothing"));
        Fx.await(
                () -> ((Label) form[0].lookup("#notes-export-count")).getText().startsWith("Nothing fits"),
                "nothing to be found");
        assertThat(counts.getFirst()).startsWith("6 marked passages in ");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Node form, NoteFormat format) {
        ((ComboBox<NoteFormat>) form.lookup("#notes-export-format")).setValue(format);
    }

    /** With the keyboard: space ticks. */
    private static void tickFirst(Node form, String facet) {
        ListView<?> list = (ListView<?>) form.lookup("#notes-export-" + facet);
        list.getSelectionModel().selectFirst();
        list.fireEvent(new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
    }

    private String notice() {
        Notice notice = Fx.on(() -> bench.workspace.noticeProperty().get());
        return notice == null ? "" : notice.words() + " " + notice.details();
    }
}
