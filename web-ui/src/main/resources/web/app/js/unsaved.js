// Asks before a page is left on which something was typed that was not sent, unless it is kept anyway.
let typed = document.querySelector('form[data-unsaved=yes]') !== null;

document.addEventListener('input', event => { if (event.target.closest('form[data-unsaved]:not([data-keep])')) typed = true; });
document.addEventListener('submit', event => { if (!event.defaultPrevented && event.target.matches('[data-unsaved]')) typed = false; });
addEventListener('beforeunload', event => { if (typed) event.preventDefault(); });
