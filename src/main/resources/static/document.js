// Draws the page of a PDF, and over it the passage where the application says that it stands. Nothing of the document is
// run: no script, no action, no link; pictures are decoded without WebAssembly, which our policy does not let in. Without
// this script the text with the passage marked is there, and links lead from page to page.

import * as pdf from '/webjars/pdfjs-dist/legacy/build/pdf.min.mjs';

const LIBRARY = '/webjars/pdfjs-dist/';
const WIDEST = 4096;
const ZOOMS = [1, 1.4, 2, 2.8];

const picture = document.querySelector('#picture');
const regions = JSON.parse(picture.dataset.regions);

pdf.GlobalWorkerOptions.workerSrc = LIBRARY + 'legacy/build/pdf.worker.min.mjs';

const loading = pdf.getDocument({
  url: picture.dataset.file, verbosity: pdf.VerbosityLevel.ERRORS, isEvalSupported: false, enableXfa: false,
  useWasm: false, disableAutoFetch: true, disableStream: true, useSystemFonts: false,
  cMapUrl: LIBRARY + 'cmaps/', cMapPacked: true, standardFontDataUrl: LIBRARY + 'standard_fonts/',
  wasmUrl: LIBRARY + 'wasm/', iccUrl: LIBRARY + 'iccs/'
});

const paper = picture.appendChild(document.createElement('div'));
paper.className = 'paper';
paper.tabIndex = 0;
paper.setAttribute('role', 'group');
const said = picture.appendChild(document.createElement('p'));
said.className = 'hint';
said.setAttribute('role', 'status');
const larger = button('Larger', () => zoom(1));
const smaller = button('Smaller', () => zoom(-1));
const tools = picture.insertBefore(document.createElement('p'), paper);
tools.className = 'tools';
tools.append(smaller, larger);

let number = Number(picture.dataset.page);
let zoomed = 0;
let running = null;
let turn = 0;

function button(name, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = name;
  made.addEventListener('click', action);
  return made;
}

function zoom(by) {
  zoomed = Math.min(ZOOMS.length - 1, Math.max(0, zoomed + by));
  draw();
}

async function draw() {
  const mine = ++turn;
  running?.cancel();
  picture.dataset.drawn = '';
  larger.disabled = zoomed === ZOOMS.length - 1;
  smaller.disabled = zoomed === 0;
  try {
    const page = await (await loading.promise).getPage(number);
    if (mine !== turn) {
      return;
    }
    const whole = page.getViewport({scale: 1});
    const width = picture.clientWidth * ZOOMS[zoomed];
    const scale = Math.min(WIDEST, width * (window.devicePixelRatio || 1)) / whole.width;
    const viewport = page.getViewport({scale});
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', 'The page as it is printed; its words stand in the text beside it');
    running = page.render({canvas, viewport, annotationMode: pdf.AnnotationMode.ENABLE});
    await running.promise;
    if (mine === turn) {
      show(canvas, width);
    }
  } catch (error) {
    if (mine === turn && !(error instanceof pdf.RenderingCancelledException)) {
      paper.replaceChildren();
      said.textContent = 'The page could not be drawn. Its text is here, and the file can be downloaded.';
      picture.dataset.drawn = 'failed';
    }
  }
}

function show(canvas, width) {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.style.width = width + 'px';
  sheet.append(canvas);
  for (const box of regions.filter(region => region.page === number).flatMap(region => region.rectangles)) {
    const mark = document.createElement('div');
    mark.className = 'marked';
    Object.assign(mark.style, {left: 100 * box.left + '%', top: 100 * box.top + '%', width: 100 * box.width + '%',
      height: 100 * box.height + '%'});
    sheet.append(mark);
  }
  paper.replaceChildren(sheet);
  said.textContent = '';
  picture.dataset.drawn = number;
  sheet.querySelector('.marked')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}

// The page beside the text changes with it, without a new load of the document.
async function turnTo(address) {
  const answer = await fetch(address);
  const next = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!next || !next.querySelector('#words')) {
    location.href = address;
    return false;
  }
  for (const part of ['#sheets', '#words']) {
    const focused = document.querySelector(part).contains(document.activeElement) && document.activeElement.rel;
    document.querySelector(part).replaceWith(next.querySelector(part));
    if (focused) {
      (document.querySelector(`${part} a[rel="${focused}"]`) ?? document.querySelector(`${part} a`))?.focus();
    }
  }
  document.title = next.title;
  picture.setAttribute('aria-label', next.querySelector('#picture').getAttribute('aria-label'));
  number = Number(document.querySelector('#words').dataset.page);
  await draw();
  return true;
}

async function go(address) {
  if (await turnTo(address)) {
    history.pushState(null, '', address);
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('#sheets a');
  if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    go(link.href);
  }
});

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) {
    return;
  }
  const wide = paper.scrollWidth > paper.clientWidth && paper.contains(document.activeElement);
  const way = event.key === 'ArrowLeft' && !wide ? 'prev' : event.key === 'ArrowRight' && !wide ? 'next' : null;
  const link = way && document.querySelector(`#sheets a[rel="${way}"]`);
  if (link) {
    event.preventDefault();
    go(link.href);
  } else if (event.key === '+' || event.key === '-') {
    zoom(event.key === '+' ? 1 : -1);
  }
});

window.addEventListener('popstate', () => turnTo(location.href));

let resized;
let width = picture.clientWidth;
new ResizeObserver(() => {
  if (picture.clientWidth !== width) {
    width = picture.clientWidth;
    clearTimeout(resized);
    resized = setTimeout(draw, 150);
  }
}).observe(picture);

draw();
