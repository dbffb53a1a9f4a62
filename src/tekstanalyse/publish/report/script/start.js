// The first view, which shows the corpus in figures and pictures, and the search.

const MOST_HEARD = 8;

function searchForm(id, isLarge) {
  const input = make("input", { id, name: "q", type: "search", autocomplete: "off", maxlength: 500, placeholder: say("search_example"),
    value: here.path === "/search" ? here.query.get("q") : "" });
  const submit = (event) => {
    event.preventDefault();
    if (input.value.trim()) go(`/search?${new URLSearchParams({ q: input.value })}`);
  };
  const glass = make("svg", { viewBox: "0 0 20 20", width: 18, height: 18, "aria-hidden": "true" }, make("circle", { cx: 8.5, cy: 8.5, r: 5.5 }), make("path", { d: "m13 13 4.5 4.5" }));
  return isLarge
    ? make("form.ask", { role: "search", submit }, make("label", { for: id }, say("search_label")), make("div", {}, input, make("button", { type: "submit" }, say("search"))))
    : make("form.find", { role: "search", submit }, make("label.unseen", { for: id }, say("search_label")), input, make("button", { type: "submit", "aria-label": say("search") }, glass));
}

function startView() {
  const { figures, period, suggestions } = content;
  const dated = ofKind("event").filter((event) => event.date_from).sort((left, right) => speakersAt(right).size - speakersAt(left).size || inDistinctArticles(right) - inDistinctArticles(left));
  const days = articles.filter((one) => one.duplicate_of === null).map(({ published }) => published);
  const known = days.filter(Boolean);
  return [
    make("section.hero", { "aria-labelledby": "welcome" }, make("h1", { id: "welcome" }, say("welcome")), searchForm("find", true),
      suggestions.length > 0 && make("ul.examples", { "aria-label": say("try_to_search") }, suggestions.map((name) => make("li", {}, link(`/search?${new URLSearchParams({ q: name })}`, isolated(name, 80)))))),
    make("section", { "aria-labelledby": "figures" }, make("h2.unseen", { id: "figures" }, say("in_figures")),
      make("dl.figures", {}, [["articles", "/articles"], ["people", "/people"], ["organizations", "/organizations"], ["events", "/events"],
        ["speeches", "/network?tie=spoke_at"], ["statements", "/people?sort-people=-statements"]].map(([key, address]) => make("div", {},
        make("dt", {}, say(`figure_${key}`)), make("dd", {}, link(address, number(figures[key]), unseen(" ", say(`figure_${key}`))))))),
      make("p.quiet", {}, period && `${say("published_between")} ${writtenPeriod(...period)}.`, figures.copies > 0 && ` ${counted(figures.copies, "copy")} ${say("copies_once")}`),
      leftOutNote()),
    dated.length > 0 && section("timeline", say("events_over_time"), link("/events", say("as_table")),
      make("figure.picture", { tabindex: 0, role: "group", "aria-labelledby": "timeline" }, timeline(dated.slice(0, TIMELINE.most))),
      make("p.quiet.small", {}, say("timeline_lead"), dated.length > TIMELINE.most && [" ", link("/events", `${say("more_events")} ${number(dated.length - TIMELINE.most)}`)])),
    make("div.columns", {}, heard("people", peopleHeard()), heard("organizations", organizationsHeard())),
    make("div.columns", {},
      known.length > 0 && section("over-time", say("articles_over_time"), link("/articles", say("as_table")),
        make("figure.picture", { tabindex: 0, role: "group", "aria-labelledby": "over-time" }, bars(known)),
        known.length < days.length && make("p.quiet.small", {}, `${counted(days.length - known.length, "article")} ${say("without_date")}`)),
      section("open", say("unresolved"), link("/unresolved", say("all")), make("p.quiet", {}, say("unresolved_lead")),
        make("ul.openings", {}, Object.entries(unresolvedTables()).filter(([name]) => name !== "decisions").map(([name, [, rows]]) =>
          make("li", {}, link(`/unresolved?table=${name}`, make("span", {}, number(rows.length)), " ", say(`table_${name}`))))))),
    section("go-on", say("go_on"), null, Object.entries(content.commands).map(([key, command]) => [make("p.quiet", {}, say(key)), make("pre", { tabindex: 0 }, make("code", {}, command))])),
  ];
}

/** Says what one file could not carry, and what shows it all. */
function leftOutNote() {
  const left = Object.entries(content.left_out).filter(([, count]) => count > 0);
  if (!left.length) return null;
  return make("div.note", { role: "note" },
    make("p", {}, make("strong", {}, say("left_out")), " ", say("left_out_lead")),
    make("ul", {}, left.map(([name, count]) => make("li", {}, `${number(count)} ${say(`left_out_${name}`)}`))),
    make("p", {}, say("left_out_command"), " ", make("code", {}, "tekstanalyse explore")));
}

const rankHeard = (rows) => rows.filter(({ events, said }) => events + said).sort((left, right) => right.events * 3 + right.said - left.events * 3 - left.said).slice(0, MOST_HEARD);

const peopleHeard = () => rankHeard(ofKind("person").map((person) => ({ entity: person, title: titleOf(person),
  events: spokeAt(person), said: having("statements", "speaker", person.number).length })));

const organizationsHeard = () => rankHeard(ofKind("organization").map((organization) => {
  const members = new Set(having("affiliations", "organization", organization.number).map(({ person }) => person));
  const through = [...members].flatMap((person) => having("parts", "person", person).filter(spoke));
  return { entity: organization, events: distinct([...through, ...having("parts", "organization", organization.number).filter(spoke)], "event"),
    said: having("statements", "speaker", organization.number).length + [...members].reduce((sum, person) => sum + having("statements", "speaker", person).length, 0) };
}));

function heard(name, rows) {
  if (!rows.length) return null;
  const most = Math.max(...rows.map(({ events, said }) => events * 3 + said));
  return section(`heard-${name}`, say(`heard_${name}`), link(`/${name}`, say("all")),
    name === "organizations" && make("p.quiet.small", {}, say("heard_through")),
    make("ol.heard", {}, rows.map(({ entity, title, events, said }) => make("li", {}, named(entity), title && make("span.quiet.small", {}, " ", isolated(title)),
      make("svg.heard", { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
        make("rect.events", { width: events * 300 / most, height: 6 }), make("rect.statements", { x: events * 300 / most, width: said * 100 / most, height: 6 })),
      make("span.quiet.small", {}, [events > 0 && counted(events, "event"), said > 0 && counted(said, "statement")].filter(Boolean).join(" · "))))));
}

const SMALL_WORDS = new Set(["hvem", "kven", "hva", "kva", "hvor", "kvar", "nar", "snakket", "snakka", "talte", "sa", "pa", "i", "om", "og", "den", "det", "som", "er", "var", "fra"]);

function searchView() {
  const asked = here.query.get("q") ?? "";
  const all = foldedWords(asked);
  const looked = all.filter((word) => !SMALL_WORDS.has(word));
  const isQuestion = /\?\s*$/.test(asked) || (all.length > 2 && looked.length < all.length);
  const matches = holds(isQuestion && looked.length ? looked : all);
  const found = Object.entries(LISTS).map(([name, { rows, columns }]) => [name, columns, all.length ? rows().filter(matches) : []]);
  return [
    make("h1", {}, say("search")),
    make("p.quiet", {}, say("searched_for"), " ", make("strong", {}, isolated(asked))),
    isQuestion && make("p.note", {}, say("questions_elsewhere"), " ", make("code", {}, "tekstanalyse query")),
    found.every(([, , rows]) => !rows.length) && make("p", { role: "status" }, say("nothing_found")),
    found.map(([name, columns, rows]) => tableSection(name, columns, rows)),
  ];
}
