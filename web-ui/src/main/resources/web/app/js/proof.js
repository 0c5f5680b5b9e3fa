// The file of a proof that is dropped on the field is read into it; without script it is chosen beside it.
const LONGEST = 50000;
const zone = event => event.target.closest?.('[data-drop]');

const read = async (place, file) => {
  const told = place.querySelector('[data-read]');
  if (file.size > LONGEST) { told.textContent = told.dataset.long; return; }
  const field = document.getElementById(place.dataset.drop);
  field.value = (await file.text()).trim();
  told.textContent = told.dataset.read.replace('*', () => file.name);
  // What was chosen before would count, and not this.
  field.form.querySelectorAll('[type=file]').forEach(chosen => { chosen.value = ''; });
};

const carriesFile = event => [...event.dataTransfer.types].includes('Files');

document.addEventListener('dragover', event => {
  if (!zone(event) || !carriesFile(event)) return;
  event.preventDefault();
  zone(event).classList.add('over');
});

document.addEventListener('dragleave', event => zone(event)?.classList.remove('over'));

document.addEventListener('drop', event => {
  if (!zone(event) || !carriesFile(event)) return;
  event.preventDefault();
  zone(event).classList.remove('over');
  if (event.dataTransfer.files.length) read(zone(event), event.dataTransfer.files[0]);
});
