// Draws a graph: look at it, choose a line and stand in front of its passages.

import {drawOnlyWhatMoves} from './drag.js';
import {arrange} from './layout.js';
import {familyColour, learnKinds, look} from './look.js';
import {saveGraphName} from './name.js';
import {fitNames} from './names.js';
import {savePng, saveSvg} from './save.js';
import {timeSlider} from './time.js';
import {panel} from './panel.js';

const MANY = 150;
const SEVERAL = 40;

/**
 * Draws into a section what stands in `drawing`. `ways` says, of the graph and of what is to be called when it grew, how
 * evidence is fetched (`evidence`) and, where there is a server to ask, how a node is expanded and what else can be asked.
 */
export function draw(section, drawing, ways) {
  section.hidden = false;
  learnKinds(section);

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
  drawOnlyWhatMoves(cy, many);
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
    section.querySelector('.legend .alone').hidden = !cy.nodes('[!asked]').some(node => node.connectedEdges().empty());
  };
  const renewTime = timeSlider(section, cy);
  const renew = () => {
    list();
    legend();
    renewTime();
    fitNames(cy);
    section.querySelector('[data-do=all]').hidden = cy.elements('.away').empty();
  };

  const choose = element => {
    cy.elements().unselect();
    element.select();
  };

  const shown = panel(section, cy, {choose, forget: () => { chooser.value = ''; }, ...ways(cy, renew), changed: renew});

  cy.on('dragfree', 'node', () => fitNames(cy));
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
      fitNames(cy);
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
}
