// The parts of the site are reached by clicking, in every language; back goes back, and nothing is said to be nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, inLanguage, onPage, open, settled, site } from "../browser.mjs";

for (const language of LANGUAGES) {
  test(`every part of the site is reached by clicking, in ${language}`, () => onPage(async (page) => {
    await open(page, "/");
    await page.locator(`.languages a[lang=${language}]`).click();
    await page.waitForSelector(`html[lang=${language}]`);
    const parts = await page.locator(".sections a").allTextContents();
    assert.ok(parts.length >= 7);
    for (const part of parts) {
      await page.locator(".sections a", { hasText: part }).click();
      await page.waitForSelector(`.sections a[aria-current]:text-is("${part}")`);
      await settled(page);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
    }
  }));
}

test("words of one language do not stand in another", () => onPage(async (page) => {
  const seen = {};
  for (const language of LANGUAGES) {
    await open(page, inLanguage("/articles", language));
    seen[language] = await page.locator("main h1").innerText();
  }
  assert.equal(new Set(Object.values(seen)).size, LANGUAGES.length, JSON.stringify(seen));
}));

test("back and forward keep to the views", () => onPage(async (page) => {
  await open(page, site.views.people);
  const people = await page.locator("h1").innerText();
  await page.locator("tbody a").first().click();
  await page.waitForSelector(`h1:not(:text-is("${people}"))`);
  await page.goBack();
  await page.waitForSelector(`h1:text-is("${people}")`);
}));

test("an address of nothing says so", () => onPage(async (page, wrong) => {
  await page.goto(`${site.address}/people/ingen-som-finnes`);
  await page.waitForSelector("main h1");
  assert.ok(await page.locator("main a").count());
  wrong.splice(0, wrong.length, ...wrong.filter((text) => !text.includes("404")));
}));
