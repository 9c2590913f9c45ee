/* The first picture: drawn from what was laid out in advance, before all else is unpacked. vis-network takes its place, with
   everything where it was. */
await (async () => {
  const { picture, looks, labels, hulls, shapes, strokes } = sayso;
  const holder = document.getElementById("graph");
  const NAMED = 80; /* nodes whose labels are drawn: the first letters of a font are slow */

  /* Resolves when what was drawn is on the screen; a page that is not seen need not wait. */
  const shown = () => new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 150);
  });

  function node(context, one) {
    const { background, border } = looks.node(one.type, one.role);
    const corners = shapes.corners(one);
    context.beginPath();
    if (corners) strokes.trace(context, corners);
    else context.arc(one.x, one.y, one.size, 0, 2 * Math.PI);
    context.fillStyle = background;
    context.strokeStyle = border;
    context.lineWidth = 2;
    context.setLineDash(one.type === "more" ? [4, 3] : []);
    context.fill();
    context.stroke();
  }

  /* As graph.js fits it: all nodes, a tenth of room around them, and that for labels. */
  function fit(nodes, { width, height }) {
    const range = (of) => [Math.min(...nodes.map((one) => one[of] - one.size)), Math.max(...nodes.map((one) => one[of] + one.size))];
    const [[left, right], [top, bottom]] = [range("x"), range("y")];
    const { share, below } = looks.ROOM;
    const scale = share * Math.min(1.4 / share, width / (1.1 * (right - left)), height / (1.1 * (bottom - top)));
    return { scale, x: (left + right) / 2, y: (top + bottom) / 2 + below / scale };
  }

  function draw() {
    const nodes = picture.nodes.filter((one) => !one.weak);
    const at = new Map(nodes.map((one) => [one.id, one]));
    const edges = picture.edges.filter(({ from, to }) => at.has(from) && at.has(to));
    sayso.note.show(picture.nodes.length - nodes.length);
    sayso.legend.count(nodes.filter(({ type }) => type !== "more"), edges);
    const box = holder.getBoundingClientRect();
    if (!nodes.length || !box.width || !box.height) return;
    const fine = window.devicePixelRatio || 1;
    const canvas = sayso.dom.el("canvas", { width: Math.round(box.width * fine), height: Math.round(box.height * fine), class: "sketch" });
    const context = canvas.getContext("2d");
    const { scale, x, y } = fit(nodes, box);
    context.setTransform(fine * scale, 0, 0, fine * scale, fine * (box.width / 2 - x * scale), fine * (box.height / 2 - y * scale));
    hulls.set(nodes);
    hulls.draw(context);
    const lines = edges.map(({ from, to, stance, width }) => ({ from, to, ...looks.line(stance, width, looks.clear(edges.length), edges.length) }));
    strokes.draw(context, lines, (id) => at.get(id), looks.curved(edges.length));
    nodes.forEach((one) => node(context, one));
    labels.draw(context, looks.ordered(nodes).slice(0, NAMED), scale);
    holder.replaceChildren(canvas);
  }

  sayso.legend.start();
  document.getElementById("timeline").hidden = !picture.dated;
  /* a shared link may ask for another view: that is shown when all is there */
  if (!location.hash.slice(1)) draw();
  await shown();
  performance.mark("picture");
})();
