// Names as they fit: in full where there is room, on several lines if need be, and cut only where there is none.

import {LINE} from './look.js';

const MOST_LINES = 3;
const GAP = 6;
const BELOW = 3;
const LEAST = 70;
const CELL = 120;

const pen = document.createElement('canvas').getContext('2d');

// What already stands somewhere: shapes, and names that have their place; found by the cells of a grid that they touch.
function obstacles() {
  const cells = new Map();
  const each = (box, visit) => {
    for (let x = Math.floor(box.x1 / CELL); x <= Math.floor(box.x2 / CELL); x++) {
      for (let y = Math.floor(box.y1 / CELL); y <= Math.floor(box.y2 / CELL); y++) visit(`${x} ${y}`);
    }
  };
  return {
    add: box => each(box, key => { if (cells.has(key)) cells.get(key).push(box); else cells.set(key, [box]); }),
    within: box => {
      const found = new Set();
      each(box, key => cells.get(key)?.forEach(other => {
        if (other.x1 < box.x2 && other.x2 > box.x1 && other.y1 < box.y2 && other.y2 > box.y1) found.add(other);
      }));
      return found;
    }
  };
}

/** The lines of a text in a width. What is too long is cut, and nothing stands after it. */
export function lines(text, width, most, measure) {
  const words = text.split(' ');
  const made = [];
  while (words.length && made.length < most) {
    let line = words.shift();
    while (words.length && measure(`${line} ${words[0]}`) <= width) line += ` ${words.shift()}`;
    made.push(line);
  }
  if (words.length) made.push([made.pop(), ...words].join(' '));
  const long = made.findIndex(line => measure(line) > width);
  return long < 0 ? made : [...made.slice(0, long), cut(made[long], width, measure)];
}

function cut(text, width, measure) {
  const kept = [...text];
  const short = () => `${kept.join('').trimEnd()}…`;
  while (kept.length > 1 && measure(short()) > width) kept.pop();
  return short();
}

// As many lines as that, of about the same length.
function even(name, made, width, measure) {
  let best = made;
  for (let narrow = width * 0.95; narrow > LEAST; narrow *= 0.95) {
    const tried = lines(name, narrow, made.length, measure);
    if (tried.join(' ') !== name) break;
    best = tried;
  }
  return best;
}

function fitted(node, taken) {
  const name = node.data('name');
  const size = node.numericStyle('font-size');
  pen.font = `${node.style('font-weight')} ${size}px ${node.style('font-family')}`;
  const measure = text => pen.measureText(text).width;
  const {x, y} = node.position();
  const top = y + node.outerHeight() / 2;
  const full = measure(name);
  let best = {shown: 0, made: [name]};
  for (let most = 1; most <= MOST_LINES; most++) {
    const bottom = top + BELOW + most * size * LINE;
    const wide = full / 2 + GAP;
    let half = wide;
    for (const box of taken.within({x1: x - wide, x2: x + wide, y1: top, y2: bottom})) {
      if (box.owner !== node.id()) half = Math.min(half, Math.max(box.x1 - x, x - box.x2, 0));
    }
    const room = half < wide ? Math.max(LEAST, 2 * (half - GAP)) : full;
    const made = lines(name, room, most, measure);
    const shown = made.join(' ');
    if (shown === name) {
      best = {shown: name.length, made: made.length > 1 ? even(name, made, room, measure) : made};
      break;
    }
    if (shown.length > best.shown) best = {shown: shown.length, made};
  }
  const half = Math.max(...best.made.map(measure)) / 2;
  taken.add({owner: node.id(), x1: x - half, x2: x + half, y1: top, y2: top + BELOW + best.made.length * size * LINE});
  return best.made.join('\n');
}

/**
 * Says of each entity that is shown how its name is written where it stands (`shown`), and of each line how much room its
 * words have (`room`). Those asked about come first, then those with the most lines.
 */
export function fitNames(cy) {
  const taken = obstacles();
  const nodes = cy.nodes().filter(node => node.style('display') !== 'none');
  const order = nodes.sort((a, b) => (b.data('asked') ? 1 : 0) - (a.data('asked') ? 1 : 0)
    || b.degree() - a.degree() || (a.id() < b.id() ? -1 : 1));
  order.forEach(node => {
    const {x, y} = node.position();
    const [w, h] = [node.outerWidth() / 2, node.outerHeight() / 2];
    taken.add({owner: node.id(), x1: x - w, x2: x + w, y1: y - h, y2: y + h});
    // each name has at least so much
    taken.add({owner: node.id(), x1: x - LEAST / 2, x2: x + LEAST / 2, y1: y + h, y2: y + h + BELOW + node.numericStyle('font-size') * LINE});
  });
  cy.batch(() => {
    order.forEach(node => node.data('shown', fitted(node, taken)));
    cy.edges().forEach(edge => {
      const [from, to] = [edge.source().position(), edge.target().position()];
      edge.data('room', Math.max(LEAST, Math.hypot(to.x - from.x, to.y - from.y) - edge.source().outerWidth() - edge.target().outerWidth()));
    });
  });
}
