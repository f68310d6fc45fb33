// Pictures of every state of every page, and a sheet of them all to leaf through: node gallery.mjs ADDRESS FOLDER [PATTERN]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer";
import { kinds } from "./pages.mjs";

const [site, folder, pattern = ""] = process.argv.slice(2);
const tallest = 16_000; // The browser paints no more in one picture.
const letters = { standard: 16, fixed: 13 };
const looks = {
  320: { width: 320 },
  768: { width: 768 },
  1280: { width: 1280 },
  dark: { width: 320, features: { "prefers-color-scheme": "dark" } },
  forced: { width: 768, features: { "forced-colors": "active", "prefers-color-scheme": "dark" } },
  large: { width: 320, fontSizes: { standard: 32, fixed: 26 } },
  print: { width: 720, media: "print" }, // Letter paper without its margins.
};

// What people do on a page before it looks like this. A field the page does not have travels hidden, as a step of the guide does.
const open = () => document.querySelectorAll("details").forEach((fold) => (fold.open = true));
const click = (selector) => document.querySelector(selector).click();
const send = (fields, address) => {
  const form = document.querySelector("main form[method=post]") ?? document.querySelector("[formmethod=post]").form;
  form.method = "post";
  form.action = address ?? form.action;
  for (const [name, value] of new URLSearchParams(fields)) {
    const [field] = form.querySelectorAll(`[name="${name}"]:is([type=radio], [type=checkbox])[value="${value}"], [name="${name}"]:is(input, select, textarea):not([type=radio], [type=checkbox], [type=hidden])`);
    if (!field) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    } else if (field.matches("[type=radio], [type=checkbox]")) {
      field.checked = true;
    } else {
      field.value = value;
    }
  }
  form.submit();
};
const checkIn = (answers) => {
  document.querySelector(`[name=under-18][value=${answers ? "no" : "yes"}]`).click();
  Object.entries(answers ?? {}).forEach(([list, points]) =>
    [...points].forEach((one, index) => document.querySelector(`[name=${list}-${index + 1}][value="${one}"]`).click()));
};
const give = (text) => {
  const files = new DataTransfer();
  files.items.add(new File([text], "check-ins.json"));
  const field = document.querySelector("input[type=file]");
  field.files = files.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
const keep = (name, value) => {
  localStorage.setItem(name, value);
  location.reload();
};
const kept = '{"checkIns":[{"date":"2026-09-01","phq9":18,"gad7":12},{"date":"2026-09-29","phq9":15,"gad7":null},{"date":"2026-10-27","phq9":11,"gad7":9}],"plan":[{"name":"Initial sessions","first":"2026-08-31","last":"2026-09-14"},{"name":"Middle sessions","first":"2026-09-21","last":"2026-10-26"},{"name":"Ending sessions","first":"2026-11-02","last":"2026-11-16"}]}';

const both = { phq9: "111111110", gad7: "2222222" };
const score = [click, "[data-do=score]"];
const unknown = "a-kind=in-network&a-first=180&a-session=140&a-limit=&a-used=&a-year=";

// PageStates of the browser tests names these too, but for the errors.
const states = [
  ...kinds.map((path) => ({ path })),
  ...["/find?near=Springfield", "/find?near=chicgo", "/find?near=06103&radius=5&mode=in-person&community=veterans", "/find?near=06510", "/find?near=06510&page=2",
    "/find?near=06510&insurer=aetna&insurer=cigna&training=certified&maxfee=150&language=no-such", "/therapists/1?state=CT", "/therapists/1?state=NY", "/therapists/1/sook-shim?state=none", "/therapists/2",
    "/therapists/14", "/therapists/39", "/browse/as", "/check-in?first=2027-01-05&time=17:00&zone=America/New_York", "/compare?ids=1,2,3,4,5,6", "/compare?ids=1,2,3,4,5,6,7,999999999,WWWWWWWWWWWWWWWWWWWW&sort=fee",
    "/plan?sessions=16&first=2027-01-05&time=17:00&zone=America/New_York&off=2027-02-15/2027-02-21&holidays=yes", "/plan?sessions=x&first=2026-11-01&time=01:30&zone=America/New_York&off=x",
    "/plan?sessions=104&first=2027-01-05&time=17:00&zone=America/New_York&every=twice-then-weekly-then-monthly-6", "/prepare/contact", "/prepare/questions", "/prepare/questions?q=cost&q=training&at-cost=1",
    "/prepare/moving"].map((path) => ({ path })),
  { name: "home-open", path: "/", acts: [[open]] },
  { name: "find-open", path: "/find?near=06510", acts: [[open]] },
  { name: "find-private", path: "/find", acts: [[send, "near=06510"]] },
  { name: "find-private-mistake", path: "/find", acts: [[send, "near=Nowhereville"]] },
  { name: "learn-found", path: "/learn", acts: [[send, "words=grief"]] },
  { name: "learn-nothing", path: "/learn", acts: [[send, "words=xyzzy"]] },
  { name: "call-words", path: "/prepare/contact?therapist=1", acts: [[send, "times=Tuesdays&insurer=Aetna&soon=1"]] },
  { name: "call-mistake", path: "/prepare/contact?therapist=1", acts: [[send, `times=${"x".repeat(300)}`]] },
  { name: "call-logged", path: "/prepare/contact?therapist=1", acts: [[click, "[data-what=called]"]] },
  { name: "moving-answer", path: "/prepare/moving?therapist=1", acts: [[send, "to=CA&from=2026-12-15"]] },
  { name: "moving-mistake", path: "/prepare/moving?therapist=1", acts: [[send, "to=&from=x"]] },
  { name: "list-full", path: "/therapists/39", acts: [[keep, "my-list", '[{"id":1,"note":"Tuesdays"},{"id":2},{"id":3},{"id":4},{"id":5},{"id":6}]'], [click, "[data-save]"]] },
  ...Object.entries({ 1: "danger=suicide", 2: "danger=violence", 3: "brings=grief", 4: "feels=trauma", 5: "age=adult", 6: "brings=grief&matters=cost", "too-high": "danger=too-high" })
    .map(([step, fields]) => ({ name: `guide-${step}`, path: "/guide", acts: [[send, `${fields}&go=${Number(step) || 6}`]] })),
  ...Object.entries({
    "self-pay": "a-kind=self-pay&a-first=200&a-session=150 to 200&a-sliding=60&a-prepay-sessions=4&a-prepay-percent=10",
    "in-network": "start=2026-12-07&a-kind=in-network&a-allowed-first=172&a-allowed-session=103 to 120&a-deductible=900&a-deductible-met=300&a-share=$30&a-after=yes&a-max=1500&a-max-met=200",
    "two-years": "start=2026-03-02&fewest=90&likely=104&most=104&a-kind=in-network&a-allowed-session=103 to 120&a-deductible=1500&a-deductible-met=0&a-share=20 %25&a-after=yes&a-max=2000&a-max-met=0&a-limit=45&a-used=0&a-year=05-01",
    unknown,
    "three-ways": "a-kind=in-network&a-first=180&a-session=140&b-kind=self-pay&b-session=90&c-kind=medicare&c-zip=10001&c-profession=psychologist",
    "out-of-network": "a-kind=out-of-network&a-session=160&a-allowed=70 %25&a-deductible=500&a-deductible-met=0&a-share=40 %25&a-after=yes&a-max=none&a-max-met=0",
    medicare: "a-kind=medicare&a-zip=06510&a-profession=psychologist&a-medicare-met=0",
    medicaid: "a-kind=medicaid",
    "one-session": "fewest=1&likely=1&most=1&a-kind=self-pay&a-session=0.50",
    dear: "a-kind=self-pay&a-session=1000000",
    mistakes: "start=&a-kind=in-network&a-first=abc&a-deductible=lots&a-share=20",
  }).map(([name, fields]) => ({ name: `costs-${name}`, path: "/costs", acts: [[send, fields]] })),
  ...["call-sheet", "worksheet"].map((sheet) => ({ name: `${sheet}-filled`, path: "/costs", acts: [[send, unknown], [send, "", `/costs/${sheet}`]] })),
  ...Object.entries({
    young: [[checkIn, null]],
    questions: [[checkIn, {}]],
    danger: [[checkIn, { phq9: "000000001" }]],
    "danger-score": [[checkIn, { phq9: "333333333" }], [click, "[data-do=go-on]"], score],
    blank: [[checkIn, { phq9: "111" }], score],
    score: [[checkIn, both], score],
    kept: [[keep, "check-ins", kept], [checkIn, both], score],
    file: [[checkIn, {}], [give, "no"]],
  }).map(([name, acts]) => ({ name: `check-in-${name}`, path: "/check-in", acts })),
  { name: "error-403", from: `data:text/html,<main><form method=post action=${site}/costs></form></main>`, acts: [[send, "a-session=100"]] },
  { name: "error-413", path: "/costs", acts: [[send, `a-session=${"9".repeat(70_000)}`]] },
  { name: "error-429", path: "/about", headers: { "x-forwarded-for": "192.0.2.1", "x-forwarded-proto": "https" }, before: (headers) => Promise.all(Array.from({ length: 301 }, () => fetch(`${site}/about`, { headers }))) },
  // Last, since nothing mends the directory again.
  { name: "error-500", path: "/find?near=06510", before: spoil },
  { name: "error-503", path: "/find?near=06510", before: damage },
];

const database = join(process.env.AUDIT_DATA, "directory.db");

// A profession the site does not know: nothing a visitor sends makes it fail.
function spoil() {
  writeFileSync(database, readFileSync(database, "latin1").replaceAll(/psychologist/gi, "psychologizt"), { encoding: "latin1", flag: "r+" });
}

async function damage() {
  writeFileSync(database, "no database");
  while ((await fetch(`${site}/health`)).ok) {
    await new Promise((done) => setTimeout(done, 500));
  }
}

const browser = await puppeteer.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox", "--hide-scrollbars"] });

async function reach(page, { path, from = site + path, headers = {}, before, acts = [] }) {
  await before?.(headers);
  await page.setExtraHTTPHeaders(headers);
  await page.goto(from);
  for (const [does, ...words] of acts) {
    await Promise.all([does === send || does === keep ? page.waitForNavigation() : null, page.evaluate(does, ...words)]);
  }
}

// Any change of the window takes the size of letters back.
async function take(page, name, { width, media = "", features = {}, fontSizes = letters }) {
  const client = await page.createCDPSession();
  await client.send("Emulation.setEmulatedMedia", { media, features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })) });
  const lay = async (height) => {
    await page.setViewport({ width, height });
    await client.send("Page.setFontSizes", { fontSizes });
    return page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  };
  const [wide, high] = await lay(600);
  await lay(Math.min(high, tallest));
  await page.screenshot({ path: join(folder, name), captureBeyondViewport: false });
  await client.detach();
  return wide > width ? `${wide} wide` : "";
}

mkdirSync(folder, { recursive: true });
const reading = await browser.newPage();
await reading.goto(`${site}/learn`);
const pages = await reading.$$eval("main .questions a", (links) => links.map((link) => link.getAttribute("href")));
const all = [...pages.filter((path) => !kinds.includes(path)).map((path) => ({ path })), ...states]
  .map((state) => ({ name: state.path?.replace(/\W+/g, "-").replace(/^-|-$/g, "") || "home", ...state }))
  .map((state) => ({ ...state, looks: Object.keys(looks).filter((look) => `${state.name}.${look}`.match(pattern)) }))
  .filter((state) => state.looks.length > 0);
const rows = [];
for (const state of all) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await reach(page, state);
  const figures = [];
  for (const look of state.looks) {
    const file = `${state.name}.${look}.png`;
    const note = await take(page, file, looks[look]);
    console.log(`${file} ${note}`);
    figures.push(`<figure><a href="${file}"><img loading="lazy" width="${looks[look].width / 2}" src="${file}" alt=""></a><figcaption>${look} ${note}</figcaption></figure>`);
  }
  await context.close();
  rows.push(`<h2 id="${state.name}">${state.name}</h2><div>${figures.join("")}</div>`);
}
await browser.close();
const contents = all.map(({ name }) => `<a href="#${name}">${name}</a>`).join(" · ");
writeFileSync(join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>div { display: flex; gap: 1rem; align-items: start; overflow-x: auto } figure { margin: 0 } img { border: 1px solid }</style><p>${contents}</p>${rows.join("\n")}`);
