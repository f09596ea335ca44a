package parallax.workbench.comparison.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.news.Annotation;
import parallax.news.Rendering;
import parallax.news.Tag;
import parallax.statements.collation.Contrast;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.statements.References;
import parallax.workbench.comparison.Handmade;
import parallax.workbench.comparison.RecordingDesk;
import parallax.workbench.comparison.board.Tallying;
import parallax.workbench.comparison.table.Filter.Part;

class ViewTest {

    private final Table table = new Table(Handmade.table());

    private List<String> shown(View view) {
        return table.shown(view).stream().map(RowModel::id).toList();
    }

    private static View only(Part part, String value) {
        return View.ALL.with(Filter.NONE.with(part, value));
    }

    private Tally tally(View view) {
        Map<String, Tally> answer = new HashMap<>();
        new Tallying(new RecordingDesk()).count(table, view.base(), view.known(), t -> answer.put("", t));
        return answer.get("");
    }

    @Test
    void anOutletAndWhatItDoesAreAskedTogether() {
        assertThat(shown(only(Part.OUTLET, Handmade.TIMES))).containsExactly("dam", "rains");
        View indirect =
                View.ALL.with(Filter.NONE.with(Part.OUTLET, Handmade.WIRE).with(Part.KIND, "indirect"));
        assertThat(shown(indirect)).containsExactly("bridge");
        assertThat(shown(only(Part.UNDECIDED, ""))).containsExactly("rains");
    }

    @Test
    void outletsAreFoundByWhatTheAnalystKnowsOfThem() {
        Known known = new Known(
                Map.of(Handmade.WIRE, new Outlet(Handmade.WIRE, "Norland", "", "", "left", "own reading")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(shown(only(Part.COUNTRY, "Norland").with(known))).containsExactlyInAnyOrder("dam", "bridge");
        assertThat(shown(only(Part.COUNTRY, "Sudland").with(known))).isEmpty();
    }

    @Test
    void aTagFindsWhatItsSubtagsMark() {
        Rendering harn =
                table.row("harn").orElseThrow().statement().renderings().getFirst();
        Known known = new Known(
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        new Tag("t", null, "People", "#000000", "", 0, 0),
                        new Tag("u", "t", "Tired people", "#000000", "", 0, 1)),
                List.of(new Annotation(
                        "n", harn.article(), harn.span(), List.of("u"), "", "me", Instant.EPOCH, Instant.EPOCH)));
        assertThat(shown(only(Part.TAG, "t").with(known))).containsExactly("harn");
    }

    @Test
    void daysAreThoseOfPublication() {
        assertThat(shown(only(Part.FROM, "2025-03-06"))).isEmpty();
        assertThat(shown(only(Part.TO, "2025-03-05"))).hasSize(4);
    }

    @Test
    void differencesAreCountedAndCanDecideWhichRowsAreShown() {
        Tally tally = tally(View.ALL);
        assertThat(tally.count(table.rows())).containsEntry(Contrast.CUE, 1).containsEntry(Contrast.NEGATION, 1);
        View negation = only(Part.FLAG, "negation").with(tally);
        assertThat(shown(negation)).containsExactly("rains");
        View marked = only(Part.MARKED, "").marking(EnumSet.of(Contrast.CUE)).with(tally);
        assertThat(shown(marked)).containsExactly("dam");
        assertThat(shown(marked.with(Tally.NONE)))
                .as("nothing is hidden before it is counted")
                .hasSize(4);
    }

    @Test
    void aReferenceTextIsTheBaseWhereItHasThePassageAndElseSaysSo() {
        Known known = new Known(
                Map.of(),
                List.of(new References.Reference(
                        "r", "Minutes", "", "I declare this open. The dam will surely open in May. Thank you.")),
                List.of(),
                List.of(),
                List.of());
        View view = View.ALL.with(known).with(new Base.Text("r"));
        Against dam = table.row("dam").orElseThrow().against(view);
        assertThat(dam.foreign()).isTrue();
        assertThat(dam.words()).isEqualTo("The dam will surely open in May.");
        assertThat(dam.source(dam.wording())).isEqualTo("Minutes");
        Against harn = table.row("harn").orElseThrow().against(view);
        assertThat(harn.unmatched()).isTrue();
        assertThat(harn.words()).isEqualTo("he was tired");
    }

    @Test
    void aViewIsWrittenDownAndReadAgain() {
        View view = View.ALL
                .with(Filter.NONE
                        .withText("dam & rain")
                        .with(Part.OUTLET, "Ça = là")
                        .with(Part.FROM, "2025-03-06"))
                .with(Order.PLACE)
                .with(new Base.Outlet("A b"))
                .marking(EnumSet.of(Contrast.SPELLING));
        assertThat(Memory.read(Memory.write(view), View.ALL)).isEqualTo(view);
        assertThat(Memory.read("filter-FROM=soon&order=NONE", View.ALL)).isEqualTo(View.ALL);
        Map<String, String> views = new LinkedHashMap<>(Map.of("My view", Memory.write(view)));
        assertThat(Memory.readAll(Memory.writeAll(views))).isEqualTo(views);
        assertThat(Memory.readAll(null)).isEmpty();
    }
}
