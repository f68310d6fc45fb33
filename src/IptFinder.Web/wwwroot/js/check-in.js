// Adds up the answers here. Nothing is sent, and nothing is kept unless the person asks for it.
const form = document.querySelector("[data-rules]");
const { questionnaires, phases } = JSON.parse(form.dataset.rules);
const storageKey = "check-ins";
const dayLength = 86_400_000; // Milliseconds; days are counted without a time zone.
const largestFile = 100_000; // Bytes.
let wentOn = false;
let kept = { checkIns: [], plan: null };

const find = (name) => form.querySelector(`[data-${name}]`);
const show = (part, on) => form.querySelectorAll(`[data-part="${part}"]`).forEach((one) => (one.hidden = !on));
const valueOf = (name) => form.elements[name].value;

const maker = (space) => (tag, content, attributes = {}) => {
  const element = document.createElementNS(`http://www.w3.org/${space}`, tag);
  element.append(...[content].flat());
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
};
const make = maker("1999/xhtml");
const draw = maker("2000/svg");

function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const dayWords = (day) => `${Number(day.slice(8))} ${"JanFebMarAprMayJunJulAugSepOctNovDec".substr(day.slice(5, 7) * 3 - 3, 3)} ${day.slice(0, 4)}`;
const isDay = (text) => typeof text === "string" && /^20\d\d-\d\d-\d\d$/.test(text) && new Date(text) >= 0 && new Date(text).toISOString().startsWith(text);
const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;
const numbered = (questionnaire) => Array.from({ length: questionnaire.items }, (_, index) => `${questionnaire.code}-${index + 1}`);

/** The score, or null with the names of the blank items. */
function outcome(questionnaire) {
  const blank = numbered(questionnaire).filter((name) => valueOf(name) === "");
  return { blank, score: blank.length ? null : numbered(questionnaire).reduce((sum, name) => sum + Number(valueOf(name)), 0) };
}

/** What the new score means against an earlier one, in sentences. */
function changes(questionnaire, score, { earlier, when }) {
  const apart = Math.abs(score - earlier);
  const said = {
    reliable: (points) => (apart < points ? `A change of less than ${points} points may be chance.` : `A change of ${points} points or more is rarely chance.`),
    response: (percent) => (earlier - score) * 100 >= percent * earlier && `It fell by ${percent} percent or more. This is called a response.`,
    remission: (points) => score < points && `It is below ${points}. After a depression this is called remission.`,
  };
  const points = apart === 1 ? "1 point" : `${apart} points`;
  return [
    apart ? `${points} ${score < earlier ? "lower" : "higher"} than ${when} (${earlier}).` : `The same as ${when} (${earlier}).`,
    ...questionnaire.changes.filter((rule) => earlier >= rule.earlierFrom).map((rule) => said[rule.kind](rule.value)),
  ].filter(Boolean);
}

/** Scores to compare with: the one typed in, else the first and the newest that are kept. */
function earlierScores({ code }) {
  const typed = valueOf(`${code}-last`).trim();
  if (typed) {
    return [{ earlier: /^\d+$/.test(typed) ? Number(typed) : -1, when: "last time" }];
  }
  const before = kept.checkIns.filter((one) => one[code] !== null && one.date < today());
  return [...new Set([before[0], before.at(-1)])].filter(Boolean).map((one) => ({ earlier: one[code], when: `on ${dayWords(one.date)}` }));
}

function scored(questionnaire, score) {
  const { name, highest, bands, talkFrom } = questionnaire;
  const band = bands.find((one) => score <= one.high);
  const compared = earlierScores(questionnaire).flatMap((one) =>
    isWhole(one.earlier, 0, highest) ? changes(questionnaire, score, one) : [`Your score last time must be a whole number from 0 to ${highest}.`],
  );
  return [
    make("h3", `${name}: ${score} of ${highest}`),
    make("p", `This is called ${band.label} (${band.low} to ${band.high}).`),
    ...(score >= talkFrom ? [make("p", `From ${talkFrom} on, talk about it with a doctor or therapist.`)] : []),
    ...(compared.length ? [make("ul", compared.map((one) => make("li", one)))] : []),
  ];
}

function unscored({ name, items }, blank) {
  const links = blank.map((id) => make("a", id.split("-")[1], { href: `#${id}` }));
  return [
    make("h3", `${name}: no score`),
    blank.length === items
      ? make("p", "You left this list out.")
      : make("p", ["Blank: ", ...links.flatMap((link) => [link, " "]), `. Answer all ${items} questions, or leave this list out.`]),
  ];
}

function score() {
  const results = questionnaires.map((one) => ({ questionnaire: one, ...outcome(one) }));
  find("scores").replaceChildren(
    make("h2", `Your check-in of ${dayWords(today())}`),
    ...results.map((one) => make("section", one.score === null ? unscored(one.questionnaire, one.blank) : scored(one.questionnaire, one.score), { class: "answer", "data-testid": one.questionnaire.code })),
  );
  show("after", results.some((one) => one.score !== null));
  show("told", told());
  show("result", true);
  form.classList.add("answered");
  form.querySelector('[data-part="result"]').focus();
}

const told = () => questionnaires.some((one) => one.safetyItem && valueOf(`${one.code}-${one.safetyItem}`) > 0);

/** Shows what may be shown after an answer: nothing but help where help comes first. */
function update() {
  const isAdult = valueOf("under-18") === "no";
  const stops = isAdult && told() && !wentOn;
  show("young", valueOf("under-18") === "yes");
  show("danger", stops);
  ["questions", "scoring", "kept"].forEach((part) => show(part, isAdult && !stops));
  show("result", false);
  find("scores").replaceChildren();
  form.classList.remove("answered");
  if (stops) {
    form.querySelector('[data-part="danger"]').focus();
  }
}

/** What a text keeps; throws an error that says what is wrong with it. */
function read(text) {
  const codes = questionnaires.map((one) => one.code);
  const check = (isRight, words) => {
    if (!isRight) {
      throw new Error(words);
    }
  };
  const has = (value, ...names) => value?.constructor === Object && Object.keys(value).sort().join() === names.sort().join();
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    data = null;
  }
  check(has(data, "checkIns", "plan") && Array.isArray(data.checkIns), "This is not a file of check-ins that was saved here.");
  data.checkIns.forEach((one, index) => {
    const where = `Check-in ${index + 1}:`;
    check(has(one, "date", ...codes), `${where} it needs a date and a score for each list, and nothing else.`);
    check(isDay(one.date) && one.date <= today(), `${where} the date must be a day up to today, like 2026-10-12.`);
    questionnaires.forEach(({ code, name, highest }) => check(one[code] === null || isWhole(one[code], 0, highest), `${where} ${name} must be a whole number from 0 to ${highest}, or null.`));
    check(codes.some((code) => one[code] !== null), `${where} it holds no score.`);
  });
  check(new Set(data.checkIns.map((one) => one.date)).size === data.checkIns.length, "Two check-ins have the same date.");
  check(data.plan === null || (has(data.plan, "first", "sessions") && isDay(data.plan.first) && isWhole(data.plan.sessions, 3, 60)), "The course needs a first day, like 2026-10-12, and 3 to 60 sessions.");
  return data;
}

/** Keeps more check-ins; one of the same day takes the place of the older. */
function keep(more, plan, words) {
  const all = new Map([...kept.checkIns, ...more].map((one) => [one.date, one]));
  const next = { checkIns: [...all.values()].sort((one, other) => (one.date < other.date ? -1 : 1)), plan };
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    return problem("This browser does not let a page keep anything.");
  }
  kept = next;
  render(words);
}

function problem(words) {
  find("problem").textContent = words;
}

/** The last session of each part: a quarter opens, at least 1 and at most 4, a quarter ends, at least 1. Halves round up. */
function lastSessions(sessions) {
  const quarter = Math.max(1, Math.floor((sessions + 2) / 4));
  return [Math.min(4, quarter), sessions - quarter, sessions];
}

const daysAfter = (first, day) => (new Date(day) - new Date(first)) / dayLength;

function phaseOn(day) {
  const session = Math.floor(daysAfter(kept.plan.first, day) / 7) + 1;
  return session < 1 ? "Before it" : phases[lastSessions(kept.plan.sessions).findIndex((last) => session <= last)] ?? "After it";
}

/** Scores over days, 320 by 220: the parts of the course stand between dashed lines. */
function chart() {
  const { checkIns, plan } = kept;
  const days = checkIns.map((one) => daysAfter(checkIns[0].date, one.date));
  const starts = plan ? [0, ...lastSessions(plan.sessions)].map((week) => daysAfter(checkIns[0].date, plan.first) + week * 7) : [];
  const [from, to] = [Math.min(...days, ...starts), Math.max(...days, ...starts)];
  const x = (day) => (to === from ? 170 : 30 + ((day - from) / (to - from)) * 280);
  const y = (points) => 190 - points * 6;
  const picture = draw("svg", [], { viewBox: "0 0 320 220", role: "img", "aria-label": "Your scores over time; the table has them all" });
  const add = (...part) => picture.append(draw(...part));
  [0, 10, 20].forEach((points) => {
    add("path", [], { class: "grid", d: `M26 ${y(points)}H316` });
    add("text", points, { class: "end", x: 20, y: y(points) + 4 });
  });
  starts.forEach((start, index) => {
    add("path", [], { class: "mark", d: `M${x(start)} 20V190` });
    if (phases[index]) {
      add("text", phases[index].split(" ")[0], { class: "middle", x: (x(start) + x(starts[index + 1])) / 2, y: 14 });
    }
  });
  const dated = (day, place) => add("text", dayWords(day), { y: 210, ...place });
  dated(new Date(Date.parse(checkIns[0].date) + from * dayLength).toISOString(), { x: 26 });
  if (from !== to) {
    dated(new Date(Date.parse(checkIns[0].date) + to * dayLength).toISOString(), { class: "end", x: 316 });
  }
  questionnaires.forEach(({ code }, index) => {
    const points = checkIns.flatMap((one, at) => (one[code] === null ? [] : [[x(days[at]), y(one[code])]]));
    add("path", [], { class: ["solid-line", "dashed-line"][index], d: points.length ? `M${points.join("L")}` : "" });
    points.forEach(([left, top]) => (index ? add("path", [], { class: "square", d: `M${left - 4} ${top - 4}h8v8h-8z` }) : add("circle", [], { class: "dot", cx: left, cy: top, r: 5 })));
  });
  return picture;
}

function render(words) {
  const { checkIns, plan } = kept;
  const some = checkIns.length > 0;
  find("kept-words").textContent = words ?? (some ? "These stay until you erase them." : "Nothing is kept on this device.");
  problem("");
  show("chart", some);
  find("chart").replaceChildren(...(some ? [chart()] : []));
  find("rows").replaceChildren(...checkIns.map((one) => make("tr", [
    make("th", dayWords(one.date), { scope: "row" }),
    ...questionnaires.map(({ code }) => make("td", one[code] ?? "none")),
    make("td", plan ? phaseOn(one.date) : "not marked"),
  ])));
}

const actions = {
  score,
  print: () => print(),
  "go-on": () => {
    wentOn = true;
    update();
    form.querySelector(`[name$="-${questionnaires.find((one) => one.safetyItem).safetyItem}"]:checked`).focus();
  },
  keep: () => keep([{ date: today(), ...Object.fromEntries(questionnaires.map((one) => [one.code, outcome(one).score])) }], kept.plan, "Your check-in is kept on this device."),
  erase: () => {
    localStorage.removeItem(storageKey);
    kept = { checkIns: [], plan: null };
    render("Erased. Nothing is kept on this device.");
  },
  export: () => {
    make("a", [], { href: URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)])), download: "check-ins.json" }).click();
  },
  plan: () => {
    const plan = { first: valueOf("plan-first"), sessions: Number(valueOf("plan-sessions")) };
    attempt(() => keep([], read(JSON.stringify({ checkIns: [], plan })).plan, "The parts of your course are marked."));
  },
};

function attempt(act) {
  try {
    act();
  } catch (error) {
    problem(error.message);
  }
}

form.addEventListener("click", (event) => actions[event.target.dataset.do]?.());
form.addEventListener("change", (event) => {
  if (event.target.type === "radio" || event.target.name.endsWith("-last")) {
    update();
  }
});
form.addEventListener("reset", () => setTimeout(() => {
  wentOn = false;
  update();
}));
form.elements.file.addEventListener("change", async ({ target }) => {
  const file = target.files[0];
  const text = file && file.size <= largestFile ? await file.text() : "";
  target.value = "";
  attempt(() => {
    const { checkIns, plan } = read(text);
    keep(checkIns, plan ?? kept.plan, "The file's check-ins are kept on this device.");
  });
});

form.querySelectorAll("[data-lines]").forEach((place) => place.append(...find("source").cloneNode(true).children));
show("buttons", true);
render();
attempt(() => {
  kept = read(localStorage.getItem(storageKey) ?? JSON.stringify(kept));
  render();
});
update();
