// Tables that can be sorted and taken as CSV. A column has a key and a kind; a row has a value for each.

const FIRST_ROWS = 12;
const MORE_ROWS = 200;
const FALLS_FIRST = new Set(["number", "date", "period"]);
const PLAIN = new Set(["proof", "tie"]);

const CELLS = {
  entity: (entity) => (entity ? named(entity) : ""),
  number: (value) => number(value ?? 0),
  date: (value) => writtenDate(value.date) || (value.isArticle ? "–" : say("no_date")),
  period: (value) => writtenPeriod(value.first, value.last) || "–",
  article: (article) => [link(article.address, isolated(article.title)), article.published && make("span.source", {}, writtenDate(article.published))],
  part: (part) => [tag(part), part.topic && make("span.source", {}, say("about"), " ", isolated(part.topic))],
  proof: (record) => proof(record, true),
  tie: (tie) => link(tieAddress(tie), say("see_evidence"), unseen(": ", cut(entities[tie.source].name, 60), " – ", cut(entities[tie.target].name, 60))),
  text: (value) => (value ? isolated(String(value)) : ""),
};

const SORTS = {
  entity: (entity) => entity?.name ?? "", article: (article) => article.title, part: (part) => nameOf("role", part.role),
  date: (value) => value.from ?? "", period: (value) => value.last ?? value.first ?? "",
};

const CSV = {
  entity: { "": (entity) => entity?.id, _name: (entity) => entity?.name },
  article: { "": (article) => article.id, _title: (article) => article.title, _published: (article) => article.published },
  date: { "": (value) => value.date }, period: { _first: (value) => value.first, _last: (value) => value.last },
  part: { "": (part) => part.role, _status: (part) => part.status, _topic: (part) => part.topic },
  proof: {
    "": (record) => quotation(record).words, _sentence: (record) => joinedQuotation(record),
    _article: (record) => articles[record.article].id, _start: (record) => record.start, _end: (record) => record.end,
    _confidence: (record) => record.confidence, _rule: (record) => record.rule,
  },
  tie: {},
};

function named(entity) {
  return entity.address ? link(entity.address, isolated(entity.name)) : isolated(entity.name);
}

function tag(part) {
  const isHeld = !part.status || part.status === "held";
  return make(isHeld ? "span.tag" : "span.tag.open", {}, nameOf("role", part.role), !isHeld && `, ${nameOf("status", part.status)}`);
}

function joinedQuotation(record) {
  const { before, words: said, after } = quotation(record);
  return before + said + after;
}

/** Returns the proving words in their sentence, which lead to the article, and where they come from. */
function proof(record, isBrief = false) {
  const { article, before, words: said, after } = quotation(record);
  const isWhole = !/[^\s.–-]/.test(before + after);
  const source = [
    !isBrief || record.showsArticle ? isolated(article.title) : null,
    (!isBrief || record.showsArticle) && article.published ? `, ${writtenDate(article.published)}` : null,
    record.confidence === undefined ? null
      : make("span", { title: record.rule && `${say("rule")}: ${record.rule}` }, source_dot(isBrief && !record.showsArticle), say("confidence"), " ", number(record.confidence)),
  ];
  return [
    make("q.proof", { dir: "auto", lang: article.language === "other" ? null : article.language }, before,
      link(evidenceAddress(record), make(isWhole ? "mark.whole" : "mark", {}, said)), after),
    filled(source).length ? make("span.source", {}, source) : null,
  ];
}

const source_dot = (isFirst) => (isFirst ? "" : " · ");

/** Returns a table under its heading; nothing where it has no rows. */
function tableSection(name, columns, rows) {
  if (!rows.length) return null;
  const table = new Table(name, columns, rows, FIRST_ROWS);
  return section(name, [say(`table_${name}`), " ", make("span.count", {}, number(rows.length))], table.tools(), table.element);
}

class Table {
  constructor(name, columns, rows, size = MORE_ROWS) {
    Object.assign(this, { name, columns, all: rows, rows, size, shown: size });
    this.element = make("div");
    const asked = here.query.get(`sort-${name}`) ?? "";
    const [, direction, key] = /^(-?)(\w+)$/.exec(asked) ?? [];
    this.sorted = columns.some((column) => column.key === key) ? { key, falls: direction === "-" } : null;
    this.draw();
  }

  /** Keeps the rows that the test lets through. */
  keep(test) {
    this.rows = this.all.filter(test);
    this.shown = this.size;
    this.draw();
  }

  tools() {
    return [make("button.plain", { type: "button", click: () => download(`${this.name}.csv`, this.csv()) },
      "CSV", unseen(": ", say(`table_${this.name}`)))];
  }

  draw() {
    const rows = this.inOrder();
    const left = rows.length - this.shown;
    this.element.replaceChildren(...filled([
      rows.length ? make("div.sheet", {}, make("table", { role: "table" },
        make("caption.unseen", {}, say(`table_${this.name}`)),
        make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, this.columns.map((column) => this.head(column)))),
        make("tbody", { role: "rowgroup" }, rows.slice(0, this.shown).map((row) => this.row(row))),
      )) : make("p.quiet", {}, say("no_rows")),
      left > 0 && make("p.more", {}, make("button.button", { type: "button", click: () => this.showMore() },
        say("show_more"), " ", number(Math.min(left, MORE_ROWS)), " ", say("of"), " ", number(left))),
    ]));
  }

  showMore() {
    const before = this.shown;
    this.shown += MORE_ROWS;
    this.draw();
    this.element.querySelectorAll("tbody tr")[before]?.querySelector("a")?.focus();
  }

  inOrder() {
    if (!this.sorted) return this.rows;
    const { kind, key } = this.columns.find((column) => column.key === this.sorted.key);
    const value = (row) => (SORTS[kind] ?? ((plain) => plain))(row[key]) ?? "";
    const compare = (left, right) => (typeof left === "number" && typeof right === "number" ? left - right : alphabet.compare(left, right));
    const turn = this.sorted.falls ? -1 : 1;
    return [...this.rows].sort((left, right) => turn * compare(value(left), value(right)));
  }

  sort(column) {
    const isSame = this.sorted?.key === column.key;
    this.sorted = { key: column.key, falls: isSame ? !this.sorted.falls : FALLS_FIRST.has(column.kind) };
    changeQuery(`sort-${this.name}`, (this.sorted.falls ? "-" : "") + column.key);
    this.draw();
    this.element.querySelectorAll("thead th")[this.columns.indexOf(column)].querySelector("button").focus();
  }

  head(column) {
    const { key, falls } = this.sorted ?? {};
    const isSorted = key === column.key;
    const label = say(`column_${column.key}`);
    return make(column.kind === "number" ? "th.number" : "th",
      { scope: "col", role: "columnheader", "aria-sort": isSorted && (falls ? "descending" : "ascending") },
      PLAIN.has(column.kind) ? label : make("button.sort", { type: "button", click: () => this.sort(column) }, label,
        make("span.arrow", { "aria-hidden": "true" }, isSorted ? (falls ? "↓" : "↑") : "↕")));
  }

  row(row) {
    return make("tr", { role: "row", id: row.id }, this.columns.map(({ key, kind = "text" }, position) => {
      const inside = CELLS[kind](row[key]);
      if (!position && (kind === "entity" || kind === "article")) return make("th", { scope: "row", role: "rowheader" }, inside);
      return make(`td.${kind}`, { role: "cell", "data-label": say(`column_${key}`) }, inside);
    }));
  }

  csv() {
    const cells = this.columns.flatMap(({ key, kind = "text" }) =>
      Object.entries(CSV[kind] ?? { "": (value) => value }).map(([ending, read]) => [key + ending, (row) => read(row[key])]));
    const lines = [cells.map(([name]) => name), ...this.inOrder().map((row) => cells.map(([, read]) => read(row)))];
    return lines.map((line) => line.map(csvCell).join(",")).join("\r\n") + "\r\n";
  }
}

/** Returns a value as a cell that no spreadsheet takes for a formula. */
function csvCell(value) {
  const text = String(value ?? "").replace(/[\u0000-\u0008\u000b-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  const isFormula = typeof value === "string" && /^\s*[=+\-@|%\t＝＋－＠]/.test(text);
  return `"${((isFormula ? "'" : "") + text).replaceAll('"', '""')}"`;
}

/** Gives the text as a file; a byte order mark tells Excel that it is UTF-8. */
function download(name, text) {
  const address = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
