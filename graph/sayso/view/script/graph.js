/* The picture: vis-network draws what pyvis laid out; here are colours, filters, choosing and keys. */
sayso.graph = (() => {
  const { announce, counted } = sayso.dom;
  const { actors, statements, picture } = sayso.data;
  const holder = document.getElementById("graph");
  const DASHES = { positive: false, negative: [9, 5], neutral: [2, 3], mixed: [10, 4, 2, 4] };
  const CLEAR = Math.max(0.22, Math.min(0.9, 18 / Math.sqrt(picture.edges.length))); /* many lines, each fainter */
  const weight = (place) => actors[place].spoken.length + actors[place].spokenOf.length;
  const nodes = new vis.DataSet(picture.nodes.map(({ label, ...node }) => ({ ...node, lines: label.split("\n") })));
  const edges = new vis.DataSet(picture.edges.map((edge) => ({ ...edge, id: sayso.ties.id(edge.from, edge.to) })));
  const order = picture.nodes.map((node) => node.id).sort((a, b) => weight(b) - weight(a) || a - b);
  let network = null;
  let chosen = null; /* { node } or { edge } */

  function options() {
    const groups = {};
    for (const type of Object.keys(sayso.legend.TYPES)) {
      const background = sayso.colours.of(type);
      const border = sayso.colours.of("outline");
      groups[type] = { color: { background, border, highlight: { background, border: sayso.colours.of("ink") },
        hover: { background, border: sayso.colours.of("ink") } } };
    }
    const { configure, ...given } = picture.options; /* an option of pyvis's own page */
    return {
      ...given,
      groups,
      layout: { improvedLayout: false },
      nodes: { borderWidth: 1.5, borderWidthSelected: 3, font: { size: 0 }, labelHighlightBold: false },
      edges: { smooth: { enabled: true, type: "curvedCW", roundness: 0.14 }, selectionWidth: 1.5, hoverWidth: 0.5,
        arrows: { to: { enabled: true, scaleFactor: 0.55 } }, arrowStrikethrough: false },
      interaction: { hover: true, keyboard: false, multiselect: false, selectConnectedEdges: false },
    };
  }

  /* What the chosen thing touches: all else is drawn faint. */
  function near() {
    if (chosen === null) return null;
    const ids = new Set();
    if (chosen.edge !== undefined) {
      const edge = edges.get(chosen.edge);
      return { nodes: new Set([edge.from, edge.to]), edges: new Set([chosen.edge]) };
    }
    const touching = edges.get({ filter: (edge) => edge.from === chosen.node || edge.to === chosen.node });
    touching.forEach((edge) => ids.add(edge.from).add(edge.to));
    return { nodes: ids.add(chosen.node), edges: new Set(touching.map((edge) => edge.id)) };
  }

  /* Gives every node and edge its look under the present filters and choice. */
  function update() {
    const around = near();
    const ties = sayso.ties.wanted();
    const heard = new Set([...ties.values()].flatMap(({ from, to }) => [from, to]));
    sayso.filters.wanted().forEach((place) => statements[place].speakers.forEach((who) => heard.add(who)));
    const shownEdges = edges.get().map(({ id, from, to }) => {
      const tie = ties.get(id);
      const stance = tie ? sayso.ties.dominant(tie) : "neutral";
      const colour = sayso.colours.of(`edge-${stance}`);
      return { id, hidden: !tie, stance, dashes: DASHES[stance], width: 1.4 + 1.1 * Math.max(0, (tie ? tie.statements.length : 1) - 1) ** 0.6,
        color: { color: colour, highlight: colour, hover: colour, opacity: around && !around.edges.has(id) ? 0.1 : around ? 0.95 : CLEAR } };
    });
    edges.update(shownEdges);
    nodes.update(picture.nodes.map(({ id }) => ({ id, hidden: !heard.has(id), opacity: around && !around.nodes.has(id) ? 0.2 : 1 })));
    sayso.legend.count(nodes.get({ filter: (node) => !node.hidden }), edges.get({ filter: (edge) => !edge.hidden }));
  }

  function drawLabels(context) {
    const around = near();
    const first = chosen && chosen.node !== undefined ? [chosen.node] : [];
    const seen = [...first, ...order.filter((id) => !first.includes(id))]
      .map((id) => nodes.get(id)).filter((node) => !node.hidden);
    const places = network.getPositions(seen.map((node) => node.id));
    sayso.labels.draw(context, seen.map((node) => ({ ...places[node.id], id: node.id, size: node.size, lines: node.lines, above: node.above,
      chosen: first.includes(node.id), faint: around !== null && !around.nodes.has(node.id) })), network.getScale());
  }

  /* Marks a node ({ node }), an edge ({ edge }) or nothing (null) as chosen. */
  function choose(what) {
    chosen = what && (what.node === undefined ? edges.get(what.edge) : nodes.get(what.node)) === null ? null : what;
    network.unselectAll();
    if (chosen && chosen.node !== undefined) network.selectNodes([chosen.node], false);
    if (chosen && chosen.edge !== undefined) network.selectEdges([chosen.edge]);
    update();
  }

  function click(event) {
    const node = event.nodes.length ? event.nodes[0] : sayso.labels.at(event.pointer.canvas);
    if (node !== null && node !== undefined) return sayso.main.openActor(node);
    if (event.edges.length) return openEdge(event.edges[0]);
    return sayso.panel.close();
  }

  const openEdge = (id) => openTie(edges.get(id));

  function openTie({ from, to }) {
    choose({ edge: sayso.ties.id(from, to) });
    sayso.panel.openTie(from, to);
  }

  const visible = () => order.filter((id) => !nodes.get(id).hidden);

  function fit() {
    network.fit({ nodes: visible(), maxZoomLevel: 1.4, animation: false });
  }

  /* The nearest visible node in the direction (x, y), or the weightiest to begin with. */
  function neighbour(x, y) {
    if (!chosen || chosen.node === undefined) return visible()[0];
    const places = network.getPositions();
    const from = places[chosen.node];
    const cost = (id) => {
      const dx = places[id].x - from.x;
      const dy = places[id].y - from.y;
      const ahead = dx * x + dy * y;
      return ahead <= 0 ? Infinity : ahead + 2 * Math.abs(dx * y - dy * x);
    };
    const best = visible().filter((id) => id !== chosen.node).sort((a, b) => cost(a) - cost(b))[0];
    return best === undefined || cost(best) === Infinity ? chosen.node : best;
  }

  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) {
      const id = neighbour(...way);
      if (id === undefined) return;
      choose({ node: id });
      announce(`${actors[id].name}, ${actors[id].type}, ${counted(actors[id].spoken.length, "statement")}, spoken about in ${actors[id].spokenOf.length}`);
    } else if (event.key === "Enter" && chosen && chosen.node !== undefined) sayso.main.openActor(chosen.node);
    else if (event.key === "Escape") sayso.panel.close();
    else if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(0.8);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  }

  function zoom(factor) {
    network.moveTo({ scale: network.getScale() * factor });
  }

  function start() {
    network = new vis.Network(holder, { nodes, edges }, options());
    network.on("afterDrawing", drawLabels);
    network.on("click", click);
    holder.addEventListener("keydown", key);
    document.getElementById("zoom-in").addEventListener("click", () => zoom(1.25));
    document.getElementById("zoom-out").addEventListener("click", () => zoom(0.8));
    document.getElementById("zoom-all").addEventListener("click", fit);
    sayso.colours.onChange(() => { network.setOptions(options()); update(); });
    update();
    fit();
    const away = picture.folded.actors;
    if (away) {
      const note = document.getElementById("folded");
      note.textContent = `The ${picture.nodes.length.toLocaleString("en")} strongest actors are drawn; ${counted(away, "more actor")} can be found by search and in the tables.`;
      note.hidden = false;
    }
  }

  sayso.tabs.add({ name: "graph", title: "Graph", show: () => network && update() });

  /* The room for the picture has changed. */
  function resized() {
    network.redraw();
    fit();
  }

  return { start, resized, update, choose, fit, openTie, nodes, edges, network: () => network,
    has: (place) => nodes.get(place) !== null };
})();
