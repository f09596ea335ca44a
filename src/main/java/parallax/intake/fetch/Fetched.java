package parallax.intake.fetch;

/**
 * What came from an address.
 *
 * @param address where it was in the end, after redirects
 * @param name of host and path, safe as a file's name, with the ending that its kind has here
 * @param bytes without the encodings of the transfer; of pages in UTF-8 where the server named their encoding
 */
public record Fetched(String address, String name, byte[] bytes) {}
