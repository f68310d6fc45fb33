// Nothing is sent, and nothing is kept unless the person asks for it.
const form = document.querySelector("[data-rules]");
const { questionnaires, safetyItems, phases, plan, words } = JSON.parse(form.dataset.rules);
const codes = questionnaires.map((one) => one.code);
const storageKey = "check-ins";
const largestFile = 500_000; // Bytes.
const dayLength = 86_400_000;
const letterWidth = 7;
const nothing = { checkIns: [], plan: null };
let kept;
let scoredOn;
let heard = 0; // Points for thoughts of death that help was shown for.

const part = (name) => document.querySelector(`[data-part="${name}"]`);
const show = (on, ...names) => names.forEach((name) => part(name).toggleAttribute("hidden", !on));
const valueOf = (name) => form.elements[name].value;
const pointsOf = (items) => items.reduce((sum, item) => sum + Number(valueOf(item)), 0);
const scoreOf = ({ items }) => (items.every(valueOf) ? pointsOf(items) : null);

const today = (ahead = 0) => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000 + ahead * dayLength).toJSON().slice(0, 10);
const dayWords = (day) => new Date(day).toUTCString().slice(5, 16).replace(/^0/, "");
const isDay = (text) => typeof text === "string" && new Date(text).toJSON()?.slice(0, 10) === text && text.startsWith("20");

const make = (tag, content, properties) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
};

const attempt = (use) => {
  try {
    return use();
  } catch {
    // The caller says so.
  }
};
const parse = (text) => attempt(() => JSON.parse(text));

function moveTo(name) {
  part(name).focus({ preventScroll: true });
  part(name).scrollIntoView();
}

function meaning({ changes }, score, earlier, when, overlaps) {
  const apart = Math.abs(score - earlier);
  const isMet = {
    reliable: (points) => apart >= points,
    response: (percent) => (earlier - score) * 100 >= percent * earlier,
    remission: (points) => score < points,
  };
  const rules = changes.filter((rule) => earlier >= rule.earlierFrom);
  return [
    `${apart ? `${apart} ${apart === 1 ? "point" : "points"} ${score < earlier ? "lower" : "higher"} than` : "The same as"} ${when} (${earlier}).`,
    ...overlaps ? [words.overlap] : rules.map((rule) => (!isMet[rule.kind](rule.value) ? rule.unmet : score > earlier ? rule.risen : rule.met)),
  ].filter(Boolean).join(" ");
}

function comparisons(questionnaire, score) {
  const { code, highest, wrongLast } = questionnaire;
  const typed = valueOf(`${code}-last`).trim();
  if (typed) {
    return [/^\d+$/.test(typed) && typed <= highest ? meaning(questionnaire, score, Number(typed), "last time") : wrongLast];
  }
  const before = kept.checkIns.filter((one) => one[code] !== null && one.date < scoredOn);
  return before.filter((one) => one === before[0] || one === before.at(-1)).map((one) =>
    meaning(questionnaire, score, one[code], `on ${dayWords(one.date)}`, Date.parse(scoredOn) - Date.parse(one.date) < 14 * dayLength));
}

function showResult(questionnaire) {
  const { code, name, items, highest, bands } = questionnaire;
  const score = scoreOf(questionnaire);
  const blank = items.flatMap((item, index) => (valueOf(item) ? [] : index + 1));
  const said = score !== null ? [bands.find((band) => score <= band.high).words, ...comparisons(questionnaire, score)]
    : blank.length < items.length ? [`Blank: ${blank.join(", ")}. ${words.blank}`]
    : [words.leftOut];
  part(`result-${code}`).replaceChildren(make("h3", `${name}: ${score === null ? "no score" : `${score} of ${highest}`}`), ...said.map((one) => make("p", one)));
}

function update() {
  const isAdult = valueOf("under-18") === "no";
  const told = pointsOf(safetyItems);
  heard = Math.min(heard, told);
  const stops = isAdult && told > heard;
  show(stops, "danger");
  show(!stops, "first", "sheets");
  show(isAdult && !stops, "questions", "scoring", "kept");
  show(false, "result");
  codes.forEach((code) => part(`result-${code}`).replaceChildren());
  form.classList.remove("answered");
  if (stops) {
    moveTo("danger");
  }
}

const has = (value, names) => JSON.stringify(Object.keys(value ?? {})) === JSON.stringify(names);
const isCourse = (plan) => Array.isArray(plan) && plan.length === phases.length
  && phases.every((name, index) => has(plan[index], ["name", "first", "last"]) && plan[index].name === name)
  && plan.flatMap(({ first, last }) => [first, last]).every((day, index, days) => isDay(day) && !(day < days[index - 1]));

// West of where it was kept, its day may be tomorrow.
const isCheckIn = (one, before) => has(one, ["date", ...codes]) && isDay(one.date) && one.date <= today(1) && !(one.date <= before?.date)
  && questionnaires.every(({ code, highest }) => [null, ...Array(highest + 1).keys()].includes(one[code])) && codes.some((code) => one[code] !== null);

function faultOf(data) {
  if (!has(data, ["checkIns", "plan"]) || !Array.isArray(data.checkIns)) {
    return words.file;
  }
  const { checkIns, plan } = data;
  const wrong = checkIns.findIndex((one, index) => !isCheckIn(one, checkIns[index - 1]));
  return wrong >= 0 ? `Check-in ${wrong + 1}: ${words.checkIn}` : plan === null || isCourse(plan) ? "" : words.plan;
}

function keep(more, plan) {
  if (!load()) {
    return part("unreadable").textContent;
  }
  const all = new Map();
  for (const { date, ...scores } of [...kept.checkIns, ...more]) {
    all.set(date, { date, ...Object.fromEntries(codes.map((code) => [code, scores[code] ?? all.get(date)?.[code] ?? null])) });
  }
  const next = JSON.stringify({ checkIns: [...all.keys()].sort().map((date) => all.get(date)), plan: plan ?? kept.plan });
  const fault = attempt(() => localStorage.setItem(storageKey, next) ?? "") ?? words.storage;
  load();
  return fault;
}

function partOn(day, plan) {
  return day < plan[0].first ? "before it" : day > plan.at(-1).last ? "after it" : plan.findLast((one) => one.first <= day).name;
}

function draw({ checkIns, plan }) {
  const edges = plan ? [...plan.map((one) => one.first), plan.at(-1).last] : [];
  const days = [...edges, ...checkIns.map((one) => one.date)].sort();
  const [from, to] = [days[0], days.at(-1)];
  const x = (day) => 30 + ((Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from) || 1)) * 280;
  part("from").textContent = dayWords(from);
  part("to").textContent = from === to ? "" : dayWords(to);
  part("edges").setAttribute("d", edges.map((edge) => `M${x(edge)} 20V190`).join(""));
  show(plan, "phases");
  plan?.forEach((_, index) => {
    const name = part("phases").children[index];
    const [left, right] = edges.slice(index).map(x);
    name.setAttribute("x", (left + right) / 2);
    name.toggleAttribute("hidden", name.textContent.length * letterWidth > right - left);
  });
  for (const code of codes) {
    const scored = checkIns.filter((one) => one[code] !== null);
    part(`line-${code}`).setAttribute("points", scored.map((one) => [x(one.date), 190 - one[code] * 6]).join(" "));
  }
}

function load() {
  const text = attempt(() => localStorage.getItem(storageKey));
  const data = text ? parse(text) : nothing;
  const isReadable = !faultOf(data);
  kept = isReadable ? data : nothing;
  const { checkIns, plan } = kept;
  show(!text, "nothing");
  show(text, "erase");
  show(!isReadable, "unreadable");
  show(checkIns.length, "chart");
  if (checkIns.length) {
    draw(kept);
  }
  part("rows").replaceChildren(...checkIns.map((one) => make("tr", [
    make("th", dayWords(one.date), { scope: "row" }),
    ...codes.map((code) => make("td", one[code] ?? "none")),
    make("td", plan ? partOn(one.date, plan) : "not marked"),
  ])));
  return isReadable;
}

const actions = {
  score: () => {
    scoredOn = today();
    part("today").textContent = dayWords(scoredOn);
    questionnaires.forEach(showResult);
    show(questionnaires.some((one) => scoreOf(one) !== null), "after");
    show(pointsOf(safetyItems) > 0, "told");
    show(true, "result", "scores");
    form.classList.add("answered");
    moveTo("result");
  },
  "go-on": () => {
    heard = pointsOf(safetyItems);
    update();
    form.querySelector(`[name="${safetyItems[0]}"]:checked`).focus();
  },
  print: () => print(),
  keep: () => keep([{ date: scoredOn, ...Object.fromEntries(questionnaires.map((one) => [one.code, scoreOf(one)])) }]),
  plan: () => keep([], plan),
  export: () => make("a", [], { href: URL.createObjectURL(new Blob([JSON.stringify(kept)])), download: "check-ins.json" }).click(),
  erase: () => {
    attempt(() => localStorage.removeItem(storageKey));
    load();
  },
};

const tell = (control, fault) => document.querySelectorAll("[data-message]").forEach((one) =>
  (one.textContent = one.parentElement.contains(control) ? fault || control.dataset.said : ""));

form.addEventListener("click", ({ target }) => {
  if (target.dataset.do) {
    tell(target, actions[target.dataset.do]());
  }
});
form.addEventListener("input", ({ target }) => {
  if (target.type === "radio") {
    update();
  } else if (!part("result").hidden) {
    questionnaires.forEach(showResult);
  }
});
form.addEventListener("reset", () => setTimeout(update));
form.elements.file.addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  const isLarge = file.size > largestFile;
  const text = isLarge ? "" : await file.text();
  const data = parse(text);
  target.value = "";
  tell(target, isLarge ? words.large : faultOf(data) || keep(data.checkIns, data.plan));
});
addEventListener("storage", load);
addEventListener("pageshow", load);
addEventListener("pagehide", () => {
  form.reset();
  update();
});

show(false, "no-script");
show(true, "buttons");
update();
load();
