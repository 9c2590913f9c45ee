/* The first picture: drawn from what was laid out in advance, before all else is unpacked. vis-network takes its place, with
   everything where it was. */
await (async () => {
  const { picture, looks, labels, hulls, shapes } = sayso;
  const holder = document.getElementById("graph");

  /* Resolves when what was drawn is on the screen; a page that is not seen need not wait. */
  const shown = () => new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 150);
  });

  function trace(context, points) {
    context.beginPath();
    points.forEach(([x, y]) => context.lineTo(x, y));
    context.closePath();
  }

  function line(context, edge, at, count) {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    const { color, dashes, width } = looks.line(edge.stance, edge.width, looks.clear(count), count);
    const { start, via, end, head } = shapes.arrow(from, to, width, looks.curved(count));
    context.globalAlpha = color.opacity;
    context.strokeStyle = context.fillStyle = color.color;
    context.lineWidth = width;
    context.setLineDash(dashes || []);
    context.beginPath();
    context.moveTo(...start);
    if (via) context.quadraticCurveTo(...via, ...end);
    else context.lineTo(...end);
    context.stroke();
    context.setLineDash([]);
    trace(context, head);
    context.fill();
  }

  function node(context, one) {
    const { background, border } = looks.node(one.type, one.role);
    const corners = shapes.corners(one);
    if (corners) trace(context, corners);
    else {
      context.beginPath();
      context.arc(one.x, one.y, one.size, 0, 2 * Math.PI);
    }
    context.fillStyle = background;
    context.strokeStyle = border;
    context.lineWidth = 2;
    context.setLineDash(one.type === "more" ? [4, 3] : []);
    context.fill();
    context.stroke();
  }

  /* As vis-network fits it: all nodes, a tenth of room around them. */
  function fit(nodes, { width, height }) {
    const range = (of) => [Math.min(...nodes.map((one) => one[of] - one.size)), Math.max(...nodes.map((one) => one[of] + one.size))];
    const [[left, right], [top, bottom]] = [range("x"), range("y")];
    return { scale: Math.min(1.4, width / (1.1 * (right - left)), height / (1.1 * (bottom - top))), x: (left + right) / 2, y: (top + bottom) / 2 };
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
    edges.forEach((edge) => line(context, edge, at, edges.length));
    context.globalAlpha = 1;
    nodes.forEach((one) => node(context, one));
    labels.draw(context, looks.ordered(nodes), scale);
    holder.replaceChildren(canvas);
  }

  sayso.legend.start();
  document.getElementById("timeline").hidden = !picture.dated;
  /* a shared link may ask for another view: that is shown when all is there */
  if (!location.hash.slice(1)) draw();
  await shown();
  performance.mark("picture");
})();
