// Buttons over the text that write Markdown into it; without script they are not there.
const around = { bold: ['**', '**'], italic: ['*', '*'], link: ['[', '](https://)'], code: ['`', '`'] };
const before = { heading: '## ', quote: '> ', list: '- ' };

// Typed in place of the selection, so that the browser's undo takes it back.
const type = (field, text, from, to) => {
  field.focus();
  field.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

const mark = (field, kind) => {
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (around[kind]) {
    const [open, close] = around[kind];
    const chosen = value.slice(start, end);
    type(field, open + chosen + close, start, end);
    field.setSelectionRange(start + open.length, start + open.length + chosen.length);
    return;
  }
  const line = value.lastIndexOf('\n', start - 1) + 1;
  type(field, value.slice(line, end).split('\n').map(each => before[kind] + each).join('\n'), line, end);
};

const ready = root => root.querySelectorAll('[data-toolbar]').forEach(bar => { bar.hidden = false; });

document.addEventListener('click', event => {
  const button = event.target.closest('[data-mark]');
  if (button) mark(document.getElementById(button.closest('[data-toolbar]').dataset.toolbar), button.dataset.mark);
});

document.addEventListener('keydown', event => {
  const kind = { b: 'bold', i: 'italic', k: 'link' }[event.key];
  if (!kind || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  if (!document.querySelector(`[data-toolbar="${event.target.id}"]`)) return;
  event.preventDefault();
  mark(event.target, kind);
});

document.documentElement.classList.add('scripted');
document.addEventListener('htmx:load', event => ready(event.target));
ready(document);
