// Draws a co-author network: SVG, one tab stop, arrow keys from author to author.

import { counted, svg, show, years } from './dom.js';
import { chooseLabels, labelBox } from './labels.js';
import { advance, createLayout } from './layout.js';
import { Viewport } from './viewport.js';

// What is quickly at rest is shown at rest; what takes longer can be watched.
const FIRST_FRAME = 60;
const LATER_FRAMES = 8;

export class NetworkView {
  #edges = svg('g');
  #nodes = svg('g');
  #labels = svg('g', { 'aria-hidden': 'true' });
  #svg = svg('svg', { role: 'group', 'aria-label': 'Co-author network. Arrow keys go from author to author, Enter puts one in the centre.' });
  #viewport = new Viewport(this.#svg, (unit) => this.#onScale(unit));
  #unit = 1;
  #places = new Map();
  #frame = 0;
  #drawn = { nodes: [], edges: [] };
  #onChoose;

  /** @param onChoose called with the id of an author who is to be put in the centre */
  constructor(parent, onChoose) {
    this.#onChoose = onChoose;
    this.#svg.append(this.#edges, this.#nodes, this.#labels);
    this.#svg.addEventListener('keydown', (event) => this.#onKey(event));
    parent.append(this.#svg);
    new ResizeObserver(() => this.#viewport.held || this.#fit()).observe(parent);
  }

  zoomIn = () => this.#viewport.zoom(0.75);
  zoomOut = () => this.#viewport.zoom(1 / 0.75);
  showAll = () => this.#viewport.reset();

  clear() {
    cancelAnimationFrame(this.#frame);
    show(this.#edges);
    show(this.#nodes);
    show(this.#labels);
    this.#drawn = { nodes: [], edges: [] };
  }

  /** Shows a network as `coauthorNetwork` answers it. */
  draw(network) {
    cancelAnimationFrame(this.#frame);
    const busiest = Math.max(1, ...network.nodes.map((node) => node.degree));
    const nodes = network.nodes.map((node) => nodeOf(node, busiest));
    const layout = createLayout(nodes, network.edges, this.#places);
    this.#places = new Map(nodes.map((node) => [node.id, node]));
    this.#drawn = { nodes, edges: network.edges.map((edge) => this.#edgeOf(edge)) };
    nodes.forEach((node, index) => this.#addNode(node, index));
    show(this.#edges, this.#drawn.edges.map((edge) => edge.element));
    show(this.#nodes, nodes.map((node) => node.element));
    show(this.#labels, nodes.map((node) => node.label));
    // The more lines, the fainter each: a dense network stays a texture, not a blot.
    const faint = Math.min(0.55, Math.max(0.13, 5 / Math.sqrt(network.edges.length)));
    this.#svg.style.setProperty('--edge-opacity', faint);
    this.#viewport.held = false;
    this.#settle(layout);
  }

  #settle(layout) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
    let moving = true;
    let milliseconds = FIRST_FRAME;
    const step = () => {
      const end = performance.now() + milliseconds;
      while (moving && (still || performance.now() < end)) {
        moving = advance(layout);
      }
      milliseconds = LATER_FRAMES;
      this.#place(!moving);
      if (moving) {
        this.#frame = requestAnimationFrame(step);
      }
    };
    step();
  }

  #addNode(node, index) {
    const about = `${node.name}, ${counted(node.paperCount, 'paper')}, ${distanceOf(node.distance)}`;
    node.element = svg(
      'g',
      {
        class: `node d${Math.min(4, node.distance)}`,
        role: 'button',
        tabindex: index === 0 ? 0 : -1,
        'aria-label': about,
        'data-id': node.id,
        click: () => this.#onChoose(node.id),
        pointerenter: () => this.#highlight(node),
        pointerleave: () => this.#highlight(null),
        focus: () => this.#onFocus(node),
        blur: () => this.#highlight(null),
      },
      svg('title', {}, about),
      svg('circle', { r: node.radius }),
    );
    node.label = svg('text', { class: node.distance === 0 ? 'centre' : null }, node.name);
  }

  #edgeOf(edge) {
    const a = this.#places.get(edge.source);
    const b = this.#places.get(edge.target);
    const when = years(edge.firstYear, edge.lastYear);
    const about = `${a.name} and ${b.name}: ${counted(edge.sharedPapers, 'joint paper')}${when && `, ${when}`}`;
    const width = 0.8 + 1.4 * Math.sqrt(edge.sharedPapers - 0.5);
    const line = svg('line', { class: 'edge', 'stroke-width': Math.min(9, width) });
    line.append(svg('title', {}, about));
    return { a, b, element: line };
  }

  #place(atRest) {
    for (const { a, b, element } of this.#drawn.edges) {
      element.setAttribute('x1', a.x);
      element.setAttribute('y1', a.y);
      element.setAttribute('x2', b.x);
      element.setAttribute('y2', b.y);
    }
    for (const node of this.#drawn.nodes) {
      node.element.setAttribute('transform', `translate(${node.x} ${node.y})`);
      node.label.setAttribute('transform', `translate(${node.x} ${node.y})`);
    }
    if (!this.#viewport.held) {
      this.#fit();
    }
    this.#svg.classList.toggle('at-rest', atRest);
    if (atRest) {
      this.#name();
    }
  }

  /** Names what there is room for: the closer one looks, the more. */
  #name() {
    const named = chooseLabels(this.#drawn.nodes, this.#unit);
    for (const node of this.#drawn.nodes) {
      const below = named.get(node.id) ?? true;
      const gap = (below ? 12 : -5) * this.#unit;
      node.label.classList.toggle('fits', named.has(node.id));
      node.label.setAttribute('y', below ? node.radius + gap : gap - node.radius);
    }
  }

  #onScale(unit) {
    if (Math.abs(unit / this.#unit - 1) > 0.02) {
      this.#unit = unit;
      this.#svg.style.setProperty('--unit', unit);
      this.#name();
    }
  }

  #fit() {
    const boxes = this.#drawn.nodes.map((node) => labelBox(node, this.#unit));
    if (boxes.length) {
      const x = Math.min(...boxes.map((box) => box.left)) - 20;
      const y = Math.min(...this.#drawn.nodes.map((node) => node.y - node.radius)) - 24;
      const width = Math.max(...boxes.map((box) => box.right)) + 20 - x;
      const height = Math.max(...boxes.map((box) => box.bottom)) + 20 - y;
      this.#viewport.fit({ x, y, width, height });
    }
  }

  #highlight(node) {
    this.#svg.classList.toggle('faded', node !== null);
    const near = new Set(node ? [node] : []);
    for (const { a, b, element } of this.#drawn.edges) {
      const touches = node !== null && (a === node || b === node);
      element.classList.toggle('near', touches);
      if (touches) {
        near.add(a).add(b);
      }
    }
    for (const each of this.#drawn.nodes) {
      each.element.classList.toggle('near', near.has(each));
      each.label.classList.toggle('near', each === node || (near.has(each) && near.size < 20));
    }
  }

  #onFocus(node) {
    this.#drawn.nodes.forEach((each) =>
      each.element.setAttribute('tabindex', each === node ? 0 : -1),
    );
    this.#highlight(node);
  }

  #onKey(event) {
    const from = this.#drawn.nodes.find((node) => node.element === event.target);
    if (!from) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#onChoose(from.id);
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      nearestTowards(event.key, from, this.#drawn.nodes)?.element.focus();
    }
  }
}

function nodeOf({ author, distance, degree }, busiest) {
  const size = 4 + 7 * Math.sqrt(degree / busiest);
  return {
    id: author.id,
    name: author.name,
    paperCount: author.paperCount,
    distance,
    degree,
    radius: distance === 0 ? 13 : size,
  };
}

function distanceOf(steps) {
  return steps === 0 ? 'in the centre' : `${counted(steps, 'step')} away`;
}

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The nearest node within the half-plane of an arrow key; what lies straight ahead counts most. */
function nearestTowards(key, from, nodes) {
  const [right, down] = DIRECTIONS[key];
  const ways = nodes
    .filter((node) => node !== from)
    .map((node) => {
      const ahead = (node.x - from.x) * right + (node.y - from.y) * down;
      const aside = Math.abs((node.x - from.x) * down) + Math.abs((node.y - from.y) * right);
      return { node, ahead, cost: ahead + 2 * aside };
    })
    .filter(({ ahead }) => ahead > 1);
  return ways.sort((a, b) => a.cost - b.cost)[0]?.node;
}
