// Which names to show and where: those of the most important nodes that cover nothing.

// Of the type, in pixels of the screen.
const CHARACTER = 7;
const LINE = 15;

/**
 * The space of a node's name, below its circle or above it.
 *
 * @param unit length of a pixel of the screen in the drawing: names keep their size on the screen
 */
export function labelBox(node, unit, below = true) {
  const width = node.name.length * CHARACTER * unit * (node.distance === 0 ? 1.2 : 1);
  const height = LINE * unit;
  const top = below ? node.y + node.radius + unit : node.y - node.radius - unit - height;
  return { left: node.x - width / 2, right: node.x + width / 2, top, bottom: top + height };
}

/**
 * For each node whose name fits beside all circles, whether it goes below its own; the nearest and
 * best linked are served first, and those in the centre in any case.
 *
 * @returns `Map` of id to boolean
 */
export function chooseLabels(nodes, unit) {
  const taken = [];
  const chosen = new Map();
  const byImportance = [...nodes].sort(
    (a, b) => a.distance - b.distance || b.degree - a.degree || b.paperCount - a.paperCount,
  );
  for (const node of byImportance) {
    const isFree = (below) => {
      const box = labelBox(node, unit, below);
      const covers = (other) => other !== node && overlap(box, circleBox(other));
      return !taken.some((other) => overlap(box, other)) && !nodes.some(covers);
    };
    const below = [true, false].find(isFree) ?? (node.distance === 0 ? true : null);
    if (below !== null) {
      taken.push(labelBox(node, unit, below));
      chosen.set(node.id, below);
    }
  }
  return chosen;
}

function circleBox({ x, y, radius }) {
  const r = radius * 0.8;
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
