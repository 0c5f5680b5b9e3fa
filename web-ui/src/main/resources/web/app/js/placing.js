// Puts pictures into a text: chosen, dropped or pasted. Each is uploaded while its author says what is to be seen on it.
import { pictures, upload } from './upload.js';

const panel = () => document.getElementById('placing');
const part = name => panel().querySelector(name);
const waiting = [];
let field = null;
let picture = null;

const escaped = words => words.trim().replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&');

const type = text => {
  field.focus();
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

const begin = async () => {
  if (!panel().hidden || waiting.length === 0) return;
  const file = waiting.shift();
  picture = null;
  panel().hidden = false;
  part('#placing-alt').value = '';
  part('img').hidden = true;
  part('[data-place]').disabled = true;
  part('#placing-alt').focus();
  const taken = await upload(file, panel());
  if (panel().hidden || !taken) return;
  picture = taken;
  part('img').src = picture.variants[0].url;
  part('img').hidden = false;
  part('[data-place]').disabled = false;
};

const end = () => { panel().hidden = true; field.focus(); begin(); };

const place = () => {
  if (!picture) return;
  const before = field.value.slice(0, field.selectionStart);
  const apart = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  type(`${apart}![${escaped(part('#placing-alt').value)}](${picture.url})\n\n`);
  picture = null;
  end();
};

const take = (files, into) => { field = into; waiting.push(...files); begin(); };

const text = event => (event.target.id === 'field-body' && panel() ? event.target : null);

document.addEventListener('change', event => {
  if (!event.target.matches('[data-pictures]')) return;
  take(event.target.files, document.getElementById(event.target.dataset.pictures));
  event.target.value = '';
});
for (const [name, data] of [['paste', event => event.clipboardData], ['drop', event => event.dataTransfer]]) {
  document.addEventListener(name, event => {
    text(event)?.classList.remove('over');
    const files = text(event) ? pictures(data(event)) : [];
    if (files.length === 0) return;
    event.preventDefault();
    take(files, event.target);
  });
}
document.addEventListener('dragover', event => { if (text(event) && event.dataTransfer.types.includes('Files')) { event.preventDefault(); event.target.classList.add('over'); } });
document.addEventListener('dragleave', event => text(event)?.classList.remove('over'));
document.addEventListener('click', event => {
  if (event.target.closest('[data-place]')) place();
  if (event.target.closest('[data-drop]')) end();
});
// Enter in a field of the form would save it.
document.addEventListener('keydown', event => {
  if (event.target.id !== 'placing-alt' || !['Enter', 'Escape'].includes(event.key) || event.isComposing) return;
  event.preventDefault();
  if (event.key === 'Enter') place(); else end();
});
