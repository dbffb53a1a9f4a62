// Shows the view that the address after # names, in the language it asks for.

const SECTIONS = { overview: "/", people: "/people", organizations: "/organizations", events: "/events", articles: "/articles", network: "/network", unresolved: "/unresolved" };
const ONE = { person: personView, organization: organizationView, event: eventView };

let here = { path: "/", query: new URLSearchParams() };
let waiting = [];
let endings = [];

/** Does something once the view stands. */
const later = (task) => waiting.push(task);

/** Does something when the view is left. */
const leaving = (task) => endings.push(task);

const go = (address) => { location.hash = address; };

/** Writes a choice into the address without leaving the view. */
function changeQuery(key, value) {
  if (value) here.query.set(key, value);
  else here.query.delete(key);
  const query = here.query.toString();
  history.replaceState(null, "", `#${here.path}${query ? `?${query}` : ""}`);
}

function viewOf(path) {
  const found = byAddress.get(path) ?? byAddress.get(encodeURI(decodeURI(path)));
  if (found) return found.kind ? ONE[found.kind](found) : articleView(found);
  const views = {
    "/": startView, "/search": searchView, "/network": networkView, "/network/tie": tieView, "/unresolved": unresolvedView,
    ...Object.fromEntries(Object.keys(LISTS).map((name) => [`/${name}`, () => listView(name)])),
  };
  return (Object.hasOwn(views, path) ? views[path] : nothingView)();
}

const isIn = (part, path) => path === part || (part !== "/" && path.startsWith(`${part}/`));

function languageLinks() {
  return Object.entries(LANGUAGES).map(([code, name]) => {
    const query = new URLSearchParams(here.query);
    query.set("lang", code);
    return make("a", { href: `#${here.path}?${query}`, lang: code, hreflang: code, "aria-current": code === language && "true" }, name);
  });
}

function frame(view) {
  const mark = make("svg", { viewBox: "0 0 24 24", width: 22, height: 22, "aria-hidden": "true" }, make("path", { d: "M6 17 12 6l6 11" }),
    make("circle", { cx: 12, cy: 6, r: 3.4 }), make("circle", { cx: 6, cy: 17, r: 3.4 }), make("rect", { x: 14.8, y: 13.8, width: 6.4, height: 6.4, rx: 1.2 }));
  const main = make("main", { id: "content", tabindex: -1 }, view);
  const skip = (event) => { event.preventDefault(); main.focus(); main.scrollIntoView(); };
  document.body.replaceChildren(
    make("a.skip", { href: "#content", click: skip }, say("skip")),
    make("header.site", {},
      make("div.bar", {}, make("a.brand", { href: "#/" }, mark, " tekstanalyse"), here.path !== "/" && searchForm("find", false),
        make("nav.languages", { "aria-label": say("language") }, languageLinks())),
      make("nav.sections", { "aria-label": say("parts_of_site") }, make("ul", {}, Object.entries(SECTIONS).map(([key, address]) =>
        make("li", {}, make("a", { href: `#${address}`, "aria-current": isIn(address, here.path) && (here.path === address ? "page" : "true") }, say(key))))))),
    main,
    make("footer.site", {}, make("p", {}, say("footer"), " ", make("span.quiet", {}, `tekstanalyse ${content.version}`))));
  return main;
}

function show({ isFirst = false } = {}) {
  const [path, query] = decodedHash();
  here = { path, query };
  if (Object.hasOwn(LANGUAGES, query.get("lang"))) language = query.get("lang");
  endings.splice(0).forEach((task) => task());
  waiting = [];
  document.documentElement.lang = language;
  const main = frame(filled([viewOf(path)]));
  document.title = `${cut(main.querySelector("h1").textContent, 120)} · tekstanalyse`;
  waiting.forEach((task) => task());
  const evidence = main.querySelector("mark.evidence");
  if (evidence) {
    evidence.focus({ preventScroll: true });
    evidence.scrollIntoView({ block: "center" });
  } else if (!isFirst) {
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

function decodedHash() {
  const [path, query = ""] = location.hash.slice(1).split(/\?(.*)/s);
  return [path || "/", new URLSearchParams(query)];
}

addEventListener("hashchange", () => show());
show({ isFirst: true });
