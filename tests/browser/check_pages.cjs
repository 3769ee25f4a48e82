// Open every page of a folder in headless Chromium, light and dark, wide and narrow and on paper.
// Usage: node check_pages.cjs FOLDER CHROMIUM [SCREENSHOTS]   (NODE_PATH leads to puppeteer-core and axe-core)
// Whatever is wrong is printed, and the exit status is then 1.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8");

const LOOKS = [
  { name: "wide-light", width: 1400, scheme: "light" },
  { name: "wide-dark", width: 1400, scheme: "dark" },
  { name: "narrow-light", width: 380, scheme: "light" },
  { name: "narrow-dark", width: 380, scheme: "dark" },
];
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--no-first-run", "--hide-scrollbars",
];

async function structure() {
  // runs in the page
  const wrong = [];
  const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) wrong.push(`the id ${id} stands twice`);
  const known = new Set(ids);
  for (const link of document.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href");
    if (href.startsWith("#") && link.closest(".ur-view") && !known.has(decodeURIComponent(href.slice(1)))) wrong.push(`${href} leads nowhere`);
    if (!["http:", "https:", "mailto:", "tel:", "file:"].includes(link.protocol)) wrong.push(`${link.protocol} in ${href}`);
    if (link.parentElement.closest("a")) wrong.push(`a link in a link: ${href}`);
  }
  for (const each of document.querySelectorAll("script")) {
    if (each.type !== "application/ld+json") wrong.push("a script");
    else JSON.parse(each.textContent);
  }
  for (const each of document.querySelectorAll("*")) {
    for (const name of each.getAttributeNames()) if (name.startsWith("on")) wrong.push(`${name} on ${each.tagName}`);
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) wrong.push("the page is wider than the window");
  return wrong;
}

async function look(browser, file, wanted, shots) {
  const wrong = [];
  const page = await browser.newPage();
  page.on("console", (message) => wrong.push(`console: ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) wrong.push(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => { wrong.push("a dialog"); dialog.dismiss(); });
  await page.setViewport({ width: wanted.width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: wanted.scheme }]);
  await page.goto(pathToFileURL(file).href);
  wrong.push(...(await page.evaluate(structure)));
  if (shots) await page.screenshot({ path: path.join(shots, `${path.basename(file, ".html")}-${wanted.name}.png`), fullPage: true });
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const each of found.violations) {
    for (const node of each.nodes.slice(0, 3)) wrong.push(`axe ${each.id} (${each.impact}): ${node.html.slice(0, 200)}\n      ${node.failureSummary.replaceAll("\n", " ")}`);
  }
  await page.close();
  return { wrong, rules: found.passes.length };
}

async function main() {
  const [folder, chromium, shots] = process.argv.slice(2);
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".html")).map((name) => path.join(folder, name));
  if (!files.length) throw new Error(`no pages in ${folder}`);
  if (shots) fs.mkdirSync(shots, { recursive: true });
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "unreleases-browser-"));
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: FLAGS, userDataDir: profile });
  let bad = 0;
  for (const file of files) {
    for (const wanted of LOOKS) {
      const { wrong, rules } = await look(browser, file, wanted, shots);
      bad += wrong.length;
      console.log(`${wrong.length ? "WRONG" : "ok   "} ${path.basename(file)} ${wanted.name} (${rules} rules passed)`);
      for (const each of wrong) console.log(`    ${each}`);
    }
  }
  await browser.close();
  fs.rmSync(profile, { recursive: true, force: true });
  console.log(`${files.length} pages, ${LOOKS.length} looks, ${bad} wrong`);
  process.exitCode = bad ? 1 : 0;
}

main().catch((error) => { console.error(error); process.exitCode = 1; });
