package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsTest {

    @Test
    void theLongestRuleDecidesAndAllowingBeforeForbidding() {
        Robots robots = Robots.of("""
                User-agent: *
                Disallow: /archive/
                Allow: /archive/2025/
                Disallow: /same
                Allow: /same
                """, "parallax");
        assertThat(robots.allow("/archive/2024/a")).isFalse();
        assertThat(robots.allow("/archive/2025/a")).isTrue();
        assertThat(robots.allow("/same")).isTrue();
        assertThat(robots.allow("/")).isTrue();
    }

    @Test
    void theGroupThatNamesTheProgramCountsAlone() {
        String text = """
                User-agent: *
                Disallow: /

                User-agent: other
                User-agent: Parallax # named with another
                Disallow: /private
                """;
        assertThat(Robots.of(text, "parallax").allow("/page")).isTrue();
        assertThat(Robots.of(text, "parallax").allow("/private/page")).isFalse();
        assertThat(Robots.of(text, "nobody").allow("/page")).isFalse();
    }

    @Test
    void starsAndTheEndMarkAreUnderstood() {
        Robots robots = Robots.of("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print/*x", "parallax");
        assertThat(robots.allow("/a/b.pdf")).isFalse();
        assertThat(robots.allow("/a/b.pdf?x=1")).isTrue();
        assertThat(robots.allow("/a/print/zzx")).isFalse();
        assertThat(robots.allow("/print/zzx")).isTrue();
    }

    @Test
    void anEmptyRuleForbidsNothing() {
        assertThat(Robots.of("User-agent: *\nDisallow:\n", "parallax").allow("/page"))
                .isTrue();
        assertThat(Robots.of("<html>no rules</html>", "parallax").allow("/page"))
                .isTrue();
    }
}
