// Takes the reader to what is wrong, once the page is there.
document.querySelector(".error-summary")?.focus();
