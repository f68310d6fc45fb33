// My list, in this browser alone: therapists' numbers, a note and a log of calls on each. The numbers alone leave it, in links.
// Where storage is off the first line throws, and the page stays as it is without a script.
const kept = localStorage;
const all = (part) => document.querySelectorAll(`[data-${part}]`);
const first = (part) => all(part)[0];
const log = first("log");
const noon = (day) => new Date(day + "T12:00");
const iso = (date) => date.toLocaleDateString("sv"); // As in ISO 8601.
const written = (day) => noon(day).toLocaleDateString("en-GB", { dateStyle: "medium" });

const isCall = ({ what, day, days }) =>
  ["called", "answered", "waitlist", "booked"].includes(what) && [1, 2, 4, 5].includes(days) && +noon(day) && day === iso(noon(day));
const isSaved = ({ id, note = "", log = [] }, place, list) =>
  id > 0 && id === (id | 0) && place < 6 && place === list.findIndex((one) => one.id === id) && note === note.slice(0, 120) && log.every(isCall);

function read() {
  try {
    const list = JSON.parse(kept["my-list"]);
    return list.every(isSaved) ? list : [];
  } catch {
    return []; // Nothing, or not what we wrote.
  }
}

function write(list) {
  first("full").hidden = list.length < 7;
  if (list.length < 7) {
    kept["my-list"] = JSON.stringify(list);
  }
  if (!list.length) {
    delete kept["my-list"];
  }
  show();
}

const find = (id, list = read()) => list.find((one) => one.id === +id);
const drop = (id) => write(read().filter((one) => one.id !== +id));

/** Saves a therapist, and changes what is kept on them. */
function change(id, act) {
  const list = read();
  const one = find(id, list) ?? list[list.push({ id: +id }) - 1];
  act?.(one);
  write(list);
}

const changeLog = (act) => change(log.dataset.log, (one) => act((one.log ??= [])));

/** Monday to Friday count; holidays are not known here. */
function after(day, days) {
  const date = noon(day);
  for (let left = days; left; left -= date.getDay() % 6 ? 1 : 0) {
    date.setDate(date.getDate() + 1);
  }
  return iso(date);
}

function showLog(list) {
  const lines = find(log.dataset.log, list)?.log ?? [];
  first("entries").replaceChildren(
    ...lines.map(({ what, day }) => Object.assign(document.createElement("li"), { textContent: `${written(day)}: ${first("what=" + what).textContent}` })),
  );
  const last = lines.at(-1);
  const due = last?.what === "called" ? after(last.day, last.days) : "";
  const late = due && iso(new Date()) > due;
  first("waiting").hidden = !due || late;
  first("late").hidden = !late;
  first("due").textContent = due && written(due);
  first("undo").hidden = !last;
  const next = list.find((one) => one.id !== +log.dataset.log && !one.log?.length);
  first("next").hidden = !next;
  first("next").search = "therapist=" + next?.id;
}

function show() {
  const list = read();
  for (const link of all("my-list")) {
    link.search = list.length ? "ids=" + list.map((one) => one.id) : "";
  }
  first("count").textContent = list.length ? ` (${list.length})` : "";
  for (const button of all("save")) {
    button.firstChild.data = find(button.dataset.save) ? "Saved: remove" : "Save";
  }
  if (log) {
    showLog(list);
  }
}

function click(part, act) {
  for (const one of all(part)) {
    one.addEventListener("click", () => act(one.dataset[part], one));
  }
}

for (const save of all("save")) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: save.className });
  button.dataset.save = save.dataset.save;
  button.append(...save.childNodes);
  save.replaceWith(button);
}
for (const note of all("note")) {
  note.value = find(note.dataset.note)?.note ?? "";
  note.addEventListener("input", () => change(note.dataset.note, (one) => (one.note = note.value.slice(0, 120))));
}
for (const part of all("scripted")) {
  part.hidden = false;
}
click("save", (id) => (find(id) ? drop(id) : change(id)));
click("remove", drop);
click("save-all", () => {
  for (const { dataset } of all("remove")) {
    find(dataset.remove) || change(dataset.remove);
  }
});
click("erase", () => {
  write([]);
  first("erased").hidden = false;
  for (const note of all("note")) {
    note.value = "";
  }
});
click("what", (what) => changeLog((lines) => lines.push({ what, day: iso(new Date()), days: +log.dataset.days })));
click("undo", () => changeLog((lines) => lines.pop()));
addEventListener("storage", show);
addEventListener("pageshow", show);
