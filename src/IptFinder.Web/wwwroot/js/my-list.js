// My list: numbers of therapists, a note on each and a log of calls, in this browser alone. Nothing of it is sent.
const store = "my-list";
const link = document.querySelector("[data-my-list]");
const all = (part) => document.querySelectorAll(part);

function read() {
  try {
    const list = JSON.parse(localStorage.getItem(store));
    return Array.isArray(list) ? list.filter((one) => Number.isInteger(one?.id)) : [];
  } catch {
    return []; // Storage is off, or holds what we did not write.
  }
}

function write(list) {
  try {
    list.length ? localStorage.setItem(store, JSON.stringify(list)) : localStorage.removeItem(store);
  } catch {
    // Storage is off: the link to the list still works.
  }
  show();
}

const find = (id) => read().find((one) => one.id === id);
const drop = (id) => write(read().filter((one) => one.id !== id));

function show() {
  const ids = read().map((one) => one.id);
  link.href = link.pathname + (ids.length ? "?ids=" + ids : "");
  const count = link.querySelector("[data-count]") ?? link.appendChild(Object.assign(document.createElement("span"), { className: "count" }));
  count.dataset.count = ids.length;
  count.textContent = ids.length ? ` (${ids.length})` : "";
  for (const button of all("button[data-save]")) {
    const saved = Boolean(find(+button.dataset.save));
    button.textContent = saved ? "Saved: remove" : "Save";
    button.append(Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: " " + button.dataset.name }));
  }
  for (const row of all("[data-notes], [data-erase], [data-save-all]")) {
    row.hidden = false;
  }
}

for (const save of all("a[data-save]")) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: save.className });
  Object.assign(button.dataset, save.dataset);
  const id = +button.dataset.save;
  button.addEventListener("click", () => (find(id) ? drop(id) : write([...read(), { id }])));
  save.replaceWith(button);
}

for (const note of all("[data-note]")) {
  const id = +note.dataset.note;
  note.value = find(id)?.note ?? "";
  note.addEventListener("input", () => {
    const others = read();
    const one = others.find((other) => other.id === id) ?? others[others.push({ id }) - 1];
    one.note = note.value.slice(0, 120);
    write(others);
  });
}

for (const remove of all("[data-remove]")) {
  remove.addEventListener("click", () => drop(+remove.dataset.remove));
}

document.querySelector("[data-save-all] button")?.addEventListener("click", () => {
  const shown = [...all("[data-remove]")].map((remove) => +remove.dataset.remove);
  write([...read(), ...shown.filter((id) => !find(id)).map((id) => ({ id }))]);
});

document.querySelector("[data-erase] button")?.addEventListener("click", () => {
  write([]);
  for (const note of all("[data-note]")) {
    note.value = "";
  }
  document.querySelector("[data-erased]").textContent = "Erased from this browser.";
});

addEventListener("storage", show);
addEventListener("pageshow", show);
