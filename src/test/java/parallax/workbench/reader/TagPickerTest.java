package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Tag;
import parallax.workbench.reader.TagPicker.Choice;

class TagPickerTest {

    private static final List<Tag> TAGS =
            List.of(tag("1", "people"), new Tag("2", "1", "officials", "#336699", "", 0, 0), tag("3", "official line"));

    @Test
    void namesThatBeginWithItComeFirst() {
        assertThat(TagPicker.choices(TAGS, List.of(), "off"))
                .extracting(Choice::name)
                .containsExactly("people / officials", "official line", "off");
        assertThat(TagPicker.choices(TAGS, List.of(), "line"))
                .extracting(Choice::name)
                .containsExactly("official line", "line");
    }

    @Test
    void whatIsNotATagYetCanBecomeOne() {
        assertThat(TagPicker.choices(TAGS, List.of(), " storms ")).containsExactly(new Choice(null, "storms", 0));
        assertThat(TagPicker.choices(TAGS, List.of(), "People"))
                .extracting(Choice::tag)
                .doesNotContainNull();
    }

    @Test
    void theFirstNineHaveDigits() {
        assertThat(TagPicker.choices(TAGS, List.of(), ""))
                .extracting(Choice::key)
                .containsExactly(1, 2, 3);
    }
}
