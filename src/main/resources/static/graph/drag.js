/**
 * Draws, while an entity is dragged, only what moves: the entity and its lines, which have a canvas of their own. Otherwise
 * cytoscape draws everything anew whenever the bounds of anything change: at 1,000 entities 20 frames a second, not 60. Has no
 * way in cytoscape's documented interface: a test holds what is drawn.
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
