// What was chosen in the graph: an entity with what can be done with it and its lines, or a line with its claims and
// passages, which the server wrote. All of it can be reached by keyboard.

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'onclick') element.addEventListener('click', value);
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};
const name = text => make('bdi', {}, text);
const button = (text, onclick) => make('button', {type: 'button', class: 'quiet', onclick}, text);

export function panel(section, cy, {pages, choose, changed, forget, expand, evidence}) {
  const place = section.querySelector('#graph-panel');
  let from = null;

  const sentence = edge => [name(edge.source().data('name')), ' ', make('bdi', {class: 'label'}, edge.data('label')), ' ',
    name(edge.target().data('name'))];

  const lines = edges => make('ul', {class: 'lines'}, ...edges.map(edge => make('li', {},
    make('button', {type: 'button', class: 'as-link', onclick: () => choose(edge)}, ...sentence(edge)))));

  const path = (start, end) => {
    const found = cy.elements().not('.away, .out').aStar({root: start, goal: end});
    cy.elements().removeClass('path').unselect();
    forget();
    const whole = pages ? [make('a', {href: pages.path(start, end)}, 'Look in the whole graph')] : [];
    if (!found.found) {
      place.replaceChildren(make('h3', {}, 'No path here'), make('p', {}, 'What is drawn does not join these two. '), ...whole);
      return;
    }
    found.path.addClass('path');
    place.replaceChildren(make('h3', {}, 'A path with the fewest lines'), lines(found.path.edges().toArray()), ...whole);
  };

  const showNode = node => {
    const said = make('p', {role: 'status', class: 'small'});
    const tools = make('p', {class: 'node-tools'},
      ...(expand ? [button('Expand', async () => {
        said.textContent = 'Looking …';
        try {
          const count = await expand(node);
          said.textContent = count ? `${count} more.` : 'Nobody else is around.';
          list.replaceWith(list = lines(node.connectedEdges().toArray()));
        } catch (failure) {
          said.textContent = failure.message;
        }
      })] : []),
      button(node.hasClass('pinned') ? 'Unpin' : 'Pin', event => {
        node.toggleClass('pinned');
        if (node.hasClass('pinned')) node.lock();
        else node.unlock();
        event.target.textContent = node.hasClass('pinned') ? 'Unpin' : 'Pin';
      }),
      button('Hide', () => {
        node.addClass('away').unselect();
        forget();
        place.replaceChildren(make('p', {class: 'lead'}, 'Hidden: ', name(node.data('name'))));
        changed();
      }),
      from && from.id() !== node.id()
        ? button('Path to here', () => path(from, node))
        : button('Path from here', () => {
          from = node;
          said.textContent = 'Now choose the other end.';
        }));
    let list = lines(node.connectedEdges().toArray());
    place.replaceChildren(
      make('h3', {}, name(node.data('name')), make('small', {class: 'kind'}, ` ${node.data('what').replace(/^./, first => first.toLowerCase())}`)),
      tools, said, ...(pages ? [make('p', {}, make('a', {href: pages.profile(node)}, 'Profile'), ' ',
        make('a', {href: pages.network(node)}, 'Network'))] : []), list);
  };

  const showEdge = async edge => {
    const found = make('div', {class: 'evidence'});
    const {claims, unnamed} = edge.data();
    const doubt = unnamed ? [make('p', {class: 'small'}, claims === 1 ? 'Said by nobody named.' : `${unnamed} of ${claims} claims by nobody named.`)] : [];
    place.replaceChildren(make('h3', {}, ...sentence(edge)), ...doubt, found,
      ...(pages ? [make('p', {}, make('a', {href: pages.edge(edge)}, 'On a page of its own'))] : []));
    const waiting = make('p', {role: 'status', class: 'small'}, 'Reading its claims …');
    found.append(waiting);
    await evidence(edge, found);
    if (waiting.isConnected) waiting.textContent = 'They could not be read: is the application still running?';
  };

  return element => (element.isNode() ? showNode(element) : showEdge(element));
}
