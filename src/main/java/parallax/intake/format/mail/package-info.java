/** Messages and pages saved as messages (RFC 5322, MIME, MHTML). */
@NullMarked
package parallax.intake.format.mail;

import org.jspecify.annotations.NullMarked;
