// The graph of an answer: look at it, choose a line and stand in front of its passages, expand it step by step.

import {arrange, around} from './layout.js';
import {familyColour, look} from './look.js';
import {saveGraphName} from './name.js';
import {savePng, saveSvg} from './save.js';
import {timeSlider} from './time.js';
import {panel} from './panel.js';

const MANY = 150;
const SEVERAL = 40;

const section = document.querySelector('section.graph');
const drawing = JSON.parse(section.querySelector('#graph-data').textContent);
const scope = section.dataset.scope;
section.hidden = false;

const many = drawing.edges.length > MANY;
const places = arrange(drawing.nodes, drawing.edges);
const cy = window.cytoscape({
  container: section.querySelector('#graph'),
  elements: [
    ...drawing.nodes.map(data => ({group: 'nodes', data, position: places.get(data.id)})),
    ...drawing.edges.map(data => ({group: 'edges', data}))
  ],
  layout: {name: 'preset', fit: true, padding: 30},
  style: look(many, drawing.nodes.length > SEVERAL),
  minZoom: 0.05,
  maxZoom: 4,
  textureOnViewport: many,
  hideEdgesOnViewport: drawing.edges.length > 3000,
  pixelRatio: many ? 1 : 'auto'
});
if (cy.zoom() > 1.4) {
  cy.zoom(1.4);
  cy.center();
}

const chooser = section.querySelector('#graph-node');
const list = () => {
  const kept = chooser.value;
  chooser.replaceChildren(chooser.options[0]);
  cy.nodes().sort((a, b) => a.data('name').localeCompare(b.data('name')) || (a.id() < b.id() ? -1 : 1))
    .forEach(node => chooser.add(new Option(node.data('name'), node.id())));
  chooser.value = kept;
};
const legend = () => {
  const families = [...new Set(cy.edges().map(edge => edge.data('family')))].sort();
  section.querySelector('.families').replaceChildren(...families.map(family => {
    const word = document.createElement('span');
    word.textContent = `━ ${family}`;
    word.style.color = familyColour(family);
    return word;
  }));
};
const renewTime = timeSlider(section, cy);
const renew = () => {
  list();
  legend();
  renewTime();
  section.querySelector('[data-do=all]').hidden = cy.elements('.away').empty();
};

const choose = element => {
  cy.elements().unselect();
  element.select();
};

const shown = panel(section, cy, {
  scope,
  choose,
  changed: renew,
  forget: () => { chooser.value = ''; },
  async expand(node) {
    const answer = await fetch(`/graph?of=${encodeURIComponent(node.id())}&limit=100&${scope}`);
    if (!answer.ok) throw new Error(`It could not be expanded: ${answer.status}.`);
    const more = await answer.json();
    const fresh = more.nodes.filter(each => cy.getElementById(each.id).empty());
    const box = cy.nodes().boundingBox();
    const spots = around(node.position(), fresh.map(each => each.id), {x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2});
    cy.add([
      ...fresh.map(data => ({group: 'nodes', data: {...data, asked: false}, position: spots.get(data.id)})),
      ...more.edges.filter(each => cy.getElementById(each.id).empty()).map(data => ({group: 'edges', data}))
    ]);
    renew();
    cy.animate({fit: {padding: 30}}, {duration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250});
    return fresh.length;
  }
});

cy.on('select', event => {
  chooser.value = event.target.isNode() ? event.target.id() : '';
  shown(event.target);
});
chooser.addEventListener('change', () => {
  const node = cy.getElementById(chooser.value);
  if (node.nonempty()) choose(node);
});

const doing = {
  fit: () => cy.fit(undefined, 30),
  in: () => cy.zoom({level: cy.zoom() * 1.3, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}}),
  out: () => cy.zoom({level: cy.zoom() / 1.3, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}}),
  all: () => {
    cy.elements().removeClass('away');
    renew();
  },
  arrange: () => {
    const fixed = new Map(cy.nodes('.pinned').map(node => [node.id(), node.position()]));
    const spots = arrange(cy.nodes().map(node => node.data()), cy.edges().map(edge => edge.data()), fixed);
    cy.nodes().forEach(node => node.unlock().position(spots.get(node.id())));
    cy.nodes('.pinned').lock();
    cy.fit(undefined, 30);
  },
  png: () => savePng(cy, saveGraphName()),
  svg: () => saveSvg(cy, saveGraphName())
};
section.querySelectorAll('[data-do]').forEach(button => button.addEventListener('click', () => doing[button.dataset.do]()));
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  cy.style(look(many, drawing.nodes.length > SEVERAL));
  legend();
});
renew();

// For tests, and for whoever looks with the browser's own tools.
window.entourage = {cy};
