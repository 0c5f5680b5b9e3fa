// The server knows one time zone; the browser knows the reader's.
const local = root => root.querySelectorAll('time[datetime]').forEach(time => {
  const at = new Date(time.dateTime);
  if (!Number.isNaN(at.valueOf())) time.title = at.toLocaleString(document.documentElement.lang, { dateStyle: 'full', timeStyle: 'long' });
});

document.addEventListener('htmx:load', event => local(event.target));
local(document);
