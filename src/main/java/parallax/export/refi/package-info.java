/**
 * The exchange format of programs for qualitative analysis, REFI-QDA 1.5: projects ({@code .qdpx}) and codebooks
 * ({@code .qdc}), written and read. Reading stands here beside writing, not with the other inputs, so that the format's names,
 * order and units stand once; what is read are plain records that know nothing of a project.
 */
@NullMarked
package parallax.export.refi;

import org.jspecify.annotations.NullMarked;
