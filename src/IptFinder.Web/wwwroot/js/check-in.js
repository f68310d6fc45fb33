// Adds up the answers here. Nothing is sent, and nothing is kept unless the person asks for it.
const form = document.querySelector("[data-rules]");
const { questionnaires, safetyItems, phases, plan, words } = JSON.parse(form.dataset.rules);
const codes = questionnaires.map((one) => one.code);
const storageKey = "check-ins";
const largestFile = 100_000; // Bytes.
const nothing = { checkIns: [], plan: null };
let kept = nothing;
let heard = 0; // Points for thoughts of death that help was shown for.

const part = (name) => form.querySelector(`[data-part="${name}"]`);
const show = (on, ...names) => names.forEach((name) => part(name).toggleAttribute("hidden", !on));
const complain = (fault) => (part("problem").textContent = fault);
const valueOf = (name) => form.elements[name].value;
const pointsOf = (items) => items.reduce((sum, item) => sum + Number(valueOf(item)), 0);
const scoreOf = ({ items }) => (items.every(valueOf) ? pointsOf(items) : null);

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toJSON().slice(0, 10);
const dayWords = (day) => new Date(day).toUTCString().slice(5, 16).replace(/^0/, "");
const isDay = (text) => new Date(text).toJSON()?.slice(0, 10) === text && text.startsWith("20");

const make = (tag, content, properties) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
};

/** What the new score means against an earlier one, in sentences. */
function meaning({ changes }, score, earlier, when) {
  const apart = Math.abs(score - earlier);
  const isMet = {
    reliable: (points) => apart >= points,
    response: (percent) => (earlier - score) * 100 >= percent * earlier,
    remission: (points) => score < points,
  };
  return [
    `${apart ? `${apart} ${apart === 1 ? "point" : "points"} ${score < earlier ? "lower" : "higher"} than` : "The same as"} ${when} (${earlier}).`,
    ...changes.filter((rule) => earlier >= rule.earlierFrom).map((rule) => (isMet[rule.kind](rule.value) ? rule.met : rule.unmet)),
  ].filter(Boolean).join(" ");
}

/** Sentences on the score typed in as the last one, else on the first and the newest that are kept. */
function comparisons(questionnaire, score) {
  const { code, highest, wrongLast } = questionnaire;
  const typed = valueOf(`${code}-last`).trim();
  if (typed) {
    return [/^\d+$/.test(typed) && typed <= highest ? meaning(questionnaire, score, Number(typed), "last time") : wrongLast];
  }
  const before = kept.checkIns.filter((one) => one[code] !== null && one.date < today());
  return before.filter((one) => one === before[0] || one === before.at(-1)).map((one) => meaning(questionnaire, score, one[code], `on ${dayWords(one.date)}`));
}

function showResult(questionnaire) {
  const { code, name, items, highest, bands } = questionnaire;
  const score = scoreOf(questionnaire);
  const blank = items.filter((item) => !valueOf(item));
  const links = blank.flatMap((item, index) => [index ? ", " : "", make("a", items.indexOf(item) + 1, { href: `#${item}` })]);
  const said = score !== null ? [bands.find((band) => score <= band.high).words, ...comparisons(questionnaire, score)]
    : blank.length < items.length ? [["Blank: ", ...links, ". ", words.blank]]
    : [words.leftOut];
  part(`result-${code}`).replaceChildren(make("h3", `${name}: ${score === null ? "no score" : `${score} of ${highest}`}`), ...said.map((one) => make("p", one)));
}

/** Shows what may be shown after an answer: nothing but help where help comes first. */
function update() {
  const isAdult = valueOf("under-18") === "no";
  const told = pointsOf(safetyItems);
  heard = Math.min(heard, told);
  const stops = isAdult && told > heard;
  show(stops, "danger");
  show(!stops, "first", "sheets");
  show(isAdult && !stops, "questions", "scoring", "kept");
  show(false, "result");
  form.classList.remove("answered");
  if (stops) {
    part("danger").focus();
  }
}

const has = (value, names) => Object.keys(value ?? {}).join() === names;
const isCourse = (plan) => Array.isArray(plan) && plan.length === phases.length
  && phases.every((name, index) => has(plan[index], "name,first,last") && plan[index].name === name)
  && plan.flatMap(({ first, last }) => [first, last]).every((day, index, days) => isDay(day) && !(day < days[index - 1]));

/** What each check-in needs, in this order. */
const needs = {
  shape: (one) => has(one, `date,${codes}`),
  day: (one, before) => isDay(one.date) && one.date <= today() && !(one.date <= before?.date),
  scores: (one) => questionnaires.every(({ code, highest }) => [null, ...Array(highest + 1).keys()].includes(one[code])) && codes.some((code) => one[code] !== null),
};

/** What is wrong with something that was kept; empty for nothing. */
function faultOf(data) {
  if (!has(data, "checkIns,plan") || !Array.isArray(data.checkIns)) {
    return words.file;
  }
  const { checkIns, plan } = data;
  for (const [index, one] of checkIns.entries()) {
    const lacks = Object.keys(needs).find((need) => !needs[need](one, checkIns[index - 1]));
    if (lacks) {
      return `Check-in ${index + 1}: ${words[lacks]}`;
    }
  }
  return plan === null || isCourse(plan) ? "" : words.plan;
}

/** Takes all of a text, or nothing and says why. */
function take(text, use) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    // Said below, as of any other text.
  }
  const fault = faultOf(data);
  complain(fault);
  if (!fault) {
    use(data);
  }
}

/** Keeps more check-ins; one of the same day takes the place of the older. */
function keep(more, plan, said) {
  const all = new Map([...kept.checkIns, ...more].map((one) => [one.date, one]));
  const next = { checkIns: [...all.keys()].sort().map((date) => all.get(date)), plan };
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    return complain(words.storage);
  }
  render(next, said);
}

/** The part of the course on a day: one lasts until the next begins. */
function partOn(day, plan) {
  return day < plan[0].first ? "before it" : day > plan.at(-1).last ? "after it" : plan.findLast((one) => one.first <= day).name;
}

/** Scores over days, in the page's drawing of 320 by 220: the parts of the course stand between dashed lines. */
function draw({ checkIns, plan }) {
  const edges = plan ? [...plan.map((one) => one.first), plan.at(-1).last] : [];
  const days = [...edges, ...checkIns.map((one) => one.date)].sort();
  const [from, to] = [days[0], days.at(-1)];
  const x = (day) => 30 + ((Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from) || 1)) * 280;
  part("from").textContent = dayWords(from);
  part("to").textContent = from === to ? "" : dayWords(to);
  part("edges").setAttribute("d", edges.map((edge) => `M${x(edge)} 20V190`).join(""));
  show(plan, "phases");
  plan?.forEach((_, index) => part("phases").children[index].setAttribute("x", (x(edges[index]) + x(edges[index + 1])) / 2));
  for (const code of codes) {
    const scored = checkIns.filter((one) => one[code] !== null);
    part(`line-${code}`).setAttribute("points", scored.map((one) => [x(one.date), 190 - one[code] * 6]).join(" "));
  }
}

function render(next, said) {
  kept = next;
  const { checkIns, plan } = kept;
  const some = checkIns.length > 0;
  part("kept-words").textContent = said ?? words[some || plan ? "kept" : "nothing"];
  complain("");
  show(some, "chart");
  if (some) {
    draw(kept);
  }
  part("rows").replaceChildren(...checkIns.map((one) => make("tr", [
    make("th", dayWords(one.date), { scope: "row" }),
    ...codes.map((code) => make("td", one[code] ?? "none")),
    make("td", plan ? partOn(one.date, plan) : "not marked"),
  ])));
}

const actions = {
  score: () => {
    part("today").textContent = dayWords(today());
    questionnaires.forEach(showResult);
    show(questionnaires.some((one) => scoreOf(one) !== null), "after");
    show(pointsOf(safetyItems) > 0, "told");
    show(true, "result", "scores");
    form.classList.add("answered");
    part("result").focus();
  },
  "go-on": () => {
    heard = pointsOf(safetyItems);
    update();
    form.querySelector(`[name="${safetyItems[0]}"]:checked`).focus();
  },
  print: () => print(),
  keep: (said) => keep([{ date: today(), ...Object.fromEntries(questionnaires.map((one) => [one.code, scoreOf(one)])) }], kept.plan, said),
  plan: (said) => keep([], plan, said),
  export: () => make("a", [], { href: URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)])), download: "check-ins.json" }).click(),
  erase: (said) => {
    localStorage.removeItem(storageKey);
    render(nothing, said);
  },
};

form.addEventListener("click", ({ target }) => actions[target.dataset.do]?.(target.dataset.said));
form.addEventListener("change", ({ target }) => (target.type === "radio" || target.name.endsWith("-last")) && update());
form.addEventListener("reset", () => setTimeout(update));
form.elements.file.addEventListener("change", async ({ target }) => {
  const file = target.files[0];
  const text = file?.size <= largestFile ? await file.text() : "";
  target.value = "";
  take(text, ({ checkIns, plan }) => keep(checkIns, plan ?? kept.plan, target.dataset.said));
});

show(true, "buttons");
update();
render(nothing);
take(localStorage.getItem(storageKey) ?? JSON.stringify(nothing), render);
