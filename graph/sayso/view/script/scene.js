/* What the picture shows: the overview that was laid out in advance, an opened community, the surroundings of an actor,
   a path, two compared, or, where filters leave actors that the overview does not draw, those. */
sayso.scene = (() => {
  const { actors } = sayso.data;
  const { picture } = sayso;
  const MOST = picture.folded.most;
  const ARROWS = 900;
  const LETTER = 7.4;
  const overview = new Map(picture.nodes.map((one) => [one.id, one]));
  const weight = (place) => actors[place].spoken.length + actors[place].spokenOf.length;
  const listeners = [];
  let scene = { kind: "overview" };
  let weakShown = false;

  const SHAPES = { person: "dot", country: "square", government: "diamond", organisation: "triangle", group: "hexagon", company: "triangleDown", place: "star" };

  /* A name in lines of about 18 letters, three at most; as the overview has them. */
  function lines(name) {
    const found = [""];
    for (const word of name.split(/\s+/)) {
      const last = found[found.length - 1];
      if (!last) found[found.length - 1] = word;
      else if (last.length + word.length < 18) found[found.length - 1] = `${last} ${word}`;
      else found.push(word);
    }
    const kept = found.slice(0, 3).map((line) => (line.length > 36 ? `${line.slice(0, 35)}…` : line));
    if (found.length > 3) kept[2] += " …";
    return kept;
  }

  function node(place) {
    const size = Math.round(Math.min(9 + 4 * Math.sqrt(actors[place].spoken.length), 40));
    const text = lines(actors[place].name);
    return { id: place, lines: text, type: actors[place].type, community: actors[place].community, shape: SHAPES[actors[place].type] || "dot", size, above: false, weak: false, weight: weight(place),
      width: Math.max(2 * size, LETTER * Math.max(...text.map((line) => line.length))), height: 2 * size + 17 * text.length };
  }

  const strongest = (places) => [...places].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, MOST);

  /* The ties under the filters among some actors, the strongest first. */
  function among(ids) {
    const within = [...sayso.ties.wanted().values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
    return within.sort((a, b) => b.statements.length - a.statements.length || a.from - b.from || a.to - b.to).slice(0, ARROWS);
  }

  function laid(places) {
    const ids = new Set(places);
    const ties = among(ids).map((tie) => ({ from: tie.from, to: tie.to, weight: tie.statements.length }));
    return sayso.place.springs(places.map(node), ties);
  }

  /* The actors reached from one over ties, either way, in so many steps. */
  function reached(start, steps) {
    const found = new Set([start]);
    for (let step = 0; step < steps; step += 1) {
      const edge = new Set(found);
      for (const { from, to } of sayso.ties.wanted().values()) {
        if (edge.has(from)) found.add(to);
        if (edge.has(to)) found.add(from);
      }
    }
    return found;
  }

  /* The shortest way between two actors over ties either way, as places; empty where there is none. */
  function path(start, end) {
    const near = new Map();
    const add = (a, b) => near.set(a, [...(near.get(a) || []), b]);
    for (const { from, to } of sayso.ties.wanted().values()) { add(from, to); add(to, from); }
    const came = new Map([[start, null]]);
    const queue = [start];
    while (queue.length && !came.has(end)) {
      const here = queue.shift();
      for (const next of near.get(here) || []) if (!came.has(next)) { came.set(next, here); queue.push(next); }
    }
    const way = [];
    for (let at = came.has(end) ? end : null; at !== null; at = came.get(at)) way.unshift(at);
    return way;
  }

  function compared(a, b) {
    const [ofA, ofB] = [reached(a, 1), reached(b, 1)];
    const others = [...new Set([...ofA, ...ofB])].filter((place) => place !== a && place !== b);
    const column = (test) => strongest(others.filter(test)).slice(0, 20).map(node);
    return sayso.place.columns([column((place) => !ofB.has(place)), [node(a)], column((place) => ofA.has(place) && ofB.has(place)), [node(b)], column((place) => !ofA.has(place))]);
  }

  /* Actors that speak or are spoken about under the filters. */
  function heard() {
    const { speak, heard: others } = sayso.ties.voices();
    return new Set([...speak, ...others]);
  }

  const away = (places) => [...places].some((place) => !overview.has(place));

  /* The nodes of the present scene with their places, before filters hide some. */
  function nodes() {
    if (scene.kind === "group") {
      return laid(strongest(actors.map((_, place) => place).filter((place) => actors[place].community === scene.group && weight(place))));
    }
    if (scene.kind === "around") return laid(strongest(reached(scene.actor, scene.steps)));
    if (scene.kind === "path") return sayso.place.columns(path(scene.from, scene.to).map((place) => [node(place)]));
    if (scene.kind === "compare") return compared(scene.from, scene.to);
    const wanted = sayso.filters.active() ? heard() : null;
    if (wanted && away(wanted)) return laid(strongest(wanted));
    return [...overview.values()];
  }

  function set(next) {
    scene = next;
    listeners.forEach((listener) => listener());
  }

  function showWeak(shown) {
    weakShown = shown;
    listeners.forEach((listener) => listener());
  }

  /* Whether a node of the overview is folded away for standing alone or in a pair. */
  const folded = (one) => one.weak && !weakShown && scene.kind === "overview" && !sayso.filters.active();

  return { nodes, among, heard, folded, path, set, showWeak, weakShown: () => weakShown, get: () => scene, onChange: (listener) => listeners.push(listener) };
})();
