/* The picture: vis-network draws the scene; here are filters, choosing and what is said above it. */
sayso.graph = (() => {
  const { announce, counted } = sayso.dom;
  const { actors } = sayso.data;
  const { scene, ties, note } = sayso;
  const holder = document.getElementById("graph");
  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const FEW = 40; /* labels drawn while the picture moves */
  let network = null;
  let chosen = null; /* { node } or { edge } */
  let order = []; /* the ids drawn, the weightiest first */
  let sizes = new Map();
  let lines = []; /* the arrows drawn */
  let drawn = null; /* what the scene's nodes were made for */
  let moving = false;
  let curved = null; /* whether arrows are, as few may be */

  /* Speaks, is spoken about, or both, under the filters. */
  function roles() {
    const { speak, heard } = ties.voices();
    return (id) => (speak.has(id) ? (heard.has(id) ? "both" : "speaker") : "target");
  }

  /* What the chosen thing touches: all else is drawn faint. */
  function near(arrows = edges.get()) {
    if (chosen === null) return null;
    if (chosen.edge !== undefined) {
      const [from, to] = ties.ends(chosen.edge);
      return { nodes: new Set([from, to]), edges: new Set([chosen.edge]) };
    }
    const touching = arrows.filter((edge) => edge.from === chosen.node || edge.to === chosen.node);
    return { nodes: new Set([chosen.node, ...touching.flatMap(({ from, to }) => [from, to])]), edges: new Set(touching.map(({ id }) => id)) };
  }

  /* Puts the scene's nodes in place of those drawn before. */
  function lay() {
    const found = scene.nodes();
    const key = found.map(({ id }) => id).join();
    const fresh = key !== drawn;
    drawn = key;
    if (fresh) {
      if (network) edges.clear();
      nodes.clear();
      nodes.add(found.map(({ width, height, ...node }) => node));
      order = sayso.looks.ordered(found).map(({ id }) => id);
      sizes = new Map(found.map(({ id, size }) => [id, size]));
    }
    return fresh;
  }

  /* Gives every node and arrow its look under the present filters and choice. */
  function update() {
    const fresh = lay();
    const role = roles();
    const left = new Set(sayso.filters.state.roles);
    const heard = scene.heard();
    const seen = nodes.get().map((node) => {
      const group = typeof node.id !== "number";
      const kind = group ? "more" : role(node.id);
      const hidden = group ? sayso.filters.active() : scene.folded(node) || !heard.has(node.id) || left.has(kind);
      return { ...node, hidden, role: kind };
    });
    const visible = new Set(seen.filter(({ hidden }) => !hidden).map(({ id }) => id));
    const arrows = scene.among(visible);
    const clear = sayso.looks.clear(arrows.length);
    const around = near(arrows);
    const opacity = (id) => (around ? (around.edges.has(id) ? 0.95 : 0.1) : clear);
    const made = arrows.map((tie) => sayso.looks.arrow(tie, opacity(tie.id), arrows.length));
    const ids = new Set(made.map(({ id }) => id));
    edges.remove(edges.getIds().filter((id) => !ids.has(id)));
    edges.update(made);
    lines = made;
    nodes.update(seen.map(({ id, hidden, role: kind, type }) => ({ id, hidden, role: kind, color: sayso.looks.node(type, kind),
      shapeProperties: { borderDashes: type === "more" ? [4, 3] : false }, opacity: around && !around.nodes.has(id) ? 0.2 : 1 })));
    style(arrows.length);
    sayso.hulls.set(["path", "compare"].includes(scene.get().kind) ? [] : seen.filter(({ hidden }) => !hidden));
    sayso.legend.count(nodes.get({ filter: (node) => !node.hidden && node.role !== "more" }), edges.get());
    tell(seen);
    if (fresh) fit();
  }

  /* Options are dear: they are set only when the kind of line changes, or the colours. */
  function style(arrows) {
    const now = sayso.looks.curved(arrows);
    if (network && now !== curved) network.setOptions(sayso.looks.options(arrows));
    curved = now;
  }

  const TOLD = {
    group: ({ group }) => `One community of ${counted(actors.filter(({ community }) => community === group).length, "actor")}.`,
    around: ({ actor, steps }) => `Around ${actors[actor].name}, ${counted(steps, "step")}.`,
    path: ({ from, to }) => (scene.path(from, to).length ? `The shortest way from ${actors[from].name} to ${actors[to].name}.` : `No tie leads from ${actors[from].name} to ${actors[to].name}.`),
    compare: ({ from, to }) => `${actors[from].name} and ${actors[to].name}; between them those with whom both have ties.`,
  };

  /* What the picture leaves out, and the way back. */
  function tell(seen) {
    const now = scene.get();
    if (TOLD[now.kind]) note.tell(TOLD[now.kind](now));
    else note.show(seen.filter((node) => scene.folded(node)).length, scene.weakShown());
  }

  /* Of many arrows those that look alike are drawn together, in the place of vis-network's own way. */
  function drawTogether() {
    const { renderer } = network;
    const own = { edges: renderer._drawEdges, heads: renderer._drawArrows };
    renderer._drawEdges = (context) => {
      if (curved) return own.edges.call(renderer, context);
      const places = network.getPositions();
      return sayso.strokes.draw(context, lines, (id) => ({ ...places[id], size: sizes.get(id) }), false);
    };
    renderer._drawArrows = (context) => (curved ? own.heads.call(renderer, context) : undefined);
  }

  function drawLabels(context) {
    const around = chosen && near();
    const first = chosen && chosen.node !== undefined ? [chosen.node] : [];
    const list = moving ? order.slice(0, FEW) : order;
    const seen = [...first, ...list.filter((id) => !first.includes(id))].map((id) => nodes.get(id)).filter((node) => node && !node.hidden);
    sayso.labels.draw(context, seen.map((node) => ({ ...node, chosen: first.includes(node.id), faint: Boolean(around) && !around.nodes.has(node.id) })), network.getScale());
  }

  /* Marks a node ({ node }), an arrow ({ edge }) or nothing (null) as chosen. */
  function choose(what) {
    chosen = what && (what.node === undefined ? edges.get(what.edge) : nodes.get(what.node)) === null ? null : what;
    network.unselectAll();
    if (chosen && chosen.node !== undefined) network.selectNodes([chosen.node], false);
    if (chosen && chosen.edge !== undefined) network.selectEdges([chosen.edge]);
    update();
  }

  function click(event) {
    const node = event.nodes.length ? event.nodes[0] : sayso.labels.at(event.pointer.canvas);
    if (typeof node === "string") return scene.set({ kind: "group", group: Number(node.split("-")[1]) });
    if (node !== null && node !== undefined) return sayso.main.openActor(node);
    if (event.edges.length) return openTie(edges.get(event.edges[0]));
    return sayso.panel.close();
  }

  function openTie({ from, to }) {
    choose({ edge: ties.id(from, to) });
    sayso.panel.openTie(from, to);
  }

  const visible = () => order.filter((id) => !nodes.get(id).hidden);

  function fit() {
    if (!network || !visible().length) return;
    const { share, below } = sayso.looks.ROOM;
    network.fit({ nodes: visible(), maxZoomLevel: 1.4 / share, animation: false });
    const scale = network.getScale() * share;
    const { x, y } = network.getViewPosition();
    network.moveTo({ position: { x, y: y + below / scale }, scale, animation: false });
  }

  function zoom(factor) {
    network.moveTo({ scale: network.getScale() * factor });
  }

  function start() {
    update();
    network = new vis.Network(holder, { nodes, edges }, sayso.looks.options(edges.length));
    drawTogether();
    network.on("beforeDrawing", sayso.hulls.draw);
    network.on("afterDrawing", drawLabels);
    network.on("click", click);
    network.on("dragStart", () => { moving = true; });
    network.on("dragEnd", rest);
    network.on("zoom", () => { moving = true; clearTimeout(resting); resting = setTimeout(rest, 250); });
    document.getElementById("zoom-in").addEventListener("click", () => zoom(1.25));
    document.getElementById("zoom-out").addEventListener("click", () => zoom(0.8));
    document.getElementById("zoom-all").addEventListener("click", fit);
    sayso.colours.onChange(update);
    scene.onChange(() => { chosen = null; sayso.tabs.open("graph"); fit(); announce(note.text()); });
    fit();
  }

  let resting = 0;

  /* The picture moves no more: vis-network, which waits as long, draws it again in the next frame, with all labels. */
  function rest() {
    moving = false;
  }

  /* The room for the picture has changed. */
  function resized() {
    network.redraw();
    fit();
  }

  sayso.tabs.add({ name: "graph", title: "Graph", show: update });

  return { start, resized, update, choose, click, fit, zoom, openTie, visible, nodes, edges, network: () => network, chosen: () => chosen,
    has: (place) => nodes.get(place) !== null };
})();
