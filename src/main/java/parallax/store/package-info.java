/**
 * The project on disk: one SQLite file. Schema and migrations, the rows that the rest of the program reads, the acts
 * that the analyst can do and undo, full-text search, lock and backup. JDBC is used here and nowhere else, through
 * {@code Sql}, one small class over it: the queries are few, and plain SQL beside a record mapper is shorter and starts
 * faster than a mapping library. {@code file} is the file, the other packages are what stands in it; here is what they are
 * together, and what concerns all of them: how articles come in and go, what is undone, what found no place.
 *
 * <p><b>Machine and analyst.</b> What the engines suggest and what the analyst decided lie in different tables. A new
 * run replaces suggestions only.
 *
 * <p><b>Acts.</b> One act of the analyst is one transaction and one step of undo. Triggers write the inverse of every
 * change to an analyst's table beside the act (SQLite documentation, “Automatic Undo/Redo Using SQLite”), so that undo
 * covers every such table by itself and outlives a restart.
 *
 * <p><b>Threads.</b> One connection writes, behind a lock; reads use connections of their own and never wait for it.
 * All methods block: call them off the screen's thread.
 */
@NullMarked
package parallax.store;

import org.jspecify.annotations.NullMarked;
