"use strict";
// Draws the network that the filters leave. The table below the picture says the same.

const LAYOUT_ROUNDS = 300;
const MANY_NODES = 1500;
const SIGNS = { person: "", organization: "▪ ", event: "◆ " };
const canvas = document.getElementById("canvas");
const panel = document.getElementById("chosen");

let shade = null;

function colours() {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  return {
    person: read("--person"), organization: read("--organization"), event: read("--event"),
    line: read("--line"), faint: read("--faint"), ink: read("--ink"), card: read("--card"), accent: read("--accent"),
  };
}

function build(data) {
  const graph = new graphology.MultiGraph();
  data.nodes.forEach((node, position) => {
    const turn = position * 2.399963;
    const distance = Math.sqrt(position + 1);
    graph.addNode(node.id, {
      label: SIGNS[node.kind] + node.label, name: node.label, kind: node.kind, href: node.href, centre: node.centre,
      x: Math.cos(turn) * distance, y: Math.sin(turn) * distance, size: Math.min(4 + 2 * Math.sqrt(node.ties), 18),
    });
  });
  for (const tie of data.ties) {
    graph.addEdge(tie.source, tie.target, { ...tie, type: "line", size: Math.min(1 + Math.log2(tie.weight), 5) });
  }
  const rounds = graph.order > MANY_NODES ? LAYOUT_ROUNDS / 3 : LAYOUT_ROUNDS;
  const settings = {
    ...graphologyLibrary.layoutForceAtlas2.inferSettings(graph), gravity: 0.6, strongGravityMode: true, scalingRatio: 40,
    adjustSizes: false,
  };
  graphologyLibrary.layoutForceAtlas2.assign(graph, { iterations: rounds, settings });
  graphologyLibrary.layoutNoverlap.assign(graph, { maxIterations: 150, settings: { ratio: 1.4, margin: 6 } });
  return graph;
}

// A name beside its node, with a rim that keeps it readable over lines and other nodes.
function drawLabel(context, node, settings) {
  if (!node.label) return;
  context.font = `500 ${settings.labelSize}px ${settings.labelFont}`;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = shade.card;
  context.fillStyle = shade.ink;
  const [x, y] = [node.x + node.size + 4, node.y + settings.labelSize / 3];
  context.strokeText(node.label, x, y);
  context.fillText(node.label, x, y);
}

// Beside the node under the pointer, its name in a box of the page's own colours.
function drawHovered(context, node, settings) {
  const size = settings.labelSize;
  context.font = `600 ${size}px ${settings.labelFont}`;
  const width = context.measureText(node.label || "").width;
  context.fillStyle = shade.card;
  context.strokeStyle = shade.accent;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(node.x + node.size + 1, node.y - size * 0.9, width + 14, size * 1.8, 5);
  context.fill();
  context.stroke();
  context.fillStyle = shade.ink;
  context.fillText(node.label || "", node.x + node.size + 8, node.y + size / 3);
}

function link(address, text) {
  const element = document.createElement("a");
  element.href = address;
  element.append(bidi(text));
  return element;
}

function bidi(text) {
  const element = document.createElement("bdi");
  element.textContent = text;
  return element;
}

function describe(graph, id) {
  const node = graph.getNodeAttributes(id);
  const heading = document.createElement("h3");
  heading.append(node.href ? link(node.href, node.name) : bidi(node.name));
  const list = document.createElement("ul");
  const ties = graph.edges(id).map((edge) => [edge, graph.getEdgeAttributes(edge)]);
  ties.sort((left, right) => right[1].weight - left[1].weight);
  for (const [edge, tie] of ties) {
    const item = document.createElement("li");
    const kind = document.createElement("span");
    kind.className = "quiet";
    kind.textContent = [tie.words, tie.seen].filter(Boolean).join(", ");
    item.append(link(tie.href, graph.getNodeAttribute(graph.opposite(id, edge), "name")), " ", kind);
    list.append(item);
  }
  const count = document.createElement("p");
  count.className = "quiet";
  count.textContent = `${ties.length} ${canvas.dataset.ties}`;
  panel.replaceChildren(heading, count, list);
}

function draw(graph) {
  let near = null;
  const painted = (id) => near === null || near.has(id);
  const renderer = new Sigma(graph, canvas, {
    labelFont: "Inter, system-ui, sans-serif", labelSize: 13, labelColor: { color: shade.ink }, labelDensity: 0.7,
    labelGridCellSize: 150, labelRenderedSizeThreshold: 5.5, defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: drawHovered, zIndex: true,
    allowInvalidContainer: true, minCameraRatio: 0.05, maxCameraRatio: 4, stagePadding: 40,
    nodeReducer: (id, node) => ({
      ...node, color: painted(id) ? shade[node.kind] : shade.faint, label: painted(id) ? node.label : "",
      forceLabel: node.centre || (near !== null && near.has(id) && near.size < 30), zIndex: painted(id) ? 1 : 0,
    }),
    edgeReducer: (edge, tie) => ({
      ...tie, color: near === null || (near.has(tie.source) && near.has(tie.target)) ? shade.line : shade.faint,
    }),
  });
  const choose = (id) => {
    near = id === null ? null : new Set([id, ...graph.neighbors(id)]);
    renderer.refresh({ skipIndexation: true });
    if (id === null) help();
    else describe(graph, id);
  };
  renderer.on("clickNode", ({ node }) => choose(node));
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    const { href } = graph.getNodeAttributes(node);
    if (href) location.assign(href);
  });
  renderer.on("clickStage", () => choose(null));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    shade = colours();
    renderer.setSetting("labelColor", { color: shade.ink });
    renderer.refresh({ skipIndexation: true });
  });
  const centre = graph.findNode((_, node) => node.centre);
  if (centre) choose(centre);
  else help();
}

function help() {
  const text = document.createElement("p");
  text.className = "quiet";
  text.textContent = canvas.dataset.empty;
  panel.replaceChildren(text);
}

async function begin() {
  try {
    const answer = await fetch(canvas.dataset.graph);
    const data = await answer.json();
    await document.fonts.ready;
    shade = colours();
    draw(build(data));
  } catch (error) {
    panel.textContent = canvas.dataset.failed;
    canvas.hidden = true;
  }
}

if (canvas) begin();
