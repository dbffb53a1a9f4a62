// Draws events along the time and articles over time.

const TIMELINE = { width: 1080, lane: 27, top: 34, shortest: 10, letter: 7, gap: 12, name: 34, ticks: 14, most: 36 };
const A_DAY = 86_400_000;

/** Lays events out along the time, each as long as its date is inexact, with names where they do not collide. */
function timeline(events) {
  const years = events.flatMap((event) => [Number(event.date_from.slice(0, 4)), Number(event.date_to.slice(0, 4))]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [begins, ends] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  const along = (day, after = 0) => Math.round(((Date.parse(day) + after * A_DAY - begins) / (ends - begins)) * TIMELINE.width * 10) / 10;
  const lanes = [];
  const place = (start, end) => {
    const free = lanes.findIndex((taken) => taken.every(([left, right]) => end + TIMELINE.gap <= left || right + TIMELINE.gap <= start));
    if (free >= 0) lanes[free].push([start, end]);
    return free >= 0 ? free : lanes.push([[start, end]]) - 1;
  };
  const inTime = [...events].sort((left, right) => left.date_from.localeCompare(right.date_from) || left.date_to.localeCompare(right.date_to));
  const placed = inTime.map((event) => {
    const [start, width] = [along(event.date_from), Math.max(TIMELINE.shortest, along(event.date_to, 1) - along(event.date_from))];
    const name = cut(event.name, TIMELINE.name);
    const room = name.length * TIMELINE.letter;
    const isLong = width > TIMELINE.shortest * 3;
    const nameX = isLong ? start + 8 : start + width + 6;
    const isBefore = nameX + room > TIMELINE.width && start - room - 6 > 0 && !isLong;
    const lane = isBefore ? place(start - 6 - room, start + width) : place(start, Math.max(start + width, nameX + room));
    return { event, name, start, width, isLong, isBefore, nameX: isBefore ? start - 6 : nameX, y: TIMELINE.top + lane * TIMELINE.lane };
  });
  const height = TIMELINE.top + TIMELINE.lane * lanes.length + 6;
  const every = Math.ceil((last - first + 1) / TIMELINE.ticks);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((_, at) => at % every === 0);
  return make("svg", { viewBox: `0 0 ${TIMELINE.width} ${height}`, width: TIMELINE.width, height, role: "group", "aria-label": say("events_over_time") },
    ticks.map((year) => make("g.tick", {}, make("path", { d: `M${along(`${String(year).padStart(4, "0")}-01-01`) + 0.5} 22V${height}` }), make("text", { x: along(`${String(year).padStart(4, "0")}-01-01`) + 6, y: 16 }, String(year)))),
    placed.map((one) => drawnLink(one.event.address, `${cut(one.event.name, 200)}, ${writtenDate(one.event.date)}`,
      make(`rect.${one.isLong ? "span" : "point"}${speakersAt(one.event).size ? "" : ".quiet-event"}`, { x: one.start, y: one.y + (one.isLong ? 0 : 6), width: one.width, height: one.isLong ? 22 : 10, rx: 5 }),
      make("text", { "aria-hidden": "true", x: one.nameX, y: one.y + 15.5, "text-anchor": one.isBefore && "end" }, one.name))));
}

/** Returns a link inside a drawing. */
function drawnLink(address, name, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "a");
  element.setAttribute("href", `#${address}`);
  element.append(make("title", {}, name), ...filled(children));
  return element;
}

const BARS = { width: 640, height: 190, base: 160, highest: 124, widest: 60, months: 48, years: 100, label: 44 };

/** Draws how many articles each month, year or decade has. */
function bars(days) {
  const known = days.filter((day) => /^\d{4}/.test(day)).sort();
  const [first, last] = [known[0], known.at(-1)];
  const span = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const length = known.every((day) => day.length >= 7) && span * 12 <= BARS.months + 12 ? 7 : span <= BARS.years ? 4 : 3;
  const periods = periodsBetween(first.slice(0, length), last.slice(0, length));
  const counts = new Map(periods.map((period) => [period, 0]));
  for (const day of known) counts.set(day.slice(0, length), counts.get(day.slice(0, length)) + 1);
  const tallest = Math.max(...counts.values());
  const step = BARS.width / periods.length;
  let free = 0;
  return make("svg", { viewBox: `0 0 ${BARS.width} ${BARS.height}`, role: "group", "aria-label": say("articles_over_time") },
    make("path.base", { d: `M0 ${BARS.base}.5H${BARS.width}` }),
    periods.map((period, at) => {
      const [x, width, height] = [(at + 0.12) * step, Math.min(step * 0.76, BARS.widest), BARS.highest * counts.get(period) / tallest];
      const label = at * step >= free ? periodLabel(period, at) : "";
      if (label) free = at * step + BARS.label;
      const name = `${length === 3 ? `${period}0–${period}9` : writtenDate(period)}: ${counted(counts.get(period), "article")}`;
      return [
        counts.get(period) > 0 && drawnLink(`/articles?from=${period}&to=${period}`, name,
          make("rect.bar", { x, y: BARS.base - height, width, height, rx: 2 }),
          width > 16 && make("text.value", { x: x + width / 2, y: BARS.base - height - 6, "text-anchor": "middle" }, number(counts.get(period)))),
        label && make("text.year", { x, y: 180 }, label),
      ];
    }));
}

function periodsBetween(first, last) {
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, at) => String(Number(first.slice(0, 4)) + at));
  if (first.length < 7) return years.map((year) => year.padStart(first.length, "0"));
  const months = years.flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`));
  return months.filter((month) => first <= month && month <= last);
}

function periodLabel(period, at) {
  if (period.length === 7) return at === 0 || period.endsWith("-01") ? period.slice(0, 4) : "";
  return period.length === 4 ? period : `${period}0`;
}
