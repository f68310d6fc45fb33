// Adds up the answers here. Nothing is sent, and nothing is kept unless the person asks for it.
const form = document.querySelector("[data-rules]");
const { questionnaires, phases } = JSON.parse(form.dataset.rules);
const storageKey = "check-ins";
const dayLength = 86_400_000; // Milliseconds; days are counted without a time zone.
const largestFile = 100_000; // Bytes.
let wentOn = false;
let kept = { checkIns: [], plan: null };

const find = (name) => form.querySelector(`[data-${name}]`);
const part = (name) => form.querySelector(`[data-part="${name}"]`);
const show = (name, on) => (part(name).hidden = !on);
const valueOf = (name) => form.elements[name].value;
const problem = (words) => (find("problem").textContent = words);

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const dayWords = (day) => `${Number(day.slice(8))} ${"JanFebMarAprMayJunJulAugSepOctNovDec".substr(day.slice(5, 7) * 3 - 3, 3)} ${day.slice(0, 4)}`;
const daysAfter = (first, day) => (new Date(day) - new Date(first)) / dayLength;
const isDay = (text) => typeof text === "string" && /^20\d\d-\d\d-\d\d$/.test(text) && new Date(text) >= 0 && new Date(text).toISOString().startsWith(text);
const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;

const maker = (space) => (tag, content, attributes = {}) => {
  const element = document.createElementNS(`http://www.w3.org/${space}`, tag);
  element.append(...[content].flat());
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
};
const make = maker("1999/xhtml");
const draw = maker("2000/svg");

/** The score, or null, with the names of the blank items. */
function outcome({ code, items }) {
  const names = Array.from({ length: items }, (_, index) => `${code}-${index + 1}`);
  const blank = names.filter((name) => valueOf(name) === "");
  return { blank, score: blank.length ? null : names.reduce((sum, name) => sum + Number(valueOf(name)), 0) };
}

/** What the new score means against an earlier one, in sentences. */
function meaning(questionnaire, score, { earlier, when }) {
  const apart = Math.abs(score - earlier);
  const said = {
    reliable: (points) => (apart < points ? `A change of less than ${points} points may be chance.` : `A change of ${points} points or more is rarely chance.`),
    response: (percent) => (earlier - score) * 100 >= percent * earlier && `It fell by ${percent} percent or more. This is called a response.`,
    remission: (points) => score < points && `It is below ${points}. After a depression this is called remission.`,
  };
  return [
    apart ? `${apart} ${apart === 1 ? "point" : "points"} ${score < earlier ? "lower" : "higher"} than ${when} (${earlier}).` : `The same as ${when} (${earlier}).`,
    ...questionnaire.changes.filter((rule) => earlier >= rule.earlierFrom).map((rule) => said[rule.kind](rule.value)),
  ].filter(Boolean).join(" ");
}

/** Sentences on the score typed in as the last one, else on the first and the newest that are kept. */
function comparisons(questionnaire, score) {
  const { code, highest } = questionnaire;
  const typed = valueOf(`${code}-last`).trim();
  if (typed) {
    return [/^\d+$/.test(typed) && typed <= highest ? meaning(questionnaire, score, { earlier: Number(typed), when: "last time" }) : `Your score last time must be a whole number from 0 to ${highest}.`];
  }
  const before = kept.checkIns.filter((one) => one[code] !== null && one.date < today());
  const compared = [...new Set([before[0], before.at(-1)])].filter(Boolean);
  return compared.map((one) => meaning(questionnaire, score, { earlier: one[code], when: `on ${dayWords(one.date)}` }));
}

function result(questionnaire) {
  const { code, name, items, highest, bands, talkFrom } = questionnaire;
  const { score, blank } = outcome(questionnaire);
  const links = blank.flatMap((id, index) => [index ? ", " : "", make("a", id.slice(code.length + 1), { href: `#${id}` })]);
  const band = bands.find((one) => score <= one.high);
  const said = score === null
    ? [make("h3", `${name}: no score`), blank.length === items ? make("p", "You left this list out.") : make("p", ["Blank: ", ...links, `. Answer all ${items} questions, or leave this list out.`])]
    : [
        make("h3", `${name}: ${score} of ${highest}`),
        make("p", `This is called ${band.label} (${band.low} to ${band.high}).${score < talkFrom ? "" : ` From ${talkFrom} on, talk about it with a doctor or therapist.`}`),
        ...comparisons(questionnaire, score).map((words) => make("p", words)),
      ];
  return make("section", said, { class: "answer", "data-testid": `result-${code}` });
}

const safetyItems = questionnaires.filter((one) => one.safetyItem).map((one) => `${one.code}-${one.safetyItem}`);
const told = () => safetyItems.some((name) => valueOf(name) > 0);

/** Shows what may be shown after an answer: nothing but help where help comes first. */
function update() {
  const isAdult = valueOf("under-18") === "no";
  const stops = isAdult && told() && !wentOn;
  show("young", valueOf("under-18") === "yes");
  show("danger", stops);
  ["first", "sheets"].forEach((name) => show(name, !stops));
  ["questions", "scoring", "kept"].forEach((name) => show(name, isAdult && !stops));
  show("result", false);
  find("scores").replaceChildren();
  form.classList.remove("answered");
  if (stops) {
    part("danger").focus();
  }
}

/** What a text keeps; throws an error that says what is wrong with it. */
function read(text) {
  const codes = questionnaires.map((one) => one.code);
  const has = (value, ...names) => value?.constructor === Object && Object.keys(value).sort().join() === names.sort().join();
  const check = (isRight, words) => {
    if (!isRight) {
      throw new Error(words);
    }
  };
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    // Said below, as of any other text.
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

/** The last session of each part: a quarter opens, at least 1 and at most 4, a quarter ends, at least 1. Halves round up. */
function lastSessions(sessions) {
  const quarter = Math.max(1, Math.floor((sessions + 2) / 4));
  return [Math.min(4, quarter), sessions - quarter, sessions];
}

function phaseOn(day) {
  const session = Math.floor(daysAfter(kept.plan.first, day) / 7) + 1;
  return session < 1 ? "before it" : phases[lastSessions(kept.plan.sessions).findIndex((last) => session <= last)] ?? "after it";
}

/** Scores over days, 320 by 220: the parts of the course stand between dashed lines. */
function chart({ checkIns, plan }) {
  const start = checkIns[0].date;
  const days = checkIns.map((one) => daysAfter(start, one.date));
  const edges = plan ? [0, ...lastSessions(plan.sessions)].map((week) => daysAfter(start, plan.first) + week * 7) : [];
  const [from, to] = [Math.min(...days, ...edges), Math.max(...days, ...edges)];
  const x = (day) => 30 + ((day - from) / (to - from || 1)) * 280;
  const y = (points) => 190 - points * 6;
  const picture = draw("svg", [], { viewBox: "0 0 320 220", role: "img", "aria-label": "Your scores over time; the table has them all" });
  const line = (style, d) => picture.append(draw("path", [], { class: style, d }));
  const label = (words, left, top, style) => picture.append(draw("text", words, { x: left, y: top, class: style }));
  [0, 10, 20].forEach((points) => {
    line("grid", `M26 ${y(points)}H316`);
    label(points, 20, y(points) + 4, "end");
  });
  edges.forEach((edge) => line("mark", `M${x(edge)} 20V190`));
  edges.slice(1).forEach((edge, index) => label(phases[index].split(" ")[0], (x(edges[index]) + x(edge)) / 2, 14, "middle"));
  [...new Set([from, to])].forEach((day, index) => label(dayWords(new Date(Date.parse(start) + day * dayLength).toISOString().slice(0, 10)), index ? 316 : 26, 210, index ? "end" : ""));
  questionnaires.forEach(({ code }, index) => {
    const points = checkIns.flatMap((one, at) => (one[code] === null ? [] : [[x(days[at]), y(one[code])]]));
    line(["solid-line", "dashed-line"][index], points.length ? `M${points.join("L")}` : "");
    points.forEach(([left, top]) => line(["dot", "square"][index], `M${left - 4} ${top - 4}h8v8h-8z`));
  });
  return picture;
}

function render(words) {
  const { checkIns, plan } = kept;
  const some = checkIns.length > 0;
  find("kept-words").textContent = words ?? (some ? "These stay until you erase them." : "Nothing is kept on this device.");
  problem("");
  show("chart", some);
  find("chart").replaceChildren(...(some ? [chart(kept)] : []));
  find("rows").replaceChildren(...checkIns.map((one) => make("tr", [
    make("th", dayWords(one.date), { scope: "row" }),
    ...questionnaires.map(({ code }) => make("td", one[code] ?? "none")),
    make("td", plan ? phaseOn(one.date) : "not marked"),
  ])));
}

function attempt(act) {
  try {
    act();
  } catch (error) {
    problem(error.message);
  }
}

const actions = {
  score: () => {
    find("scores").replaceChildren(make("h2", `Your check-in of ${dayWords(today())}`), ...questionnaires.map(result));
    show("after", questionnaires.some((one) => outcome(one).score !== null));
    show("told", told());
    show("result", true);
    form.classList.add("answered");
    part("result").focus();
  },
  "go-on": () => {
    wentOn = true;
    update();
    form.querySelector(`[name="${safetyItems[0]}"]:checked`).focus();
  },
  print: () => print(),
  keep: () => keep([{ date: today(), ...Object.fromEntries(questionnaires.map((one) => [one.code, outcome(one).score])) }], kept.plan, "Your check-in is kept on this device."),
  plan: () => attempt(() => {
    const plan = { first: valueOf("plan-first"), sessions: Number(valueOf("plan-sessions")) };
    keep([], read(JSON.stringify({ checkIns: [], plan })).plan, "The parts of your course are marked.");
  }),
  export: () => make("a", [], { href: URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)])), download: "check-ins.json" }).click(),
  erase: () => {
    localStorage.removeItem(storageKey);
    kept = { checkIns: [], plan: null };
    render("Erased. Nothing is kept on this device.");
  },
};

form.addEventListener("click", ({ target }) => actions[target.dataset.do]?.());
form.addEventListener("change", ({ target }) => (target.type === "radio" || target.name.endsWith("-last")) && update());
form.addEventListener("reset", () => setTimeout(() => {
  wentOn = false;
  update();
}));
form.elements.file.addEventListener("change", async ({ target }) => {
  const file = target.files[0];
  const text = file?.size <= largestFile ? await file.text() : "";
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
