// The score of the Mozilla HTTP Observatory for every kind of page, error pages and static files included: node observatory.mjs ADDRESS
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ALL_TESTS } from "@mdn/mdn-http-observatory/src/constants.js";
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from "@mdn/mdn-http-observatory/src/grader/charts.js";
import { getGradeForScore, getScoreModifier } from "@mdn/mdn-http-observatory/src/grader/grader.js";
import { retrieve } from "@mdn/mdn-http-observatory/src/retriever/retriever.js";
import { check, kinds } from "./pages.mjs";
import { openProxy } from "./proxy.mjs";

// The list of hosts that browsers know as https only comes from the net when scripts may run; ours is not on it.
const preloaded = fileURLToPath(new URL("../conf/hsts-preload.json", import.meta.resolve("@mdn/mdn-http-observatory/src/constants.js")));
if (!existsSync(preloaded)) {
  mkdirSync(dirname(preloaded), { recursive: true });
  writeFileSync(preloaded, "{}");
}

const leastScore = 130;
const site = process.argv[2] ?? "http://localhost:5080";
const page = await (await fetch(site)).text();
const files = [...page.matchAll(/(?:href|src)="(\/(?:css|js|img)\/[^"]+)"/g)].map((found) => found[1]);
const proxy = await openProxy(site);

await check("observatory", [...kinds, ...new Set(files), "/robots.txt", "/api/v1/therapists?near=06510", "/openapi/v1.json", "/.well-known/gpc.json"], async (path) => {
  const found = await retrieve("localhost", { httpPort: proxy.httpPort, httpsPort: proxy.httpsPort, path });
  const results = ALL_TESTS.map((test) => test(found)).filter((result) => result.result);
  const modifiers = results.map((result) => getScoreModifier(result.result));
  const uncurved = 100 + modifiers.filter((modifier) => modifier < 0).reduce((sum, one) => sum + one, 0);
  const score = uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? modifiers.reduce((sum, one) => sum + one, 100) : uncurved;
  const lost = results.filter((result) => getScoreModifier(result.result) < 0).map((result) => result.result);
  const { grade } = getGradeForScore(score);
  return { faults: score >= leastScore && grade === "A+" ? lost : [`${grade} ${score}`, ...lost], note: `${grade} ${score}` };
});
proxy.close();
