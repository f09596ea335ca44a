/** Tagged and noted passages, the recoding of tags, and decisions that go from one project to another. */
@NullMarked
package parallax.store.annotations;

import org.jspecify.annotations.NullMarked;
