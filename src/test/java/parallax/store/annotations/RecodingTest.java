package parallax.store.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.news.Link;
import parallax.news.Tag;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.coding.TagDetails;
import parallax.store.file.StoreException;
import parallax.text.Span;

class RecodingTest {

    @TempDir
    Path folder;

    private Store store;
    private List<String> articles;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        articles = Sample.fill(store).stream().map(a -> a.id()).toList();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Link.Place> places() {
        return articles.stream().map(id -> new Link.Place(id, new Span(3, 12))).toList();
    }

    private Tag tag(String name) {
        return store.codebook().list().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severalPassagesAreTaggedInOneAct() {
        String sea = store.codebook().add(null, "sea", "#112233", "");
        store.recoding().tag(places(), sea);
        assertThat(tag("sea").count()).isEqualTo(2);
        assertThat(store.history().undoable().orElseThrow().name()).isEqualTo("Tagged 2 passages ‘sea’");
        store.history().undo();
        assertThat(store.annotations().list(null)).isEmpty();
        store.recoding().tagNew(places(), "land", "#445566");
        assertThat(tag("land").count()).isEqualTo(2);
        store.history().undo();
        assertThat(store.codebook().list()).extracting(Tag::name).containsExactly("sea");
    }

    @Test
    void aMergedTagLeavesEverythingToTheOther() {
        String sea = store.tagDetails().add(null, "sea", "#112233", "salt", "waves", 3);
        String water = store.tagDetails().add(null, "water", "#112233", "wet", "", 0);
        store.codebook().add(sea, "tide", "#112233", "");
        store.recoding().tag(places(), sea);
        store.recoding().tag(places().subList(0, 1), water);
        store.recoding().merge(sea, water);
        assertThat(store.codebook().list()).extracting(Tag::name).containsExactly("water", "tide");
        assertThat(tag("water")).satisfies(t -> {
            assertThat(t.count()).isEqualTo(2);
            assertThat(t.definition()).isEqualTo("wet\nsalt");
        });
        assertThat(tag("tide").parent()).isEqualTo(water);
        assertThat(store.tagDetails().list()).containsExactly(new TagDetails.Detail(water, "waves", 3));
        store.history().undo();
        assertThat(tag("sea").count()).isEqualTo(2);
        assertThat(tag("water").count()).isEqualTo(1);
        assertThat(tag("tide").parent()).isEqualTo(sea);
        assertThat(store.check()).contains("Integrity: ok");
    }

    @Test
    void aTagIsNotMergedIntoOneBelowIt() {
        String sea = store.codebook().add(null, "sea", "#112233", "");
        String tide = store.codebook().add(sea, "tide", "#112233", "");
        assertThatThrownBy(() -> store.recoding().merge(sea, tide)).hasMessageContaining("tag below it");
        assertThatThrownBy(() -> store.recoding().merge(sea, sea)).isInstanceOf(StoreException.class);
        assertThat(store.codebook().list()).hasSize(2);
    }

    @Test
    void aSplitTagKeepsWhatIsNotChosen() {
        String sea = store.codebook().add(null, "sea", "#112233", "");
        store.recoding().tag(places(), sea);
        String first = store.annotations().list(articles.getFirst()).getFirst().id();
        store.recoding().split(sea, List.of(first), "bay", "#445566");
        assertThat(tag("sea").count()).isEqualTo(1);
        assertThat(tag("bay").count()).isEqualTo(1);
        assertThat(store.annotations().find(first).map(Annotation::tags).orElseThrow())
                .containsExactly(tag("bay").id());
        assertThatThrownBy(() -> store.recoding().split(sea, List.of(first), "cove", "#445566"))
                .hasMessageContaining("carries the tag");
        store.history().undo();
        assertThat(tag("sea").count()).isEqualTo(2);
    }

    @Test
    void aKeyBelongsToOneTagAndTheFirstNineHaveOneWhileNoTagWasGivenAny() {
        String sea = store.codebook().add(null, "sea", "#112233", "");
        String land = store.codebook().add(null, "land", "#112233", "");
        List<Tag> tags = store.codebook().list();
        assertThat(TagDetails.applied(2, tags, List.of())).contains(tag("land"));
        store.tagDetails().key(sea, 5);
        store.tagDetails().key(land, 5);
        List<TagDetails.Detail> details = store.tagDetails().list();
        assertThat(TagDetails.applied(5, tags, details)).contains(tag("land"));
        assertThat(TagDetails.applied(1, tags, details)).isEmpty();
        assertThat(TagDetails.digitOf(tag("sea"), tags, details)).isZero();
        store.codebook().remove(land);
        assertThat(store.tagDetails().list()).extracting(TagDetails.Detail::tag).containsExactly(sea);
        store.history().undo();
        assertThat(TagDetails.digitOf(
                        tag("land"), store.codebook().list(), store.tagDetails().list()))
                .isEqualTo(5);
    }
}
