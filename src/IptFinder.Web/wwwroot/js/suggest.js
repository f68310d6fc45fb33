// Offers what a text may become while it is typed. The form works without this.
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

for (const input of document.querySelectorAll("[data-suggest]")) {
  const list = make("ul", { id: input.id + "-list", className: "suggestions", role: "listbox", ariaLabel: "Suggestions" });
  const told = make("p", { className: "visually-hidden", role: "status" });
  let at; // Where the arrow keys are; -1 is in the text.
  let turn = 0; // Of what is typed: an answer to an earlier one, or after the box was left, comes too late.

  const mark = (place) => {
    at = place;
    [...list.children].forEach((option, index) => (option.ariaSelected = index === at));
    input.setAttribute("aria-activedescendant", list.children[at]?.id ?? "");
    list.children[at]?.scrollIntoView({ block: "nearest" });
  };
  const show = (suggestions) => {
    const count = suggestions.length;
    list.replaceChildren(...suggestions.map(({ label }, index) => make("li", { id: list.id + index, role: "option", textContent: label })));
    list.hidden = !count;
    input.ariaExpanded = !!count;
    told.textContent = count ? `${count} suggestion${count > 1 ? "s" : ""}` : "";
    mark(-1);
  };
  const close = () => {
    turn++;
    show([]);
  };
  const take = (option) => {
    input.value = option.textContent;
    close();
  };

  input.after(list, told);
  input.role = "combobox";
  input.ariaAutoComplete = "list";
  input.autocomplete = "off"; // The browser's own list would lie over this one.
  input.setAttribute("aria-controls", list.id);
  show([]);

  input.addEventListener("input", async () => {
    const mine = ++turn;
    let found;
    mark(-1);
    try {
      const answer = await fetch("/api/v1/suggest?" + new URLSearchParams({ kind: input.dataset.suggest, q: input.value }));
      found = (await answer.json()).suggestions;
    } catch {
      // Nothing to offer.
    }
    if (mine === turn) {
      show(found ?? []);
    }
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (count && step) {
      mark(((at + step + count + 2) % (count + 1)) - 1);
    } else if (event.key === "Enter" && at >= 0) {
      take(list.children[at]);
    } else if (event.key === "Escape") {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => {
    event.preventDefault(); // The focus stays in the text.
    const option = event.target.closest("[role=option]");
    if (option && !event.button) {
      take(option);
    }
  });
}
