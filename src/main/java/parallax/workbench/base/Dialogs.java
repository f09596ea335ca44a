package parallax.workbench.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Asking the analyst in a window of its own. Behind an interface because tests answer in the analyst's place. */
public interface Dialogs {

    /** What sort of file is asked for. */
    enum FileKind {
        PROJECT("*.parallax"),
        ARTICLES(
                "*.txt",
                "*.html",
                "*.htm",
                "*.xhtml",
                "*.mhtml",
                "*.mht",
                "*.webarchive",
                "*.md",
                "*.pdf",
                "*.docx",
                "*.odt",
                "*.rtf",
                "*.epub",
                "*.eml",
                "*.warc",
                "*.warc.gz",
                "*.xml",
                "*.rss",
                "*.atom",
                "*.jsonl",
                "*.ndjson",
                "*.csv",
                "*.tsv",
                "*.zip",
                "*.gz",
                "*.qdpx",
                "*.qdc"),
        HTML("*.html"),
        CSV("*.csv"),
        XLSX("*.xlsx"),
        DOCX("*.docx"),
        MARKDOWN("*.md"),
        PDF("*.pdf"),
        JSONLD("*.jsonld"),
        QDPX("*.qdpx"),
        QDC("*.qdc"),
        CODEBOOK("*.csv", "*.qdc"),
        SVG("*.svg"),
        PNG("*.png");

        private final List<String> patterns;

        FileKind(String... patterns) {
            this.patterns = List.of(patterns);
        }

        /** File name patterns, the usual one first. */
        public List<String> patterns() {
            return patterns;
        }

        /** The usual ending with its point. */
        public String suffix() {
            return patterns.getFirst().substring(1);
        }
    }

    /** Files that exist; empty where the analyst thought better of it. */
    List<Path> chooseFiles(String title, FileKind kind, boolean several);

    /** A folder that exists. */
    Optional<Path> chooseFolder(String title);

    /** Where to write, with the kind's ending; the analyst has agreed to replace what is there. */
    Optional<Path> chooseTarget(String title, FileKind kind, String suggestedName);

    /**
     * Shows {@code content} until the analyst says yes or no.
     *
     * @param yes what the button that goes on says
     * @param ready when it can be pressed
     * @return whether it was pressed
     */
    boolean ask(String title, Node content, String yes, ObservableBooleanValue ready);

    /** Opens a file in the program that belongs to it on this computer. */
    void open(Path file);

    /** Shows {@code content} until it is closed. */
    void tell(String title, Node content);
}
