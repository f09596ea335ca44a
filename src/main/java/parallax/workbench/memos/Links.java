package parallax.workbench.memos;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import parallax.news.Link;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Subject;
import parallax.text.Span;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Goes where links in memos lead. */
final class Links {

    private static final Pattern PASSAGE = Pattern.compile("(\\S+) (\\d{1,9})-(\\d{1,9})");

    private final Workspace workspace;
    private final Consumer<Subject> about;

    /** @param about lists the memos on something */
    Links(Workspace workspace, Consumer<Subject> about) {
        this.workspace = workspace;
        this.about = about;
    }

    /** An address is put on the clipboard: nothing here opens the network. */
    void follow(String target) {
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        String id = target.substring(colon + 1)
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%20", " ");
        switch (scheme) {
            case "article" -> workspace.view(id);
            case "annotation" ->
                workspace.read(
                        p -> p.annotations().find(id),
                        found -> found.ifPresentOrElse(
                                a -> workspace.go(new Link.Place(a.article(), a.span())), this::gone));
            case "statement" -> statement(id);
            case "tag", "speaker", "outlet", "project", "journal" ->
                about.accept(new Subject(Kind.valueOf(scheme.toUpperCase(Locale.ROOT)), id, ""));
            default -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(target);
                Clipboard.getSystemClipboard().setContent(content);
                workspace.noticeProperty().set(Notice.info(Words.of("memos.link.copied", target)));
            }
        }
    }

    private void statement(String passage) {
        Matcher match = PASSAGE.matcher(passage);
        if (!match.matches()) {
            gone();
            return;
        }
        Span span = new Span(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
        workspace.comparisonProperty().get().rows().stream()
                .filter(row -> row.statement().renderings().stream()
                        .anyMatch(r ->
                                r.article().equals(match.group(1)) && r.span().overlaps(span)))
                .findFirst()
                .ifPresent(workspace::select);
        workspace.go(new Link.Place(match.group(1), span));
    }

    private void gone() {
        workspace.noticeProperty().set(Notice.info(Words.of("memos.link.gone")));
    }
}
