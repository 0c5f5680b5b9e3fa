// Buttons that only make sense where the browser can do it are hidden until it can.
const able = root => {
  if (navigator.clipboard) root.querySelectorAll('[data-copy]').forEach(button => { button.hidden = false; });
  if (navigator.share) root.querySelectorAll('[data-share]').forEach(button => { button.hidden = false; });
};

document.addEventListener('click', async event => {
  const copy = event.target.closest('[data-copy]');
  if (copy) {
    await navigator.clipboard.writeText(document.querySelector(copy.dataset.copy).value);
    copy.querySelector('span').textContent = copy.dataset.done;
  }
  const share = event.target.closest('[data-share]');
  // Closing the device's sheet is no error.
  if (share) navigator.share({ url: share.dataset.share, title: share.dataset.title }).catch(() => {});
});

document.addEventListener('htmx:load', event => able(event.target));
able(document);
