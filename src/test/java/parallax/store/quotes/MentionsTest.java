package parallax.store.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void pronounsAreNeverCompared() {
        for (String pronoun : List.of("he", "She", "they", "who", "er")) {
            assertThat(Mentions.key(pronoun)).isNull();
        }
    }

    @Test
    void anArticleAndCaseAndAsidesMakeNoDifference() {
        assertThat(Mentions.key("The Harbour Master, who had just arrived,"))
                .isEqualTo(Mentions.key("the harbour master"));
        assertThat(Mentions.key("the harbour master")).isNotEqualTo(Mentions.key("the harbour pilot"));
    }

    @Test
    void ownWordsAreThoseThatNameNobody() {
        assertThat(Mentions.ownWords("harbour master", "the harbour master")).isTrue();
        assertThat(Mentions.ownWords("Orla Venn", "the harbour master")).isFalse();
        assertThat(Mentions.ownWords("Orla Venn", "Orla Venn")).isFalse();
        assertThat(Mentions.ownWords("Jan van Holt", "Jan van Holt")).isFalse();
    }

    @Test
    void wordsThatCouldMeanAnybodyAreGeneral() {
        for (String general : List.of(
                "a spokesman",
                "officials",
                "the spokeswoman",
                "two people familiar with the matter",
                "senior officials",
                "a Dolm Bank spokesman")) {
            assertThat(Mentions.general(general)).as(general).isTrue();
        }
        for (String special : List.of("the ambassador", "the Dolm Bank spokesman", "the harbour master")) {
            assertThat(Mentions.general(special)).as(special).isFalse();
        }
    }

    @Test
    void aNameTeachesOnlyOfSomebodyCalledSo() {
        assertThat(Mentions.teaches("Venn", "Orla Venn")).isTrue();
        assertThat(Mentions.teaches("Venn", "Tomas Ilk")).isFalse();
        assertThat(Mentions.teaches("the harbour master", "Tomas Ilk")).isTrue();
        assertThat(Mentions.teaches("he", "Tomas Ilk")).isFalse();
    }
}
