/* Arrows on a canvas, many that look alike in one stroke: one by one, as vis-network draws them, hundreds take too long for
   a frame. */
sayso.strokes = (() => {
  const { shapes } = sayso;
  const AT_ONCE = 40; /* in one stroke: where lines cross they are as faint as each, so not all at once */

  function alike(edges) {
    const groups = new Map();
    for (const edge of edges) {
      const key = [edge.color.color, edge.color.opacity, edge.width, edge.dashes].join();
      const group = groups.get(key);
      if (group && group[group.length - 1].length < AT_ONCE) group[group.length - 1].push(edge);
      else groups.set(key, [...(group || []), [edge]]);
    }
    return [...groups.values()].flat();
  }

  /* A shape with these corners, beside those that the path holds already. */
  function trace(context, points) {
    context.moveTo(...points[0]);
    points.slice(1).forEach((point) => context.lineTo(...point));
    context.closePath();
  }

  /* edges: with looks.line's fields; `at` gives a node its { x, y, size }. */
  function draw(context, edges, at, curved) {
    context.save();
    for (const group of alike(edges)) {
      const [{ color, width, dashes }] = group;
      const arrows = group.map((edge) => shapes.arrow(at(edge.from), at(edge.to), width, curved));
      context.globalAlpha = color.opacity;
      context.strokeStyle = context.fillStyle = color.color;
      context.lineWidth = width;
      context.setLineDash(dashes || []);
      context.beginPath();
      for (const { start, via, end } of arrows) {
        context.moveTo(...start);
        if (via) context.quadraticCurveTo(...via, ...end);
        else context.lineTo(...end);
      }
      context.stroke();
      context.beginPath();
      arrows.forEach(({ head }) => trace(context, head));
      context.fill();
    }
    context.restore();
  }

  return { draw, trace };
})();
