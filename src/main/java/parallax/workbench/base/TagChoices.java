package parallax.workbench.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parallax.news.Tag;

/** Tags as lines of a {@link Picker}, each with the names above it, and a new one of what was typed. */
public final class TagChoices {

    private TagChoices() {}

    /**
     * @param chosen takes a tag of the codebook
     * @param made takes the name of a new one
     */
    public static List<Choice> of(List<Tag> codebook, String typed, Consumer<Tag> chosen, Consumer<String> made) {
        List<Choice> choices = new ArrayList<>(of(codebook, typed, chosen));
        boolean known = codebook.stream().anyMatch(tag -> tag.name().equalsIgnoreCase(typed.strip()));
        if (!typed.isBlank() && !known) {
            choices.add(Choice.of(Words.of("tag.new", typed.strip()), "", () -> made.accept(typed.strip())));
        }
        return choices;
    }

    /** @param chosen takes a tag of the codebook */
    public static List<Choice> of(List<Tag> codebook, String typed, Consumer<Tag> chosen) {
        return Typing.matching(codebook, typed, tag -> List.of(tag.name(), path(tag, codebook))).stream()
                .map(tag -> new Choice(tag.name(), above(tag, codebook), tag.colour(), () -> chosen.accept(tag)))
                .toList();
    }

    /** The tag's name after those above it: “People / Officials”. */
    public static String path(Tag tag, List<Tag> codebook) {
        String above = above(tag, codebook);
        return above.isEmpty() ? tag.name() : above + " / " + tag.name();
    }

    private static String above(Tag tag, List<Tag> codebook) {
        return codebook.stream()
                .filter(t -> t.id().equals(tag.parent()))
                .map(t -> path(t, codebook))
                .findFirst()
                .orElse("");
    }
}
