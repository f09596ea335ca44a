-- How articles came: what their source said of them, their address in one spelling, the outlet as it was given, the file
-- that they were read from, and which one took the place of an older text.

CREATE TABLE original(
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    place TEXT NOT NULL,
    packed INTEGER NOT NULL,
    data BLOB
) STRICT;

ALTER TABLE article ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN address TEXT;
ALTER TABLE article ADD COLUMN given_outlet TEXT;
ALTER TABLE article ADD COLUMN original INTEGER REFERENCES original(id);
ALTER TABLE article ADD COLUMN superseded INTEGER REFERENCES article(id);
CREATE INDEX article_by_address ON article(address) WHERE address IS NOT NULL;
CREATE INDEX article_by_superseded ON article(superseded) WHERE superseded IS NOT NULL;
CREATE INDEX article_by_given_outlet ON article(outlet, given_outlet) WHERE removed = 0;
UPDATE article SET given_outlet = outlet;

-- Other names, domains and fields of the analyst's own, one a line.
ALTER TABLE outlet ADD COLUMN names TEXT NOT NULL DEFAULT '';
ALTER TABLE outlet ADD COLUMN domains TEXT NOT NULL DEFAULT '';
ALTER TABLE outlet ADD COLUMN fields TEXT NOT NULL DEFAULT '';

-- What the analyst said of a line of an outlet's pages: a role, or body. The line is folded.
CREATE TABLE line_ruling(
    id INTEGER PRIMARY KEY,
    outlet TEXT NOT NULL,
    line TEXT NOT NULL,
    role TEXT NOT NULL,
    UNIQUE (outlet, line)
) STRICT;

-- What became of every file of an import. Kept as told; what is uncertain follows from the articles as they are.
CREATE TABLE import_report(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE import_row(
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES import_report(id),
    file TEXT NOT NULL,
    outcome TEXT NOT NULL,
    sentence TEXT NOT NULL,
    article TEXT
) STRICT;
CREATE INDEX import_row_by_report ON import_row(report);
