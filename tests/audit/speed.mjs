// Lighthouse for a phone over the pages most people come in by, through https: node speed.mjs ADDRESS
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { check, entrances } from "./pages.mjs";
import { openProxy } from "./proxy.mjs";

const least = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
const mostPaint = 1300; // Milliseconds to the largest paint.
const mostRequests = 5;
const mostBytes = 30 * 1024; // With all headers.
const mostTries = 3; // Neighbors on the machine lengthen a run, and nothing shortens one: the first good one counts.
const onPurpose = { "/find?near=06510&approach=ipt": ["is-crawlable"] }; // What somebody searched for is kept from search engines.
const proxy = await openProxy(process.argv[2] ?? "http://localhost:5080");
const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--ignore-certificate-errors"],
});

async function measure(path) {
  const { lhr } = await lighthouse(proxy.address + path, { port: chrome.port, onlyCategories: Object.keys(least), skipAudits: onPurpose[path] ?? null });
  const scores = Object.entries(lhr.categories).map(([name, category]) => [name, Math.round(category.score * 100)]);
  const paint = lhr.audits["largest-contentful-paint"].numericValue ?? Infinity; // None where the machine was too busy to see one.
  const shift = lhr.audits["cumulative-layout-shift"].numericValue;
  const requests = (lhr.audits["network-requests"].details?.items ?? []).filter((request) => request.url.startsWith("https:")); // The browser's own icons are data.
  const bytes = requests.reduce((sum, request) => sum + request.transferSize, 0);
  const failed = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary").map((audit) => audit.id);
  return {
    note: `${scores.map(([, score]) => score).join(" ")}, paint ${(paint / 1000).toFixed(2)} s, shift ${shift?.toFixed(3)}, ${requests.length} requests, ${(bytes / 1024).toFixed(1)} KB`,
    faults: [
      ...scores.filter(([name, score]) => score < least[name]).map(([name, score]) => `${name} ${score}`),
      ...(paint > mostPaint ? [`largest paint ${paint.toFixed(0)} ms`] : []),
      ...(shift === 0 ? [] : [`layout shift ${shift}`]),
      ...(requests.length > mostRequests ? [`${requests.length} requests`] : []),
      ...(bytes > mostBytes ? [`${bytes} bytes`] : []),
      ...(failed.length > 0 ? [`failed: ${failed.join(", ")}`] : []),
    ],
  };
}

try {
  await check("lighthouse", entrances, async (path) => {
    for (let tries = 1; ; tries++) {
      const { note, faults } = await measure(path);
      if (faults.length === 0 || tries === mostTries) {
        return { note: `${note}, try ${tries}`, faults };
      }
    }
  });
} finally {
  await chrome.kill();
  proxy.close();
}
