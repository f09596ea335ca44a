package parallax.export.refi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of an exchange file. The same thing has the same id in every export: programs merge two files by them. */
final class Guids {

    /** The namespace of ids that Parallax makes by name. */
    private static final UUID NAMESPACE = UUID.fromString("5a1f9d1c-6a53-4d0e-9b53-6a0f3b2f7f10");

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** The code that the engine's quotes carry. */
    static final String QUOTE = named("code", "quote");

    private Guids() {}

    /** The id itself where it is a GUID, else one made of it. */
    static String of(String kind, String id) {
        return SHAPE.matcher(id).matches() ? id.toUpperCase(Locale.ROOT) : named(kind, id);
    }

    /** The id of what has none of its own but a name: a UUID of version 5 (RFC 9562, 5.5). */
    static String named(String kind, String... name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            sha.update((kind + '\n' + String.join("\n", name)).getBytes(StandardCharsets.UTF_8));
            ByteBuffer digest = ByteBuffer.wrap(sha.digest());
            long most = digest.getLong() & ~0xF000L | 0x5000L;
            long least = digest.getLong() & ~(0xC0L << 56) | 0x80L << 56;
            return new UUID(most, least).toString().toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    /** How ids are compared: programs write them in either case, with and without braces. */
    static String normal(String raw) {
        String bare = raw.strip();
        boolean braces = bare.startsWith("{") && bare.endsWith("}");
        return (braces ? bare.substring(1, bare.length() - 1) : bare).toUpperCase(Locale.ROOT);
    }

    /** Whether a project can keep it as the id of a row. */
    static boolean isGuid(String normal) {
        return SHAPE.matcher(normal).matches();
    }
}
