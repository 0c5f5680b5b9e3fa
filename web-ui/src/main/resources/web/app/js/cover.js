// The cover is uploaded as soon as it is chosen or dropped, and seen at once.
import { pictures, upload } from './upload.js';

const cover = event => event.target.closest?.('[data-cover]');

const show = (place, picture) => {
  const input = place.querySelector('[name=coverId]');
  input.value = picture?.id ?? '';
  const image = place.querySelector('.covered');
  image.removeAttribute('srcset');
  if (picture) image.src = picture.url;
  place.querySelector('.chosen').hidden = !picture;
  place.querySelector('[name=uncover]').hidden = !picture;
  place.querySelector('[name=coverAlt]').value = '';
  // What is typed elsewhere tells the preview, and the page that would be left; so does this.
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

const take = async (place, file) => {
  const picture = file && await upload(file, place);
  if (!picture) return;
  show(place, picture);
  place.querySelector('[name=coverAlt]').focus();
};

document.addEventListener('change', event => {
  if (event.target.name !== 'coverFile') return;
  const file = event.target.files[0];
  event.target.value = '';
  take(cover(event), file);
});
document.addEventListener('click', event => {
  if (!event.target.closest('[name=uncover]')) return;
  event.preventDefault();
  show(cover(event), null);
  cover(event).querySelector('[name=coverFile]').focus();
});
document.addEventListener('dragover', event => {
  if (!cover(event) || !event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  cover(event).classList.add('over');
});
document.addEventListener('dragleave', event => cover(event)?.classList.remove('over'));
document.addEventListener('drop', event => {
  const place = cover(event);
  if (!place) return;
  event.preventDefault();
  place.classList.remove('over');
  take(place, pictures(event.dataTransfer)[0]);
});
