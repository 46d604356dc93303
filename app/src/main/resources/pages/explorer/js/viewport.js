// Panning and zooming an SVG by its viewBox: wheel, drag, two fingers, and the fit to what is drawn.

const CLOSEST = 0.15;
const FARTHEST = 6;

export class Viewport {
  #svg;
  #box = { x: -300, y: -200, width: 600, height: 400 };
  #home = this.#box;
  #fingers = new Map();
  #moved = 0;
  #onScale;
  /** Whether the visitor has taken over; then nothing else moves the view. */
  held = false;

  /** @param onScale called with the length of a pixel of the screen in the drawing */
  constructor(svg, onScale) {
    this.#svg = svg;
    this.#onScale = onScale;
    svg.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    svg.addEventListener('pointerdown', (event) => this.#onDown(event));
    svg.addEventListener('pointermove', (event) => this.#onMove(event));
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
      svg.addEventListener(end, (event) => this.#onUp(event));
    }
    // A drag that ends on a node is no click on it.
    svg.addEventListener('click', (event) => this.#moved > 6 && event.stopPropagation(), true);
  }

  /** Shows all of `bounds`, with the proportions of the drawing. */
  fit(bounds) {
    const { width, height } = this.#svg.getBoundingClientRect();
    if (!width || !height) {
      return;
    }
    const scale = Math.max(bounds.width / width, bounds.height / height, 0.7);
    const box = { width: width * scale, height: height * scale };
    box.x = bounds.x + (bounds.width - box.width) / 2;
    box.y = bounds.y + (bounds.height - box.height) / 2;
    this.#home = box;
    this.#set(box);
  }

  /** Back to the whole drawing. */
  reset() {
    this.held = false;
    this.#set(this.#home);
  }

  zoom(factor, at = this.#centre()) {
    const size = (this.#box.width * factor) / this.#home.width;
    if (size < CLOSEST || size > FARTHEST) {
      return;
    }
    this.held = true;
    this.#set({
      x: at.x - (at.x - this.#box.x) * factor,
      y: at.y - (at.y - this.#box.y) * factor,
      width: this.#box.width * factor,
      height: this.#box.height * factor,
    });
  }

  #set(box) {
    this.#box = box;
    this.#svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
    this.#onScale(this.#scale());
  }

  #centre() {
    return { x: this.#box.x + this.#box.width / 2, y: this.#box.y + this.#box.height / 2 };
  }

  #scale() {
    return this.#box.width / (this.#svg.getBoundingClientRect().width || 1);
  }

  #point(x, y) {
    const { left, top } = this.#svg.getBoundingClientRect();
    return {
      x: this.#box.x + (x - left) * this.#scale(),
      y: this.#box.y + (y - top) * this.#scale(),
    };
  }

  #onWheel(event) {
    event.preventDefault();
    this.zoom(Math.exp(event.deltaY * 0.0015), this.#point(event.clientX, event.clientY));
  }

  #onDown(event) {
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.#moved = 0;
  }

  #onMove(event) {
    const before = this.#fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    const now = { x: event.clientX, y: event.clientY };
    if (this.#fingers.size === 2) {
      this.#pinch(event.pointerId, before, now);
    } else {
      this.#drag(event, before, now);
    }
    this.#fingers.set(event.pointerId, now);
  }

  #drag(event, before, now) {
    this.#moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.#moved <= 6) {
      return;
    }
    this.held = true;
    this.#svg.classList.add('dragging');
    this.#svg.setPointerCapture(event.pointerId);
    const scale = this.#scale();
    const x = this.#box.x - (now.x - before.x) * scale;
    this.#set({ ...this.#box, x, y: this.#box.y - (now.y - before.y) * scale });
  }

  #pinch(id, before, now) {
    const [other] = [...this.#fingers].filter(([key]) => key !== id).map(([, point]) => point);
    const wasApart = Math.hypot(before.x - other.x, before.y - other.y);
    const apart = Math.hypot(now.x - other.x, now.y - other.y);
    this.#moved += 10;
    if (wasApart && apart) {
      this.zoom(wasApart / apart, this.#point((now.x + other.x) / 2, (now.y + other.y) / 2));
    }
  }

  #onUp(event) {
    this.#fingers.delete(event.pointerId);
    this.#svg.classList.remove('dragging');
  }
}
