// What is loaded into #dialog stands over the page until it is closed; without script it is a page of its own.
const dialog = () => document.getElementById('dialog');
let before = null;

const close = () => {
  dialog().replaceChildren();
  before?.focus();
};

document.addEventListener('htmx:beforeRequest', event => {
  if (event.detail.target === dialog()) before = document.activeElement;
});

document.addEventListener('htmx:afterSwap', event => {
  if (event.detail.target !== dialog() || !dialog().firstElementChild) return;
  dialog().firstElementChild.setAttribute('role', 'dialog');
  dialog().firstElementChild.setAttribute('aria-modal', 'true');
  dialog().querySelector('input:not([type=hidden]), textarea, button:not([hidden]), a')?.focus();
});

document.addEventListener('click', event => {
  if (event.target === dialog()) close();
  if (event.target.closest('#dialog [data-close]')) { event.preventDefault(); close(); }
});

document.addEventListener('keydown', event => {
  if (!dialog()?.firstElementChild) return;
  if (event.key === 'Escape') close();
  if (event.key !== 'Tab') return;
  const all = [...dialog().querySelectorAll('a[href], button:not([hidden]), input:not([type=hidden]), textarea, select, summary')];
  const edge = event.shiftKey ? all[0] : all.at(-1);
  if (document.activeElement === edge) { event.preventDefault(); (event.shiftKey ? all.at(-1) : all[0]).focus(); }
});
