// Sends the file of a picture, and says in words and by a bar how far it is; used wherever one is chosen.
const LARGEST = 10 * 1024 * 1024;

const answered = request => {
  try { return JSON.parse(request.responseText); } catch { return {}; }
};

/** @param place where a progress element, a status and an error are; resolves to the picture, or to null once the error is said */
export const upload = (file, place) => new Promise(done => {
  const [bar, status, error] = ['progress', '[role=status]', '[role=alert]'].map(each => place.querySelector(each));
  const end = (picture, why) => {
    bar.hidden = true;
    status.textContent = picture ? status.dataset.done ?? '' : '';
    error.textContent = why ?? '';
    done(picture);
  };
  error.textContent = '';
  if (file.size > LARGEST) return end(null, error.dataset.large);
  const form = new FormData();
  form.set('csrf-token', place.closest('form').elements['csrf-token'].value);
  form.set('image', file);
  const request = new XMLHttpRequest();
  request.open('POST', '/pictures');
  request.setRequestHeader('Accept', 'application/json');
  bar.hidden = false;
  bar.value = 0;
  status.textContent = status.dataset.uploading;
  request.upload.addEventListener('progress', event => { bar.value = 100 * event.loaded / event.total; });
  request.upload.addEventListener('load', () => { bar.removeAttribute('value'); status.textContent = status.dataset.making; });
  request.addEventListener('load', () => {
    const answer = answered(request);
    if (request.status === 201) end(answer);
    else end(null, answer.why ?? error.dataset.away);
  });
  request.addEventListener('error', () => end(null, error.dataset.away));
  request.send(form);
});

export const pictures = data => [...data?.files ?? []].filter(file => file.type.startsWith('image/'));
