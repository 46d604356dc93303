// A force layout: edges pull like springs, nodes push each other away, and a gentle pull keeps each
// distance on its ring. Plain arithmetic, no drawing; the same input gives the same picture.

const RING = 130;
const SPRING_LENGTH = 80;
const PUSH = 3200;
const COOLING = 0.985;
const COLDEST = 0.02;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places nodes so that `advance` can move them to rest.
 *
 * @param nodes `{ id, distance, radius }`; gain `x` and `y`
 * @param edges `{ source, target, sharedPapers }` with the ids of nodes
 * @param known `Map` of id to `{ x, y }`: where nodes stood before, to start from
 */
export function createLayout(nodes, edges, known = new Map()) {
  nodes.forEach((node, index) => {
    const before = known.get(node.id);
    const angle = index * GOLDEN_ANGLE;
    const ring = node.distance * RING + (node.distance ? (index % 3) * 12 : 0);
    node.x = before ? before.x : Math.cos(angle) * ring;
    node.y = before ? before.y : Math.sin(angle) * ring;
    node.vx = 0;
    node.vy = 0;
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const springs = edges.map((edge) => spring(byId, edge));
  return { nodes, springs, heat: 1, centres: nodes.filter((node) => node.distance === 0).length };
}

/** One step towards rest; false once the layout has come to it. */
export function advance(layout) {
  const { nodes, springs, heat, centres } = layout;
  springs.forEach((each) => pull(each, heat));
  pushApart(nodes, heat);
  for (const node of nodes) {
    keepOnRing(node, heat, centres);
    node.vx *= 0.6;
    node.vy *= 0.6;
    node.x += node.vx;
    node.y += node.vy;
  }
  separate(nodes);
  layout.heat *= COOLING;
  return layout.heat > COLDEST;
}

function spring(byId, edge) {
  const a = byId.get(edge.source);
  const b = byId.get(edge.target);
  a.links = (a.links ?? 0) + 1;
  b.links = (b.links ?? 0) + 1;
  return { a, b, length: SPRING_LENGTH / (1 + 0.15 * Math.min(6, edge.sharedPapers - 1)) };
}

/** The busier its ends, the weaker a spring: else one prolific author draws all into a knot. */
function pull({ a, b, length }, heat) {
  const dx = b.x - a.x || 0.01;
  const dy = b.y - a.y || 0.01;
  const far = Math.hypot(dx, dy);
  const force = (heat * 0.9 * (far - length)) / far / Math.min(a.links, b.links);
  const share = a.links / (a.links + b.links);
  b.vx -= dx * force * share;
  b.vy -= dy * force * share;
  a.vx += dx * force * (1 - share);
  a.vy += dy * force * (1 - share);
}

function pushApart(nodes, heat) {
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const a = nodes[i];
      const b = nodes[j];
      const dx = b.x - a.x || (i - j) * 0.01;
      const dy = b.y - a.y || 0.01;
      const force = (heat * PUSH) / Math.max(100, dx * dx + dy * dy) / Math.hypot(dx, dy);
      a.vx -= dx * force;
      a.vy -= dy * force;
      b.vx += dx * force;
      b.vy += dy * force;
    }
  }
}

/** One centre is held in the middle; several have to find their places around it. */
function keepOnRing(node, heat, centres) {
  const far = Math.hypot(node.x, node.y) || 1;
  const strength = node.distance === 0 ? 0.3 / centres ** 2 : 0.06;
  const force = (heat * strength * (node.distance * RING - far)) / far;
  node.vx += node.x * force;
  node.vy += node.y * force;
}

/** No two circles touch; sideways there is more room, since names are wider than high. */
function separate(nodes) {
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const a = nodes[i];
      const b = nodes[j];
      const room = a.radius + b.radius + 12;
      const dx = (b.x - a.x) / 1.6;
      const dy = b.y - a.y;
      const far = Math.hypot(dx, dy) || 0.1;
      if (far < room) {
        const shift = ((room - far) / far) * 0.25;
        a.x -= dx * shift;
        b.x += dx * shift;
        a.y -= dy * shift;
        b.y += dy * shift;
      }
    }
  }
}
