/* A line of time with a lane for each type of event. How an event stands to the day it was told shows by its sign: a
   full disc is past, a ring is planned, half a disc goes on, a broken diamond is only supposed, a cross was denied. */
sayso.lanes = (() => {
  const { svg, dates } = sayso;
  const SIGN = 6;
  const ROW = 17;
  const DEEP = 8; /* rows of signs in a lane; what is beyond is counted */
  const ALONE = 12; /* lanes */

  const disc = (className) => [svg("circle", { r: SIGN, class: className })];
  const SIGNS = {
    past: () => disc("full"),
    ongoing: () => [...disc("ring"), svg("path", { d: `M0 ${-SIGN}a${SIGN} ${SIGN} 0 0 1 0 ${2 * SIGN}z`, class: "full" })],
    planned: () => disc("ring"),
    hypothetical: () => [svg("path", { d: `M0 ${-SIGN - 1}L${SIGN + 1} 0 0 ${SIGN + 1} ${-SIGN - 1} 0z`, class: "ring broken" })],
    denied: () => [svg("path", { d: "M-5 -5L5 5M5 -5L-5 5", class: "cross" })],
  };

  const sign = (status) => (SIGNS[status] || SIGNS.past)();

  /* The sign of a status beside words. */
  const icon = (status) => svg("svg", { width: 18, height: 18, viewBox: "-9 -9 18 18", class: `sign ${status}`, "aria-hidden": "true" }, ...sign(status));

  /* Puts the things of a lane in rows so that signs do not cover each other: [thing, x, row]. */
  function rowsOf(things, x) {
    const ends = [];
    return things.map((thing) => {
      const at = x(thing);
      let row = ends.findIndex((end) => end <= at);
      if (row < 0) row = ends.length;
      ends[row] = at + 2 * SIGN + 4;
      return [thing, at, row];
    });
  }

  /* The lanes: the types with most first, then what is left together. */
  function lanes(things) {
    const counts = new Map();
    things.forEach(({ lane }) => counts.set(lane, (counts.get(lane) || 0) + 1));
    const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([lane]) => lane);
    const alone = order.length > ALONE ? order.slice(0, ALONE - 1) : order;
    const made = alone.map((title) => ({ title, things: things.filter(({ lane }) => lane === title) }));
    if (alone.length < order.length) made.push({ title: "other types", things: things.filter(({ lane }) => !alone.includes(lane)) });
    return made;
  }

  /* things: [{ lane, span: { from, to }, status, says, open }]; `width` in pixels. Arrow keys move in the order of time. */
  function draw(things, width) {
    const narrow = width < 560;
    const left = narrow ? 10 : 118;
    const domain = dates.domain(things.map(({ span }) => span));
    const inside = things.filter(({ span }) => span.to > domain.from && span.from < domain.to);
    const x = (moment) => left + 12 + ((Math.min(Math.max(moment, domain.from), domain.to) - domain.from) / (domain.to - domain.from)) * (width - left - 28);
    const middle = ({ span }) => x((span.from + span.to) / 2);
    const parts = [];
    const signs = [];
    let top = 6;
    for (const lane of lanes(inside)) {
      const placed = rowsOf([...lane.things].sort((a, b) => middle(a) - middle(b)), middle);
      const deep = Math.min(DEEP, Math.max(...placed.map(([, , row]) => row)) + 1);
      if (narrow) top += 16;
      const base = top;
      const hidden = placed.filter(([, , row]) => row >= DEEP).length;
      parts.push(svg("text", narrow ? { x: left, y: base - 2, class: "lane" } : { x: left - 8, y: base + 18, class: "lane", "text-anchor": "end" },
        hidden ? `${lane.title} (+${hidden})` : lane.title));
      placed.filter(([, , row]) => row < DEEP).forEach(([thing, at, row]) => {
        const y = base + 13 + row * ROW;
        const bar = thing.span.to - thing.span.from > 1.5 * dates.DAY
          ? svg("rect", { x: x(thing.span.from) - at, y: -3, height: 6, rx: 3, width: Math.max(2, x(thing.span.to) - x(thing.span.from)), class: "extent" }) : null;
        signs.push([(thing.span.from + thing.span.to) / 2, svg("g", { transform: `translate(${at} ${y})`, class: `sign ${thing.status}`, tabindex: -1, role: "button", "aria-label": thing.says,
          on: { click: thing.open, keydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); thing.open(); } } } },
        svg("title", {}, thing.says), bar, svg("circle", { r: SIGN + 4, class: "reach" }), ...sign(thing.status))]);
      });
      top = base + 10 + deep * ROW + 4;
      parts.push(svg("line", { x1: left, x2: width, y1: top - 2, y2: top - 2, class: "rule" }));
    }
    const marks = dates.ticks(domain, Math.max(3, Math.floor((width - left) / 90))).flatMap(([moment, label]) => [
      svg("line", { x1: x(moment), x2: x(moment), y1: 0, y2: top, class: "rule" }),
      svg("text", { x: x(moment), y: top + 16, "text-anchor": "middle", class: "tick" }, label)]);
    signs.sort((a, b) => a[0] - b[0]);
    return { element: keyed(svg("svg", { width, height: top + 24, class: "lanes", role: "group", "aria-label": "Events on a line of time" }, ...marks, ...parts, ...signs.map(([, node]) => node)),
      signs.map(([, node]) => node)), outside: things.length - inside.length };
  }

  /* One sign is reached by Tab, the others from there by the arrow keys. */
  function keyed(element, nodes) {
    nodes[0]?.setAttribute("tabindex", 0);
    element.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = step && nodes[nodes.indexOf(event.target) + step];
      if (!next) return;
      event.preventDefault();
      nodes.forEach((node) => node.setAttribute("tabindex", node === next ? 0 : -1));
      next.focus();
    });
    return element;
  }

  return { draw, icon };
})();
