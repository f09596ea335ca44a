/** What press databases export: many articles in one document, each with its fields. */
@NullMarked
package parallax.intake.format.database;

import org.jspecify.annotations.NullMarked;
