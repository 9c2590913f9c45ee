/* Communities as soft fields behind their nodes. */
sayso.hulls = (() => {
  const HUES = 6;
  let fields = [];

  /* The convex hull of points [x, y], by Andrew's monotone chain. */
  function hull(points) {
    const sorted = points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const half = (list) => {
      const kept = [];
      for (const point of list) {
        while (kept.length > 1 && turn(kept[kept.length - 2], kept[kept.length - 1], point) <= 0) kept.pop();
        kept.push(point);
      }
      return kept.slice(0, -1);
    };
    return [...half(sorted), ...half([...sorted].reverse())];
  }

  const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

  /* Takes the nodes that are seen; three make a field. */
  function set(nodes) {
    const groups = new Map();
    for (const node of nodes) {
      if (node.community < 0) continue;
      if (!groups.has(node.community)) groups.set(node.community, []);
      groups.get(node.community).push(node);
    }
    const several = groups.size > 1;
    fields = [...groups].filter(([, members]) => several && members.length > 2).map(([group, members]) => ({ group,
      points: hull(members.flatMap(({ x, y, size }) => [[x - size, y - size], [x + size, y - size], [x - size, y + size], [x + size, y + size]])) }));
  }

  function draw(context) {
    context.save();
    context.lineJoin = "round";
    context.lineWidth = 36;
    for (const { group, points } of fields) {
      context.fillStyle = context.strokeStyle = sayso.colours.of(`field-${group % HUES}`);
      context.beginPath();
      points.forEach(([x, y]) => context.lineTo(x, y));
      context.closePath();
      context.stroke();
      context.fill();
    }
    context.restore();
  }

  return { set, draw, fields: () => fields };
})();
