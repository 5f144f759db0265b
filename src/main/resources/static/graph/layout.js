// Where entities stand. The same graph is laid out the same way on every visit: nothing here is drawn by lot.

const STEP = 84;
const RING = 64;
const ROOM = 40;
const FAR = 3 * STEP;
const LARGE = 220;
const ROUNDS = 220;

// Levels by the least number of steps from those asked about, and from whom each was reached first.
function levels(nodes, edges) {
  const beside = new Map(nodes.map(node => [node.id, []]));
  for (const edge of edges) {
    beside.get(edge.source)?.push(edge.target);
    beside.get(edge.target)?.push(edge.source);
  }
  const level = new Map();
  const parent = new Map();
  const queue = nodes.filter(node => node.asked).map(node => node.id);
  if (!queue.length && nodes.length) queue.push(nodes[0].id);
  queue.forEach(id => level.set(id, 0));
  const roots = [...queue];
  const visit = () => {
    for (let at = 0; at < queue.length; at++) {
      for (const other of beside.get(queue[at])) {
        if (level.has(other)) continue;
        level.set(other, level.get(queue[at]) + 1);
        parent.set(other, queue[at]);
        queue.push(other);
      }
    }
  };
  visit();
  for (const node of nodes) {
    if (level.has(node.id)) continue;
    level.set(node.id, 1);
    roots.push(node.id);
    queue.push(node.id);
    visit();
  }
  return {level, parent, roots, order: queue};
}

// On circles around those asked about, each beside whom it was reached from.
function circles(nodes, edges) {
  const {level, parent, roots, order} = levels(nodes, edges);
  const children = new Map(order.map(id => [id, []]));
  order.forEach(id => parent.has(id) && children.get(parent.get(id)).push(id));
  const leaves = new Map();
  [...order].reverse().forEach(id => leaves.set(id,
    Math.max(1, children.get(id).reduce((sum, child) => sum + leaves.get(child), 0))));
  const counts = [];
  order.forEach(id => { counts[level.get(id)] = (counts[level.get(id)] ?? 0) + 1; });
  const radius = [roots.filter(id => level.get(id) === 0).length > 1 ? STEP : 0];
  // A level of many stands on several rings, one behind the other.
  const rings = [1];
  for (let at = 1; at < counts.length; at++) {
    const inner = radius[at - 1] + (rings[at - 1] - 1) * RING + STEP;
    rings[at] = Math.max(1, Math.ceil((Math.sqrt(inner * inner + counts[at] * ROOM * RING / Math.PI) - inner) / RING));
    radius[at] = rings[at] === 1 ? Math.max(inner, counts[at] * ROOM / (2 * Math.PI)) : inner;
  }
  const turn = counts.map(() => 0);
  const places = new Map();
  const spread = (ids, from, to) => {
    const all = ids.reduce((sum, id) => sum + leaves.get(id), 0);
    let angle = from;
    for (const id of ids) {
      const width = (to - from) * leaves.get(id) / all;
      const at = level.get(id);
      const far = radius[at] + RING * (turn[at]++ % rings[at]);
      places.set(id, {x: far * Math.cos(angle + width / 2), y: far * Math.sin(angle + width / 2)});
      spread(children.get(id), angle, angle + width);
      angle += width;
    }
  };
  spread(roots, -Math.PI, Math.PI);
  return places;
}

// Lets those that are joined draw near and all others keep apart, for a fixed number of rounds.
function relax(nodes, edges, places, fixed) {
  const ids = nodes.map(node => node.id);
  const at = ids.map(id => places.get(id));
  const index = new Map(ids.map((id, i) => [id, i]));
  const pairs = [...new Set(edges.map(edge => [index.get(edge.source), index.get(edge.target)].sort((a, b) => a - b).join()))]
    .map(pair => pair.split(',').map(Number)).filter(([a, b]) => a !== b);
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 26 * (1 - round / ROUNDS) + 1;
    const push = at.map(() => ({x: 0, y: 0}));
    for (let a = 0; a < at.length; a++) {
      for (let b = a + 1; b < at.length; b++) {
        const dx = (at[a].x - at[b].x) || 0.01 * (a - b);
        const dy = (at[a].y - at[b].y) || 0.01;
        const square = dx * dx + dy * dy;
        if (square > FAR * FAR) continue;
        const force = STEP * STEP * 0.5 / Math.max(square, 100);
        push[a].x += dx * force; push[a].y += dy * force;
        push[b].x -= dx * force; push[b].y -= dy * force;
      }
    }
    for (const [a, b] of pairs) {
      const dx = at[a].x - at[b].x;
      const dy = at[a].y - at[b].y;
      const far = Math.hypot(dx, dy) || 1;
      const force = (far - STEP) / far * 0.45;
      push[a].x -= dx * force; push[a].y -= dy * force;
      push[b].x += dx * force; push[b].y += dy * force;
    }
    at.forEach((place, i) => {
      if (fixed.has(ids[i])) return;
      push[i].x -= place.x * 0.02;
      push[i].y -= place.y * 0.02;
      const far = Math.hypot(push[i].x, push[i].y) || 1;
      const step = Math.min(far, heat);
      place.x += push[i].x / far * step;
      place.y += push[i].y / far * step;
    });
  }
}

// A window is wider than high, and names need room at their sides.
function widen(places) {
  const all = [...places.values()];
  const extent = by => Math.max(...all.map(by)) - Math.min(...all.map(by)) || 1;
  if (extent(place => place.y) > extent(place => place.x)) {
    all.forEach(place => { [place.x, place.y] = [place.y, -place.x]; });
  }
  const stretch = Math.min(1.8, Math.max(1.1, 1.6 * extent(place => place.y) / extent(place => place.x)));
  all.forEach(place => { place.x *= stretch; });
}

/** Places by id. Those in `fixed` stay where they are. */
export function arrange(nodes, edges, fixed = new Map()) {
  const places = circles(nodes, edges);
  fixed.forEach((place, id) => places.has(id) && places.set(id, {...place}));
  if (nodes.length <= LARGE) relax(nodes, edges, places, fixed);
  if (!fixed.size) widen(places);
  for (const [id, place] of places) {
    if (!fixed.has(id)) places.set(id, {x: Math.round(place.x), y: Math.round(place.y)});
  }
  return places;
}

/** Places for those that are new around one that stays, on a circle that is free of others as far as it goes. */
export function around(centre, ids, taken) {
  const places = new Map();
  const far = Math.max(STEP, ids.length * 20);
  const away = Math.atan2(centre.y - taken.y, centre.x - taken.x) || 0;
  ids.forEach((id, at) => {
    const angle = away + (at - (ids.length - 1) / 2) * Math.min(0.5, 2 * Math.PI / ids.length);
    places.set(id, {x: Math.round(centre.x + far * Math.cos(angle)), y: Math.round(centre.y + far * Math.sin(angle))});
  });
  return places;
}
