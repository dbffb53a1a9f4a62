// Shows the network: who is tied to whom and what, as a picture and as a table, and the evidence for one tie.

const KINDS = Object.keys(FOLDERS);
const TIES = ["spoke_at", "took_part_in", "organized", "affiliated_with", "co_occurs_with"];
const ROLES = ["host", "speaker", "moderator", "panelist", "guest", "performer", "organizer", "participant"];
const MOST_TIES = 1000;
const MOST_ROUNDS = 300;
const MANY_NODES = 800;
const SIGNS = { person: "", organization: "▪ ", event: "◆ " };

const tieAddress = (tie) => `/network/tie?${new URLSearchParams({ source: entities[tie.source].id, target: entities[tie.target].id, type: tie.type })}`;

/** Returns the time of a tie: that of its event, or of the articles that it stands in. */
function seen(tie) {
  const event = [entities[tie.source], entities[tie.target]].find(({ kind, date_from }) => kind === "event" && date_from);
  return event ? { first: event.date_from, last: event.date_to } : { first: tie.first, last: tie.last };
}

/** Reads from the address which ties are wanted; what it does not say, or says wrongly, is left open. */
function choice() {
  const known = (name, all) => all.filter((one) => here.query.getAll(name).includes(one));
  const around = entities.find(({ id }) => id === here.query.get("around"));
  const asked = { kinds: known("kind", KINDS), ties: known("tie", TIES) };
  return {
    around,
    kinds: asked.kinds.length ? asked.kinds : KINDS,
    ties: asked.ties.length ? asked.ties : around ? TIES : TIES.filter((tie) => tie !== "co_occurs_with"),
    role: known("role", ROLES)[0] ?? "",
    from: here.query.get("from") ?? "",
    to: here.query.get("to") ?? "",
    weight: Math.max(1, Number.parseInt(here.query.get("weight"), 10) || 1),
  };
}

function chosenTies({ around, kinds, ties: types, role, from, to, weight }) {
  const near = around && new Set([around.number]);
  if (around) {
    for (const tie of ties) {
      if (!types.includes(tie.type)) continue;
      if (tie.source === around.number) near.add(tie.target);
      if (tie.target === around.number) near.add(tie.source);
    }
  }
  return ties.filter((tie) => types.includes(tie.type) && tie.weight >= weight
    && [tie.source, tie.target].every((end) => kinds.includes(entities[end].kind) && (!near || near.has(end)))
    && (!role || (tie.role ?? "").split("|").includes(role))
    && (!from || (seen(tie).last ?? "") >= from) && (!to || (seen(tie).first ?? "~") <= `${to}~`));
}

function networkView() {
  const chosen = choice();
  const found = chosenTies(chosen);
  const canvas = make("div", { id: "canvas", role: "img", "aria-label": say("picture_description") });
  const panel = make("div.chosen", { "aria-live": "polite" }, make("p.quiet", {}, say("picture_loading")));
  if (found.length) later(() => drawNetwork(found.slice(0, MOST_TIES), chosen.around, canvas, panel));
  const table = new Table("ties", [
    { key: "source", kind: "entity" }, { key: "tie" }, { key: "target", kind: "entity" }, { key: "weight", kind: "number" },
    { key: "seen", kind: "period" }, { key: "evidence", kind: "tie" },
  ], found.map((tie) => ({ source: entities[tie.source], tie: say(`tie_${tie.type}`), target: entities[tie.target], weight: tie.weight, seen: seen(tie), evidence: tie })), 50);
  return [
    make("h1", {}, say("network"), chosen.around && [": ", named(chosen.around)]),
    make("p.lead", {}, say("network_lead")),
    networkFilter(chosen),
    found.length > 0 && make("section", { "aria-labelledby": "picture" }, make("h2.unseen", { id: "picture" }, say("picture")),
      make("div.net", {}, canvas, panel),
      found.length > MOST_TIES && make("p.quiet.small", {}, `${say("picture_strongest")} ${number(MOST_TIES)} ${say("of")} ${number(found.length)}.`)),
    section("ties", [say("table_ties"), " ", make("span.count", {}, number(found.length))], table.tools(), table.element),
  ];
}

function networkFilter(chosen) {
  const boxes = (name, legend, all, checked, label) => make("fieldset", {}, make("legend", {}, legend), all.map((one) => make("label.check", {},
    make("input", { type: "checkbox", name, value: one, checked: checked.includes(one) }), label(one))));
  const field = (name, label, input) => make("div.short", {}, make("label", { for: name }, label), input);
  return make("form.filter", { "aria-label": say("filters"), submit: (event) => {
    event.preventDefault();
    const wanted = new URLSearchParams([...new FormData(event.target)].filter(([, value]) => value));
    go(`/network?${wanted}`);
  } },
  chosen.around && make("input", { type: "hidden", name: "around", value: chosen.around.id }),
  boxes("kind", say("nodes"), KINDS, chosen.kinds, (kind) => [make(`span.sign.${kind}`, { "aria-hidden": "true" }), capital(say(`many_${kind}`))]),
  boxes("tie", say("ties"), TIES, chosen.ties, (tie) => say(`tie_${tie}`)),
  make("div.break"),
  field("role", say("column_role"), make("select", { id: "role", name: "role" }, make("option", { value: "" }, say("any")),
    ROLES.map((role) => make("option", { value: role, selected: role === chosen.role }, say(`role_${role}`))))),
  field("from", say("from"), make("input", { id: "from", name: "from", type: "date", value: chosen.from })),
  field("to", say("to"), make("input", { id: "to", name: "to", type: "date", value: chosen.to })),
  field("weight", say("least_weight"), make("input", { id: "weight", name: "weight", type: "number", min: 1, value: chosen.weight })),
  make("button", { type: "submit" }, say("show")),
  here.query.size > 0 && make("a.reset", { href: "#/network" }, say("reset")));
}

function tieView() {
  const asked = (name) => here.query.get(name);
  const tie = ties.find((one) => one.type === asked("type") && entities[one.source].id === asked("source") && entities[one.target].id === asked("target"));
  if (!tie) return nothingView();
  const facts = ["same_event", "same_sentence", "same_article"].filter((key) => tie[key]).map((key) => `${say(`column_${key}`)}: ${number(tie[key])}`);
  if (tie.role) facts.push(tie.role.split("|").map((role) => nameOf("role", role)).join(", "));
  return [
    make("header.profile", {}, make("p.kicker", {}, `${say("network")} · ${say(`tie_${tie.type}`)}`),
      make("h1", {}, named(entities[tie.source]), " – ", named(entities[tie.target])),
      make("ul.facts", {}, [...facts, counted(tie.articles, "article")].map((fact) => make("li", {}, fact)))),
    tableSection("evidence_of_tie", [{ key: "article", kind: "article" }, { key: "evidence", kind: "proof" }],
      spans(tie.evidence).map((span) => ({ article: articles[span.article], evidence: span }))),
  ];
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(["person", "organization", "event", "line", "faint", "ink", "card", "accent"].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** Returns a name short enough for a picture, without characters that turn the reading order. */
const label = (name) => cut(name.replace(/[\p{C}]/gu, ""), 44);

function graphOf(shown, centre) {
  const graph = new graphology.MultiGraph();
  const degrees = new Map();
  for (const { source, target } of shown) for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  [...degrees].forEach(([end, degree], position) => {
    const { name, kind, address } = entities[end];
    const [turn, distance] = [position * 2.399963, Math.sqrt(position + 1)];
    graph.addNode(end, { label: SIGNS[kind] + label(name), name, kind, address, centre: entities[end] === centre,
      x: Math.cos(turn) * distance, y: Math.sin(turn) * distance, size: Math.min(4 + 2 * Math.sqrt(degree), 18) });
  });
  for (const tie of shown) graph.addEdge(tie.source, tie.target, { tie, type: "line", size: Math.min(1 + Math.log2(tie.weight), 5) });
  const settings = { ...graphologyLibrary.layoutForceAtlas2.inferSettings(graph), gravity: 0.6, strongGravityMode: true, scalingRatio: 40, adjustSizes: false };
  graphologyLibrary.layoutForceAtlas2.assign(graph, { iterations: graph.order > MANY_NODES ? MOST_ROUNDS / 3 : MOST_ROUNDS, settings });
  graphologyLibrary.layoutNoverlap.assign(graph, { maxIterations: 150, settings: { ratio: 1.4, margin: 6 } });
  return graph;
}

async function drawNetwork(shown, centre, canvas, panel) {
  try {
    await document.fonts.load("500 13px Inter");
    if (!canvas.isConnected) return;
    sketch(graphOf(shown, centre), canvas, panel);
  } catch (error) {
    panel.replaceChildren(say("picture_failed"));
    canvas.hidden = true;
  }
}

function sketch(graph, canvas, panel) {
  let shade = colours();
  let near = null;
  const isNear = (id) => near === null || near.has(id);
  const write = (context, node, { labelSize, labelFont }) => {
    if (!node.label) return;
    context.font = `500 ${labelSize}px ${labelFont}`;
    Object.assign(context, { lineJoin: "round", lineWidth: 4, strokeStyle: shade.card, fillStyle: shade.ink });
    const [x, y] = [node.x + node.size + 4, node.y + labelSize / 3];
    context.strokeText(node.label, x, y);
    context.fillText(node.label, x, y);
  };
  const renderer = new Sigma(graph, canvas, {
    labelFont: "Inter, system-ui, sans-serif", labelSize: 13, labelColor: { color: shade.ink }, labelDensity: 0.7, labelGridCellSize: 150,
    labelRenderedSizeThreshold: 5.5, defaultDrawNodeLabel: write, defaultDrawNodeHover: write, zIndex: true, allowInvalidContainer: true,
    minCameraRatio: 0.05, maxCameraRatio: 4, stagePadding: 40,
    nodeReducer: (id, node) => ({
      ...node, color: isNear(id) ? shade[node.kind] : shade.faint, label: isNear(id) ? node.label : "", zIndex: isNear(id) ? 1 : 0,
      forceLabel: node.centre || (near !== null && near.has(id) && near.size < 30),
    }),
    edgeReducer: (edge, attributes) => ({ ...attributes, color: graph.extremities(edge).every(isNear) ? shade.line : shade.faint }),
  });
  const choose = (id) => {
    near = id === null ? null : new Set([id, ...graph.neighbors(id)]);
    renderer.refresh({ skipIndexation: true });
    panel.replaceChildren(...filled(id === null ? [make("p.quiet", {}, say("picture_help"))] : described(graph, id)));
  };
  renderer.on("clickNode", ({ node }) => choose(node));
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    go(graph.getNodeAttribute(node, "address"));
  });
  renderer.on("clickStage", () => choose(null));
  const night = matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => {
    shade = colours();
    renderer.setSetting("labelColor", { color: shade.ink });
    renderer.refresh({ skipIndexation: true });
  };
  night.addEventListener("change", repaint);
  leaving(() => { night.removeEventListener("change", repaint); renderer.kill(); });
  choose(graph.findNode((_, node) => node.centre) ?? null);
}

function described(graph, id) {
  const entity = entities[id];
  const edges = graph.edges(id).map((edge) => ({ tie: graph.getEdgeAttribute(edge, "tie"), other: entities[graph.opposite(id, edge)] }));
  edges.sort((left, right) => right.tie.weight - left.tie.weight);
  return [
    make("h3", {}, named(entity)),
    make("p.quiet", {}, `${number(edges.length)} ${say("one_or_more_ties")}`),
    make("ul", {}, edges.map(({ tie, other }) => make("li", {}, link(tieAddress(tie), isolated(other.name)), " ",
      make("span.quiet", {}, [say(`tie_${tie.type}`), writtenPeriod(seen(tie).first, seen(tie).last)].filter(Boolean).join(", "))))),
  ];
}
