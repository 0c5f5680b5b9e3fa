// A second click on a button that sends a form sends nothing, until the answer is there or has been given up.
const PATIENCE = 5000;
let sent = null;

document.addEventListener('submit', event => {
  if (event.target.method === 'get' || event.defaultPrevented) return;
  if (sent === event.target) event.preventDefault();
  sent = event.target;
  setTimeout(() => { sent = null; }, PATIENCE);
});
addEventListener('pageshow', () => { sent = null; });
