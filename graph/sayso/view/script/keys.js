/* The graph by keyboard: arrow keys go from actor to actor, Enter opens, + and - zoom, 0 shows everything. */
sayso.keys = (() => {
  const { announce, counted } = sayso.dom;
  const { actors } = sayso.data;
  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const chosenNode = () => sayso.graph.chosen()?.node;

  /* The nearest visible node in the direction (x, y), or the weightiest to begin with. */
  function neighbour(x, y) {
    const visible = sayso.graph.visible();
    const here = chosenNode();
    if (here === undefined) return visible[0];
    const from = sayso.graph.nodes.get(here);
    const cost = (id) => {
      const { x: left, y: top } = sayso.graph.nodes.get(id);
      const [dx, dy] = [left - from.x, top - from.y];
      const ahead = dx * x + dy * y;
      return ahead <= 0 ? Infinity : ahead + 2 * Math.abs(dx * y - dy * x);
    };
    const best = visible.filter((id) => id !== here).sort((a, b) => cost(a) - cost(b))[0];
    return best === undefined || cost(best) === Infinity ? here : best;
  }

  function say(id) {
    if (typeof id !== "number") return announce(`${sayso.graph.nodes.get(id).lines.join(" ")}: a community, Enter opens it`);
    const { name, type, spoken, spokenOf } = actors[id];
    return announce(`${name}, ${type}, ${counted(spoken.length, "statement")}, spoken about in ${spokenOf.length}`);
  }

  const KEYS = {
    Enter: () => chosenNode() !== undefined && sayso.graph.click({ nodes: [chosenNode()], edges: [] }),
    Escape: () => sayso.panel.close(),
    "+": () => sayso.graph.zoom(1.25),
    "=": () => sayso.graph.zoom(1.25),
    "-": () => sayso.graph.zoom(0.8),
    0: () => sayso.graph.fit(),
  };

  document.getElementById("graph").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (WAYS[event.key]) {
      const id = neighbour(...WAYS[event.key]);
      if (id === undefined) return;
      sayso.graph.choose({ node: id });
      say(id);
    } else if (KEYS[event.key]) KEYS[event.key]();
    else return;
    event.preventDefault();
  });
})();
