package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.Main.Face;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"import", "quotes", "compare", "check", "--help", "--version", "--no-such-option"})
    void verbsAndOptionsGoToTheCommandLine(String word) {
        assertThat(Main.face(new String[] {word})).isEqualTo(Face.COMMAND_LINE);
        assertThat(Main.face(new String[] {word, "a.txt"})).isEqualTo(Face.COMMAND_LINE);
    }

    @Test
    void nothingOrOneProjectOpensTheWorkbench() {
        assertThat(Main.face(new String[] {})).isEqualTo(Face.WORKBENCH);
        assertThat(Main.face(new String[] {"spring.parallax"})).isEqualTo(Face.WORKBENCH);
        assertThat(Main.face(new String[] {"--sample"})).isEqualTo(Face.SAMPLE);
    }

    @Test
    void twoProjectsAreWrongUsageAndLeftToTheCommandLine() {
        assertThat(Main.face(new String[] {"a.parallax", "b.parallax"})).isEqualTo(Face.COMMAND_LINE);
    }

    @Test
    void onlyLinuxCanBeWithoutADisplay() {
        assertThat(Main.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Main.hasDisplay("Windows 11", Map.of())).isTrue();
        assertThat(Main.hasDisplay("Mac OS X", Map.of())).isTrue();
    }
}
