import {DASHES, line} from './look.js';

const MARKED = ':loop, :selected, .path, [?disputed], [?denied]';
const HUB = 60;

/**
 * While an entity is dragged, draws only what moves: it and its lines, which have a canvas of their own. Cytoscape itself
 * draws everything anew whenever the bounds of anything change. The documented interface of Cytoscape has no way to say so;
 * that what moves is drawn, and nothing else, is held by a test. `straight`: whether lines are drawn without bends.
 */
export function drawOnlyWhatMoves(cy, straight) {
  const renderer = cy.renderer();
  const {notify, drawCachedElements} = renderer;
  renderer.notify = (event, elements) => {
    if (event !== 'bounds' || !renderer.hoverData.draggingEles) {
      notify.call(renderer, event, elements);
      return;
    }
    renderer.redrawHint('drag', true);
    renderer.redraw();
  };
  if (!straight) return;

  let dragged = {};
  renderer.drawCachedElements = (context, elements, ...more) => {
    const draw = some => drawCachedElements.call(renderer, context, some, ...more);
    // Cytoscape makes another array when something else is dragged
    if (renderer.hoverData.draggingEles && dragged.elements !== elements) dragged = {elements, ...parts(elements)};
    if (!renderer.hoverData.draggingEles || !dragged.looks.length) {
      draw(elements);
      return;
    }
    const view = String(context.getTransform());
    if (dragged.view !== view) Object.assign(dragged, {view, picture: picture(renderer, context, dragged.still)});
    dragged.looks.forEach(look => drawLines(context, look, 1 / cy.zoom()));
    draw(dragged.marked);
    drawPicture(context, dragged.picture);
    draw(dragged.moving);
  };
}

// A processor without a graphics card does not keep up with a hub whose lines are drawn one by one: those of one look are
// drawn at once, as thin as can be, dashes and all; and what stands at their ends is drawn once and then copied.
function parts(elements) {
  const nodes = elements.filter(element => element.isNode());
  const lines = new Set(elements.filter(element => element.isEdge() && element.visible() && !element.is(MARKED)));
  return {
    looks: lines.size < HUB ? [] : byLook(lines),
    marked: elements.filter(element => element.isEdge() && !lines.has(element)),
    still: nodes.filter(node => !node.grabbed()),
    moving: nodes.filter(node => node.grabbed())
  };
}

function byLook(edges) {
  const looks = new Map();
  for (const edge of edges) {
    const look = {colour: edge.style('line-color'), dash: DASHES[line(edge.data())], opacity: edge.numericStyle('opacity')};
    const key = Object.values(look).join('|');
    if (!looks.has(key)) looks.set(key, {...look, edges: []});
    looks.get(key).edges.push(edge);
  }
  return [...looks.values()];
}

function drawLines(context, {colour, dash, opacity, edges}, width) {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.globalAlpha = opacity;
  context.setLineDash(dash);
  context.beginPath();
  for (const edge of edges) {
    const [start, end] = [edge.source().position(), edge.target().position()];
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
  }
  context.stroke();
  context.restore();
}

function picture(renderer, context, nodes) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [context.canvas.width, context.canvas.height];
  const own = canvas.getContext('2d');
  own.setTransform(context.getTransform());
  nodes.forEach(node => renderer.drawElement(own, node));
  return canvas;
}

function drawPicture(context, canvas) {
  context.save();
  context.resetTransform();
  context.drawImage(canvas, 0, 0);
  context.restore();
}
