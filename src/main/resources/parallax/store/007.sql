-- Statements are laid out where something has changed only: a rendering's seat knows its telling, a statement its occasion.
-- What matching kept before has neither, so that everything is matched once more.

DROP TABLE match_seat;
CREATE TABLE match_seat(
    unit INTEGER PRIMARY KEY,
    cluster INTEGER NOT NULL,
    guest INTEGER NOT NULL,
    score REAL NOT NULL,
    telling INTEGER NOT NULL,
    kin INTEGER NOT NULL
) STRICT;
CREATE INDEX match_seat_by_cluster ON match_seat(cluster);

-- Tellings that name a channel, in the order in which they are held against one another.
CREATE TABLE match_talk(
    key TEXT NOT NULL,
    day INTEGER NOT NULL,
    source TEXT NOT NULL,
    telling INTEGER NOT NULL,
    channel TEXT NOT NULL,
    kin INTEGER NOT NULL,
    PRIMARY KEY (key, day, source, telling)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_talk_by_telling ON match_talk(telling);

-- A statement's number is the key of its first rendering. One without a sitting was not laid out by matching.
ALTER TABLE statement ADD COLUMN sitting TEXT;
CREATE INDEX statement_by_uuid ON statement(uuid);

DELETE FROM match_reading;
DELETE FROM match_posting;
DELETE FROM match_bond;
DELETE FROM match_story;
DELETE FROM match_changed;
INSERT INTO match_changed SELECT id FROM article;
UPDATE meta SET value = -1 WHERE key = 'matched';
