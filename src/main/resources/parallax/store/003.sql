-- What the analyst says of occasions: name and days, the passages that belong to each, who covers it.

CREATE TABLE occasion_ruling(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT
) STRICT;

CREATE TABLE occasion_place(
    id INTEGER PRIMARY KEY,
    occasion TEXT NOT NULL REFERENCES occasion_ruling(uuid) DEFERRABLE INITIALLY DEFERRED,
    article INTEGER NOT NULL REFERENCES article(id),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    UNIQUE (article, start, stop)
) STRICT;
CREATE INDEX occasion_place_by_occasion ON occasion_place(occasion);

CREATE TABLE occasion_cover(
    id INTEGER PRIMARY KEY,
    occasion TEXT NOT NULL REFERENCES occasion_ruling(uuid) DEFERRABLE INITIALLY DEFERRED,
    article INTEGER NOT NULL REFERENCES article(id),
    covers INTEGER NOT NULL,
    UNIQUE (occasion, article)
) STRICT;
