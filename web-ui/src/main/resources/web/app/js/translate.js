// A translation comes to where the words are: it is read aloud, and whoever asked for it with the keyboard goes on there.
const aloud = document.createElement('p');
aloud.className = 'unseen';
aloud.setAttribute('role', 'status');
if (document.querySelector('.rendition')) document.body.append(aloud);
let here = false;

const say = words => {
  if (!aloud.isConnected) document.body.append(aloud);
  aloud.textContent = (words ?? '').trim();
};
const told = rendition => rendition.querySelector('.became')?.textContent;

document.addEventListener('htmx:beforeRequest', event => {
  if (event.target.matches('.translate')) say(event.target.querySelector('.busy').textContent);
});

document.addEventListener('htmx:beforeSwap', event => {
  const place = event.detail.target;
  if (place.matches('.rendition')) here = !!document.activeElement.closest('.rendition, .translate') && place.parentElement.contains(document.activeElement);
});

const next = rendition => rendition.matches('.settled')
  ? rendition.querySelector('summary, .became a, .became[tabindex]')
  : rendition.parentElement.querySelector('.translate button, a.translate');

document.addEventListener('htmx:load', event => {
  if (!event.target.matches('.rendition')) return;
  if (told(event.target) !== aloud.textContent) say(told(event.target));
  if (here) next(event.target)?.focus();
  here = false;
});
