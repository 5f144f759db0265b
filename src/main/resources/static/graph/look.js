// How the graph looks: shapes and colours by kind, lines by family and certainty. Nothing is told by colour alone.

/** Shape and colour by kind, as the legend of the page has them. */
export const KINDS = {};

export function learnKinds(section) {
  section.querySelectorAll('.legend [data-kind]').forEach(({dataset: {kind, shape, corners, colour}}) => { KINDS[kind] = {shape, corners, colour}; });
}

const ANY = {shape: 'ellipse', colour: '#8E959F'};
const kindOf = node => KINDS[node.data('kind')] ?? ANY;

const FAMILIES = {
  light: {
    support: '#2c6248', opposition: '#a1332f', harm: '#7d1f33', contact: '#2d5f8b', commitment: '#0f6b6b',
    status: '#8a5a00', custody: '#6d4a1e', structure: '#5b4a9c', place: '#5d574e', kinship: '#96407c', work: '#6b5d1d',
    identity: '#5d574e', statement: '#44566b', value: '#5d574e'
  },
  dark: {
    support: '#86c9a6', opposition: '#f0908a', harm: '#f0979f', contact: '#8dbde6', commitment: '#6fc7c7',
    status: '#e5b45a', custody: '#cfa775', structure: '#b8a9f0', place: '#b0a799', kinship: '#e3a0cf', work: '#cdbf7b',
    identity: '#b0a799', statement: '#a7bad0', value: '#b0a799'
  }
};

export const isDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches;
export const familyColour = family => FAMILIES[isDark() ? 'dark' : 'light'][family] ?? FAMILIES.light.place;
export const ink = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** solid, dashed or dotted. */
export const line = edge => edge.denied ? 'solid' : edge.certainty === 'stated' ? 'solid' : edge.certainty === 'alleged' ? 'dashed' : 'dotted';

/** How much of a line nobody named says: none, some or all of its claims. */
export const nameless = edge => !edge.unnamed ? 'none' : edge.unnamed < edge.claims ? 'some' : 'all';

/** The lengths of dashes and of gaps. Cytoscape's own dots are as long as their gaps, and look like a grey line. */
export const DASHES = {solid: [], dashed: [9, 5], dotted: [2, 4]};

/** The height of a line of a name, by the size of its letters. */
export const LINE = 1.15;

export function look(many, several) {
  const font = {'font-family': 'Georgia, "DejaVu Serif", serif', color: ink('ink')};
  return [
    {
      selector: 'node',
      style: {
        ...font, width: 24, height: 22, 'background-color': node => kindOf(node).colour,
        shape: node => kindOf(node).shape,
        'border-width': 2, 'border-color': ink('soft'), 'border-style': node => node.data('unnamed') ? 'dashed' : 'solid',
        label: node => node.data('shown') ?? node.data('name'), 'font-size': several ? 18 : 13, 'text-wrap': 'wrap', 'text-max-width': 10_000,
        'line-height': LINE, 'text-valign': 'bottom',
        'text-margin-y': 3, 'text-background-color': ink('paper'), 'text-background-opacity': 0.85, 'min-zoomed-font-size': many ? 10 : 6
      }
    },
    {selector: 'node[?asked]', style: {width: 36, height: 32, 'border-width': 4, 'border-color': ink('accent'), 'font-weight': 'bold', 'font-size': several ? 22 : 15, 'z-index': 8}},
    {
      selector: 'edge',
      style: {
        ...font, 'curve-style': many ? 'haystack' : 'bezier', width: 1.8, opacity: many ? 0.6 : 1, 'line-color': edge => familyColour(edge.data('family')),
        'line-style': edge => line(edge.data()) === 'solid' ? 'solid' : 'dashed', 'line-dash-pattern': edge => line(edge.data()) === 'dashed' ? DASHES.dashed : DASHES.dotted,
        'target-arrow-shape': 'triangle', 'target-arrow-color': edge => familyColour(edge.data('family')), 'arrow-scale': 0.9,
        label: many ? '' : 'data(label)', 'font-size': 10.5, 'text-rotation': 'autorotate', 'text-wrap': 'ellipsis', 'text-max-width': edge => edge.data('room') ?? 130,
        'text-background-color': ink('paper'), 'text-background-opacity': 0.85, 'min-zoomed-font-size': several ? 11 : 7, color: ink('soft')
      }
    },
    {
      // a ring where the line begins, clear of the name there; where lines are too many to have ends, in its middle
      selector: 'edge[?unnamed]',
      style: {
        'source-distance-from-node': 20, 'source-arrow-shape': 'circle', 'source-arrow-fill': edge => nameless(edge.data()) === 'all' ? 'filled' : 'hollow', 'source-arrow-color': ink('ink'),
        'mid-target-arrow-shape': many ? 'circle' : 'none', 'mid-target-arrow-fill': edge => nameless(edge.data()) === 'all' ? 'filled' : 'hollow', 'mid-target-arrow-color': ink('ink')
      }
    },
    // the diamond stands in the middle, and the words beside it
    {selector: 'edge[?disputed]', style: {'text-margin-y': -9, 'text-background-opacity': 0, 'mid-source-arrow-shape': 'diamond', 'mid-source-arrow-color': ink('denied')}},
    {selector: 'edge[?denied]', style: {'line-color': ink('denied'), 'target-arrow-color': ink('denied'), 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-fill': 'filled', 'mid-target-arrow-color': ink('denied')}},
    {selector: 'edge.possible', style: {opacity: 0.35}},
    {selector: '.out', style: {visibility: 'hidden'}},
    {selector: '.lost', style: {opacity: 0.35}},
    {selector: '.away', style: {display: 'none'}},
    {selector: 'node.pinned', style: {'border-style': 'double', 'border-width': 6}},
    {selector: 'edge.path', style: {width: 5, label: 'data(label)', 'z-index': 5}},
    {selector: 'node:selected', style: {'border-color': ink('accent'), 'border-width': 6}},
    {selector: 'edge:selected', style: {width: 5, label: 'data(label)', 'z-index': 9}},
    {selector: 'node:active, edge:active', style: {'overlay-opacity': 0.08}}
  ];
}
