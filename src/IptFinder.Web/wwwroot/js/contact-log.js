// The contact log of one therapist: it stands with them on "My list", in this browser alone. Nothing of it is sent.
const store = "my-list";
const log = document.querySelector("[data-log]");
const id = +log.dataset.log;
const part = (name) => log.querySelector(`[data-${name}]`);
const read = () => {
  try {
    const list = JSON.parse(localStorage.getItem(store));
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
};

function change(act) {
  const list = read();
  const one = list.find((other) => other.id === id) ?? list[list.push({ id }) - 1];
  one.log ??= [];
  act(one.log);
  localStorage.setItem(store, JSON.stringify(list));
  dispatchEvent(new Event("storage")); // The count in the head is redrawn.
}

/** Monday to Friday count; holidays are not known here. */
function after(day, days) {
  const date = new Date(day + "T12:00");
  for (let left = days; left > 0; left -= date.getDay() % 6 ? 1 : 0) {
    date.setDate(date.getDate() + 1);
  }
  return iso(date);
}

const iso = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, "0")).join("-");
const written = (day) => new Date(day + "T12:00").toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });

function show() {
  const list = read();
  const lines = list.find((one) => one.id === id)?.log ?? [];
  part("entries").replaceChildren(...lines.map(({ what, day }) => {
    const words = part(`what="${what}"`)?.textContent ?? "";
    return Object.assign(document.createElement("li"), { textContent: `${written(day)}: ${words}` });
  }));
  const last = lines.at(-1);
  const due = last?.what === "called" ? after(last.day, last.days) : null;
  const late = due !== null && iso(new Date()) > due;
  part("waiting").hidden = due === null || late;
  part("late").hidden = !late;
  part("due").textContent = due ? written(due) : "";
  part("undo").hidden = !last;
  const next = list.find((one) => one.id !== id && !one.log?.length);
  if (next) {
    part("next").href = `${location.pathname}?therapist=${next.id}`;
  }
}

for (const button of log.querySelectorAll("[data-what]")) {
  button.addEventListener("click", () => {
    change((lines) => lines.push({ what: button.dataset.what, day: iso(new Date()), days: +log.dataset.days }));
  });
}
part("undo").addEventListener("click", () => change((lines) => lines.pop()));
addEventListener("storage", show);
try {
  localStorage.getItem(store);
  part("log-tools").hidden = false;
  show();
} catch {
  // Storage is off: the table to print is there.
}
