// Where entities stand. The same graph is laid out the same way on every visit: nothing here is drawn by lot.

const STEP = 84;
const RING = 64;
const ROOM = 40;
const WIDE_ROOM = 80;
const WINDOW = 1.6;
const BOX = {x: 170, y: 48};
const WIDE = 1.5;
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

// On circles around those asked about, each beside whom it was reached from, with so much room for each.
function circles(nodes, edges, room) {
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
    rings[at] = Math.max(1, Math.ceil((Math.sqrt(inner * inner + counts[at] * room * RING / Math.PI) - inner) / RING));
    radius[at] = rings[at] === 1 ? Math.max(inner, counts[at] * room / (2 * Math.PI)) : inner;
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
  const stretch = Math.min(1.8, Math.max(1.1, WINDOW * extent(place => place.y) / extent(place => place.x)));
  all.forEach(place => { place.x *= stretch; });
}

// Pushes apart, the shorter way, those whose names stand on each other, until none do or the rounds are over. The names of
// those asked about are larger.
function separate(places, asked, fixed) {
  const all = [...places].map(([id, place]) => ({place, asked: asked.has(id), held: asked.has(id) || fixed.has(id)}));
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (const [one, other] of near(all)) moved = apart(one, other) || moved;
  }
}

// Pairs whose cells of a grid touch, each once.
function near(all) {
  const cells = new Map();
  const cell = (x, y) => x * 1_000_003 + y;
  const pairs = [];
  for (const each of all) {
    const [x, y] = [Math.floor(each.place.x / BOX.x / WIDE), Math.floor(each.place.y / BOX.y)];
    for (let right = -1; right <= 1; right++) {
      for (let down = -1; down <= 1; down++) {
        cells.get(cell(x + right, y + down))?.forEach(other => pairs.push([other, each]));
      }
    }
    const own = cell(x, y);
    if (cells.has(own)) cells.get(own).push(each); else cells.set(own, [each]);
  }
  return pairs;
}

function apart(one, other) {
  const far = {x: other.place.x - one.place.x, y: other.place.y - one.place.y};
  const width = BOX.x * (one.asked || other.asked ? WIDE : 1);
  const over = {x: width - Math.abs(far.x), y: BOX.y - Math.abs(far.y)};
  if (over.x <= 0 || over.y <= 0 || one.held && other.held) return false;
  const axis = over.x / width < over.y / BOX.y ? 'x' : 'y';
  const push = (far[axis] < 0 ? -1 : 1) * (over[axis] / 2 + 1);
  if (!one.held) one.place[axis] -= push;
  if (!other.held) other.place[axis] += push;
  return true;
}

// Below the others, in rows: those of whom no line is shown. As wide as makes the whole as wide as a window is.
function rows(nodes, places) {
  const all = [...places.values()];
  const [left, right] = [Math.min(...all.map(place => place.x)), Math.max(...all.map(place => place.x))];
  const [top, bottom] = [Math.min(...all.map(place => place.y)), Math.max(...all.map(place => place.y))];
  const high = bottom - top + 2 * STEP;
  const wide = WINDOW * (high + Math.sqrt(high * high + 4 * nodes.length * BOX.x * RING / WINDOW)) / 2;
  const columns = Math.ceil(Math.max(right - left, wide) / BOX.x);
  const start = (left + right - (Math.min(columns, nodes.length) - 1) * BOX.x) / 2;
  nodes.forEach(({id}, at) => places.set(id,
    {x: start + (at % columns) * BOX.x, y: bottom + 2 * STEP + Math.floor(at / columns) * RING}));
}

/** Places by id. Those in `fixed` stay where they are. */
export function arrange(nodes, edges, fixed = new Map()) {
  const ends = new Set(edges.filter(edge => edge.source !== edge.target).flatMap(edge => [edge.source, edge.target]));
  const joined = nodes.filter(node => node.asked || ends.has(node.id) || fixed.has(node.id));
  const central = joined.length ? joined : nodes;
  const large = central.length > LARGE;
  const places = circles(central, edges, large ? WIDE_ROOM : ROOM);
  fixed.forEach((place, id) => places.has(id) && places.set(id, {...place}));
  if (!large) relax(central, edges, places, fixed);
  if (!fixed.size) widen(places);
  separate(places, new Set(nodes.filter(node => node.asked).map(node => node.id)), fixed);
  rows(nodes.filter(node => !places.has(node.id)), places);
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
