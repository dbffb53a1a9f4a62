// The views: each returns what stands in the middle of the page.

const titlesOf = remembered((person) => having("titles", "person", person.number).toSorted((left, right) => inTime(right.last, left.last)));
const titleOf = (person) => titlesOf(person)[0]?.title;
const eventDate = (event) => ({ date: event.date, from: event.date_from, to: event.date_to });
const inNetwork = (entity) => make("p", {}, make("a.button", { href: `#/network?around=${encodeURIComponent(entity.id)}` }, say("see_in_network")));
const inTime = (left, right) => (left === right ? 0 : (left ?? "") < (right ?? "") ? -1 : 1);
const rank = (part) => (part.status === "held" ? 0 : 100) + (ROLES.indexOf(part.role) + 1 || ROLES.length + 1);
const byRole = (left, right) => rank(left) - rank(right) || left.person - right.person;
const latestFirst = (left, right) => inTime(right.date_from, left.date_from);
const byPlace = (left, right) => inTime(articles[right.article].published, articles[left.article].published) || left.article - right.article || left.start - right.start;

// --- lists ----------------------------------------------------------------------------------------------------------

const LISTS = {
  people: {
    rows: () => ofKind("person").map((person) => ({
      entity: person, person, title: titleOf(person), articles: inDistinctArticles(person),
      spoke_at: spokeAt(person),
      statements: having("statements", "speaker", person.number).length,
    })).sort((left, right) => right.spoke_at - left.spoke_at || right.statements - left.statements || right.articles - left.articles),
    columns: [{ key: "person", kind: "entity" }, { key: "title" }, { key: "spoke_at", kind: "number" },
      { key: "statements", kind: "number" }, { key: "articles", kind: "number" }],
  },
  organizations: {
    rows: () => ofKind("organization").map((organization) => ({
      entity: organization, organization, articles: inDistinctArticles(organization),
      people: distinct(having("affiliations", "organization", organization.number), "person"),
      organized: having("entities", "organizers", organization.number).length,
      statements: having("statements", "speaker", organization.number).length,
    })).sort((left, right) => right.articles - left.articles || right.people - left.people),
    columns: [{ key: "organization", kind: "entity" }, { key: "people", kind: "number" }, { key: "organized", kind: "number" },
      { key: "statements", kind: "number" }, { key: "articles", kind: "number" }],
  },
  events: {
    rows: () => ofKind("event").toSorted(latestFirst).map(eventRow),
    columns: [{ key: "event", kind: "entity" }, { key: "date", kind: "date" }, { key: "type" }, { key: "place", kind: "entity" },
      { key: "speakers", kind: "number" }, { key: "articles", kind: "number" }],
    days: ({ event }) => [event.date_from, event.date_to],
  },
  articles: {
    rows: () => articles.map((article) => ({
      article, published: { date: article.published, from: article.published, isArticle: true }, outlet: article.source,
      people: new Set(mentionsIn(article).filter(({ entity }) => entity.kind === "person").map(({ entity }) => entity)).size,
      events: new Set(mentionsIn(article).filter(({ entity }) => entity.kind === "event").map(({ entity }) => entity)).size,
      statements: having("statements", "article", article.number).length,
    })).sort((left, right) => inTime(right.article.published, left.article.published)),
    columns: [{ key: "article", kind: "article" }, { key: "published", kind: "date" }, { key: "outlet" },
      { key: "people", kind: "number" }, { key: "events", kind: "number" }, { key: "statements", kind: "number" }],
    days: ({ article }) => [article.published, article.published],
  },
};

const eventRow = (event) => ({
  entity: event, event, date: eventDate(event), type: event.type, place: entities[event.place],
  speakers: speakersAt(event).size, articles: inDistinctArticles(event),
});

const searched = new Map();

/** Returns the folded text in which the words of a search are looked for. */
function haystack({ entity, article }) {
  const one = entity ?? article;
  if (!searched.has(one)) {
    const texts = article ? [article.title, article.source ?? "", ...article.pieces.map(([, text]) => text)]
      : [entity.name, ...entity.aliases ?? [], ...[entity.place, ...entity.organizers ?? []].map((number) => entities[number]?.name ?? "")];
    searched.set(one, ` ${fold(texts.join(" "))}`);
  }
  return searched.get(one);
}

const holds = (folded) => (row) => folded.every((word) => haystack(row).includes(` ${word}`));
const foldedWords = (text) => fold(text.slice(0, 500)).split(" ").filter(Boolean);

function listView(name) {
  const { rows, columns, days } = LISTS[name];
  const table = new Table(name, columns, rows(), 50);
  const count = make("p.quiet", { role: "status" });
  const fields = { q: make("input", { id: "q", name: "q", type: "search", autocomplete: "off", value: here.query.get("q") ?? "" }) };
  for (const end of days ? ["from", "to"] : []) {
    fields[end] = make("input", { id: end, name: end, type: "date", value: (here.query.get(end) ?? "").length === 10 && here.query.get(end) });
  }
  const filter = () => {
    const value = (end) => fields[end]?.value || (here.query.get(end) ?? "");
    const matches = holds(foldedWords(fields.q.value));
    table.keep((row) => matches(row) && (!days || isWithin(days(row), value("from"), value("to"))));
    count.textContent = `${number(table.rows.length)} ${say("of")} ${number(table.all.length)}`;
  };
  const changed = (key) => () => { changeQuery(key, fields[key].value); filter(); };
  for (const key of Object.keys(fields)) fields[key].addEventListener("input", changed(key));
  filter();
  return [
    make("h1", {}, say(name)),
    make("form.filter", { role: "search", "aria-label": say(`table_${name}`), submit: (event) => event.preventDefault() },
      make("div", {}, make("label", { for: "q" }, say(`filter_${name}`)), fields.q),
      days && ["from", "to"].map((end) => make("div.short", {}, make("label", { for: end }, say(end)), fields[end])),
      here.query.size > 0 && make("a.reset", { href: `#/${name}` }, say("reset"))),
    make("div.heading", {}, count, make("p.tools", {}, table.tools())),
    table.element,
  ];
}

const isWithin = ([first, last], from, to) => (!from || (last ?? "") >= from) && (!to || (first ?? "~").slice(0, to.length) <= to);

// --- one of each ----------------------------------------------------------------------------------------------------

const partRow = (part) => ({
  person: entities[part.person], event: entities[part.event], date: eventDate(entities[part.event]), role: part, evidence: part,
  title_then: [part.title, entities[part.organization]?.name].filter(Boolean).join(", "),
});
const statementRow = (one) => ({ statement: { ...one, showsArticle: true }, kind: nameOf("kind", one.kind), event: entities[one.event], speaker: speakerOf(one) });
const shownWithArticle = (row) => ({ ...row, evidence: { ...row.evidence, showsArticle: true } });
const STATEMENTS = [{ key: "statement", kind: "proof" }, { key: "kind" }, { key: "event", kind: "entity" }];

const mentionsOf = (entity, name) => tableSection(name, [{ key: "article", kind: "article" }, { key: "mention", kind: "proof" }],
  spans(entity.mentions).sort(byPlace).map((span) => ({ article: articles[span.article], mention: span })));

function profile(entity, kicker, ...more) {
  const aliases = (entity.aliases ?? []).slice(0, 12);
  return make("header.profile", {}, make("p.kicker", {}, kicker), make("h1", {}, make("bdi", {}, entity.name)),
    more[0], aliases.length > 0 && make("p.quiet", {}, say("also_called"), " ", joined(aliases.map((alias) => isolated(alias)), ", ")),
    more.slice(1), inNetwork(entity));
}

const facts = (...list) => make("ul.facts", {}, filled(list).map((fact) => make("li", {}, fact)));

function personView(person) {
  const attended = having("parts", "person", person.number);
  const said = having("statements", "speaker", person.number);
  const days = spans(person.mentions).map(({ article }) => articles[article].published).filter(Boolean).sort();
  const title = titleOf(person);
  const count = spokeAt(person);
  return [
    profile(person, say("kind_of_entity_person"), title && make("p.lead", {}, isolated(title)),
      facts(count > 0 && `${say("spoke_at_lead")} ${counted(count, "event")}`, said.length > 0 && counted(said.length, "statement"),
        [counted(inDistinctArticles(person), "article"), writtenPeriod(days[0], days.at(-1))].filter(Boolean).join(", "))),
    tableSection("events_of_person", [{ key: "event", kind: "entity" }, { key: "date", kind: "date" }, { key: "role", kind: "part" },
      { key: "title_then" }, { key: "evidence", kind: "proof" }], attended.map(partRow).map(shownWithArticle).sort((left, right) => latestFirst(left.event, right.event))),
    tableSection("titles_of_person", [{ key: "title" }, { key: "organization", kind: "entity" }, { key: "seen", kind: "period" }, { key: "evidence", kind: "proof" }],
      titlesOf(person).map((held) => shownWithArticle({ title: held.title, organization: entities[held.organization], seen: held, evidence: held }))),
    tableSection("statements_of_person", STATEMENTS, [...said].sort(byPlace).map(statementRow)),
    companyOf(person),
    mentionsOf(person, "mentions_of_person"),
  ];
}

function companyOf(person) {
  const together = [...having("ties", "source", person.number), ...having("ties", "target", person.number)].filter(({ type }) => type === "co_occurs_with");
  together.sort((left, right) => right.same_event - left.same_event || right.weight - left.weight);
  const counts = ["same_event", "same_sentence", "same_article"];
  return tableSection("company_of_person", [{ key: "person", kind: "entity" }, ...counts.map((key) => ({ key, kind: "number" })), { key: "evidence", kind: "tie" }],
    together.map((tie) => ({ ...tie, person: entities[tie.source === person.number ? tie.target : tie.source], evidence: tie })));
}

function organizationView(organization) {
  const members = having("affiliations", "organization", organization.number);
  const organized = having("entities", "organizers", organization.number);
  const said = having("statements", "speaker", organization.number);
  const people = distinct(members, "person");
  return [
    profile(organization, say("kind_of_entity_organization"), null,
      facts(people > 0 && counted(people, "person"), organized.length > 0 && `${say("organized_lead")} ${counted(organized.length, "event")}`,
        said.length > 0 && counted(said.length, "statement"), counted(inDistinctArticles(organization), "article"))),
    tableSection("people_of_organization", [{ key: "person", kind: "entity" }, { key: "title" }, { key: "evidence", kind: "proof" }],
      members.map((one) => shownWithArticle({ person: entities[one.person], title: one.title, evidence: one }))),
    tableSection("organized_by_organization", LISTS.events.columns, [...organized].sort(latestFirst).map(eventRow)),
    tableSection("heard_for_organization", [{ key: "event", kind: "entity" }, { key: "date", kind: "date" }, { key: "person", kind: "entity" },
      { key: "role", kind: "part" }, { key: "evidence", kind: "proof" }], having("parts", "organization", organization.number).map(partRow).map(shownWithArticle)),
    tableSection("statements_of_organization", STATEMENTS, [...said].sort(byPlace).map(statementRow)),
    mentionsOf(organization, "mentions_of_organization"),
  ];
}

function eventView(event) {
  const there = having("parts", "event", event.number).toSorted(byRole);
  const detail = (key, value) => make("div", {}, make("dt", {}, say(key)), make("dd", {}, value));
  return [
    profile({ ...event, aliases: [] }, [say("kind_of_entity_event"), " · ", isolated(event.type)], make("dl.details", {},
      detail("column_date", writtenDate(event.date) || say("no_date")),
      event.place !== null && detail("column_place", isolated(entities[event.place].name)),
      event.organizers.length > 0 && detail("organizers", joined(event.organizers.map((one) => named(entities[one])), ", ")),
      event.parent !== null && detail("part_of", named(entities[event.parent])),
      detail("spoke_there", counted(speakersAt(event).size, "person")),
      detail("reported_in", counted(inDistinctArticles(event), "article")))),
    tableSection("people_of_event", [{ key: "person", kind: "entity" }, { key: "role", kind: "part" }, { key: "title_then" }, { key: "evidence", kind: "proof" }],
      there.map(partRow).map(shownWithArticle)),
    tableSection("statements_of_event", [{ key: "speaker", kind: "entity" }, { key: "statement", kind: "proof" }, { key: "kind" }],
      having("statements", "event", event.number).map(statementRow)),
    tableSection("parts_of_event", LISTS.events.columns, having("entities", "parent", event.number).map(eventRow)),
    mentionsOf(event, "articles_of_event"),
  ];
}

// --- what is unresolved ---------------------------------------------------------------------------------------------

const UNSURE = 0.6;

const unresolvedTables = () => ({
  statements_without_speaker: [[{ key: "statement", kind: "proof" }, { key: "speaker_text" }, { key: "no_speaker" }, { key: "kind" }],
    having("statements", "speaker", null).map((one) => ({
      ...statementRow(one), speaker_text: one.speaker_text, no_speaker: one.no_speaker && nameOf("no_speaker", one.no_speaker) }))],
  events_without_date: [LISTS.events.columns, ofKind("event").filter((event) => !event.date_from).map(eventRow)],
  unsure_claims: [[{ key: "person", kind: "entity" }, { key: "role", kind: "part" }, { key: "event", kind: "entity" }, { key: "evidence", kind: "proof" }],
    parts.filter(({ confidence }) => confidence < UNSURE).sort((left, right) => left.confidence - right.confidence).map(partRow).map(shownWithArticle)],
  articles_with_nothing_found: [[{ key: "article", kind: "article" }, { key: "path" }],
    having("articles", "is_barren", true).map((article) => ({ article, path: article.path }))],
  files_not_read: [[{ key: "path" }, { key: "reason" }], content.rejected],
  decisions: [[{ key: "kind_of_entity" }, { key: "left" }, { key: "same" }, { key: "right" }, { key: "score", kind: "number" }, { key: "rule" }],
    content.decisions.map((one) => ({ ...one, kind_of_entity: say(`kind_of_entity_${one.kind}`), same: say(one.same ? "same" : "not_same") }))],
});

function unresolvedView() {
  const wanted = here.query.get("table");
  const shown = Object.entries(unresolvedTables()).filter(([name]) => !wanted || wanted === name);
  return [make("h1", {}, say("unresolved")), make("p.lead", {}, say("unresolved_lead")),
    wanted && make("p", {}, link("/unresolved", say("all"))),
    shown.map(([name, [columns, rows]]) => tableSection(name, columns, rows))];
}

function nothingView() {
  return [make("h1", {}, say("nothing_there")), make("p", {}, say("nothing_there_lead")), make("p", {}, link("/", say("overview")))];
}
