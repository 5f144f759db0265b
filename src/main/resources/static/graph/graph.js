// The graph of an answer, where the application is at hand: evidence comes from it, and what is around an entity.

import {draw} from './draw.js';
import {around} from './layout.js';

const section = document.querySelector('section.graph');
const scope = section.dataset.scope;
const id = encodeURIComponent;

const pages = {
  profile: node => `/profile?of=${id(node.id())}`,
  network: node => `/network?of=${id(node.id())}`,
  path: (start, end) => `/links?from=${id(start.id())}&to=${id(end.id())}&${scope}`,
  edge: edge => `/timeline?of=${id(`${edge.data('source')},${edge.data('target')}`)}&relations=${id(edge.data('relation'))}&${scope}`
};

draw(section, JSON.parse(section.querySelector('#graph-data').textContent), (cy, renew) => ({
  pages,
  evidence: (edge, place) => window.htmx.ajax('GET', pages.edge(edge), {target: place, swap: 'innerHTML', select: '.rows'}),
  async expand(node) {
    const answer = await fetch(`/graph?of=${id(node.id())}&limit=100&${scope}`);
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
}));
