/* Names under the nodes: readable at every zoom, the weightier actor first, never one over another. */
sayso.labels = (() => {
  const SMALLEST = 11.5;
  const LARGEST = 17;
  const USUAL = 14;
  let placed = [];

  function hits(box, others) {
    return others.some((other) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
  }

  const widths = new Map();

  /* The width of a label's longest line for letters of height 1: measured once. */
  function widest(context, node) {
    const key = `${node.chosen}${node.id}`;
    if (!widths.has(key)) widths.set(key, Math.max(...node.lines.map((line) => context.measureText(line).width)) / parseFloat(context.font.match(/([\d.]+)px/)[1]));
    return widths.get(key);
  }

  /* Draws the labels of `nodes` ({ id, x, y, size, lines, above, faint }), which come in order of weight. */
  function draw(context, nodes, scale) {
    const height = Math.min(LARGEST, Math.max(SMALLEST, USUAL * scale)) / scale;
    const family = getComputedStyle(document.body).fontFamily;
    const taken = [];
    placed = [];
    context.save();
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    context.lineWidth = 4 / scale;
    context.strokeStyle = sayso.colours.of("ground");
    context.fillStyle = sayso.colours.of("ink");
    for (const node of nodes) {
      context.font = `${node.chosen ? 700 : 500} ${height}px ${family}`;
      const half = (widest(context, node) * height) / 2;
      const tall = height * 1.15 * node.lines.length;
      const top = node.above ? node.y - node.size - tall - 3 / scale : node.y + node.size + 4 / scale;
      const box = { id: node.id, left: node.x - half, right: node.x + half, top, bottom: top + tall, size: height };
      const shape = { left: node.x - node.size, right: node.x + node.size, top: node.y - node.size, bottom: node.y + node.size };
      if (!hits(box, taken)) {
        context.globalAlpha = node.faint ? 0.25 : 1;
        node.lines.forEach((line, row) => {
          context.strokeText(line, node.x, top + row * height * 1.15);
          context.fillText(line, node.x, top + row * height * 1.15);
        });
        taken.push(box);
        placed.push(box);
      }
      taken.push(shape);
    }
    context.restore();
  }

  /* The node whose label lies under a point, if any. */
  function at(point) {
    const box = placed.find((label) =>
      point.x >= label.left && point.x <= label.right && point.y >= label.top && point.y <= label.bottom);
    return box ? box.id : null;
  }

  return { draw, at, placed: () => placed };
})();
