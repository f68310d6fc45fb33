// Leave quickly: empties the page at once and takes its place in the history. The link works without this too.
const link = document.querySelector("[data-leave]");
const pressesNeeded = 3;
const withinMilliseconds = 5000;
let presses = [];

function leave() {
  document.body.replaceChildren(); // A note is kept at each letter.
  document.title = "New page";
  location.replace(link.href);
  localStorage.clear(); // Without https, browsers do not follow the answer that says so.
}

link.addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift") {
    presses = [];
  } else if (!event.repeat) {
    presses = [...presses.filter((time) => event.timeStamp - time < withinMilliseconds), event.timeStamp];
    if (presses.length === pressesNeeded) {
      leave();
    }
  }
});

document.querySelector("[data-leave-keys]").hidden = false;
