package parallax.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.intake.format.table.Columns;
import parallax.intake.format.table.Dialect;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the tables among the inputs are read. */
final class TableOptions {

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,...",
            converter = ColumnsOption.class,
            description = ColumnsOption.DESCRIPTION)
    private @Nullable Columns columns;

    @Option(
            names = "--separator",
            paramLabel = "SIGN",
            converter = Separator.class,
            description =
                    "What stands between the cells of .csv tables: comma, semicolon, tab, bar, or the sign itself; "
                            + "else what their beginnings show.")
    private @Nullable Character separator;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.class,
            description = "The encoding of .csv and .jsonl tables, as windows-1251; else what their beginnings show.")
    private @Nullable Charset encoding;

    TableOptions() {}

    /** What was said of them, null where nothing was. */
    @Nullable
    Columns said() {
        if (separator == null && encoding == null) {
            return columns;
        }
        return (columns == null ? Columns.GUESSED : columns).in(new Dialect(separator, encoding));
    }

    /** {@code --separator tab}. */
    static final class Separator implements ITypeConverter<Character> {

        Separator() {}

        @Override
        public Character convert(String said) {
            String sign = switch (said.toLowerCase(Locale.ROOT)) {
                case "comma" -> ",";
                case "semicolon" -> ";";
                case "tab", "\\t" -> "\t";
                case "bar" -> "|";
                default -> said;
            };
            if (sign.length() != 1) {
                throw new TypeConversionException(
                        "‘%s’ is no separator. Give comma, semicolon, tab, bar, or one sign.".formatted(said));
            }
            try {
                return new Dialect(sign.charAt(0), null).separator();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** {@code --encoding windows-1251}. */
    static final class Encoding implements ITypeConverter<Charset> {

        Encoding() {}

        @Override
        public Charset convert(String said) {
            try {
                return Charset.forName(said.strip());
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException(
                        "‘%s’ is no encoding. Give its name, such as UTF-8, UTF-16, windows-1252 or KOI8-R."
                                .formatted(said));
            }
        }
    }
}
