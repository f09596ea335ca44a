package parallax.intake.source;

/**
 * One file in a ZIP file, as the list of contents has it.
 *
 * @param name with “/” between folders; never leads outside of the archive
 * @param size in bytes as claimed, which may be a lie; -1 where absurd
 * @param packed compressed size in bytes
 * @param encrypted whether a password is needed
 * @param method how it is compressed; 0 stored, 8 deflated
 * @param at where its local header begins, in bytes from the beginning of the file
 */
public record ZipEntry(String name, long size, long packed, boolean encrypted, int method, long at) {

    /** Whether its bytes are there as they are. */
    boolean stored() {
        return method == 0;
    }

    /** Whether it can be inflated here. */
    boolean readable() {
        return stored() || method == 8;
    }
}
