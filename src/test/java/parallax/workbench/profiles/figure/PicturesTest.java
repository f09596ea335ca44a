package parallax.workbench.profiles.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import parallax.news.Cell;
import parallax.statements.profiles.Profile;
import parallax.statements.profiles.Profiles;
import parallax.statements.words.Tone;

/** Pictures, measured with letters that are all equally wide. */
class PicturesTest {

    private static final Measure TYPEWRITER = new Measure() {
        @Override
        public double em() {
            return 14;
        }

        @Override
        public double width(String words, Type type) {
            return words.length() * 7.5 * type.size();
        }
    };
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Caption CAPTION = new Caption("A <title>", "more", "Source: “Quay” & Co.");

    private final Drawings drawings = new Drawings(TYPEWRITER);

    private static Profile profile(String name) {
        return new Profile(
                name,
                3,
                Map.of(Cell.DIRECT, 10, Cell.INDIRECT, 5, Cell.OMITTED, 5),
                List.of(new Profile.CueCount("say", Tone.NEUTRAL, 9), new Profile.CueCount("claim", Tone.NEGATIVE, 3)),
                1,
                List.of(9, 0, 1, 0, 0, 0, 2, 0, 0, 3),
                new TreeMap<>(Map.of(DAY, 12)),
                3);
    }

    private static Profiles all(Profile... profiles) {
        return new Profiles(List.of(profiles), List.of(), DAY, DAY.plusDays(9));
    }

    private static List<String> words(Figure figure) {
        List<String> words = new ArrayList<>();
        figure.marks().forEach(mark -> {
            if (mark instanceof Mark.Words text) {
                words.add(text.words());
            }
        });
        return words;
    }

    private static Document read(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void aBarWritesLetterAndFigureIntoEachPart() {
        Figure bar = drawings.bar(profile("Valley Post"), 400);
        assertThat(words(bar)).containsExactly("D\u200910", "I\u20095", "O\u20095");
        assertThat(bar.words()).contains("direct 10 (50\u00a0%)", "omitted 5 (25\u00a0%)");
    }

    @Test
    void aNarrowPartHasItsLetterOrNothing() {
        assertThat(words(drawings.bar(profile("Valley Post"), 60))).containsExactly("D", "I", "O");
        assertThat(words(drawings.bar(profile("Valley Post"), 12))).isEmpty();
    }

    @Test
    void aSheetSaysWhatItCounts() {
        Figure sheet = drawings.sheet(profile("Valley Post"), all(profile("Valley Post")), 900);
        assertThat(words(sheet)).contains("Statements", "Reporting words", "Place in the article", "Over time");
        assertThat(words(sheet)).contains("say", "claim", "1 passage without one.", "3 Mar 2025", "12 Mar 2025");
        assertThat(words(sheet)).anyMatch(w -> w.contains("3 without a date"));
    }

    @Test
    void withoutDatesTheSheetSaysWhatToDo() {
        Profiles undated = new Profiles(List.of(profile("Valley Post")), List.of(), null, null);
        assertThat(String.join(" ", words(drawings.sheet(profile("Valley Post"), undated, 900))))
                .contains("No article has a date.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {240, 520, 900, 1500})
    void nothingReachesBeyondThePicture(double width) {
        Figure sheet = drawings.sheet(profile("Valley Post"), all(profile("Valley Post")), width);
        for (Mark mark : sheet.marks()) {
            switch (mark) {
                case Mark.Box box -> {
                    assertThat(box.x()).isNotNegative();
                    assertThat(box.x() + box.width()).isLessThanOrEqualTo(width + 0.01);
                    assertThat(box.y() + box.height()).isLessThanOrEqualTo(sheet.height() + 0.01);
                }
                case Mark.Line line ->
                    assertThat(Math.max(line.fromX(), line.toX())).isLessThanOrEqualTo(width + 0.01);
                case Mark.Words words -> assertThat(words.y()).isBetween(0.0, sheet.height());
                case Mark.Count count -> {
                    assertThat(count.x()).isNotNegative();
                    assertThat(count.x() + count.width()).isLessThanOrEqualTo(width + 0.01);
                    assertThat(count.y() + count.height()).isLessThanOrEqualTo(sheet.height() + 0.01);
                }
            }
        }
    }

    @Test
    void aProfileOfNothingIsDrawnToo() {
        Profile nothing =
                new Profile("", 0, Map.of(), List.of(), 0, Collections.nCopies(Profile.TENTHS, 0), new TreeMap<>(), 0);
        assertThat(words(drawings.sheet(nothing, all(nothing), 900))).contains("0");
        assertThat(drawings.bar(nothing, 100).marks()).isNotEmpty();
    }

    @Test
    void aSavedPictureHasTitleLegendAndSource() {
        Figure figure = drawings.overview(List.of(profile("Valley Post")), CAPTION, 900);
        assertThat(words(figure)).contains("A <title>", "more", "direct", "omitted", "Valley Post", "15 of 20");
        assertThat(String.join(" ", words(figure))).contains("Source: “Quay” & Co.");
    }

    @Test
    void svgIsWellFormedWhateverTheNames() throws Exception {
        Profile odd = profile("<b>\"Tom\" & 'Ann'\u0007 \uD83D\uDE00");
        String svg = Svg.of(drawings.overview(List.of(odd), CAPTION, 900), new InkColours(false));
        NodeList texts = read(svg).getElementsByTagName("text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        assertThat(words).contains("A <title>").anyMatch(w -> w.startsWith("<b>\"Tom\" & 'A"));
        assertThat(svg).contains("font-family=\"sans-serif\"").doesNotContain("\u0007");
    }

    @Test
    void bothThemesHaveEveryInk() {
        for (Ink ink : Ink.values()) {
            assertThat(new InkColours(false).apply(ink)).matches("#[0-9a-f]{6}");
            assertThat(new InkColours(true).apply(ink)).matches("#[0-9a-f]{6}");
        }
        assertThat(new InkColours(false).apply(Ink.PAPER)).isNotEqualTo(new InkColours(true).apply(Ink.PAPER));
    }

    @Test
    void heatGrowsWithTheCount() {
        assertThat(Ink.heat(0, 50)).isEqualTo(Ink.HEAT_0);
        assertThat(Ink.heat(1, 50)).isEqualTo(Ink.HEAT_1);
        assertThat(Ink.heat(50, 50)).isEqualTo(Ink.HEAT_6);
        assertThat(Ink.heat(1, 1)).isEqualTo(Ink.HEAT_1);
        for (int count = 1; count < 50; count++) {
            assertThat(Ink.heat(count, 50)).isLessThanOrEqualTo(Ink.heat(count + 1, 50));
        }
    }
}
