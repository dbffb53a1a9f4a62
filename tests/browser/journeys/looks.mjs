// Every view, by its address, in each language and each look: it stands, in that language; it fits the screen; and
// axe-core has nothing serious to say about it.
import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { inLanguage, onPage, open, site } from "../browser.mjs";

const GRAVE = ["serious", "critical"];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const LOOKS = [
  { language: "nb", scheme: "light", size: WIDE },
  { language: "nn", scheme: "dark", size: WIDE },
  { language: "en", scheme: "light", size: NARROW },
];

for (const { language, scheme, size } of LOOKS) {
  test(`every view in ${language}, ${scheme}, ${size.width} wide`, () => onPage(async (page) => {
    const faults = [];
    for (const [name, path] of Object.entries(site.views)) {
      await open(page, inLanguage(path, language));
      await isWhole(page, name, language);
      faults.push(...(await graveFaults(page)).map((fault) => `${name}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  }, { scheme, size }));
}

async function isWhole(page, name, language) {
  assert.equal(await page.locator("html").getAttribute("lang"), language, name);
  assert.equal(await page.locator("h1").count(), 1, name);
  const { text, width } = await page.evaluate(() => ({
    text: document.querySelector("main").innerText, width: document.scrollingElement.scrollWidth,
  }));
  assert.ok(text.length > 40, `${name} is empty`);
  assert.doesNotMatch(text, /\bundefined\b|\bNaN\b|\[object|\bnull\b/, name);
  assert.ok(width <= page.viewportSize().width, `${name} is ${width} wide`);
}

async function graveFaults(page) {
  await page.evaluate(`${axe.source}; 0`);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.filter(({ impact }) => GRAVE.includes(impact)).map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" ")}`);
}
