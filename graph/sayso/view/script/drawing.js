/* The picture as SVG: what the canvas shows, in shapes and text that stay sharp. */
sayso.drawing = (() => {
  const make = sayso.svg;
  const list = (points) => points.map((pair) => pair.map((value) => value.toFixed(1)).join(",")).join(" ");

  function shape(node) {
    const look = { fill: node.color.background, stroke: node.color.border, "stroke-width": 2 };
    const corners = sayso.shapes.corners(node);
    return corners ? make("polygon", { points: list(corners), ...look }) : make("circle", { cx: node.x, cy: node.y, r: node.size, ...look });
  }

  function arrow(edge, from, to, curved) {
    const { color, opacity } = edge.color;
    const { start, via, end, head } = sayso.shapes.arrow(from, to, edge.width, curved);
    return make("g", { opacity: Math.max(opacity, 0.4) },
      make("path", { d: via ? `M${list([start])}Q${list([via, end])}` : `M${list([start])}L${list([end])}`, fill: "none", stroke: color, "stroke-width": edge.width,
        "stroke-dasharray": edge.dashes ? edge.dashes.join(" ") : "none" }),
      make("polygon", { points: list(head), fill: color }));
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
      ...edges.get().filter(({ from, to }) => seen.has(from) && seen.has(to)).map((edge) => arrow(edge, seen.get(edge.from), seen.get(edge.to), sayso.looks.curved(edges.length))),
      ...all.map(shape), ...labels.map((box) => label(box, seen.get(box.id))));
    return new XMLSerializer().serializeToString(root);
  }

  return { svg };
})();
