// Asks before a page is left on which something was typed that was not sent.
let typed = false;

document.addEventListener('input', event => { if (event.target.closest('form[data-unsaved]')) typed = true; });
document.addEventListener('submit', event => { if (!event.defaultPrevented) typed = false; });
addEventListener('beforeunload', event => { if (typed) event.preventDefault(); });
