// The fields of a form as they are typed, and back into it.
const LEFT = ['csrf-token', 'coverFile'];

export const read = form => [...new FormData(form)].filter(([name, value]) => !LEFT.includes(name) && typeof value === 'string');

/** But those that say what the form is of. */
export const fill = (form, fields, but) => {
  const values = name => fields.filter(each => each[0] === name).map(each => each[1]);
  for (const field of form.elements) {
    if (!field.name || but.includes(field.name) || LEFT.includes(field.name) || field.type === 'submit') continue;
    if (['checkbox', 'radio'].includes(field.type)) field.checked = field.disabled ? field.checked : values(field.name).includes(field.value);
    else if (values(field.name).length > 0) field.value = values(field.name)[0];
  }
  form.elements.body.dispatchEvent(new Event('change', { bubbles: true }));
};

export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
