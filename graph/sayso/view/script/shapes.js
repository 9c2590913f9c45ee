/* Where the lines of nodes and arrows run, as vis-network draws them. */
sayso.shapes = (() => {
  const ROUND = 0.14; /* how far an arrow is bent */
  const ring = (count, radius, turn) => Array.from({ length: count }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / count;
    return [radius(index) * Math.cos(angle), radius(index) * Math.sin(angle)];
  });
  /* A triangle that points up (1) or down (-1). */
  const triangle = (half, way) => [[0, -0.8797 * half * way], [half, 0.8524 * half * way], [-half, 0.8524 * half * way]];
  const OUTLINES = {
    square: (size) => [[-size, -size], [size, -size], [size, size], [-size, size]],
    diamond: (size) => ring(4, () => size, 0),
    hexagon: (size) => ring(6, () => size, 0),
    triangle: (size) => triangle(1.15 * size, 1),
    triangleDown: (size) => triangle(1.15 * size, -1),
    star: (size) => ring(10, (index) => 0.82 * size * (index % 2 ? 0.5 : 1.3), -Math.PI / 2).map(([x, y]) => [x, y + 0.082 * size]),
  };

  /* The corners of a node, or null where it is a disc. */
  function corners({ x, y, size, shape }) {
    return OUTLINES[shape] ? OUTLINES[shape](size).map(([dx, dy]) => [x + dx, y + dy]) : null;
  }

  /* The point that bends the line from one node to another. */
  function bend(from, to) {
    const [dx, dy] = [to.x - from.x, from.y - to.y];
    const share = 0.5 * ROUND + 0.5;
    const angle = Math.atan2(dy, dx) + share * Math.PI;
    return [from.x + share * Math.hypot(dx, dy) * Math.sin(angle), from.y + share * Math.hypot(dx, dy) * Math.cos(angle)];
  }

  /* A point of the bent line, 0 its beginning and 1 its end. */
  function along(from, [bx, by], to, share) {
    const rest = 1 - share;
    return [rest * rest * from.x + 2 * rest * share * bx + share * share * to.x, rest * rest * from.y + 2 * rest * share * by + share * share * to.y];
  }

  /* An arrow that ends at the rim of its target: { start, via, end, head }, `via` null where it is straight. */
  function arrow(from, to, width, curved) {
    const via = curved ? bend(from, to) : [(from.x + to.x) / 2, (from.y + to.y) / 2];
    let [low, high] = [0.5, 1];
    for (let step = 0; step < 10; step += 1) {
      const [x, y] = along(from, via, to, (low + high) / 2);
      if (Math.hypot(x - to.x, y - to.y) > to.size) low = (low + high) / 2;
      else high = (low + high) / 2;
    }
    const tip = along(from, via, to, low);
    const before = along(from, via, to, low - 0.1);
    const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
    const long = 8.25 + 3 * width;
    const at = (back, aside) => [tip[0] - long * (back * Math.cos(angle) - aside * Math.sin(angle)), tip[1] - long * (back * Math.sin(angle) + aside * Math.cos(angle))];
    return { start: [from.x, from.y], via: curved ? via : null, end: at(0.9, 0), head: [tip, at(1, 0.3), at(0.9, 0), at(1, -0.3)] };
  }

  return { corners, arrow };
})();
