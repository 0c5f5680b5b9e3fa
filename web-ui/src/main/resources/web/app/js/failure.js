// A part of the page that could not be fetched says so; the form stays as it is, and can be sent again.
const failure = () => document.getElementById('failure');
const say = words => { if (failure()) failure().textContent = words; };

document.addEventListener('htmx:beforeRequest', () => say(''));
for (const event of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(event, () => say(failure().dataset.words));
}
