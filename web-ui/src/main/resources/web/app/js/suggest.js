// A field that suggests what one may be about to look for (the combobox pattern of ARIA). Without this it is a field.
const PAUSE = 180;
const timers = new WeakMap();
const field = event => event.target.closest?.('[data-suggest] input');
const box = input => input.closest('[data-suggest]');
const list = input => box(input).querySelector('[role=listbox]');
const options = input => [...(list(input)?.children ?? [])];

const close = input => {
  list(input)?.remove();
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
};

const open = (input, html) => {
  close(input);
  const shown = document.createElement('ul');
  shown.className = 'suggested';
  shown.id = box(input).dataset.list;
  shown.setAttribute('role', 'listbox');
  shown.setAttribute('aria-label', input.placeholder);
  shown.innerHTML = html;
  if (!shown.children.length || document.activeElement !== input) return;
  [...shown.children].forEach((option, at) => { option.id = `${shown.id}-${at}`; });
  box(input).append(shown);
  input.setAttribute('aria-expanded', 'true');
};

const choose = (input, step) => {
  const all = options(input);
  const now = all.findIndex(option => option.ariaSelected === 'true');
  all[now]?.setAttribute('aria-selected', 'false');
  const next = all[(now + step + (now < 0 && step < 0 ? 1 : 0) + all.length) % all.length];
  next.setAttribute('aria-selected', 'true');
  input.setAttribute('aria-activedescendant', next.id);
};

const ask = async input => {
  const typed = input.value.trim();
  const answer = typed ? await fetch(`${box(input).dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null) : null;
  const html = answer?.ok ? await answer.text() : '';
  if (typed === input.value.trim()) open(input, html);
};

document.addEventListener('focusin', event => {
  const input = field(event);
  if (!input || input.role === 'combobox') return;
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', box(input).dataset.list]]) input.setAttribute(name, value);
});
document.addEventListener('input', event => {
  const input = field(event);
  if (!input) return;
  clearTimeout(timers.get(input));
  timers.set(input, setTimeout(ask, PAUSE, input));
});
document.addEventListener('keydown', event => {
  const input = field(event);
  if (!input || event.isComposing) return;
  const chosen = options(input).find(option => option.ariaSelected === 'true');
  if (event.key === 'Escape' && list(input)) { event.preventDefault(); close(input); }
  if (event.key === 'Enter' && chosen) { event.preventDefault(); location.href = chosen.dataset.url; }
  if (!['ArrowDown', 'ArrowUp'].includes(event.key) || !list(input)) return;
  event.preventDefault();
  choose(input, event.key === 'ArrowDown' ? 1 : -1);
});
document.addEventListener('focusout', event => { if (field(event)) setTimeout(close, 150, field(event)); });
document.addEventListener('mousedown', event => {
  const option = event.target.closest('.suggested [role=option]');
  if (option) { event.preventDefault(); location.href = option.dataset.url; }
});
