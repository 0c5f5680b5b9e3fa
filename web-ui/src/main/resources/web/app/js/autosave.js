// Keeps what is typed in the editor: with Plaza after each pause, and in the browser until Plaza has it. It never publishes.
import { forget, keep, kept, place } from './kept.js';
import { fill, read, same } from './fields.js';

const PAUSE = 1500;
const AT_MOST = 10000;
const PATIENCE = 8000;
const BEACON = 60000;
const OF_THE_FORM = ['tag', 'pending', 'key'];

const form = document.querySelector('form[data-keep]');
const line = document.getElementById('keeping');
const value = name => form.elements[name]?.value ?? '';
let typed = false, apart = false, sending = null, first = null, pause = 0, ceiling = 0;

const say = (saved, unsaved) => { line.querySelector('[data-kept]').textContent = saved; line.querySelector('[data-unkept]').textContent = unsaved; };
const untold = why => say('', `${line.dataset.unsaved} ${why} ${keep(place(form), read(form)) ? line.dataset.here : ''}`);
/** Where another device's words stand beside these, only a button decides between them. */
const undecided = () => form.dataset.apart === 'yes';
const blank = () => form.dataset.keep === 'new' && !['title', 'body', 'summary'].some(name => value(name).trim());
const set = (name, to) => { if (form.elements[name]) form.elements[name].value = to ?? ''; };

const taken = (answer, sent) => {
  forget(place(form));
  if (form.dataset.keep === 'new') {
    form.dataset.keep = answer.id;
    // A button is called action, and so form.action is not the address.
    form.setAttribute('action', `/write/${answer.id}`);
    for (const button of form.querySelectorAll('[formaction]')) button.formAction = button.getAttribute('formaction').replace('/write/new', `/write/${answer.id}`);
    history.replaceState(null, '', `/write/${answer.id}`);
  }
  if (answer.tag) set('tag', answer.tag);
  set('pending', answer.pending);
  first = null;
  typed = !same(sent.filter(each => !OF_THE_FORM.includes(each[0])), read(form).filter(each => !OF_THE_FORM.includes(each[0])));
  if (typed) keep(place(form), read(form));
  say(`${line.dataset.saved} ${new Date(answer.at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })}`, '');
};

const refused = (status, why, after) => {
  untold(why);
  if (status === 412) { apart = true; line.querySelector('button').hidden = false; }
  if (status === 400) first = null;
  if (status === 429 || status >= 500 || status === 401) later(1000 * (after || 15));
};

const post = async fields => {
  const body = new URLSearchParams([...fields, ['csrf-token', value('csrf-token')]]);
  try {
    const answer = await fetch(`/write/${form.dataset.keep}/kept`, { method: 'POST', body, signal: AbortSignal.timeout(PATIENCE), headers: { Accept: 'application/json' }, keepalive: String(body).length < BEACON });
    const told = await answer.json();
    if (answer.ok) taken(told, fields); else refused(answer.status, told.why ?? '', Number(answer.headers.get('Retry-After')));
  } catch { refused(503, line.dataset.offline); }
};

/** What makes a new text is sent again as it was, until it is known to have arrived: it is made once. */
const send = async () => {
  clearTimeout(pause); clearTimeout(ceiling); ceiling = 0;
  if (sending) return sending;
  if (!typed || apart || blank()) return null;
  const fields = form.dataset.keep === 'new' ? first ??= read(form) : read(form);
  sending = post(fields).finally(() => { sending = null; if (typed && !apart && first === null) later(PAUSE); });
  return sending;
};

function later(wait) { clearTimeout(pause); pause = setTimeout(send, wait); }

const changed = () => {
  typed = true;
  if (!blank() && !undecided()) keep(place(form), read(form));
  later(PAUSE);
  ceiling ||= setTimeout(send, AT_MOST);
};

const restore = () => {
  const before = kept(place(form));
  if (form.dataset.unsaved === 'yes') { typed = true; apart = undecided(); return; }
  if (!before) return;
  if (same(before, read(form))) { forget(place(form)); return; }
  const of = name => before.find(each => each[0] === name)?.[1] ?? '';
  const unseen = form.dataset.keep !== 'new' && (of('tag') !== value('tag') || of('pending') !== value('pending'));
  fill(form, before, unseen || form.dataset.keep === 'new' ? [] : OF_THE_FORM);
  typed = true;
  if (unseen) refused(412, line.dataset.elsewhere); else { say('', line.dataset.restored); send(); }
};

if (form) {
  form.addEventListener('input', changed);
  form.addEventListener('change', event => { if (event.target.name) changed(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') send(); });
  addEventListener('pagehide', send);
  addEventListener('online', send);
  // What is on its way arrives first: the form says what it was made of.
  form.addEventListener('submit', async event => {
    if (!sending && !(typed && !apart && !blank() && navigator.onLine)) return;
    event.preventDefault();
    await (sending ?? send());
    await sending;
    typed = false;
    form.requestSubmit(event.submitter);
  }, true);
  restore();
}
