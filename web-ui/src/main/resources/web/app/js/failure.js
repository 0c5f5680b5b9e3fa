// What could not be done says so over the page; the form stays as it is, and can be sent again.
const failure = () => document.getElementById('failure');
const dialog = () => document.getElementById('dialog');

// Nothing outside an open dialog is seen or read aloud.
const place = () => (dialog().open ? dialog() : document.body).append(failure());

const say = words => { place(); failure().textContent = words; };

document.addEventListener('htmx:beforeRequest', () => say(''));
document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.target === failure()) place();
  if (event.detail.target === dialog()) document.body.append(failure());
});
// What is wrong with a form's words stands at them: there somebody goes on.
document.addEventListener('htmx:afterSwap', event => {
  if (event.detail.target.matches('form .error')) event.detail.target.closest('form').querySelector('textarea, input:not([type=hidden])')?.focus();
});
for (const event of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(event, () => say(failure().dataset.words));
}
