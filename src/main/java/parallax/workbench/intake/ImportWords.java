package parallax.workbench.intake;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import parallax.store.articles.Imports.Import;
import parallax.workbench.base.Words;

/** An import by what came in and when. */
final class ImportWords extends StringConverter<Import> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    @Override
    public String toString(@Nullable Import one) {
        return one == null
                ? ""
                : Words.of("report.import", one.name(), TIME.format(one.at().atZone(ZoneId.systemDefault())));
    }

    @Override
    public Import fromString(String typed) {
        throw new UnsupportedOperationException("imports are chosen, not typed");
    }
}
