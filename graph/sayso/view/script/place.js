/* Where nodes stand in a picture that is made in the page: springs, then no two boxes over each other. The same nodes
   and ties always stand the same. */
sayso.place = (() => {
  const IDEAL = 120;
  const GAP = 10;

  /* nodes: [{ id, width, height, x?, y? }], ties: [{ from, to, weight }]; gives each node its x and y. */
  function springs(nodes, ties) {
    nodes.forEach((node, index) => {
      const angle = index * 2.39996; /* the golden angle: a sunflower */
      node.x ??= Math.cos(angle) * IDEAL * 0.7 * Math.sqrt(index);
      node.y ??= Math.sin(angle) * IDEAL * 0.7 * Math.sqrt(index);
    });
    const at = new Map(nodes.map((node, index) => [node.id, index]));
    const pairs = ties.map(({ from, to, weight }) => [at.get(from), at.get(to), Math.sqrt(Math.min(weight, 4))]);
    const rounds = nodes.length < 2 ? 0 : Math.min(200, Math.max(40, Math.round(24_000 / nodes.length)));
    const fx = new Float64Array(nodes.length);
    const fy = new Float64Array(nodes.length);
    for (let round = 0; round < rounds; round += 1) turn(nodes, pairs, fx, fy, (IDEAL * (1 - round / rounds)) / 2 + 1);
    apart(nodes);
    return nodes;
  }

  function turn(nodes, pairs, fx, fy, limit) {
    nodes.forEach((node, index) => { fx[index] = -node.x * 0.4; fy[index] = -node.y * 0.6; });
    for (let a = 0; a < nodes.length; a += 1) {
      for (let b = a + 1; b < nodes.length; b += 1) {
        const dx = nodes[a].x - nodes[b].x || 0.1;
        const dy = nodes[a].y - nodes[b].y || 0.1;
        const push = (IDEAL * IDEAL) / (dx * dx + dy * dy + 1);
        fx[a] += dx * push; fy[a] += dy * push; fx[b] -= dx * push; fy[b] -= dy * push;
      }
    }
    for (const [a, b, pull] of pairs) {
      const dx = nodes[a].x - nodes[b].x;
      const dy = nodes[a].y - nodes[b].y;
      const force = (Math.hypot(dx, dy) / IDEAL) * pull;
      fx[a] -= dx * force; fy[a] -= dy * force; fx[b] += dx * force; fy[b] += dy * force;
    }
    nodes.forEach((node, index) => {
      const length = Math.hypot(fx[index], fy[index]) || 1;
      const step = Math.min(length, limit) / length;
      node.x += fx[index] * step;
      node.y += fy[index] * step;
    });
  }

  /* Pushes boxes apart along the axis where they overlap less. */
  function apart(nodes) {
    for (let round = 0; round < 80; round += 1) {
      let moved = false;
      const order = [...nodes].sort((a, b) => a.x - b.x);
      for (let i = 0; i < order.length; i += 1) {
        for (let j = i + 1; j < order.length && order[j].x - order[i].x < 400; j += 1) moved = push(order[i], order[j]) || moved;
      }
      if (!moved) return;
    }
  }

  function push(a, b) {
    const x = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
    const y = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
    if (x <= 0 || y <= 0) return false;
    const axis = x < y ? "x" : "y";
    const by = ((x < y ? x : y) / 2 + 0.1) * (a[axis] <= b[axis] ? 1 : -1);
    a[axis] -= by;
    b[axis] += by;
    return true;
  }

  /* Nodes in columns, each from top to bottom around the middle. */
  function columns(lists) {
    lists.forEach((list, column) => list.forEach((node, row) => {
      node.x = column * 260;
      node.y = (row - (list.length - 1) / 2) * 84;
    }));
    return lists.flat();
  }

  return { springs, columns };
})();
