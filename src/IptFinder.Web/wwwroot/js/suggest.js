// Offers what a text may become while it is typed. The form works without this.
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

for (const input of document.querySelectorAll("[data-suggest]")) {
  const list = make("ul", { id: input.id + "-list", className: "suggestions", role: "listbox", ariaLabel: "Suggestions" });
  const told = make("p", { className: "visually-hidden", role: "status" });
  let at; // Where the arrow keys are; -1 is in the text.

  const mark = (place) => {
    at = place;
    [...list.children].forEach((option, index) => (option.ariaSelected = index === at));
    input.setAttribute("aria-activedescendant", list.children[at]?.id ?? "");
  };
  const show = (suggestions) => {
    const count = suggestions.length;
    list.replaceChildren(...suggestions.map(({ label }, index) => make("li", { id: list.id + index, role: "option", textContent: label })));
    list.hidden = !count;
    input.ariaExpanded = !!count;
    told.textContent = count ? `${count} suggestion${count > 1 ? "s" : ""}` : "";
    mark(-1);
  };
  const take = (option) => {
    input.value = option.textContent;
    show([]);
  };

  input.after(list, told);
  input.role = "combobox";
  input.ariaAutoComplete = "list";
  input.autocomplete = "off"; // The browser's own list would lie over this one.
  input.setAttribute("aria-controls", list.id);
  show([]);

  input.addEventListener("input", async () => {
    const text = input.value;
    const answer = await fetch("/api/v1/suggest?" + new URLSearchParams({ kind: input.dataset.suggest, q: text }));
    const { suggestions } = await answer.json();
    if (text === input.value) {
      show(suggestions ?? []);
    }
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (count && step) {
      mark(((at + step + count + 2) % (count + 1)) - 1);
    } else if (event.key === "Enter" && at >= 0) {
      take(list.children[at]);
    } else if (count && event.key === "Escape") {
      show([]);
    } else {
      return;
    }
    event.preventDefault();
  });
  input.addEventListener("blur", () => show([]));
  list.addEventListener("mousedown", (event) => {
    event.preventDefault(); // The focus stays in the text.
    take(event.target);
  });
}
