// Completes names in fields marked with data-combobox, as the combobox pattern of the ARIA Authoring Practices has it.
// The list comes from the server (/complete), by htmx; without script the field is a plain one.

const WAIT = 120;

for (const box of document.querySelectorAll('[data-combobox]')) {
  const input = box.querySelector('input');
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.className = 'listbox';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Names that fit');
  list.hidden = true;
  box.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id
  })) {
    input.setAttribute(name, value);
  }
  let timer = 0;
  let asked = '';

  const options = () => [...list.children].filter(each => each.getAttribute('role') === 'option');
  const selected = () => options().findIndex(each => each.getAttribute('aria-selected') === 'true');

  // Of several names parted by commas the last is being typed.
  const several = input.name === 'of' || input.name === 'exclude';
  const begun = () => (several ? input.value.slice(input.value.lastIndexOf(',') + 1) : input.value).trim();

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const select = index => {
    options().forEach((each, at) => each.setAttribute('aria-selected', String(at === index)));
    const option = options()[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({block: 'nearest'});
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const complete = async () => {
    const text = begun();
    if (!text) {
      close();
      return;
    }
    asked = text;
    const values = {q: text};
    await htmx.ajax('GET', '/complete', {source: input, target: list, swap: 'innerHTML', values});
    if (asked !== text || document.activeElement !== input) return;
    options().forEach((each, at) => { each.id = `${list.id}-${at}`; });
    list.hidden = options().length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    select(-1);
  };

  const choose = option => {
    const {id, name} = option.dataset;
    close();
    if (input.name === 'q') {
      window.location.assign(`/profile?of=${encodeURIComponent(id)}`);
      return;
    }
    const before = several ? input.value.slice(0, input.value.lastIndexOf(',') + 1) : '';
    input.value = `${before}${before ? ' ' : ''}${id}`;
    input.title = name;
    input.focus();
  };

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(complete, WAIT);
  });
  input.addEventListener('keydown', event => {
    const count = options().length;
    if (event.key === 'ArrowDown' && list.hidden) {
      complete();
      event.preventDefault();
    } else if (event.key === 'ArrowDown' && count) {
      select((selected() + 1) % count);
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && !list.hidden && count) {
      select((selected() <= 0 ? count : selected()) - 1);
      event.preventDefault();
    } else if (event.key === 'Enter' && !list.hidden && selected() >= 0) {
      choose(options()[selected()]);
      event.preventDefault();
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
      event.preventDefault();
    }
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role="option"]');
    if (option) choose(option);
  });
  input.addEventListener('blur', close);
}
