package parallax.workbench.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.news.Palette;
import parallax.news.Tag;
import parallax.workbench.tags.Moves.Onto;

class MovesTest {

    private final Tag a = tag("a", null, 0);
    private final Tag a1 = tag("a1", "a", 0);
    private final Tag a2 = tag("a2", "a", 1);
    private final Tag b = tag("b", null, 1);
    private final Tag c = tag("c", null, 2);
    private final List<Tag> tags = List.of(a, a1, a2, b, c);

    private static Tag tag(String id, @Nullable String parent, int position) {
        return new Tag(id, parent, id, "#1f77b4", "", position, 0);
    }

    @Test
    void upAndDownStayAmongSiblings() {
        assertThat(Moves.up(tags, b)).contains(new Moves("b", null, 0));
        assertThat(Moves.up(tags, a)).isEmpty();
        assertThat(Moves.down(tags, a1)).contains(new Moves("a1", "a", 1));
        assertThat(Moves.down(tags, a2)).isEmpty();
    }

    @Test
    void inGoesUnderTheSiblingBeforeAtItsEnd() {
        assertThat(Moves.in(tags, b)).contains(new Moves("b", "a", 2));
        assertThat(Moves.in(tags, a)).isEmpty();
    }

    @Test
    void outStandsAfterItsParent() {
        assertThat(Moves.out(tags, a1)).contains(new Moves("a1", null, 1));
        assertThat(Moves.out(tags, b)).isEmpty();
    }

    @Test
    void positionsOfADropDoNotCountTheDraggedTag() {
        assertThat(Moves.drop(tags, a, c, Onto.BEFORE)).contains(new Moves("a", null, 1));
        assertThat(Moves.drop(tags, c, a, Onto.AFTER)).contains(new Moves("c", null, 1));
        assertThat(Moves.drop(tags, c, a, Onto.INTO)).contains(new Moves("c", "a", 2));
    }

    @Test
    void nothingIsDroppedIntoItselfOrWhereItStands() {
        assertThat(Moves.drop(tags, a, a2, Onto.BEFORE)).isEmpty();
        assertThat(Moves.drop(tags, a, a, Onto.INTO)).isEmpty();
        assertThat(Moves.drop(tags, b, a, Onto.AFTER)).isEmpty();
    }

    @Test
    void theNextColourIsOneThatIsNotUsed() {
        assertThat(Palette.next(List.of())).isEqualTo(Palette.COLOURS.getFirst());
        assertThat(Palette.next(tags)).isEqualTo(Palette.COLOURS.get(1));
        assertThat(Palette.COLOURS).hasSize(12).doesNotHaveDuplicates();
    }
}
