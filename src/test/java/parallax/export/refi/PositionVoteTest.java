package parallax.export.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.export.refi.PositionVote.Ballot;
import parallax.text.Span;

class PositionVoteTest {

    private static final String RAW =
            "😀 the quay\r\nopens 😀 at\r\nnoon on Monday\r\nin the 👩\u200d👩\u200d👧 port\r\n".repeat(20);

    @Test
    void everyWayToCountIsFoundOutFromTheWords() {
        FileText text = FileText.read(RAW);
        for (Reading reading : Reading.likelyFirst("")) {
            if (reading.inclusive()) {
                continue;
            }
            PositionVote.Outcome outcome = PositionVote.of(words(text, reading), "");
            assertThat(outcome.reading()).as(reading.words()).isEqualTo(reading);
            assertThat(outcome.doubt()).isNull();
        }
    }

    @Test
    void withoutSignsTheProgramDecides() {
        FileText text = FileText.read("plain words only");
        assertThat(PositionVote.of(List.of(new Ballot(text, 0, 5, "plain")), "NVivo 12")
                        .reading()
                        .utf16())
                .isTrue();
        assertThat(PositionVote.of(List.of(new Ballot(text, 0, 5, "plain")), "QualCoder")
                        .reading()
                        .utf16())
                .isFalse();
    }

    @Test
    void anInclusiveEndIsFoundOutToo() {
        FileText text = FileText.read("plain words only");
        List<Ballot> ballots = List.of(new Ballot(text, 0, 4, "plain"), new Ballot(text, 6, 10, "words"));
        assertThat(PositionVote.of(ballots, "").reading().inclusive()).isTrue();
    }

    @Test
    void whatFitsNowhereIsTold() {
        FileText text = FileText.read("plain words only");
        List<Ballot> ballots = List.of(new Ballot(text, 1, 3, null), new Ballot(text, 7, 9, null));
        assertThat(PositionVote.of(ballots, "").doubt()).contains("0 of 2 selections");
    }

    @Test
    void placesGoOutAndComeBackInEveryProfile() {
        String stored = FileText.read(RAW).text();
        for (RefiProfile profile : RefiProfile.values()) {
            FileText out = FileText.written(stored, profile);
            FileText in = FileText.read(profile.file(stored));
            assertThat(in.text()).isEqualTo(stored);
            for (int i = 0; i < stored.length(); i++) {
                if (!Character.isLowSurrogate(stored.charAt(i))) {
                    int position = out.position(i, profile.reading());
                    assertThat(in.span(position, position, profile.reading())).isEqualTo(new Span(i, i));
                }
            }
        }
    }

    private static List<Ballot> words(FileText text, Reading reading) {
        List<Ballot> ballots = new ArrayList<>();
        String stored = text.text();
        for (int start = stored.indexOf(' ') + 1; start > 0 && start < stored.length() - 9; ) {
            int end = stored.indexOf(' ', start);
            if (end < 0) {
                break;
            }
            String name = stored.substring(start, end);
            ballots.add(new Ballot(text, text.position(start, reading), text.position(end, reading), name));
            start = end + 1;
        }
        return ballots;
    }
}
