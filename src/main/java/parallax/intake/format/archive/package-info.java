/** Files that hold files: ZIP, gzip, WARC, web archives. What comes out is counted against a budget. */
@NullMarked
package parallax.intake.format.archive;

import org.jspecify.annotations.NullMarked;
