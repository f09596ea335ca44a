package parallax.workbench.reader.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.at;
import static parallax.workbench.reader.Samples.display;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.DisplayText.Look;

class DisplayTextTest {

    private static final String TEXT =
            "Tern Gazette logo\n\nMenu\nFerry stays in port\n\nThe ferry \uD83D\uDEA2 waits.\nMore from us";
    private static final List<Region> REGIONS = List.of(
            new Region(at(TEXT, "Tern Gazette logo\n\nMenu"), Role.FURNITURE),
            new Region(at(TEXT, "Ferry stays in port"), Role.TITLE),
            new Region(at(TEXT, "More from us"), Role.FURNITURE));

    @Test
    void foldsFurnitureIntoOneLineAndDropsBlankOnes() {
        assertThat(display(TEXT, REGIONS).text())
                .isEqualTo("+2\nFerry stays in port\nThe ferry \uD83D\uDEA2 waits.\n+1");
    }

    @Test
    void unfoldsOneFold() {
        assertThat(display(TEXT, REGIONS, 0).text())
                .isEqualTo("-2\nTern Gazette logo\nMenu\nFerry stays in port\nThe ferry \uD83D\uDEA2 waits.\n+1");
    }

    @Test
    void leadsFromTheArticleToTheScreenAndBack() {
        DisplayText shown = display(TEXT, REGIONS);
        for (String words : List.of("Ferry stays", "port", "The ferry", "\uD83D\uDEA2 waits", "waits.")) {
            Span there = shown.toDisplay(at(TEXT, words));
            assertThat(there.of(shown.text())).isEqualTo(words);
            assertThat(shown.toArticle(there)).isEqualTo(at(TEXT, words));
        }
    }

    @Test
    void everyUnitOnScreenIsItsOwnInTheArticle() {
        DisplayText shown = display(TEXT, REGIONS, 0);
        for (Line line : shown.lines()) {
            for (int i = line.start(); i < line.end() && !line.look().isFold(); i++) {
                assertThat(TEXT.charAt(shown.toArticle(i)))
                        .isEqualTo(shown.text().charAt(i));
            }
        }
    }

    @Test
    void putsFoldedTextWhereItsFoldIs() {
        DisplayText shown = display(TEXT, REGIONS);
        assertThat(shown.folds(at(TEXT, "Menu").start())).isTrue();
        assertThat(shown.folds(at(TEXT, "ferry").start())).isFalse();
        assertThat(shown.toDisplay(at(TEXT, "More from us")).start())
                .isEqualTo(shown.text().lastIndexOf("+1"));
        assertThat(shown.toDisplay(at(TEXT, "Menu"))).isEqualTo(new Span(0, 0));
    }

    @Test
    void aSelectionHoldsFoldedTextOnlyWhenItReachesPastItOnBothSides() {
        String text = "One.\nAdvert\nTwo.";
        DisplayText shown = display(text, List.of(new Region(at(text, "Advert"), Role.FURNITURE)));
        assertThat(shown.text()).isEqualTo("One.\n+1\nTwo.");
        assertThat(shown.toArticle(new Span(0, shown.text().length())).of(text)).isEqualTo(text);
        assertThat(shown.toArticle(new Span(0, 6)).of(text)).isEqualTo("One.\n");
        assertThat(shown.toArticle(new Span(6, shown.text().length())).of(text)).isEqualTo("\nTwo.");
        assertThat(shown.toArticle(new Span(5, 7)).isEmpty()).isTrue();
    }

    @Test
    void breaksAVeryLongParagraphForDisplayOnly() {
        String text = "word ".repeat(4_000) + "end";
        DisplayText shown = display(text, List.of());
        assertThat(shown.lines()).hasSizeGreaterThan(3).allMatch(l -> l.text().length() <= LineBreaker.LONGEST);
        assertThat(shown.text().replace("\n", "")).isEqualTo(text);
        assertThat(shown.lines().getFirst().goesOn()).isTrue();
        assertThat(shown.lines().getLast().goesOn()).isFalse();
        for (int i = 0; i < text.length(); i += 97) {
            assertThat(shown.toArticle(shown.toDisplay(i))).isEqualTo(i);
        }
    }

    @Test
    void neverBreaksInsideACharacter() {
        String text = "\uD83D\uDEA2".repeat(6_000);
        assertThat(display(text, List.of()).lines())
                .allMatch(l -> Character.isHighSurrogate(l.text().charAt(0)))
                .allMatch(l -> Character.isLowSurrogate(l.text().charAt(l.text().length() - 1)));
    }

    @Test
    void replacesWhatNoScreenCanShowUnitForUnit() {
        String text = "a\u0000b\rc\uD83Dd\u2028e";
        DisplayText shown = display(text, List.of());
        assertThat(shown.text()).isEqualTo("a\uFFFDb c\uFFFDd e");
    }

    @Test
    void anEmptyArticleIsOneEmptyLine() {
        assertThat(display("", List.of()).lines()).containsExactly(Line.NONE);
        assertThat(display("\n \n", List.of()).toDisplay(2)).isZero();
    }

    @Test
    void tellsTitlesAndHeadings() {
        String text = "A title\nA heading\nBody";
        assertThat(display(
                                text,
                                List.of(
                                        new Region(at(text, "A title"), Role.TITLE),
                                        new Region(at(text, "A heading"), Role.HEADING)))
                        .lines())
                .extracting(Line::look)
                .containsExactly(Look.TITLE, Look.HEADING, Look.BODY);
    }
}
