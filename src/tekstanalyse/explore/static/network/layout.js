// Gives every node a place: each connected part by forces, the parts side by side, the largest in the middle.

const GAP = 0.8;
const SPIRAL = 0.35;
const NODE = 0.2; // The radius of a node where one unit is the room that it has.
const MANY_NODES = 200;

export function layOut(graph, wider) {
  const parts = graphologyLibrary.components.connectedComponents(graph).map((ids) => arranged(graph, ids));
  parts.sort((left, right) => right.radius - left.radius);
  pack(parts, wider);
  for (const part of parts) {
    for (const [id, place] of part.places) graph.mergeNodeAttributes(id, { x: part.x + place.x, y: part.y + place.y });
  }
}

// The nodes of one part around (0, 0), and the radius of the circle that holds them: about one unit for each node.
function arranged(graph, ids) {
  const part = new graphology.Graph();
  ids.forEach((id, position) => {
    const turn = position * 2.399963;
    part.addNode(id, { x: Math.cos(turn) * Math.sqrt(position + 1), y: Math.sin(turn) * Math.sqrt(position + 1) });
  });
  for (const id of ids) {
    for (const edge of graph.edges(id)) part.mergeEdge(...graph.extremities(edge));
  }
  if (ids.length > 2) {
    const settings = {
      gravity: 0.4, scalingRatio: 8, slowDown: 2, barnesHutOptimize: ids.length > MANY_NODES, linLogMode: false,
    };
    graphologyLibrary.layoutForceAtlas2.assign(part, { iterations: rounds(ids.length), settings });
  }
  return scaled(part, ids.length);
}

function rounds(nodes) {
  if (nodes > 600) return 150;
  return nodes > MANY_NODES ? 300 : 600;
}

function scaled(part, size) {
  const nodes = part.mapNodes((id, { x, y }) => ({ id, x, y }));
  const middle = (key) => nodes.reduce((sum, node) => sum + node[key], 0) / size;
  const [x, y] = [middle("x"), middle("y")];
  const reach = Math.max(...nodes.map((node) => Math.hypot(node.x - x, node.y - y)));
  const radius = size === 1 ? 0.5 : Math.sqrt(size) * 1.05;
  const scale = reach > 0 ? radius / reach : 0;
  part.updateEachNodeAttributes((id, node) => ({
    ...node, x: (node.x - x) * scale, y: (node.y - y) * scale, size: NODE,
  }));
  graphologyLibrary.layoutNoverlap.assign(part, { maxIterations: 100, settings: { margin: 2 * NODE, ratio: 1 } });
  const places = part.mapNodes((id, place) => [id, place]);
  const outermost = Math.max(...places.map(([, place]) => Math.hypot(place.x, place.y)));
  return { places, radius: Math.max(radius, outermost), x: 0, y: 0 };
}

// Put each part on the first free place of a spiral; a smaller one need not look nearer than its like was put.
function pack(parts, wider) {
  const taken = [];
  let turn = 0;
  let size = Infinity;
  for (const part of parts) {
    if (part.radius < size) turn = 0;
    size = part.radius;
    for (; ; turn += SPIRAL / Math.sqrt(1 + turn)) {
      part.x = Math.cos(turn) * turn * 0.3 * wider;
      part.y = Math.sin(turn) * turn * 0.3;
      if (taken.every((other) => Math.hypot(part.x - other.x, part.y - other.y) > part.radius + other.radius + GAP)) break;
    }
    taken.push(part);
  }
}
