package parallax.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import parallax.store.Change.Topic;

/** What the analyst knows of outlets: fields of the analyst's own, by the outlet's name. */
public final class Outlets {

    private final Acts acts;

    Outlets(Acts acts) {
        this.acts = acts;
    }

    /**
     * An outlet; every field but its name may be empty.
     *
     * @param name as articles give it
     * @param country where it is published
     * @param owner whose it is
     * @param language what it is written in
     * @param leaning where it stands politically
     * @param leaningSource who says so
     */
    public record Outlet(
            String name, String country, String owner, String language, String leaning, String leaningSource) {

        /** One of which nothing is known. */
        public static Outlet unknown(String name) {
            return new Outlet(name, "", "", "", "", "");
        }

        boolean isUnknown() {
            return equals(unknown(name));
        }
    }

    /** The outlets of which something is known, by name. */
    public Map<String, Outlet> all() {
        List<Outlet> list = acts.database()
                .read(sql -> sql.query(
                        "SELECT * FROM outlet ORDER BY name",
                        r -> new Outlet(
                                r.text("name"),
                                r.text("country"),
                                r.text("owner"),
                                r.text("language"),
                                r.text("leaning"),
                                r.text("leaning_source"))));
        return list.stream().collect(Collectors.toUnmodifiableMap(Outlet::name, Function.identity()));
    }

    /** Says what is known of an outlet. An act. */
    public void describe(Outlet outlet) {
        Outlet clean = new Outlet(
                Texts.words(outlet.name()),
                Texts.words(outlet.country()),
                Texts.words(outlet.owner()),
                Texts.words(outlet.language()),
                Texts.words(outlet.leaning()),
                Texts.words(outlet.leaningSource()));
        acts.act("Described " + clean.name(), writing -> {
            if (clean.isUnknown()) {
                writing.sql().update("DELETE FROM outlet WHERE name = ?", clean.name());
            } else {
                writing.sql()
                        .update(
                                "INSERT INTO outlet(name, country, owner, language, leaning, leaning_source)"
                                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(name) DO UPDATE SET"
                                        + " country = excluded.country, owner = excluded.owner,"
                                        + " language = excluded.language, leaning = excluded.leaning,"
                                        + " leaning_source = excluded.leaning_source",
                                clean.name(),
                                clean.country(),
                                clean.owner(),
                                clean.language(),
                                clean.leaning(),
                                clean.leaningSource());
            }
            writing.touch(Topic.CONTEXT);
            return true;
        });
    }
}
