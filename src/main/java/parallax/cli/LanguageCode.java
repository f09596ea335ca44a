package parallax.cli;

import java.util.Locale;
import parallax.text.Languages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the two letters of a language from the command line. */
final class LanguageCode implements ITypeConverter<String> {

    LanguageCode() {}

    @Override
    public String convert(String value) {
        String code = value.strip().toLowerCase(Locale.ROOT);
        if (!Languages.isCode(code)) {
            throw new TypeConversionException(
                    "‘%s’ is no language code. Give two letters, such as en, de, ru or hy.".formatted(value));
        }
        return code;
    }
}
