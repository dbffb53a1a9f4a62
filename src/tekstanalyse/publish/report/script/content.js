// Reads what was found, which stands in the file as rows of values, and finds what belongs together.

const content = (() => {
  const packed = JSON.parse(document.getElementById("content").textContent);
  const unpacked = {};
  for (const [name, { fields, words: few, rows }] of Object.entries(packed.tables)) {
    unpacked[name] = rows.map((row, position) => {
      const record = { number: position };
      for (let at = 0; at < fields.length; at += 1) {
        const value = row[at] ?? null;
        record[fields[at]] = value !== null && fields[at] in few ? few[fields[at]][value] : value;
      }
      return record;
    });
  }
  return { ...packed, ...unpacked };
})();

const FOLDERS = { person: "people", organization: "organizations", event: "events" };
const { entities, articles, parts, statements, affiliations, ties } = content;
const byAddress = new Map();

for (const entity of entities) {
  const [kind] = entity.id.split(":", 1);
  entity.kind = kind;
  if (!Object.hasOwn(FOLDERS, kind)) continue;
  entity.address = `/${FOLDERS[kind]}/${encodeURIComponent(entity.id.slice(kind.length + 1))}`;
  byAddress.set(entity.address, entity);
}
for (const article of articles) {
  article.address = `/articles/${encodeURIComponent(article.id)}`;
  byAddress.set(article.address, article);
}

// What the evidence itself tells is not said again.
for (const tie of ties) {
  if (tie.articles !== null) continue;
  const cited = [...new Set(tie.evidence.filter((_, at) => at % 3 === 0))];
  const days = cited.map((number) => articles[number].published).filter(Boolean).sort();
  Object.assign(tie, { articles: cited.length, first: days[0] ?? null, last: days.at(-1) ?? null });
}

const indexes = new Map();

/** Returns the records of a table whose field has the value: `having("parts", "person", 7)`. */
function having(table, field, value) {
  const key = `${table} ${field}`;
  if (!indexes.has(key)) {
    const index = new Map();
    for (const record of content[table]) {
      for (const one of [record[field]].flat()) {
        if (!index.has(one)) index.set(one, []);
        index.get(one).push(record);
      }
    }
    indexes.set(key, index);
  }
  return indexes.get(key).get(value) ?? [];
}

/** Returns the mentions of an entity as records; they lie as article, start, end, article, start, end ... */
function spans(flat) {
  const found = [];
  for (let at = 0; at < flat.length; at += 3) found.push({ article: flat[at], start: flat[at + 1], end: flat[at + 2] });
  return found;
}

let inArticles = null;

/** Returns the mentions in an article, with the entities. */
function mentionsIn(article) {
  if (!inArticles) {
    inArticles = new Map(articles.map((one) => [one.number, []]));
    for (const entity of entities) {
      for (const span of spans(entity.mentions)) inArticles.get(span.article).push({ ...span, entity });
    }
  }
  return inArticles.get(article.number);
}

/** Returns a function that answers each question once. */
function remembered(answer) {
  const known = new Map();
  return (one) => {
    if (!known.has(one)) known.set(one, answer(one));
    return known.get(one);
  };
}

const SPEAKING = new Set(["speaker", "host", "moderator", "panelist", "guest"]);
const spoke = (part) => part.status === "held" && SPEAKING.has(part.role);
const distinct = (records, field) => new Set(records.map((record) => record[field])).size;
const inDistinctArticles = remembered((entity) => new Set(entity.mentions.filter((_, at) => at % 3 === 0)).size);
const ofKind = remembered((kind) => entities.filter((entity) => entity.kind === kind));
const speakersAt = remembered((event) => new Set(having("parts", "event", event.number).filter(spoke).map(({ person }) => person)));
const spokeAt = remembered((person) => distinct(having("parts", "person", person.number).filter(spoke), "event"));

/** Returns the piece of an article's text that holds a span: the whole text, or a part where the file has no more. */
function pieceWith(article, start, end) {
  return article.pieces.find(([at, text]) => at <= start && end <= at + text.length);
}

const END_OF_SENTENCE = /[.!?…][»”"'’)\]]*\s+(?=[«“"'(–—-]*\s*[\dA-ZÆØÅ])/g;
const NO_END = /(?:^|[^\p{L}])(?:adm|bl\.a|ca|dir|dr|f\.eks|jf|kl|m\.fl|mr|nr|prof|ref|st|tidl|tlf|[A-ZÆØÅ])\.\s*$/iu;
const LONGEST_CONTEXT = 600;

/** Returns the words of a span, with what stands before and after them in the same sentences. */
function quotation({ article: position, start, end }) {
  const article = articles[position];
  const piece = pieceWith(article, start, end);
  if (!piece) return { article, start, end, before: "", words: say("not_here"), after: "" };
  const [offset, text] = piece;
  const [from, to] = [start - offset, end - offset];
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = (text.indexOf("\n", to) + 1 || text.length + 1) - 1;
  const ends = [...text.slice(lineStart, lineEnd).matchAll(END_OF_SENTENCE)]
    .filter((match) => !NO_END.test(text.slice(lineStart, lineStart + match.index + 1)))
    .map((match) => lineStart + match.index + match[0].length);
  const first = Math.max(lineStart, from - LONGEST_CONTEXT, ...ends.filter((at) => at <= from));
  const last = Math.min(lineEnd, to + LONGEST_CONTEXT, ...ends.filter((at) => at >= to));
  return { article, start, end, before: text.slice(first, from), words: text.slice(from, to), after: text.slice(to, last) };
}

const evidenceAddress = ({ article, start, end }) => `${articles[article].address}?start=${start}&end=${end}`;
