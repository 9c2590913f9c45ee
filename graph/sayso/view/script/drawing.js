/* The picture as SVG: what the canvas shows, in shapes and text that stay sharp. */
sayso.drawing = (() => {
  const make = sayso.svg;
  const ANGLES = { square: [4, 45], diamond: [4, 0], triangle: [3, -90], triangleDown: [3, 90], hexagon: [6, 0] };

  function corners({ x, y, size, shape }) {
    if (shape === "star") {
      return Array.from({ length: 10 }, (_, index) => point(x, y, index % 2 ? size * 0.5 : size * 1.2, -90 + index * 36));
    }
    const [sides, turn] = ANGLES[shape];
    return Array.from({ length: sides }, (_, index) => point(x, y, shape === "square" ? size * 1.41 : size, turn + (index * 360) / sides));
  }

  const point = (x, y, radius, degrees) => [x + radius * Math.cos((degrees * Math.PI) / 180), y + radius * Math.sin((degrees * Math.PI) / 180)].map((value) => value.toFixed(1)).join(",");

  function shape(node) {
    const look = { fill: node.color.background, stroke: node.color.border, "stroke-width": 2 };
    if (!ANGLES[node.shape] && node.shape !== "star") return make("circle", { cx: node.x, cy: node.y, r: node.size, ...look });
    return make("polygon", { points: corners(node).join(" "), ...look });
  }

  function arrow(edge, from, to) {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const [x, y] = [to.x - ux * (to.size + 3), to.y - uy * (to.size + 3)];
    const bend = length * 0.14;
    const [mx, my] = [(from.x + x) / 2 + uy * bend, (from.y + y) / 2 - ux * bend];
    const head = 5 + edge.width;
    const { color, opacity } = edge.color;
    const tip = [[x, y], [x - ux * head * 2 - uy * head, y - uy * head * 2 + ux * head], [x - ux * head * 2 + uy * head, y - uy * head * 2 - ux * head]];
    return make("g", { opacity: Math.max(opacity, 0.4) },
      make("path", { d: `M${from.x} ${from.y}Q${mx} ${my} ${x} ${y}`, fill: "none", stroke: color, "stroke-width": edge.width, "stroke-dasharray": edge.dashes ? edge.dashes.join(" ") : "none" }),
      make("polygon", { points: tip.map((pair) => pair.map((value) => value.toFixed(1)).join(",")).join(" "), fill: color }));
  }

  function label(box, node) {
    const text = make("text", { x: node.x, y: box.top, "text-anchor": "middle", "font-size": box.size, "font-family": "sans-serif", fill: sayso.colours.of("ink"),
      stroke: sayso.colours.of("ground"), "stroke-width": 3, "paint-order": "stroke" });
    node.lines.forEach((line, row) => text.append(make("tspan", { x: node.x, dy: box.size * (row ? 1.15 : 0.9) }, line)));
    return text;
  }

  function svg() {
    const { nodes, edges } = sayso.graph;
    const seen = new Map(nodes.get().filter((node) => !node.hidden).map((node) => [node.id, node]));
    const labels = sayso.labels.placed().filter((box) => seen.has(box.id));
    const all = [...seen.values()];
    const least = (values) => Math.min(0, ...values) === 0 && !values.length ? 0 : Math.min(...values);
    const [left, top] = [least([...all.map(({ x, size }) => x - size), ...labels.map((box) => box.left)]) - 30, least([...all.map(({ y, size }) => y - size), ...labels.map((box) => box.top)]) - 30];
    const most = (values) => (values.length ? Math.max(...values) : 0);
    const [right, bottom] = [most([...all.map(({ x, size }) => x + size), ...labels.map((box) => box.right)]) + 30, most([...all.map(({ y, size }) => y + size), ...labels.map((box) => box.bottom)]) + 30];
    const root = make("svg", { viewBox: `${left} ${top} ${right - left} ${bottom - top}`, width: right - left, height: bottom - top },
      make("title", {}, document.title), make("rect", { x: left, y: top, width: right - left, height: bottom - top, fill: sayso.colours.of("ground") }),
      ...sayso.hulls.fields().map(({ group, points }) => make("polygon", { points: points.map((pair) => pair.join(",")).join(" "), fill: sayso.colours.of(`field-${group % 6}`),
        stroke: sayso.colours.of(`field-${group % 6}`), "stroke-width": 36, "stroke-linejoin": "round" })),
      ...edges.get().filter(({ from, to }) => seen.has(from) && seen.has(to)).map((edge) => arrow(edge, seen.get(edge.from), seen.get(edge.to))),
      ...all.map(shape), ...labels.map((box) => label(box, seen.get(box.id))));
    return new XMLSerializer().serializeToString(root);
  }

  return { svg };
})();
