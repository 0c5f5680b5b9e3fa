// The fields of a text are of the language that is chosen for it: for spelling, reading aloud, and direction.
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

document.addEventListener('change', event => {
  const form = event.target.closest('form.manuscript');
  if (event.target.name !== 'language' || !form) return;
  form.querySelectorAll('textarea').forEach(field => {
    field.lang = event.target.value;
    field.dir = RIGHT_TO_LEFT.includes(event.target.value) ? 'rtl' : 'ltr';
  });
});
