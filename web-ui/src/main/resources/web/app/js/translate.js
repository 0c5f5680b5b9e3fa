// A translation comes to where the words are: it is read aloud, and whoever asked for it with the keyboard goes on there.
const aloud = document.createElement('p');
aloud.className = 'unseen';
aloud.setAttribute('role', 'status');
document.body.append(aloud);
let here = false;

const say = words => { aloud.textContent = (words ?? '').trim(); };
const told = rendition => rendition.querySelector('.told')?.textContent;

document.addEventListener('htmx:beforeRequest', event => {
  if (event.target.matches('.translate')) say(event.target.querySelector('.busy').textContent);
});

document.addEventListener('htmx:beforeSwap', event => {
  const place = event.detail.target;
  if (place.matches('.rendition')) here = !!document.activeElement.closest('.rendition, .translate') && place.parentElement.contains(document.activeElement);
});

// Not to the button itself: that stays where it is as long as it can be pressed again.
document.addEventListener('htmx:load', event => {
  if (!event.target.matches('.rendition')) return;
  if (told(event.target) !== aloud.textContent) say(told(event.target));
  if (here && event.target.matches('.settled')) event.target.querySelector('summary, .told a, .told[tabindex]')?.focus();
  here = false;
});
