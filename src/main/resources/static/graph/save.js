// Saves what is drawn as a picture.

import {DASHES, KINDS, LINE, familyColour, ink, line, nameless} from './look.js';

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export async function savePng(cy, name) {
  save(await cy.png({output: 'blob-promise', full: true, scale: 2, bg: ink('paper'), maxWidth: 8000, maxHeight: 8000}), `${name}.png`);
}

const NS = 'http://www.w3.org/2000/svg';

function part(parent, tag, attributes, text) {
  const element = document.createElementNS(NS, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

function shape(svg, node) {
  const {x, y} = node.position();
  const w = node.width() / 2;
  const h = node.height() / 2;
  const asked = node.data('asked');
  const kind = KINDS[node.data('kind')];
  const paint = {
    fill: node.style('background-color'), stroke: asked ? ink('accent') : ink('soft'), 'stroke-width': asked ? 4 : 2,
    ...(node.data('unnamed') ? {'stroke-dasharray': '4 3'} : {})
  };
  if (!kind || kind.shape === 'ellipse') part(svg, 'ellipse', {cx: x, cy: y, rx: w, ry: h, ...paint});
  else if (kind.shape === 'round-rectangle') part(svg, 'rect', {x: x - w, y: y - h, width: 2 * w, height: 2 * h, rx: 5, ...paint});
  else {
    const points = kind.corners.split(' ').map((at, i) => i % 2 ? y + at * h : x + at * w).join(' ');
    part(svg, 'polygon', {points, ...paint});
  }
  const size = node.numericStyle('font-size');
  (node.data('shown') ?? node.data('name')).split('\n').forEach((words, at) => part(svg, 'text', {x, y: y + h + 5 + (at + 0.8) * size * LINE,
    'text-anchor': 'middle', fill: ink('ink'), 'font-size': size, 'font-weight': node.style('font-weight')}, words));
}

function join(svg, edge) {
  const from = edge.sourceEndpoint() ?? edge.source().position();
  const to = edge.targetEndpoint() ?? edge.target().position();
  const middle = edge.midpoint();
  const bend = {x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2};
  const colour = edge.data('denied') ? ink('denied') : familyColour(edge.data('family'));
  const dash = DASHES[line(edge.data())].join(' ') || 'none';
  const faded = edge.hasClass('possible') ? {opacity: 0.35} : {};
  part(svg, 'path', {d: `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`, fill: 'none', stroke: colour, 'stroke-width': 1.8, 'stroke-dasharray': dash, ...faded});
  const turn = Math.atan2(to.y - bend.y, to.x - bend.x) * 180 / Math.PI;
  part(svg, 'path', {d: 'M0 0L-9 -4L-9 4Z', fill: colour, transform: `translate(${to.x} ${to.y}) rotate(${turn})`, ...faded});
  if (edge.data('disputed')) part(svg, 'path', {d: `M${middle.x} ${middle.y - 6}l6 6-6 6-6-6z`, fill: ink('denied')});
  if (edge.data('denied')) part(svg, 'path', {d: 'M0 -7V7', stroke: colour, 'stroke-width': 2.5, transform: `translate(${middle.x} ${middle.y}) rotate(${turn})`});
  if (edge.data('unnamed')) part(svg, 'circle', {cx: from.x, cy: from.y, r: 4, fill: nameless(edge.data()) === 'all' ? ink('ink') : ink('paper'), stroke: ink('ink'), 'stroke-width': 1.5, ...faded});
  part(svg, 'text', {x: middle.x, y: middle.y - 5, 'text-anchor': 'middle', fill: ink('soft'), 'font-size': 10.5}, edge.data('label'));
}

export function saveSvg(cy, name) {
  const shown = cy.elements().filter(each => each.visible());
  const box = shown.boundingBox({includeLabels: true});
  const edge = 20;
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', `${box.x1 - edge} ${box.y1 - edge} ${box.w + 2 * edge} ${box.h + 2 * edge}`);
  svg.setAttribute('font-family', 'Georgia, "DejaVu Serif", serif');
  part(svg, 'title', {}, document.title);
  part(svg, 'rect', {x: box.x1 - edge, y: box.y1 - edge, width: box.w + 2 * edge, height: box.h + 2 * edge, fill: ink('paper')});
  shown.edges().forEach(each => join(svg, each));
  shown.nodes().forEach(each => shape(svg, each));
  part(svg, 'text', {x: box.x1, y: box.y2 + edge - 4, fill: ink('soft'), 'font-size': 9},
    'To appear here implies no wrongdoing. Each line is what somebody says in a source, and no more.');
  save(new Blob([new XMLSerializer().serializeToString(svg)], {type: 'image/svg+xml'}), `${name}.svg`);
}
