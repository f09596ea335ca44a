package parallax.cli;

import parallax.intake.format.table.Columns;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code --columns text=Volltext,title=3}. */
final class ColumnsOption implements ITypeConverter<Columns> {

    /** What the option says of itself. */
    static final String DESCRIPTION =
            "Which column of tables says what, by name or number: text=Volltext,title=3; else their names decide. "
                    + "header=no where the first row names no columns.";

    ColumnsOption() {}

    @Override
    public Columns convert(String said) {
        try {
            return Columns.parse(said);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
