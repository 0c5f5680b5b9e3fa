// Whoever asks for more with the keyboard goes on where the new begins.
let asked = false;

document.addEventListener('htmx:beforeSwap', event => {
  asked = event.detail.target.matches('.more') && event.detail.target.contains(document.activeElement);
});

document.addEventListener('htmx:load', event => {
  if (!asked) return;
  asked = false;
  event.target.querySelector('h2 a, .name a, .then a, summary')?.focus();
});

// With a key held that opens a link elsewhere, a link is a link.
document.addEventListener('click', event => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey)) return;
  if (event.target.closest('a[hx-get]')) event.stopImmediatePropagation();
}, true);
