package parallax.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinesTest {

    private static final List<String> PARAGRAPHS = List.of(
            "Ferry sails again after a year",
            "By Orla Venn",
            "12 March 2025",
            "",
            "The ferry sailed on Tuesday after a year in dock, the harbour master said to everybody who came, and nobody "
                    + "who stood on the quay had believed in it any more.",
            "",
            "\"We waited for the long-promised pump, and then for the men who were to build it in,\" said Ada Lind. \"When "
                    + "both were there, the dock had no water.\"",
            "",
            "She would not say what it cost.");

    /** As a program breaks lines that fills each as far as words go. */
    private static String broken(List<String> paragraphs, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 60, 65, 72, 76, 79, 80})
    void paragraphsAreOneLineAgainAndShortLinesStandAlone(int width) {
        String text = String.join("\n", PARAGRAPHS);
        assertThat(BrokenLines.joined(broken(PARAGRAPHS, width))).isEqualTo(text);
        assertThat(BrokenLines.joined(broken(PARAGRAPHS, width) + "\n")).isEqualTo(text + "\n");
    }

    @Test
    void aWordThatTheEndOfALineBrokeIsWholeAgain() {
        assertThat(BrokenLines.joined("""
                        The government of the valley waited for a long time before it agreed to re-
                        build the lock, and then it had no money left for anything that the skippers
                        had asked for. The lock will be long-
                        lived, said the government of the valley, which waited for a long time to re-
                        build anything at all. To rebuild a lock takes years, it said, and the mo-
                        ney is what it always is."""))
                .contains("agreed to rebuild the lock")
                .contains("at all. To rebuild a lock");
    }

    @Test
    void textOfOtherMakingStaysAsItIs() {
        for (String text : List.of(
                String.join("\n", PARAGRAPHS),
                "",
                "One line.",
                "Eggs\nFlour, as much as there is\nMilk\nButter, a spoon of it, melted over a low fire\nSalt\nWater",
                "The lock is shut, the water low,\nThe skippers have nowhere to go,\nThe gulls sit still along the quay,\n"
                        + "And nobody comes in from sea.",
                """
                quay --hash=sha256:0f343f6c8ea8c3d2a1b79e3c6ad1c9f8a4b3 \\
                     --hash=sha256:9c1d0e4fa1b25c77e6d8e3f0b19a7c2d5e4f \\
                dock --hash=sha256:77aa01c2d3e4f5061728394a5b6c7d8e9f00 \\
                lock --hash=sha256:1234567890abcdef1234567890abcdef1234 \\
                pump --hash=sha256:abcdefabcdefabcdefabcdefabcdefabcdef \\
                """,
                """
                # made by the pump of the lock, do not touch
                argus==1.4.0  # via dock and lock
                clinker==7.0.2  # via flood and quay
                daybreak==0.6.6  # via flood and pump
                itinerary==1.1.0  # via dock and quay
                johannes==2.10.1  # via flood
                """,
                """
                The harbour master said that the ferry would sail on Tuesday afternoon.
                Nobody believed a word of what he said to those who stood on the quay.
                The pump was there at last and so were the men who would build it in.
                The dock had no water in it when they came to work on Monday morning.
                """)) {
            assertThat(BrokenLines.joined(text)).isEqualTo(text);
        }
    }

    @Test
    void listsAndQuotedMailKeepTheirLines() {
        String list = """
                - the pump that was promised to the town in the year before the last one
                - the men who were to build it into the dock before the winter came round
                > and what did they say to you when you asked for the money for all of this
                """;
        String text = broken(PARAGRAPHS, 72) + "\n\n" + list;
        assertThat(BrokenLines.joined(text)).endsWith(list).contains(PARAGRAPHS.get(4));
    }
}
