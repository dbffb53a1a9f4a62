// Tells beside the picture what is tied to the node that was chosen; each tie leads to its evidence.

const panel = document.getElementById("chosen");
const help = document.getElementById("help");
const { ties: many, tie: one } = document.getElementById("canvas").dataset;

export function explain() {
  panel.replaceChildren(help);
}

export function describe(graph, id) {
  const node = graph.getNodeAttributes(id);
  const heading = document.createElement("h3");
  heading.append(node.href ? link(node.href, node.name) : isolated(node.name));
  const ties = graph.edges(id).map((edge) => [edge, graph.getEdgeAttributes(edge)]);
  ties.sort((left, right) => right[1].weight - left[1].weight);
  const count = quiet(`${ties.length} ${ties.length === 1 ? one : many}`);
  const list = document.createElement("ul");
  for (const [edge, tie] of ties) {
    const item = document.createElement("li");
    item.append(link(tie.href, graph.getNodeAttribute(graph.opposite(id, edge), "name")));
    item.append(quiet([tie.words, tie.seen].filter(Boolean).join(", ")));
    list.append(item);
  }
  panel.replaceChildren(heading, count, list);
  panel.scrollTop = 0;
}

function quiet(text) {
  const element = document.createElement("span");
  element.className = "quiet";
  element.textContent = text;
  return element;
}

function link(address, text) {
  const element = document.createElement("a");
  element.href = address;
  element.append(isolated(text));
  return element;
}

function isolated(text) {
  const element = document.createElement("bdi");
  element.textContent = text;
  return element;
}
