/* How nodes and arrows look: colour by type and stance, width by number, and a sign for who speaks. */
sayso.looks = (() => {
  const { picture } = sayso;
  const { of } = sayso.colours;
  const DASHES = { positive: false, negative: [9, 5], neutral: [2, 3], mixed: [10, 4, 2, 4] };
  const CURVED = 250; /* beyond so many arrows they are straight, and without heads while small */

  const curved = (arrows) => arrows <= CURVED;

  /* The options of vis-network: pyvis's, with our looks. */
  function options(arrows) {
    const { configure, ...given } = picture.options; /* an option of pyvis's own page */
    const curve = curved(arrows);
    return {
      ...given,
      layout: { improvedLayout: false },
      nodes: { borderWidth: 2, borderWidthSelected: 3, font: { size: 0 }, labelHighlightBold: false, shapeProperties: { interpolation: false } },
      edges: { smooth: curve ? { enabled: true, type: "curvedCW", roundness: 0.14 } : false, selectionWidth: 1.5, hoverWidth: 0.5,
        arrows: { to: { enabled: true, scaleFactor: 0.55 } }, arrowStrikethrough: false },
      interaction: { hover: !matchMedia("(pointer: coarse)").matches && curve, keyboard: false, multiselect: false, selectConnectedEdges: false,
        hideEdgesOnDrag: !curve, hideEdgesOnZoom: !curve, tooltipDelay: 1e9 },
    };
  }

  /* Filled: speaks; hollow: is spoken about; filled with a dark rim: both. */
  function node(type, role) {
    if (type === "more") return colours(of("sunken"), of("faded"));
    const colour = of(type);
    if (role === "target") return colours(of("ground"), colour);
    return colours(colour, role === "both" ? of("ink") : colour);
  }

  const colours = (background, border) => ({ background, border, highlight: { background, border: of("accent") }, hover: { background, border: of("accent") } });

  const width = (count) => 1.4 + 1.1 * Math.max(0, count - 1) ** 0.6;

  /* Of many arrows only the negative are dashed: dashes are slow to draw. */
  function arrow(tie, opacity, arrows) {
    const stance = sayso.ties.dominant(tie);
    return { id: tie.id, from: tie.from, to: tie.to, ...line(stance, width(tie.statements.length), opacity, arrows) };
  }

  function line(stance, wide, opacity, arrows) {
    const color = of(`edge-${stance}`);
    return { stance, dashes: curved(arrows) || stance === "negative" ? DASHES[stance] : false, width: wide, color: { color, highlight: color, hover: color, opacity } };
  }

  /* How opaque arrows are: many lines, each fainter. */
  const clear = (arrows) => Math.max(0.22, Math.min(0.9, 18 / Math.sqrt(arrows || 1)));

  /* Nodes, the weightiest first: whose label is drawn where two would meet. */
  const ordered = (nodes) => [...nodes].sort((a, b) => b.weight - a.weight || (a.id > b.id ? 1 : -1));

  /* Of what fits the room exactly, how much is shown, and how far down: labels stand below the lowest nodes. */
  const ROOM = { share: 0.95, below: 10 };

  return { ROOM, options, curved, clear, ordered, node, line, arrow };
})();
