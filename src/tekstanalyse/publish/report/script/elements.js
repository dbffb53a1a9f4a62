// Builds elements. What comes from articles only ever becomes text: nothing here reads markup.

const DRAWING = new Set(["svg", "g", "path", "rect", "circle", "text", "title"]);

/** Returns an element: `make("p.quiet.small", { lang: "nn" }, "text", element, ...)`; a function listens. */
function make(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = DRAWING.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  if (classes.length) element.setAttribute("class", classes.join(" "));
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...filled(children));
  return element;
}

/** Returns children without those that are nothing, lists laid flat. */
const filled = (children) => children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== "");

const LONGEST_NAME = 300;
const cut = (text, most = LONGEST_NAME) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Returns a name, kept apart from the reading order around it. */
const isolated = (text, most) => make("bdi", {}, cut(text ?? "", most));

const link = (address, ...children) => make("a", { href: `#${address}` }, ...children);

/** Returns words that are heard and not seen. */
const unseen = (...children) => make("span.unseen", {}, ...children);

/** Puts something between the members of a list. */
const joined = (list, between) => list.flatMap((one, position) => (position ? [between, one] : [one]));

function section(id, heading, tools, ...children) {
  return make("section", { "aria-labelledby": id },
    make("div.heading", {}, make("h2", { id }, heading), tools && make("p.tools", {}, tools)), ...children);
}
