package parallax.workbench.comparison.board;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Omission;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.statements.References.Reference;
import parallax.workbench.base.OutletForm;
import parallax.workbench.comparison.table.Known;

/** What is kept with the project beside the table. Answers come on the FX thread. */
public interface Shelf {

    /** Reads what the project knows. */
    void known(Consumer<Known> then);

    /** Reads what is known of an outlet of this name. */
    void outlet(String name, Consumer<OutletForm.Described> then);

    /** Says what is known of an outlet. */
    void describe(Outlet outlet);

    /** Keeps a reference text; {@code then} takes its id. */
    void add(String name, String source, String text, Consumer<String> then);

    void remove(Reference text);

    /** Says why an outlet leaves a statement out; null takes it back. */
    void say(Link.Place statement, String source, @Nullable Omission said);
}
