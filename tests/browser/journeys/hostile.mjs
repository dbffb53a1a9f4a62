// A corpus in which every name tries to break out of the page is shown as text, and nothing of it runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage, open, site } from "../browser.mjs";

for (const [looks, size] of [["wide", { width: 1280, height: 900 }], ["narrow", { width: 390, height: 844 }]]) {
  test(`nothing of hostile names runs, on a ${looks} screen`, () => onPage(async (page) => {
    for (const [name, path] of Object.entries(site.views)) {
      await open(page, path);
      assert.equal(await page.locator("main :is(script, img, iframe, object, embed, base, style)").count(), 0, name);
      assert.deepEqual(await page.evaluate(foreignLinks, site.address), [], name);
      assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), `${name} runs off the screen`);
    }
  }, { size }));
}

test("hostile names are shown letter by letter", () => onPage(async (page) => {
  for (const [path, name] of site.shown) {
    await open(page, path);
    const whole = page.locator("details.rest bdi");
    const heading = (await whole.count()) ? whole : page.locator("h1");
    assert.equal(await heading.evaluate((element) => element.textContent.trim()), name.trim());
  }
}));

test("a hostile question is a question", () => onPage(async (page) => {
  for (const [, name] of site.shown) await open(page, `/search?q=${encodeURIComponent(name.slice(0, 300))}`);
}));

test("a name that turns the reading order turns nothing beside it", () => onPage(async (page) => {
  await open(page, site.views.people);
  const loose = await page.evaluate(() => [...document.querySelectorAll("main a, main th, main td")].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\u202a-\u202e\u2066-\u2069]/.test(node.data))
    && getComputedStyle(element).unicodeBidi === "normal").length);
  assert.equal(loose, 0);
}));

test("clicking on what hostile names made runs nothing", () => onPage(async (page) => {
  await open(page, site.views.people);
  for (let number = 0; number < await page.locator("tbody a").count(); number += 1) {
    await page.locator("tbody a").nth(number).click();
    await page.locator("header.profile h1").click();
    await open(page, site.views.people);
  }
}));

/** Lists the links that lead out of the pages, or run something. */
function foreignLinks(address) {
  const own = address.startsWith("file:") ? address.replace(/#.*/, "") : new URL(address).origin;
  const links = [...document.querySelectorAll("a[href], area[href], form[action], [src]")];
  const target = (element) => element.href?.baseVal ?? element.href ?? element.action ?? element.src;
  return links.map((element) => new URL(target(element), location.href).href).filter((href) => !href.startsWith(own));
}
