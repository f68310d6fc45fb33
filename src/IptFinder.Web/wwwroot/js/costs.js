// Keeps numbers in the part of the address that is not sent.
const form = document.getElementById("costs");
const keep = document.querySelector("[data-keep]");

// Ways to pay that a new form does not have yet.
const others = form.appendChild(document.createElement("div"));

function show(part) {
  document.querySelector(part).hidden = false;
}

function put(field, value) {
  if (field.type === "radio") {
    field.checked = field.value === value;
  } else if (field.type !== "submit") {
    field.value = value;
  }
  const fold = field.closest("details");
  if (fold && value && value === field.value) {
    fold.open = true;
  }
}

function isEmpty(field) {
  return field.type === "radio" ? ![...form.elements].some((other) => other.name === field.name && other.checked) : field.value === "";
}

function fill(isBack) {
  const kept = new URLSearchParams(location.hash.slice(1));
  if (!kept.get("every")) {
    return; // Part of this page, not numbers.
  }
  others.replaceChildren();
  const here = new Set([...form.elements].map((field) => field.name));
  for (const field of form.elements) {
    // After Back the browser may have put in what stood here last, which may be newer.
    if (!isBack || isEmpty(field)) {
      put(field, kept.get(field.name) ?? "");
    }
  }
  for (const [name, value] of kept) {
    if (/^([bc]-|days$)/.test(name) && !here.has(name)) {
      others.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      show("[data-others]");
    }
  }
  show("[data-kept]");
}

if (keep) {
  keep.hidden = false;
  keep.querySelector("a").addEventListener("click", (event) => {
    event.preventDefault();
    const now = [...new FormData(form)].filter(([name, value]) => value && !name.startsWith("plan-"));
    history.replaceState(null, "", "#" + new URLSearchParams(now));
    show("[data-bookmark]");
  });
}

fill(performance.getEntriesByType("navigation")[0]?.type === "back_forward");
addEventListener("hashchange", () => fill(false));
