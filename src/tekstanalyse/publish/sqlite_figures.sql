-- What lists and overviews show of each person, organization, event, article and tie, worked out once from the tables
-- of sqlite_schema.sql. `speeches` are the participations in which the person spoke and the event took place.

CREATE TABLE person_figures (
    person TEXT PRIMARY KEY REFERENCES people (id),
    title TEXT,
    spoke_at INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO person_figures
    SELECT p.id,
        (SELECT title FROM person_titles WHERE person = p.id ORDER BY last DESC, first DESC, title LIMIT 1),
        (SELECT count(DISTINCT event) FROM speeches WHERE person = p.id),
        (SELECT count(*) FROM statements WHERE speaker = p.id),
        (SELECT count(DISTINCT article) FROM mentions WHERE entity = p.id)
    FROM people p ORDER BY p.id;
CREATE INDEX person_figures_by_speeches ON person_figures (spoke_at DESC, statements DESC, articles DESC, person);
CREATE INDEX person_figures_by_heard ON person_figures (spoke_at + statements DESC, spoke_at DESC, person);
CREATE INDEX person_figures_by_statements ON person_figures (statements DESC, person);

-- `heard_at` and `heard` count the events and statements of the organization and of the people who belong to it.
CREATE TABLE organization_figures (
    organization TEXT PRIMARY KEY REFERENCES organizations (id),
    people INTEGER NOT NULL,
    organized INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    heard_at INTEGER NOT NULL,
    heard INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO organization_figures
    WITH members AS MATERIALIZED (SELECT DISTINCT organization, person FROM affiliations),
        occasions AS MATERIALIZED (
            SELECT organization, count(DISTINCT event) AS heard_at
            FROM (SELECT organization, event FROM speeches WHERE organization IS NOT NULL
                UNION ALL SELECT m.organization, s.event FROM members m JOIN speeches s ON s.person = m.person)
            GROUP BY organization
        ),
        said AS MATERIALIZED (
            SELECT m.organization, sum(f.statements) AS heard
            FROM members m JOIN person_figures f ON f.person = m.person GROUP BY m.organization
        ),
        own AS MATERIALIZED (SELECT speaker, count(*) AS statements FROM statements GROUP BY speaker)
    SELECT o.id,
        (SELECT count(DISTINCT person) FROM affiliations WHERE organization = o.id),
        (SELECT count(*) FROM event_organizers WHERE organizer = o.id),
        coalesce(own.statements, 0),
        (SELECT count(DISTINCT article) FROM mentions WHERE entity = o.id),
        coalesce(occasions.heard_at, 0),
        coalesce(own.statements, 0) + coalesce(said.heard, 0)
    FROM organizations o LEFT JOIN own ON own.speaker = o.id LEFT JOIN said ON said.organization = o.id
        LEFT JOIN occasions ON occasions.organization = o.id
    ORDER BY o.id;
CREATE INDEX organization_figures_by_articles ON organization_figures (articles DESC, people DESC, organization);
CREATE INDEX organization_figures_by_heard ON organization_figures (heard_at + heard DESC, heard_at DESC, organization);

CREATE TABLE event_figures (
    event TEXT PRIMARY KEY REFERENCES events (id),
    speakers INTEGER NOT NULL,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO event_figures
    SELECT e.id,
        (SELECT count(DISTINCT person) FROM speeches WHERE event = e.id),
        (SELECT count(DISTINCT article) FROM mentions WHERE entity = e.id)
    FROM events e ORDER BY e.id;
CREATE INDEX event_figures_by_speakers ON event_figures (speakers DESC, articles DESC, event);

-- `mentions` counts those of places too: an article without any, and without statements, gave nothing.
CREATE TABLE article_figures (
    article TEXT PRIMARY KEY REFERENCES articles (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    published TEXT,
    source TEXT,
    language TEXT NOT NULL,
    duplicate_of TEXT,
    people INTEGER NOT NULL,
    events INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    mentions INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO article_figures
    SELECT a.id, a.number, a.title, a.published, a.source, a.language, a.duplicate_of,
        (SELECT count(DISTINCT entity) FROM mentions WHERE article = a.id AND kind = 'person'),
        (SELECT count(DISTINCT entity) FROM mentions WHERE article = a.id AND kind = 'event'),
        (SELECT count(*) FROM statements WHERE article = a.id),
        (SELECT count(*) FROM mentions WHERE article = a.id)
    FROM articles a ORDER BY a.id;
CREATE INDEX article_figures_by_day ON article_figures (published DESC, article);
CREATE INDEX article_figures_by_number ON article_figures (number);
CREATE INDEX article_figures_with_nothing ON article_figures (article)
    WHERE mentions = 0 AND statements = 0 AND duplicate_of IS NULL;
CREATE INDEX article_figures_by_original ON article_figures (duplicate_of, published);

-- The edges between people, organizations and events, with what they are filtered by; an event gives its own days.
CREATE TABLE ties (
    source TEXT NOT NULL,
    source_name TEXT,
    source_kind TEXT NOT NULL,
    target TEXT NOT NULL,
    target_name TEXT,
    target_kind TEXT NOT NULL,
    type TEXT NOT NULL,
    weight REAL NOT NULL,
    role TEXT,
    status TEXT,
    first TEXT,
    last TEXT,
    PRIMARY KEY (type, source, target)
) WITHOUT ROWID;
INSERT INTO ties
    SELECT n.source, s.label, s.type, n.target, t.label, t.type, n.type, n.weight,
        json_extract(n.attributes, '$.role'), json_extract(n.attributes, '$.status'),
        coalesce(v.date_from, json_extract(n.attributes, '$.first')),
        coalesce(v.date_to, json_extract(n.attributes, '$.last'))
    FROM edges n JOIN nodes s ON s.id = n.source JOIN nodes t ON t.id = n.target
        LEFT JOIN events v ON v.id = CASE 'event' WHEN s.type THEN n.source WHEN t.type THEN n.target END
    WHERE s.type <> 'place' AND t.type <> 'place' AND n.type IS NOT NULL AND n.weight IS NOT NULL
    ORDER BY n.type, n.source, n.target;
CREATE INDEX ties_by_weight ON ties (weight DESC, source, target, type);
CREATE INDEX ties_by_source ON ties (source, target);
CREATE INDEX ties_by_target ON ties (target, source);

CREATE INDEX participations_by_confidence ON participations (confidence);
CREATE INDEX participations_by_article ON participations (article);
