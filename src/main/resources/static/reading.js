// A text and its notes: shows all pieces of a passage whose note is open, and keeps the text where it is while the notes
// beside it move. Without this script the links do the rest.

const text = document.querySelector('.read-text');
const pieces = [...text.querySelectorAll('[data-notes]')];

function light() {
  const number = /^#[nm](\d+)$/.exec(location.hash)?.[1];
  for (const piece of pieces) {
    piece.classList.toggle('lit', piece.dataset.notes.split(' ').includes(number));
  }
}

text.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#n"]');
  const note = link && document.querySelector(link.getAttribute('href'));
  if (!note || getComputedStyle(note.closest('.notes')).position !== 'sticky') {
    return;
  }
  event.preventDefault();
  const at = window.scrollY;
  location.hash = link.getAttribute('href');
  window.scrollTo({top: at, behavior: 'instant'});
});

window.addEventListener('hashchange', light);
light();
