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

document.addEventListener('click', event => {
  if (event.target === dialog()) dialog().close();
  if (event.target.closest('#dialog [data-close]')) { event.preventDefault(); dialog().close(); }
});

document.addEventListener('close', event => {
  if (event.target !== dialog()) return;
  document.body.append(document.getElementById('failure'));
  dialog().replaceChildren();
}, true);
