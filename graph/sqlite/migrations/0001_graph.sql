-- name: 0001_graph
-- mode: schema
-- params:
-- returns:
-- Documents, what they say, and what is computed of it.
PRAGMA application_id = 1380729940;

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    key TEXT,
    title TEXT,
    url TEXT,
    publisher TEXT,
    published_at TEXT,
    content_hash TEXT NOT NULL,
    pipeline TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Apart from its document, so that lists of documents do not read texts.
CREATE TABLE document_text (
    document_id TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE appearance (
    id TEXT PRIMARY KEY,
    entity_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    folded_names TEXT NOT NULL, -- JSON: [text]
    surfaces TEXT NOT NULL,     -- JSON: [[text, proper, count]]
    roles TEXT NOT NULL,        -- JSON: [text]
    spans TEXT NOT NULL,        -- JSON: [[start, end]]
    seen TEXT
) STRICT;
CREATE UNIQUE INDEX appearance_entity ON appearance (entity_id, document_id);
CREATE INDEX appearance_document ON appearance (document_id, entity_id);
CREATE INDEX appearance_seen ON appearance (entity_id, seen);

-- How many documents use a text for an entity: kept as sums, since a hub appears in too many documents to count them each time.
CREATE TABLE tally (
    entity_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('name', 'surface', 'role', 'folded')),
    text TEXT NOT NULL,
    documents INTEGER NOT NULL CHECK (documents >= 0),
    PRIMARY KEY (entity_id, kind, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,      -- JSON: [text]
    roles TEXT NOT NULL,        -- JSON: [text]
    folded_names TEXT NOT NULL, -- JSON: [text]
    first_seen TEXT,
    last_seen TEXT,
    documents INTEGER NOT NULL,
    degree INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_documents ON entity (documents DESC, id);
CREATE INDEX entity_type ON entity (type);

-- Folded names, with what a look-up orders and filters by, so that it reads one index only.
CREATE TABLE name (
    folded TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    type TEXT NOT NULL,
    documents INTEGER NOT NULL,
    PRIMARY KEY (folded, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_word (
    word TEXT NOT NULL,
    folded TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    PRIMARY KEY (word, folded, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    predicate TEXT NOT NULL,
    relation TEXT NOT NULL,
    surface TEXT NOT NULL,
    object_id TEXT,
    subject_text TEXT NOT NULL,
    object_text TEXT NOT NULL,
    arguments TEXT NOT NULL,    -- JSON: [[role, text, start, end, entity_id]]
    polarity TEXT NOT NULL,
    status TEXT NOT NULL,
    time TEXT,
    time_end TEXT,
    time_precision TEXT NOT NULL,
    ended INTEGER NOT NULL,
    place TEXT,                 -- JSON: [text, start, end, entity_id]
    attributed_to TEXT,         -- JSON: [text, start, end, entity_id]
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    subject_start INTEGER NOT NULL,
    subject_end INTEGER NOT NULL,
    relation_start INTEGER NOT NULL,
    relation_end INTEGER NOT NULL,
    object_start INTEGER,
    object_end INTEGER,
    support TEXT NOT NULL,      -- JSON: [[start, end]]
    relationship_id TEXT
) STRICT;
CREATE INDEX statement_document ON statement (document_id, id);
CREATE INDEX statement_subject ON statement (subject_id, id);
CREATE INDEX statement_object ON statement (object_id, id) WHERE object_id IS NOT NULL;
CREATE INDEX statement_relationship ON statement (relationship_id, confidence DESC, id) WHERE relationship_id IS NOT NULL;
CREATE INDEX statement_status ON statement (relationship_id, status) WHERE relationship_id IS NOT NULL;
CREATE INDEX statement_time ON statement (relationship_id, time) WHERE relationship_id IS NOT NULL;
CREATE INDEX statement_predicate ON statement (predicate);

CREATE TABLE relationship (
    id TEXT PRIMARY KEY,
    subject_id TEXT NOT NULL,
    predicate TEXT NOT NULL,
    object_id TEXT NOT NULL,
    statements INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    confidence REAL NOT NULL,
    status TEXT NOT NULL,
    first_date TEXT,
    last_date TEXT,
    quotes TEXT NOT NULL        -- JSON: [[statement_id, document_id, text, confidence]]
) STRICT;
CREATE INDEX relationship_subject ON relationship (subject_id, object_id, predicate, statements);
CREATE INDEX relationship_object ON relationship (object_id, subject_id, predicate, statements);
