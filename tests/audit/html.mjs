// html-validate over every kind of page: node html.mjs ADDRESS
import { HtmlValidate } from "html-validate";
import { check, kinds } from "./pages.mjs";

const site = process.argv[2] ?? "http://localhost:5080";
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  // Boxes to tick share their name, with the empty value that says "asked, and not answered" before them.
  rules: { "form-dup-name": "off" },
});

await check("html-validate", kinds, async (path) => {
  const answer = await fetch(site + path);
  if (answer.status >= 500) {
    return { faults: [`answers ${answer.status}`] };
  }
  const report = await validator.validateString(await answer.text());
  return { faults: report.results.flatMap((result) => result.messages).map((one) => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`) };
});
