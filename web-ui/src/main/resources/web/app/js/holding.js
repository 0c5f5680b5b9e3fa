// Keeps a translation that is being typed in the browser, until it is saved: a crash loses nothing.
import { forget, keep, kept, place } from './kept.js';
import { fill, read, same } from './fields.js';

const OF_THE_FORM = ['tag', 'ofRevision'];
const form = document.querySelector('form[data-hold]');
const saved = document.querySelector('[data-saved][data-account]');
const at = ({ dataset: { account, hold } }) => place({ dataset: { account, keep: hold } });
const words = fields => fields.filter(each => !OF_THE_FORM.includes(each[0]));
let pause = 0;

if (form) {
  const line = document.getElementById('holding');
  const hold = () => { if (keep(at(form), read(form))) line.textContent = line.dataset.held; };
  const before = kept(at(form));
  if (form.dataset.unsaved === 'yes') hold();
  else if (before && same(words(before), words(read(form)))) forget(at(form));
  else if (before) {
    // With what it was typed over: if that is other words by now, saving says so.
    fill(form, before, []);
    line.textContent = line.dataset.restored;
  }
  form.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(hold, 300); });
  addEventListener('pagehide', () => { if (pause) hold(); });
}
if (saved) {
  const language = new URLSearchParams(location.search).get('language');
  if (language) forget(at({ dataset: { account: saved.dataset.account, hold: `${saved.dataset.saved}.${language}` } }));
}
