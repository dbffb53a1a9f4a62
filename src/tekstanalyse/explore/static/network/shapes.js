// Draws nodes and their names: people as discs, organizations as squares, events as diamonds.

const LONGEST = 30;

// The distance from the middle at which each shape ends, in place of that of a disc.
const SQUARE = "max(abs(v_diffVector.x), abs(v_diffVector.y)) * 1.3";
const DIAMOND = "(abs(v_diffVector.x) + abs(v_diffVector.y)) * 0.95";

function shaped(distance) {
  return class extends Sigma.rendering.NodeCircleProgram {
    getDefinition() {
      const disc = super.getDefinition();
      const source = disc.FRAGMENT_SHADER_SOURCE.replace("length(v_diffVector)", distance);
      return { ...disc, FRAGMENT_SHADER_SOURCE: source };
    }
  };
}

export const programs = () => ({
  person: Sigma.rendering.NodeCircleProgram, organization: shaped(SQUARE), event: shaped(DIAMOND),
});

export function colours() {
  const style = getComputedStyle(document.documentElement);
  const names = ["person", "organization", "event", "line", "faint", "ink", "card", "accent", "quiet"];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

export function shortened(name) {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

// A name beside its node, on the side where there is room, with a rim that keeps it readable over lines.
export function labelDrawer(shade) {
  return (context, node, settings) => {
    if (!node.label) return;
    context.font = `${node.strong ? 650 : 500} ${settings.labelSize}px ${settings.labelFont}`;
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = shade().card;
    context.fillStyle = shade().ink;
    const [x, y] = [besides(context, node, node.label), node.y + settings.labelSize / 3];
    context.strokeText(node.label, x, y);
    context.fillText(node.label, x, y);
  };
}

// The whole name of the node under the pointer, in a box of the page's own colours.
export function hoverDrawer(shade) {
  return (context, node, settings) => {
    const size = settings.labelSize;
    const name = node.name || "";
    context.font = `600 ${size}px ${settings.labelFont}`;
    const width = context.measureText(name).width;
    const x = besides(context, node, name);
    context.fillStyle = shade().card;
    context.strokeStyle = shade().accent;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x - 6, node.y - size * 0.9, width + 12, size * 1.8, 5);
    context.fill();
    context.stroke();
    context.fillStyle = shade().ink;
    context.fillText(name, x, node.y + size / 3);
  };
}

function besides(context, node, text) {
  const width = context.measureText(text).width;
  const room = context.canvas.clientWidth || context.canvas.width;
  const right = node.x + node.size + 5;
  return right + width > room && node.x - node.size - 5 - width > 0 ? node.x - node.size - 5 - width : right;
}
