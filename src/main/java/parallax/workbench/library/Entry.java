package parallax.workbench.library;

import parallax.store.articles.ArticleRow;

/** A line of the library. */
sealed interface Entry {

    /**
     * What heads a group of articles.
     *
     * @param name in words
     * @param count articles in it
     */
    record Group(String name, int count) implements Entry {}

    /** An article. */
    record Item(ArticleRow row) implements Entry {

        /** Its headline, or its file's name. */
        String title() {
            return row.title() == null ? row.file() : row.title();
        }
    }
}
