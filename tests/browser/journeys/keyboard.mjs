// A whole journey with the keyboard alone: search, person, evidence, back to what the evidence became, a sorted table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage, open, settled, site } from "../browser.mjs";

const MOST_STEPS = 400;

test("from a question to the proving sentence without a mouse", () => onPage(async (page) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.className), /skip/);
  await page.keyboard.press("Enter");
  await tabTo(page, "input[name=q]");
  await page.keyboard.type(site.person.name);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => decodeURIComponent(location.href).includes("/search?"));
  await settled(page);

  await tabTo(page, `main a[href$="${site.person.path}"]`);
  await page.keyboard.press("Enter");
  await page.waitForFunction((path) => location.href.includes(path), site.person.path);
  await settled(page);
  assert.equal(await page.locator("h1").innerText(), site.person.name);

  await tabTo(page, ".proof a");
  await page.keyboard.press("Enter");
  await page.waitForSelector("mark.evidence");
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector("mark.evidence").getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  await tabTo(page, ".prose a:is(.person, .organization, .event)");
}));

test("a table is sorted without a mouse", () => onPage(async (page) => {
  await open(page, site.views.people);
  await tabTo(page, "thead :is(a, button)");
  await page.keyboard.press("Enter");
  await page.waitForSelector("th[aria-sort]");
}));

test("the language is changed without a mouse", () => onPage(async (page) => {
  await open(page, "/");
  await tabTo(page, ".languages a[lang=nn]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[lang=nn]");
}));

/** Presses Tab until the element has the focus; wherever the focus stops, it must be seen. */
async function tabTo(page, selector) {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const isSeen = element === document.body || element instanceof SVGElement
        || outlineStyle !== "none" || boxShadow !== "none";
      return { isThere: element.matches(wanted), isSeen, html: element.outerHTML.slice(0, 200) };
    }, selector);
    assert.ok(stop.isSeen, `the focus is not seen at ${stop.html}`);
    if (stop.isThere) return;
  }
  assert.fail(`${selector} is not reached with Tab`);
}
