// Every figure leads to the text that proves it in at most two clicks, and every mark in a text to what it became.
import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage, open, settled, site } from "../browser.mjs";

const PROOF = ".proof, .prose";
const FIGURES = [".figures a", "ol.heard a", ".openings a", ".picture a"];

for (const figures of FIGURES) {
  test(`from ${figures} to the text in two clicks`, () => onPage(async (page) => {
    await open(page, "/");
    const count = await page.locator(figures).count();
    assert.ok(count, "there are no such figures");
    for (let number = 0; number < Math.min(count, 8); number += 1) {
      const figure = page.locator(figures).nth(number);
      if ((await figure.innerText().catch(() => "")).trim().startsWith("0")) continue;
      await follow(page, figure);
      if (!(await page.locator(PROOF).count())) await follow(page, page.locator("main tbody a:visible, main ul a:visible").first());
      assert.ok(await page.locator(PROOF).count(), `no evidence two clicks from figure ${number}, at ${page.url()}`);
      await open(page, "/");
    }
  }));
}

test("a proof leads to its sentence, marked in the article and in sight", () => onPage(async (page) => {
  await open(page, site.person.path);
  const words = await page.locator(".proof a").first().innerText();
  await follow(page, page.locator(".proof a").first());
  const marked = page.locator("mark.evidence");
  await marked.first().waitFor();
  const shown = (await marked.allInnerTexts()).join("");
  assert.equal(plain(shown), plain(words));
  await page.waitForFunction(() => document.querySelector("mark.evidence").getBoundingClientRect().top < innerHeight);
}));

test("a mark in an article leads to who or what it became", () => onPage(async (page) => {
  for (const kind of ["person", "organization", "event"]) {
    await open(page, site.views.article);
    const mark = page.locator(`.prose a.${kind}, h1 a.${kind}`).first();
    if (!(await mark.count())) continue;
    await follow(page, mark);
    assert.ok(await page.locator("header.profile").count());
  }
}));

test("the network has a table that says the same, with the evidence one click away", () => onPage(async (page) => {
  await open(page, site.views.network);
  await follow(page, page.locator("td.tie a").first());
  assert.ok(await page.locator(".proof").count());
}));

test("a sorted table is in order, and every table can be taken as CSV", () => onPage(async (page) => {
  await open(page, site.views.people);
  await follow(page, page.locator("thead :is(a, button)").first());
  const sort = await page.locator("th[aria-sort]").getAttribute("aria-sort");
  const names = (await page.locator("tbody th").allInnerTexts()).map((name) => name.trim());
  const sorted = [...names].sort(new Intl.Collator("nb").compare);
  assert.deepEqual(names, sort === "ascending" ? sorted : sorted.reverse());
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".tools :text-matches('^CSV')").first().click()]);
  const text = await (await download.createReadStream()).setEncoding("utf8").toArray();
  assert.match(download.suggestedFilename(), /^people\.csv$/);
  assert.ok(text.join("").startsWith("\ufeff"));
  assert.ok(text.join("").split("\n").length > names.length);
}));

async function follow(page, link) {
  const before = page.url();
  await link.click();
  await page.waitForFunction((address) => location.href !== address, before);
  await settled(page);
}

const plain = (text) => text.replace(/\s+/g, " ").trim();
