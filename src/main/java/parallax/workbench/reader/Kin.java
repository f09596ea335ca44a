package parallax.workbench.reader;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Article;
import parallax.statements.comparison.Comparison;
import parallax.statements.copies.WireCopies;
import parallax.workbench.base.Beside;
import parallax.workbench.base.Page;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Says over the text what else there is of it: older versions, and other outlets that print the same. */
final class Kin extends HBox {

    private final Workspace workspace;
    private final Hyperlink versions = link("reader-versions", Feather.GIT_COMMIT);
    private final Hyperlink copies = link("reader-copies", Feather.COPY);

    Kin(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("reader-kin");
        setMinWidth(0);
        versions.setMinWidth(USE_PREF_SIZE);
        versions.setTooltip(new Tooltip(Words.of("reader.versions.hint")));
        copies.setMinWidth(0);
        HBox.setHgrow(copies, Priority.SOMETIMES);
        getChildren().addAll(versions, copies);
        visibleProperty().bind(Bindings.or(versions.visibleProperty(), copies.visibleProperty()));
        managedProperty().bind(visibleProperty());
        workspace.pageProperty().addListener((o, was, now) -> {
            boolean other = was == null
                    || now == null
                    || !was.article().id().equals(now.article().id());
            if (other) {
                versions.setVisible(false);
            }
            read();
        });
        workspace.comparisonProperty().addListener((o, was, now) -> showCopies());
        read();
    }

    private static Hyperlink link(String id, Feather icon) {
        Hyperlink link = new Hyperlink(null, new FontIcon(icon));
        link.setId(id);
        link.getStyleClass().add("kin");
        link.setVisible(false);
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private void read() {
        showCopies();
        Page page = workspace.pageProperty().get();
        if (page == null) {
            versions.setVisible(false);
            return;
        }
        String id = page.article().id();
        workspace.read(p -> p.articles().versions(id).size(), count -> {
            Page now = workspace.pageProperty().get();
            if (now != null && now.article().id().equals(id)) {
                versions.setText(Words.of("reader.versions", count));
                versions.setOnAction(e -> {
                    versions.setVisited(false);
                    workspace.asks().versions(id);
                });
                versions.setVisible(count > 1);
            }
        });
    }

    private void showCopies() {
        Page page = workspace.pageProperty().get();
        Comparison table = workspace.comparisonProperty().get();
        WireCopies.Group group =
                page == null ? null : table.copies().of(page.article().id());
        List<Article> others = page == null || group == null
                ? List.of()
                : group.articles().stream()
                        .filter(id -> !id.equals(page.article().id()))
                        .map(table.articles()::get)
                        .filter(Objects::nonNull)
                        .toList();
        copies.setVisible(!others.isEmpty());
        if (page == null || group == null || others.isEmpty()) {
            return;
        }
        String outlets = others.stream().map(Article::source).distinct().collect(Collectors.joining(", "));
        copies.setText(
                group.agency() == null
                        ? Words.of("reader.copies", outlets)
                        : Words.of("reader.copies.agency", group.agency(), outlets));
        String titles = others.stream()
                .map(a -> a.source() + ": " + (a.title() == null ? a.file() : a.title()))
                .collect(Collectors.joining("\n"));
        Tooltip hint = new Tooltip(Words.of("reader.copies.hint") + "\n" + titles);
        hint.setWrapText(true);
        hint.setMaxWidth(420);
        copies.setTooltip(hint);
        Beside beside = new Beside(page.article().id(), others.getFirst().id());
        copies.setOnAction(e -> {
            copies.setVisited(false);
            workspace.besideProperty().set(beside);
        });
    }
}
