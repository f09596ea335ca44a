-- What the comparison is looked at with: the analyst's fields of outlets, reference texts, notes on omissions.

CREATE TABLE outlet(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL,
    owner TEXT NOT NULL,
    language TEXT NOT NULL,
    leaning TEXT NOT NULL,
    leaning_source TEXT NOT NULL
) STRICT;

CREATE TABLE reference_text(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- A statement is known by a passage that reports it, as with the analyst's links.
CREATE TABLE omission(
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (article, start, stop, source)
) STRICT;
