package parallax.workbench.reader.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.annotation;
import static parallax.workbench.reader.Samples.at;
import static parallax.workbench.reader.Samples.display;
import static parallax.workbench.reader.Samples.quote;
import static parallax.workbench.reader.Samples.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Kind;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;
import parallax.workbench.reader.marks.MarkLayout.Piece;

class MarkLayoutTest {

    private static final String TEXT = "The mayor said \u201Cwe wait.\n\nWe wait long.\u201D Then rain.\nAdvert";

    @Test
    void cutsAQuoteAtTheEndOfAParagraph() {
        DisplayText shown = display(TEXT, List.of());
        String content = "\u201Cwe wait.\n\nWe wait long.\u201D";
        MarkLayout marks = MarkLayout.of(shown, List.of(quote(TEXT, content, Kind.DIRECT)), List.of(), List.of());
        assertThat(words(shown, marks, 0)).containsExactly("\u201Cwe wait.");
        assertThat(words(shown, marks, 1)).containsExactly("We wait long.\u201D");
        assertThat(marks.at(0)).extracting(Piece::opens).containsExactly(true);
        assertThat(marks.at(1)).extracting(Piece::opens).containsExactly(false);
    }

    @Test
    void drawsNothingWhereTextIsFolded() {
        DisplayText shown = display(TEXT, List.of(new Region(at(TEXT, "Advert"), Role.FURNITURE)));
        MarkLayout marks = MarkLayout.of(
                shown, List.of(), List.of(annotation("1", at(TEXT, "Advert"), "t")), List.of(tag("t", "rain")));
        assertThat(marks.at(2)).isEmpty();
    }

    @Test
    void givesOverlappingAnnotationsLanesOfTheirOwn() {
        DisplayText shown = display(TEXT, List.of());
        MarkLayout marks = MarkLayout.of(
                shown,
                List.of(),
                List.of(
                        annotation("1", new Span(0, 9), "t"),
                        annotation("2", new Span(4, 14), "t"),
                        annotation("3", new Span(9, 14))),
                List.of(tag("t", "rain")));
        assertThat(marks.at(0))
                .extracting(p -> ((Mark.OfAnnotation) p.mark()).lane())
                .containsExactly(0, 1, 0);
    }

    @Test
    void givesEachTagOfAnAnnotationALane() {
        MarkLayout marks = MarkLayout.of(
                display(TEXT, List.of()),
                List.of(),
                List.of(annotation("1", new Span(0, 9), "a", "b", "gone")),
                List.of(tag("a", "rain"), tag("b", "wind")));
        assertThat(marks.at(0))
                .extracting(p -> ((Mark.OfAnnotation) p.mark()).lane())
                .containsExactly(0, 1);
    }

    @Test
    void usesAsFewLanesAsThereCanBe() {
        assertThat(Lanes.of(List.of(new Span(10, 20), new Span(0, 30), new Span(20, 25), new Span(12, 14))))
                .containsExactly(1, 0, 1, 2);
        assertThat(Lanes.of(List.of())).isEmpty();
    }

    private static List<String> words(DisplayText shown, MarkLayout marks, int line) {
        String text = shown.lines().get(line).text();
        return marks.at(line).stream()
                .map(p -> text.substring(p.start(), p.end()))
                .toList();
    }
}
