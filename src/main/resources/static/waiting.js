// Says that an answer is being waited for, and for how long: the browser itself shows little of it.

const LONG = 500;
const FIRST = 3;
// what comes as a file leaves this page in place
const FILES = /^\/(api|report\/file|browser)/;

const line = document.createElement('p');
const words = document.createElement('span');
const clock = document.createElement('span');
clock.setAttribute('aria-hidden', 'true');
words.setAttribute('role', 'status');
line.className = 'waiting';
line.hidden = true;
line.append(words, clock);
document.body.append(line);

let timer = 0;
let begun = 0;

const tell = text => {
  if (words.textContent !== text) words.textContent = text;
};

const stop = () => {
  clearTimeout(timer);
  line.hidden = true;
  tell('');
};

const show = () => {
  const seconds = Math.floor((performance.now() - begun) / 1000);
  line.hidden = false;
  tell(seconds < FIRST ? 'Waiting for the answer …' : 'Waiting for the answer. The first ones after a start take longest …');
  clock.textContent = ` ${seconds} s`;
  timer = setTimeout(show, 1000);
};

const wait = () => {
  stop();
  begun = performance.now();
  timer = setTimeout(show, LONG);
};

const leads = (event, link) => link && !event.defaultPrevented && event.button === 0
  && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  && !link.target && !link.hasAttribute('download') && link.origin === location.origin && !FILES.test(link.pathname)
  && !(link.hash && link.pathname === location.pathname && link.search === location.search);

window.addEventListener('submit', event => {
  if (!event.defaultPrevented) wait();
});
window.addEventListener('click', event => {
  if (leads(event, event.target.closest('a[href]'))) wait();
});
window.addEventListener('keydown', event => {
  if (event.key === 'Escape') stop();
});
window.addEventListener('pageshow', stop);
window.addEventListener('pagehide', stop);
