package parallax.export.refi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who made what when. */
final class People {

    private final Map<String, String> names = new HashMap<>();

    People(Element root) {
        root.in("Users").forEach(u -> names.put(u.guid("guid"), u.attributes().getOrDefault("name", "")));
    }

    /** The name of who made an element, null where unknown. */
    @Nullable
    String author(@Nullable Element of) {
        String name = of == null ? null : names.get(of.guid("creatingUser"));
        return name == null || name.isBlank() ? null : name;
    }

    /** A time, null where there is none that can be read; one without a zone is taken for UTC. */
    static @Nullable Instant time(@Nullable Element of, String attribute) {
        String raw = of == null ? null : of.attribute(attribute);
        if (raw == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(raw.strip()).toInstant();
        } catch (DateTimeException e) {
            try {
                return LocalDateTime.parse(raw.strip()).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException again) {
                return null;
            }
        }
    }
}
