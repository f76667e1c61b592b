-- name: 0002_queue
-- mode: schema
-- params:
-- returns:
-- Jobs, the documents that wait in them, and the leases on those.
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    closed INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    finished_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX job_unfinished ON job (id) WHERE finished_at IS NULL;

-- Documents of a job by state, kept by the triggers below: a job of a million documents is asked for its counts all the time.
CREATE TABLE job_count (
    job_id TEXT NOT NULL,
    state TEXT NOT NULL,
    documents INTEGER NOT NULL CHECK (documents >= 0),
    PRIMARY KEY (job_id, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE rejected (
    job_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (job_id, place),
    UNIQUE (job_id, source, code, message)
) STRICT, WITHOUT ROWID;

CREATE TABLE queued (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    key TEXT,
    url TEXT,
    title TEXT,
    publisher TEXT,
    published_at TEXT,
    source TEXT,
    force INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    token TEXT,
    worker TEXT,
    expires REAL
) STRICT;
CREATE INDEX queued_place ON queued (job_id, place);
CREATE INDEX queued_next ON queued (job_id, place, id) WHERE state = 'queued';
CREATE INDEX queued_leased ON queued (expires, worker) WHERE state = 'running';
CREATE INDEX queued_versions ON queued (document_id, job_id, place) WHERE state IN ('queued', 'running');
CREATE INDEX queued_errors ON queued (job_id, place) WHERE state IN ('failed', 'quarantined');

-- Apart, so that the queue's own pages stay small; dropped once the document is in the graph.
CREATE TABLE queued_text (
    queued_id TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

CREATE TRIGGER queued_added AFTER INSERT ON queued BEGIN
    INSERT INTO job_count (job_id, state, documents) VALUES (new.job_id, new.state, 1)
    ON CONFLICT (job_id, state) DO UPDATE SET documents = documents + 1;
END;

CREATE TRIGGER queued_moved AFTER UPDATE OF state ON queued WHEN new.state <> old.state BEGIN
    UPDATE job_count SET documents = documents - 1 WHERE job_id = old.job_id AND state = old.state;
    INSERT INTO job_count (job_id, state, documents) VALUES (new.job_id, new.state, 1)
    ON CONFLICT (job_id, state) DO UPDATE SET documents = documents + 1;
    DELETE FROM queued_text WHERE queued_id = new.id AND new.state IN ('done', 'unchanged', 'cancelled');
END;
