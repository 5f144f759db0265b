/**
 * While an entity is dragged, draws only what moves: it and its lines, which have a canvas of their own. Cytoscape itself
 * draws everything anew whenever the bounds of anything change. Its documented interface has no way to say so; that what
 * moves is drawn, and nothing else, is held by a test.
 */
export function drawOnlyWhatMoves(cy) {
  const renderer = cy.renderer();
  const notify = renderer.notify;
  renderer.notify = (event, elements) => {
    if (event !== 'bounds' || !renderer.hoverData.draggingEles) {
      notify.call(renderer, event, elements);
      return;
    }
    renderer.redrawHint('drag', true);
    renderer.redraw();
  };
}
