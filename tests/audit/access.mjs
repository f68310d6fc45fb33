// pa11y with both of its readers (axe and HTML CodeSniffer, WCAG 2 AA) over every kind of page: node access.mjs ADDRESS
import pa11y from "pa11y";
import { check, kinds } from "./pages.mjs";

const site = process.argv[2] ?? "http://localhost:5080";

await check("pa11y", kinds, async (path) => {
  const report = await pa11y(site + path, {
    runners: ["axe", "htmlcs"],
    standard: "WCAG2AA",
    viewport: { width: 320, height: 800 },
    chromeLaunchConfig: { executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] },
  });
  return { faults: report.issues.filter((issue) => issue.type === "error").map((issue) => `${issue.code} ${issue.selector}`) };
});
