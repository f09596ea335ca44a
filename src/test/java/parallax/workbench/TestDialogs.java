package parallax.workbench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import parallax.workbench.base.Dialogs;

/**
 * Answers in the analyst's place: what was put in is chosen next; where nothing was put in, the dialog is cancelled.
 */
public final class TestDialogs implements Dialogs {

    private final Deque<List<Path>> files = new ArrayDeque<>();
    private final Deque<Consumer<Node>> answers = new ArrayDeque<>();

    /** The next file dialog chooses these. */
    public void choose(Path... next) {
        files.add(List.of(next));
    }

    /** The next form is filled in like this and agreed to. */
    public void answer(Consumer<Node> fill) {
        answers.add(fill);
    }

    @Override
    public List<Path> chooseFiles(String title, FileKind kind, boolean several) {
        return files.isEmpty() ? List.of() : files.remove();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.remove().getFirst());
    }

    @Override
    public Optional<Path> chooseTarget(String title, FileKind kind, String suggestedName) {
        return chooseFolder(title);
    }

    @Override
    public boolean ask(String title, Node content, String yes, ObservableBooleanValue ready) {
        if (answers.isEmpty()) {
            return false;
        }
        answers.remove().accept(content);
        return ready.get();
    }

    /** The files that were opened in other programs. */
    public final List<Path> opened = new java.util.ArrayList<>();

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void tell(String title, Node content) {
        if (!answers.isEmpty()) {
            answers.remove().accept(content);
        }
    }
}
