// Keeps numbers in the part of the address that is never sent, and fills them in from there.
const form = document.getElementById("costs");

for (const part of document.querySelectorAll("[data-keep]")) {
  part.hidden = false;
}

const kept = new URLSearchParams(location.hash.slice(1));
let filled = false;
for (const [name, value] of kept) {
  const field = form.elements[name];
  if (field) {
    field.value = value;
    filled = true;
  }
}

if (filled) {
  document.querySelector("[data-kept]").hidden = false;
}
