package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Tag;
import parallax.store.Store;
import parallax.store.coding.NewTag;
import parallax.store.coding.TagDetails;

class CodebookCsvTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("codes.csv"), text);
    }

    private static String csv(Store store) {
        StringBuilder out = new StringBuilder();
        CodebookCsv.write(store.codebook().list(), store.tagDetails().list(), out);
        return out.toString();
    }

    @Test
    void aCodebookThatGoesOutComesInTheSame() throws IOException {
        String text;
        try (Store store = Store.create(folder.resolve("a.parallax"))) {
            String who = store.tagDetails().add(null, "a > b \\ c", "#112233", "=1+1, “x”\nand more", "", 4);
            store.tagDetails().add(who, "Same", "#445566", "", "-one\n- two", 0);
            store.codebook().add(null, "Same", "#778899", "");
            text = csv(store);
        }
        try (Store store = Store.create(folder.resolve("b.parallax"))) {
            assertThat(store.recoding().bring(CodebookCsv.read(file(text)), "#000000"))
                    .isEqualTo(3);
            assertThat(csv(store)).isEqualTo(text);
            assertThat(store.codebook().list()).extracting(Tag::name).containsExactly("a > b \\ c", "Same", "Same");
            assertThat(store.tagDetails().list())
                    .extracting(TagDetails.Detail::digit)
                    .containsExactly(4, 0);
            assertThat(store.recoding().bring(CodebookCsv.read(file(text)), "#000000"))
                    .isZero();
            assertThat(store.history().list(9)).hasSize(1);
            store.history().undo();
            assertThat(store.codebook().list()).isEmpty();
        }
    }

    @Test
    void namesAloneAreEnoughAndTagsAboveAreMade() throws IOException {
        List<NewTag> tags = CodebookCsv.read(file("\uFEFFName;Under\nOfficials;People > Power\n;;\n"));
        assertThat(tags).containsExactly(new NewTag(List.of("People", "Power", "Officials"), "", "", "", 0));
        try (Store store = Store.create(folder.resolve("c.parallax"))) {
            assertThat(store.recoding().bring(tags, "#123456")).isEqualTo(3);
            assertThat(store.codebook().list()).extracting(Tag::colour).containsOnly("#123456");
        }
    }

    @Test
    void anotherTableIsRefusedInWords() {
        assertThatThrownBy(() -> CodebookCsv.read(file("title,text\nx,y\n"))).hasMessageContaining("no column “name”");
        assertThatThrownBy(() -> CodebookCsv.read(file(""))).hasMessageContaining("no column “name”");
    }
}
