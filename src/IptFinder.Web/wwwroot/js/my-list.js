// Where storage is off this throws, and the page stays as without a script.
const kept = localStorage;
const first = (part) => document.querySelector(`[data-${part}]`);
const each = (part, act) => [...document.querySelectorAll(`[data-${part}]`)].map((one) => act(one, one.dataset[part]));
const log = first("log");
const soon = document.getElementById("soon"); // Working days to wait.
const noon = (day) => new Date(day + "T12:00");
const iso = (date) => date.toLocaleDateString("sv");
const written = (day) => noon(day).toDateString().replace(/\w+ (\w+) 0?(\d+)/, "$2 $1");

const isCall = ({ what, day, days }) =>
  ["called", "answered", "waitlist", "booked"].includes(what) && [1, 2, 4, 5].includes(days) && +noon(day) && day === iso(noon(day));
const isSaved = ({ id, note = "", log = [] }, place, list) =>
  id > 0 && id === (id | 0) && place < 6 && place === list.findIndex((one) => one.id === id) && note === note.slice(0, 120) && log.every(isCall);

function read() {
  try {
    const list = JSON.parse(kept["my-list"]);
    return list.every(isSaved) ? list : [];
  } catch {
    return []; // Nothing, or not ours.
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
const calls = (list) => list.flatMap(({ log = [] }) => log);

function change(id, act) {
  const list = read();
  const one = find(id, list) ?? list[list.push({ id: +id }) - 1];
  act?.(one);
  write(list);
}

/** Asks again where a note or calls would go too. */
function drop({ firstChild }, id, event) {
  const sure = "Remove, with its note and calls?";
  const { note, log } = find(id) ?? {};
  if ((note || log?.length) && firstChild.data !== sure) {
    firstChild.data = sure;
    event.preventDefault();
  } else {
    write(read().filter((one) => one.id !== +id));
  }
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
  soon.value = calls(list)[0]?.days ?? soon.value;
  first("wait").textContent = `${soon.value} working day${soon.value > 1 ? "s" : ""}`;
  const last = lines.at(-1);
  const due = last?.what === "called" ? after(last.day, soon.value) : "";
  const late = due && iso(new Date()) > due;
  first("waiting").hidden = !due || late;
  first("late").hidden = !late;
  first("due").textContent = due && written(due);
  first("undo").hidden = !last;
  const next = list.find((one) => one.id !== +log.dataset.log && !one.log?.length);
  first("next").hidden = !next;
  first("next").search = "therapist=" + next?.id;
}

function show(event) {
  const list = read();
  each("my-list", (link) => (link.search = list.length ? "ids=" + list.map((one) => one.id) : ""));
  first("count").textContent = list.length ? ` (${list.length})` : "";
  each("save", (button, id) => (button.firstChild.data = find(id, list) ? "Saved: remove" : "Save"));
  each("note", (note, id) => (!event && note === document.activeElement) || (note.value = find(id, list)?.note ?? ""));
  each("save-all", (button) => (button.hidden = each("note", (_, id) => find(id, list)).every(Boolean)));
  if (log) {
    showLog(list);
  }
}

const click = (part, act) => each(part, (one, value) => one.addEventListener("click", (event) => act(one, value, event)));

each("save", (save, id) => {
  save.outerHTML = `<button type="button" class="${save.className}" data-save="${id}">${save.innerHTML}</button>`;
});
each("note", (note, id) => {
  note.addEventListener("input", () => change(id, (one) => (one.note = note.value.slice(0, 120))));
});
each("scripted", (part) => (part.hidden = false));
click("save", (button, id, event) => (find(id) ? drop(button, id, event) : change(id)));
click("remove", drop);
click("save-all", () => each("note", (_, id) => find(id) || change(id)));
click("erase", () => {
  write([]);
  first("erased").hidden = false;
});
click("what", (_, what) => changeLog((lines) => lines.push({ what, day: iso(new Date()), days: +soon.value })));
click("undo", () => changeLog((lines) => lines.pop()));
soon?.addEventListener("change", () => {
  const list = read();
  calls(list).forEach((call) => (call.days = +soon.value));
  write(list);
});
addEventListener("storage", show);
addEventListener("pageshow", show);
