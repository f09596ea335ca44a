-- The offices that articles give their people, each by a key under which its descriptions fall together. The engine's.

CREATE TABLE office(
    article INTEGER NOT NULL REFERENCES article(id),
    holder TEXT NOT NULL,
    post TEXT NOT NULL,
    PRIMARY KEY (post, holder, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX office_by_article ON office(article);

-- What was read before is read once more for its offices. No article has a basis like this.
UPDATE article SET analysed = '?';
