// The graph of a saved report: all that it can open stands in the same file.

import {draw} from './draw.js';

const saved = JSON.parse(document.getElementById('graph-data').textContent);

draw(document.querySelector('section.graph'), saved.drawing, () => ({
  evidence(edge, place) {
    place.replaceChildren(...(saved.cited[edge.id()] ?? [])
      .map(number => document.getElementById(`evidence-${number}`).content.cloneNode(true)));
  }
}));
