// axe-core has nothing serious to say about any view, in light and dark, and on a narrow screen; nothing runs off it.
import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { LANGUAGES, inLanguage, onPage, open, site } from "../browser.mjs";

const GRAVE = ["serious", "critical"];
const NARROW = { width: 390, height: 844 };
const LOOKS = [
  { name: "light", scheme: "light", size: { width: 1280, height: 900 } },
  { name: "dark", scheme: "dark", size: { width: 1280, height: 900 } },
  { name: "narrow", scheme: "light", size: NARROW },
];

for (const look of LOOKS) {
  test(`no grave fault in ${look.name}`, () => onPage(async (page) => {
    const found = [];
    for (const [number, [name, path]] of Object.entries(site.views).entries()) {
      await open(page, inLanguage(path, LANGUAGES[number % LANGUAGES.length]));
      found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
    }
    assert.deepEqual(found, []);
  }, look));
}

test("nothing runs off a narrow screen", () => onPage(async (page) => {
  for (const [name, path] of Object.entries(site.views)) {
    await open(page, path);
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
    assert.ok(width <= NARROW.width, `${name} is ${width} wide`);
  }
}, { size: NARROW }));

async function faults(page) {
  await page.evaluate(`${axe.source}; 0`);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.filter(({ impact }) => GRAVE.includes(impact)).map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" ")}`);
}
