package parallax.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The word of an option that takes one of a few: errors list them as they are typed, where picocli lists the names of
 * constants.
 */
record OptionWord<E extends Enum<E>>(Class<E> words) implements ITypeConverter<E> {

    @Override
    public E convert(String typed) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.toString().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + Arrays.toString(words.getEnumConstants()) + " but was '" + typed + "'"));
    }
}
