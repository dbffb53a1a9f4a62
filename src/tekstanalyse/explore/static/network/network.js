// Draws the network that the filters leave. The table below the picture says the same.

import { layOut } from "./layout.js";
import { describe, explain } from "./panel.js";
import { colours, hoverDrawer, labelDrawer, programs, shortened } from "./shapes.js";

const FEW_NODES = 45;
const canvas = document.getElementById("canvas");
const pick = document.getElementById("pick");
const moves = matchMedia("(prefers-reduced-motion: reduce)").matches ? { duration: 0 } : { duration: 350 };
const narrow = matchMedia("(max-width: 44rem)").matches;

let shade = null;

function build(data) {
  const graph = new graphology.MultiGraph();
  for (const node of data.nodes) {
    graph.addNode(node.id, {
      label: shortened(node.label), name: node.name, kind: node.kind, type: node.kind, href: node.href,
      centre: node.centre, x: 0, y: 0, size: Math.min(4.5 + 1.7 * Math.sqrt(node.ties), 17) * (narrow ? 0.6 : 1),
    });
  }
  for (const tie of data.ties) {
    const size = Math.min(1.7 + 0.6 * Math.log2(Math.max(tie.weight, 1)), 4.5);
    graph.addEdge(tie.source, tie.target, { ...tie, type: "line", size });
  }
  layOut(graph, narrow ? 0.95 : 1.2);
  return graph;
}

class Picture {
  constructor(graph) {
    this.graph = graph;
    this.near = null;
    this.chosen = null;
    const few = graph.order <= FEW_NODES;
    this.renderer = new Sigma(graph, canvas, {
      labelFont: "Inter, system-ui, sans-serif", labelSize: narrow ? 12 : 13, labelDensity: 0.8,
      labelGridCellSize: few ? 60 : 130, labelRenderedSizeThreshold: few ? 0 : 6.5, zIndex: true,
      defaultDrawNodeLabel: labelDrawer(() => shade), defaultDrawNodeHover: hoverDrawer(() => shade),
      nodeProgramClasses: programs(), allowInvalidContainer: true, minCameraRatio: 0.03, maxCameraRatio: 3,
      stagePadding: narrow ? 30 : 60,
      nodeReducer: (id, node) => this.shownNode(id, node), edgeReducer: (edge, tie) => this.shownTie(tie),
    });
    this.renderer.on("clickNode", ({ node }) => this.choose(node));
    this.renderer.on("clickStage", () => this.choose(null));
    this.renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      const { href } = graph.getNodeAttributes(node);
      if (href) location.assign(href);
    });
  }

  shownNode(id, node) {
    const isNear = this.near === null || this.near.has(id);
    const named = this.near !== null && isNear && this.near.size < FEW_NODES;
    return {
      ...node, color: isNear ? shade[node.kind] : shade.faint, label: isNear ? node.label : "", zIndex: isNear ? 1 : 0,
      forceLabel: node.centre || named, strong: id === this.chosen,
    };
  }

  shownTie(tie) {
    if (this.near === null) return { ...tie, color: shade.line };
    const isMine = tie.source === this.chosen || tie.target === this.chosen;
    return { ...tie, color: isMine ? shade.quiet : shade.faint, zIndex: isMine ? 1 : 0 };
  }

  choose(id) {
    this.chosen = id;
    this.near = id === null ? null : new Set([id, ...this.graph.neighbors(id)]);
    this.renderer.refresh({ skipIndexation: true });
    if (id === null) explain();
    else describe(this.graph, id);
    pick.value = id ?? "";
    history.replaceState(null, "", id === null ? location.pathname + location.search : `#${encodeURIComponent(id)}`);
  }

  show(id) {
    this.choose(id);
    const places = [...this.near].map((near) => this.renderer.getNodeDisplayData(near));
    const [x, y] = ["x", "y"].map((key) => places.map((place) => place[key]));
    const [left, right, low, high] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
    const ratio = Math.min(Math.max(1.7 * (right - left), 1.4 * (high - low), 0.12), 1);
    this.renderer.getCamera().animate({ x: (left + right) / 2, y: (low + high) / 2, ratio }, moves);
  }
}

function listNodes(graph) {
  const nodes = graph.mapNodes((id, { name, kind }) => ({ id, name, kind }));
  nodes.sort((left, right) => left.name.localeCompare(right.name, "nb"));
  for (const kind of ["person", "organization", "event"]) {
    const group = document.createElement("optgroup");
    group.label = document.querySelector(`label.check .sign.${kind}`).parentElement.textContent;
    for (const node of nodes.filter((one) => one.kind === kind)) group.append(new Option(node.name, node.id));
    if (group.childElementCount) pick.append(group);
  }
}

function listen(picture) {
  const camera = picture.renderer.getCamera();
  document.getElementById("closer").addEventListener("click", () => camera.animatedZoom(moves));
  document.getElementById("farther").addEventListener("click", () => camera.animatedUnzoom(moves));
  document.getElementById("overview").addEventListener("click", () => camera.animatedReset(moves));
  pick.addEventListener("change", () => (pick.value ? picture.show(pick.value) : picture.choose(null)));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    shade = colours();
    picture.renderer.refresh({ skipIndexation: true });
  });
}

async function begin() {
  try {
    const answer = await fetch(canvas.dataset.graph);
    const data = await answer.json();
    await document.fonts.ready;
    shade = colours();
    const graph = build(data);
    document.getElementById("net").hidden = false;
    const picture = new Picture(graph);
    listNodes(graph);
    listen(picture);
    const wanted = decodeURIComponent(location.hash.slice(1));
    const centre = graph.findNode((_, node) => node.centre);
    if (wanted && graph.hasNode(wanted)) picture.show(wanted);
    else if (centre) picture.choose(centre);
  } catch (error) {
    document.getElementById("net").hidden = true;
    document.getElementById("failed").hidden = false;
    console.error(error);
  }
}

if (canvas) begin();
