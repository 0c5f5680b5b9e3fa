// What is loaded into #dialog stands over the page until it is closed; without script it is a page of its own.
const FIRST = [
  '[aria-invalid=true], [autofocus]', 'form input:checked', 'form select, form input:not([type=hidden]), form textarea',
  'button:not([hidden]), a[href]',
];
const dialog = () => document.getElementById('dialog');

const open = () => {
  const content = dialog().firstElementChild;
  dialog().setAttribute('aria-labelledby', content.getAttribute('aria-labelledby'));
  // The browser keeps the focus inside while it is open, and gives it back to where it was.
  if (!dialog().open) dialog().showModal();
  FIRST.map(each => dialog().querySelector(each)).find(found => found)?.focus();
};

// Not before its forms know of htmx: a quick Enter would send them as pages.
document.addEventListener('htmx:afterSettle', event => {
  if (event.detail.target === dialog() && dialog().firstElementChild) open();
});

const empty = () => {
  document.body.append(document.getElementById('failure'));
  dialog().replaceChildren();
};

// Emptied at once: the browser tells of the closing a frame later, and what came meanwhile must neither open again nor be lost.
const close = () => { dialog().close(); empty(); };

document.addEventListener('click', event => {
  if (event.target === dialog()) close();
  if (event.target.closest('#dialog [data-close]')) { event.preventDefault(); close(); }
});

document.addEventListener('cancel', event => {
  if (event.target === dialog()) { event.preventDefault(); close(); }
}, true);

// The browser may close without asking, at a second Escape.
document.addEventListener('close', event => {
  if (event.target === dialog() && !dialog().open) empty();
}, true);
