// Menus are <details>: without this they open and close by their summary alone.
const open = () => document.querySelectorAll('details[data-menu][open]');

document.addEventListener('click', event => {
  open().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  open().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
});
