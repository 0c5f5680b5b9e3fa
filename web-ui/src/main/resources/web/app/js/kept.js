// What was typed and is not with Plaza yet is kept in the browser, for each account and text, until it is, or somebody signs out.
const PREFIX = 'plaza.writing.';

export const place = form => `${PREFIX}${form.dataset.account}.${form.dataset.keep}`;

export const keep = (where, fields) => {
  try { localStorage.setItem(where, JSON.stringify(fields)); return true; } catch { return false; }
};

export const forget = where => { try { localStorage.removeItem(where); } catch { /* there is nothing to forget */ } };

export const kept = where => {
  try { return JSON.parse(localStorage.getItem(where)); } catch { return null; }
};

document.addEventListener('submit', event => {
  if (event.target.getAttribute('action') !== '/sign-out') return;
  Object.keys(localStorage).filter(each => each.startsWith(PREFIX)).forEach(forget);
}, true);
