package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassNamesTest {

    private final ClassNames names = ClassNames.load();

    @Test
    void wordsAreFoundInsideOthersAndInEitherCase() {
        assertThat(names.in("ArticleNewsletterBox")).isEqualTo(ClassNames.FURNITURE);
        assertThat(names.in("story__text wide")).isZero();
    }

    @Test
    void shortWordsMustStandAlone() {
        assertThat(names.in("ad")).isEqualTo(ClassNames.FURNITURE);
        assertThat(names.in("box-ad-2")).isEqualTo(ClassNames.FURNITURE);
        assertThat(names.in("shadow headline")).isZero();
    }

    @Test
    void aWordMayBeOfSeveralKinds() {
        assertThat(names.in("cookie-note") & ClassNames.NEVER).isNotZero();
        assertThat(names.in("cookie-note") & ClassNames.FURNITURE).isNotZero();
    }

    @Test
    void commentaryIsNoComment() {
        assertThat(names.in("section-commentary") & ClassNames.COMMENT).isZero();
        assertThat(names.in("reader-comments") & ClassNames.COMMENT).isNotZero();
    }
}
