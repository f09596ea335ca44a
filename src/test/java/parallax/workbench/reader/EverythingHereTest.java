package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.at;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;
import parallax.workbench.base.Words;

/** What lies over one place of the text, as a list and as a menu. */
class EverythingHereTest extends OpenReader {

    @Test
    void hListsEverythingHereAndShowsEachInTheText() {
        project.annotations().add(article, at(TEXT, "harbour"), List.of(), "short");
        project.annotations().add(article, at(TEXT, FIRST), List.of(), "long");
        read();
        Fx.await(() -> annotations().size() == 2, "the annotations");
        Fx.pulses(3);
        Fx.run(() -> area.caret(at(TEXT, "harbour").start() + 2));
        Fx.key(area, KeyCode.H, "");
        Fx.pulses(2);
        ListView<?> list = (ListView<?>) pane.node().lookup("#here-list");
        assertThat(Fx.on(() -> list.getItems().size())).isEqualTo(3);
        assertThat(Fx.on(() -> area.layers().spot())).isEqualTo(at(TEXT, "harbour"));
        Fx.key(list, KeyCode.DOWN, "");
        assertThat(Fx.on(() -> area.layers().spot())).isEqualTo(at(TEXT, FIRST));
        Fx.key(list, KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> pane.node().lookup("#here-list"))).isNull();
        assertThat(Fx.on(() -> area.layers().spot())).isNull();
    }

    @Test
    void theContextMenuListsEverythingHere() {
        read();
        Fx.run(() -> {
            Bounds at = area.layers().rowsOf(at(TEXT, "harbour")).getFirst();
            area.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    at.getCenterX(),
                    at.getCenterY(),
                    at.getCenterX(),
                    at.getCenterY(),
                    false,
                    null));
        });
        List<String> items = Fx.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow()
                .getItems()
                .stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList());
        assertThat(items).contains(Words.of("reader.menu.here")).anyMatch(i -> i.startsWith("Direct quote"));
        Fx.run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "reader-menu-search".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertThat(Fx.on(() -> workspace.asks().soughtProperty().get())).isEqualTo("\"harbour\"");
        assertThat(Fx.on(() -> workspace.asks().paneProperty().get())).isEqualTo("search");
        Fx.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }
}
