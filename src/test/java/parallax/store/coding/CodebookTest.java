package parallax.store.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.Sample;
import parallax.store.Store;
import parallax.store.file.StoreException;
import parallax.text.Span;

class CodebookTest {

    @TempDir
    Path folder;

    private Store store;
    private Article article;

    @BeforeEach
    void open() {
        store = Sample.store(folder);
        article = Sample.fill(store).getFirst();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String tree() {
        return String.join(
                " ",
                store.codebook().list().stream()
                        .map(t -> t.name() + (t.parent() == null ? "" : "<" + name(t.parent())) + t.position())
                        .toList());
    }

    private String name(String id) {
        return store.codebook().list().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void listsParentsBeforeChildrenAndSiblingsByPosition() {
        String a = store.codebook().add(null, "a", "#111111", "");
        String b = store.codebook().add(null, "b", "#222222", "");
        store.codebook().add(b, "x", "#333333", "");
        String y = store.codebook().add(a, "y", "#444444", "");
        store.codebook().add(a, "x", "#555555", "");
        assertThat(tree()).isEqualTo("a0 y<a0 x<a1 b1 x<b0");
        store.codebook().move(b, null, 0);
        assertThat(tree()).isEqualTo("b0 x<b0 a1 y<a0 x<a1");
        store.codebook().move(y, b, 99);
        assertThat(tree()).isEqualTo("b0 x<b0 y<b1 a1 x<a0");
        store.codebook().move(a, b, 1);
        assertThat(tree()).isEqualTo("b0 x<b0 a<b1 x<a0 y<b2");
        for (int i = 0; i < 3; i++) {
            store.history().undo();
        }
        assertThat(tree()).isEqualTo("a0 y<a0 x<a1 b1 x<b0");
    }

    @Test
    void refusesCirclesDoublesAndEmptyNames() {
        String a = store.codebook().add(null, "a", "#111111", "");
        String b = store.codebook().add(a, "b", "#222222", "");
        assertThatThrownBy(() -> store.codebook().move(a, b, 0))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("under itself");
        assertThatThrownBy(() -> store.codebook().move(a, a, 0)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.codebook().add(null, " a ", "#111111", ""))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("already a tag ‘a’");
        assertThatThrownBy(() -> store.codebook().add(null, " ", "#111111", "")).isInstanceOf(StoreException.class);
        assertThat(tree()).isEqualTo("a0 b<a0");
    }

    @Test
    void editsATag() {
        String a = store.codebook().add(null, "a", "#111111", "");
        store.codebook().edit(a, "doubt", "#abcdef", "where the speaker doubts");
        assertThat(store.codebook().list())
                .containsExactly(new Tag(a, null, "doubt", "#abcdef", "where the speaker doubts", 0, 0));
    }

    @Test
    void removesATagWithThoseUnderItButNoAnnotation() {
        String a = store.codebook().add(null, "a", "#111111", "");
        String b = store.codebook().add(a, "b", "#222222", "");
        String c = store.codebook().add(null, "c", "#333333", "");
        store.annotations().add(article.id(), new Span(0, 4), List.of(b, c), "n");
        assertThat(store.codebook().list()).extracting(Tag::count).containsExactly(0, 1, 1);
        store.codebook().remove(a);
        assertThat(tree()).isEqualTo("c0");
        assertThat(store.annotations().list(null)).extracting(Annotation::tags).containsExactly(List.of(c));
        store.history().undo();
        assertThat(tree()).isEqualTo("a0 b<a0 c1");
        assertThat(store.annotations().list(null)).extracting(Annotation::tags).containsExactly(List.of(b, c));
    }
}
