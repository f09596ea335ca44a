/** Documents of word processors: DOCX, ODT, RTF. Links and macros in them are never followed. */
@NullMarked
package parallax.intake.format.office;

import org.jspecify.annotations.NullMarked;
