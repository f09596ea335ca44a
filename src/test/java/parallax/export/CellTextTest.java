package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parallax.news.Cell;
import parallax.statements.collation.Contrast;
import parallax.statements.comparison.Comparison;

class CellTextTest {

    private static final String FULL =
            "We will never open new harbours, whatever the council may say about it this week";
    private static final String CUT = "We will open new harbours, whatever the council may say about it";

    @Test
    void whatIsLeftOutStandsApartFromItsNeighbours() {
        assertThat(words(cells(FULL, CUT).wording(1)))
                .isEqualTo("We will never open new harbours, whatever the council may say about it this week");
    }

    @Test
    void aNegationThatIsGoneIsNoMereOmission() {
        assertThat(cells(FULL, CUT).wording(1))
                .contains(new Piece("never", Mark.NEGATION_GONE), new Piece("this week", Mark.LEFT_OUT));
    }

    @Test
    void aKindThatIsNotMarkedIsPlainAndItsMissingWordsStayAway() {
        Comparison table = Told.by(FULL, CUT);
        Scope numbers = new Scope("Harbour talks", Told.ALL.written(), List.of(), List.of(), Set.of(Contrast.NUMBER));
        List<Piece> wording = new CellText(table, numbers, table.rows().getFirst()).wording(1);
        assertThat(words(wording)).isEqualTo(CUT);
        assertThat(wording).allMatch(piece -> piece.mark() == Mark.PLAIN);
    }

    @Test
    void aCellWithoutWordingHasItsStateOnly() {
        CellText cells = cells(FULL, Told.OMITTED);
        assertThat(words(cells.state(1))).isEqualTo("✕ omitted");
        assertThat(cells.wording(1)).isEmpty();
    }

    @Test
    void theBaseIsNamedAndCounted() {
        CellText cells = cells(FULL, CUT);
        assertThat(cells.base()).isEqualTo(FULL);
        assertThat(cells.baseSource()).isEqualTo("Outlet 1");
        assertThat(cells.counts()).startsWith("2 sources");
    }

    @Test
    void everyStateHasAMeaningOfItsOwn() {
        assertThat(List.of(Cell.values()).stream().map(CellText::meaning)).doesNotHaveDuplicates();
    }

    private static CellText cells(String... wordings) {
        Comparison table = Told.by(wordings);
        return new CellText(table, Told.ALL, table.rows().getFirst());
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
