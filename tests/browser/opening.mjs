// Opens a page again and again, each time in a browser that has never seen it, and prints the seconds until it can be
// used: the view is written, the search field takes words, and the browser has drawn; and how many the page computed.
import { chromium } from "playwright-core";

const { address, repeat } = JSON.parse(process.env.OPENING);
const taken = [];
for (let time = 0; time < repeat; time += 1) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM, args: ["--disable-gpu", "--enable-unsafe-swiftshader"],
    chromiumSandbox: process.getuid() !== 0,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const measures = await page.context().newCDPSession(page);
  await measures.send("Performance.enable", { timeDomain: "threadTicks" });
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector("main h1");
  await page.fill("input[name=q]", "havn");
  if (address.includes("network")) await page.waitForSelector("#canvas canvas");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const seconds = (performance.now() - start) / 1000;
  const { metrics } = await measures.send("Performance.getMetrics");
  taken.push({ seconds, computing: metrics.find(({ name }) => name === "ThreadTime").value });
  await browser.close();
}
console.log(JSON.stringify(taken));
