// Opens pages in Chromium, and remembers everything that must not happen on them.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** Where the pages are: `address` goes before the path of every view, `views` names one view of each kind. */
export const site = JSON.parse(process.env.SITE);
export const LANGUAGES = ["nb", "nn", "en"];

const QUIET = [
  "--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-quic",
  "--disable-sync", "--enable-unsafe-swiftshader", "--no-first-run",
];
const OWN = site.address.startsWith("file:") ? site.address.replace(/#.*/, "") : new URL(site.address).origin + "/";
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM, args: QUIET, chromiumSandbox: process.getuid() !== 0,
  });
});
after(() => browser.close());

/** Opens a page, hands it to the walk, and fails if anything happened that must not happen. */
export async function onPage(walk, { size = { width: 1280, height: 900 }, scheme = "light" } = {}) {
  const context = await browser.newContext({ viewport: size, colorScheme: scheme, locale: "nb-NO", acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const wrong = [];
  page.on("console", (message) => isFault(message) && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(`error on the page: ${error.message}`));
  page.on("requestfailed", (request) => isLeft(request) || wrong.push(`not loaded: ${request.url()}`));
  page.on("response", (answer) => answer.status() >= 400 && wrong.push(`${answer.status()}: ${answer.url()}`));
  page.on("request", (request) => isForeign(request.url()) && wrong.push(`asked another host: ${request.url()}`));
  page.on("dialog", (dialog) => { wrong.push(`a script ran: ${dialog.message()}`); return dialog.dismiss(); });
  await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) =>
    console.error(`against the policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)));
  try {
    await walk(page, wrong);
    assert.deepEqual(wrong.map((text) => text.slice(0, 400)), [], `at ${page.url().slice(0, 200)}`);
  } finally {
    await context.close();
  }
}

/** Goes to a view and waits until it stands. */
export async function open(page, path) {
  await page.goto(site.address + path);
  await settled(page);
}

/** Waits until the view is written, and the picture of the network drawn where there is one. */
export async function settled(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await page.waitForSelector("main h1");
  if (await page.locator("#canvas").count()) await page.waitForSelector("#canvas canvas");
}

/** Returns the address in another language. */
export const inLanguage = (path, language) => `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;

// What the driver of the screen says of itself is no fault of the page.
function isFault(message) {
  return ["error", "warning"].includes(message.type()) && !message.text().includes("GL Driver Message");
}

// A download, and what a page no longer needs when it is left.
function isLeft(request) {
  return request.failure()?.errorText === "net::ERR_ABORTED";
}

function isForeign(url) {
  return !url.startsWith(OWN) && url !== OWN.slice(0, -1) && !/^(data|blob):/.test(url);
}
