// Shows an article: its text with everything that was found marked, and each mark leading to what it became.

/** Cuts the lines of a piece of text where marks begin and end; of two names that overlap, the longer is kept. */
function markedLines([offset, text], names, said, evidence) {
  const lines = [];
  let start = offset;
  for (const line of text.split("\n")) {
    const end = start + line.trimEnd().length;
    if (line.trim()) {
      const borders = new Set([start, end]);
      for (const mark of [...names, ...said, ...(evidence ? [evidence] : [])]) {
        for (const border of [mark.start, mark.end]) if (start < border && border < end) borders.add(border);
      }
      const cuts = [...borders].sort((left, right) => left - right);
      lines.push(cuts.slice(1).map((to, at) => markedPiece(cuts[at], to, text.slice(cuts[at] - offset, to - offset), names, said, evidence, end)));
    }
    start += line.length + 1;
  }
  return lines;
}

function markedPiece(start, end, text, names, said, evidence, lineEnd) {
  const covers = (mark) => mark.start <= start && end <= mark.end;
  const name = names.find(covers);
  const statements = said.filter(covers);
  let inside = name?.entity.address ? namedIn(name.entity, text) : text;
  if (statements.length) inside = make("span.said", {}, inside);
  if (evidence && covers(evidence)) inside = make("mark.evidence", { tabindex: evidence.start === start && "-1" }, inside);
  return [inside, statements.filter((one) => one.end === end || (end === lineEnd && one.end > end && one.endsWithin?.(end))).map(sourceChip)];
}

function namedIn(entity, text) {
  const element = link(entity.address, text);
  element.className = entity.kind;
  return element;
}

/** Returns who said it, behind the words, leading to the row of the statement. */
function sourceChip(statement) {
  const name = statement.speaker === null ? statement.speaker_text : entities[statement.speaker].name;
  const why = statement.no_speaker && nameOf("no_speaker", statement.no_speaker);
  return make(statement.speaker === null ? "a.speaker.open" : "a.speaker", { href: `#${articles[statement.article].address}`, click: (event) => {
    event.preventDefault();
    showRow(`statement-${statement.number}`);
  } }, name && unseen(say("said_by"), " "), joined(filled([name && isolated(name, 60), why]), ", "));
}

function showRow(id) {
  const row = document.getElementById(id);
  if (!row) return;
  for (const other of document.querySelectorAll("tr.target")) other.classList.remove("target");
  row.classList.add("target");
  row.scrollIntoView({ block: "center" });
  row.querySelector("a")?.focus({ preventScroll: true });
}

function apart(marks) {
  const kept = [];
  for (const mark of [...marks].sort((left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start)) {
    if (kept.every((other) => mark.end <= other.start || other.end <= mark.start)) kept.push(mark);
  }
  return kept;
}

function evidenceAsked() {
  const [start, end] = [Number(here.query.get("start")), Number(here.query.get("end"))];
  return here.query.has("start") && start < end ? { start, end } : null;
}

function articleView(article) {
  const mentions = mentionsIn(article);
  const names = apart(mentions.filter(({ entity }) => entity.address));
  const spoken = having("statements", "article", article.number);
  const said = [...new Map(spoken.map((one) => [`${one.start} ${one.end}`, one])).values()];
  const pieces = article.pieces.map((piece) => markedLines(piece, names, said, evidenceAsked()));
  const first = article.pieces[0];
  const isWhole = article.is_whole;
  const hasTitle = first?.[0] === 0 && first[1].split("\n", 1)[0].trim() === article.title.trim() && pieces[0].length > 0;
  const heading = hasTitle ? pieces[0].shift() : article.title;
  const own = { lang: article.language === "other" ? null : article.language, dir: "auto" };
  const named_ = Object.groupBy(new Set(mentions.sort((left, right) => left.start - right.start).map(({ entity }) => entity)), ({ kind }) => kind);
  const copies = articles.filter((one) => one.duplicate_of === article.number);
  return [
    make("article", {},
      make("header.profile", {},
        make("p.kicker", {}, joined(filled([say("article"), article.source && isolated(article.source), writtenDate(article.published), nameOf("language", article.language)]), " · ")),
        make("h1", own, heading),
        article.duplicate_of !== null && make("p.note", {}, say("copy_of"), " ", CELLS.article(articles[article.duplicate_of]), ". ", say("copy_counts_once")),
        !isWhole && make("p.note", {}, say("text_in_part"), " ", make("code", {}, "tekstanalyse explore"))),
      make("div.reading", {},
        make("div.prose", own, joined(pieces.map((lines) => lines.map((line) => make("p", {}, line))), isWhole ? null : make("p.gap", { "aria-hidden": "true" }, "[…]"))),
        make("aside", { "aria-label": say("found_here") },
          make("h2", {}, say("marks")),
          make("ul.legend", {},
            Object.keys(FOLDERS).map((kind) => make("li", {}, make(`span.${kind}`, {}, say(`kind_of_entity_${kind}`)))),
            make("li", {}, make("span.said", {}, say("one_statement")), " ", make("span.speaker", {}, say("column_speaker")))),
          ["event", "person", "organization", "place"].filter((kind) => named_[kind]).map((kind) => [
            make("h2", {}, capital(say(`many_${kind}`))), make("ul", {}, named_[kind].map((entity) => make("li", {}, named(entity))))]),
          copies.length > 0 && [make("h2", {}, say("copies")), make("ul", {}, copies.map((one) => make("li", {}, link(one.address, isolated(one.title)))))],
          make("p.quiet.path", {}, isolated(article.path))))),
    tableSection("statements_of_article", [
      { key: "speaker", kind: "entity" }, { key: "statement", kind: "proof" }, { key: "kind" }, { key: "event", kind: "entity" },
    ], spoken.map((one) => ({ id: `statement-${one.number}`, speaker: speakerOf(one), statement: one, kind: nameOf("kind", one.kind), event: entities[one.event] }))),
    tableSection("parts_of_article", [
      { key: "person", kind: "entity" }, { key: "role", kind: "part" }, { key: "event", kind: "entity" }, { key: "evidence", kind: "proof" },
    ], having("parts", "article", article.number).map(partRow)),
  ];
}

/** Returns who said it; words of the text that name nobody stand as they are. */
const speakerOf = (statement) => (statement.speaker === null
  ? { name: statement.speaker_text ?? say("unknown") } : entities[statement.speaker]);
