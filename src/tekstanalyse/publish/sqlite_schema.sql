-- The tables of tekst.sqlite. Offsets are characters into articles.text, end exclusive; dates are EDTF, date_from and
-- date_to plain ISO days. Evidence is always (article, start, end, text); `context` is the sentence it stands in.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT,
    source TEXT,
    sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    duplicate_of TEXT REFERENCES articles (id)
);

CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE organizations (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE places (id TEXT PRIMARY KEY, name TEXT NOT NULL);

CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    date TEXT,
    date_from TEXT,
    date_to TEXT,
    place TEXT REFERENCES places (id),
    parent TEXT REFERENCES events (id)
);
CREATE INDEX events_by_type ON events (type);
CREATE INDEX events_by_date ON events (date_from, date_to);
CREATE INDEX events_by_parent ON events (parent);
CREATE INDEX events_by_place ON events (place);

-- Everything that has an id of its own; organizers, speakers and edges may point at more than one kind.
CREATE VIEW entities AS
    SELECT id, 'person' AS kind, name FROM people
    UNION ALL SELECT id, 'organization', name FROM organizations
    UNION ALL SELECT id, 'place', name FROM places
    UNION ALL SELECT id, 'event', name FROM events;

-- Every name of every person, organization and place, the chosen one first (position 0).
CREATE TABLE aliases (
    entity TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (entity, position)
) WITHOUT ROWID;
CREATE INDEX aliases_by_name ON aliases (kind, folded);

-- Every word of these names, folded, so that a part of a name or a misspelt one is found without reading all of them.
CREATE TABLE name_words (
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    entity TEXT NOT NULL,
    PRIMARY KEY (kind, word, entity)
) WITHOUT ROWID;

CREATE TABLE event_organizers (
    event TEXT NOT NULL REFERENCES events (id),
    position INTEGER NOT NULL,
    organizer TEXT NOT NULL,
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
CREATE INDEX event_organizers_by_organizer ON event_organizers (organizer);

CREATE TABLE person_titles (
    number INTEGER PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id),
    title TEXT NOT NULL,
    organization TEXT,
    first TEXT,
    last TEXT,
    article TEXT NOT NULL REFERENCES articles (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    context TEXT NOT NULL
);
CREATE INDEX person_titles_by_person ON person_titles (person);
CREATE INDEX person_titles_by_organization ON person_titles (organization);

-- `context` is given for events alone.
CREATE TABLE mentions (
    entity TEXT NOT NULL,
    kind TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES articles (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    context TEXT
);
CREATE INDEX mentions_by_entity ON mentions (entity);
CREATE INDEX mentions_by_article ON mentions (article, kind);

CREATE TABLE participations (
    number INTEGER PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id),
    event TEXT NOT NULL REFERENCES events (id),
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    title TEXT,
    organization TEXT,
    topic TEXT,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES articles (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    context TEXT NOT NULL
);
-- With what a claim is counted by, so that who spoke most often is counted without reading the claims.
CREATE INDEX participations_by_person ON participations (person, status, role, confidence, event);
CREATE INDEX participations_by_event ON participations (event, status, role, confidence, person);
CREATE INDEX participations_by_organization ON participations (organization);

CREATE TABLE statements (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL REFERENCES articles (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    cue TEXT,
    speaker TEXT,
    speaker_text TEXT,
    no_speaker TEXT,
    event TEXT REFERENCES events (id),
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    context TEXT NOT NULL
);
CREATE INDEX statements_by_speaker ON statements (speaker);
CREATE INDEX statements_by_event ON statements (event);
CREATE INDEX statements_by_article ON statements (article);

CREATE TABLE affiliations (
    person TEXT NOT NULL REFERENCES people (id),
    organization TEXT NOT NULL REFERENCES organizations (id),
    title TEXT,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES articles (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    context TEXT NOT NULL
);
CREATE INDEX affiliations_by_person ON affiliations (person);
CREATE INDEX affiliations_by_organization ON affiliations (organization);

CREATE TABLE decisions (
    kind TEXT NOT NULL,
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    same INTEGER NOT NULL,
    rule TEXT NOT NULL,
    score REAL NOT NULL
);

-- The network; `attributes` is a JSON object with all that the node or edge carries.
CREATE TABLE nodes (id TEXT PRIMARY KEY, type TEXT, label TEXT, attributes TEXT NOT NULL);
CREATE TABLE edges (
    source TEXT NOT NULL REFERENCES nodes (id),
    target TEXT NOT NULL REFERENCES nodes (id),
    type TEXT,
    weight REAL,
    attributes TEXT NOT NULL
);
CREATE INDEX edges_by_source ON edges (source);
CREATE INDEX edges_by_target ON edges (target);

-- Every word form of the corpus with each of its lemmas, those of bokmål: forms are of one word when they share one.
CREATE TABLE word_forms (
    form TEXT NOT NULL,
    lemma TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (form, lemma)
) WITHOUT ROWID;
CREATE INDEX word_forms_by_lemma ON word_forms (lemma);
CREATE INDEX word_forms_by_folded ON word_forms (folded);

-- Full text. `lemmas` holds the lemmas of every word of the other columns: «foredraget» is found by «foredrag», «skulen» by
-- «skole». They are indexed, not kept: the views give the text back for snippets.
CREATE VIEW article_words AS SELECT number, title, text, '' AS lemmas FROM articles;
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, lemmas, content = 'article_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIEW statement_words AS SELECT number, text, '' AS lemmas FROM statements;
CREATE VIRTUAL TABLE statement_search USING fts5 (
    text, lemmas, content = 'statement_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIEW participation_words AS SELECT number, topic, context, '' AS lemmas FROM participations;
CREATE VIRTUAL TABLE participation_search USING fts5 (
    topic, context, lemmas, content = 'participation_words', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIEW title_words AS SELECT number, title, context, '' AS lemmas FROM person_titles;
CREATE VIRTUAL TABLE title_search USING fts5 (
    title, context, lemmas, content = 'title_words', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 0'
);
-- `about` holds the names of organizers, place and the event of which this one is a part.
CREATE VIRTUAL TABLE event_search USING fts5 (
    name, mentions, about, lemmas, tokenize = 'unicode61 remove_diacritics 0'
);
