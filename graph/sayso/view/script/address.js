/* The view in the address (after "#"), so that it can be shared: filters, the tab, the question, the scene and what the
   panel shows. Things are named by their ids, which stay the same from build to build; what is no longer there is left out,
   but for a filter, which then finds nothing and says so. */
sayso.address = (() => {
  const { articles, actors, statements, events, figures } = sayso.data;
  const { FACETS } = sayso.facets;
  const { state } = sayso.filters;
  const places = new Map(actors.map((actor, place) => [actor.id, place]));
  const id = (place) => actors[place].id;
  const THINGS = { statement: statements, event: events, figure: figures };
  let quiet = false; /* while the address is being read */

  /* What a scene is called in the address: "around~Q7747~2". */
  const SCENES = {
    group: { write: ({ group }) => [group], read: ([group]) => ({ group: Number(group) }) },
    around: { write: ({ actor, steps }) => [id(actor), steps], read: ([actor, steps]) => ({ actor: places.get(actor), steps: Number(steps) || 1 }) },
    path: { write: ({ from, to }) => [id(from), id(to)], read: ([from, to]) => ({ from: places.get(from), to: places.get(to) }) },
    compare: { write: ({ from, to }) => [id(from), id(to)], read: ([from, to]) => ({ from: places.get(from), to: places.get(to) }) },
  };

  function written() {
    const found = new URLSearchParams();
    if (sayso.tabs.current() !== "graph") found.set("view", sayso.tabs.current());
    for (const { key } of FACETS) state[key].forEach((token) => found.append(key, token));
    for (const key of ["without", "roles"]) state[key].forEach((value) => found.append(key, value));
    for (const key of ["from", "to"]) if (state[key]) found.set(key, state[key]);
    if (state.confidence) found.set("confidence", state.confidence);
    if (state.mentions) found.set("mentions", "1");
    if (state.weight !== sayso.filters.LEAST) found.set("weight", state.weight);
    if (sayso.tabs.current() === "questions") Object.entries(sayso.questions.chosen()).forEach(([key, value]) => value && found.set(key, value));
    const scene = sayso.scene.get();
    if (SCENES[scene.kind]) found.set("scene", [scene.kind, ...SCENES[scene.kind].write(scene)].join("~"));
    const shown = sayso.panel.shown();
    if (shown) found.set(shown.kind, shown.places.map(THINGS[shown.kind] ? (place) => thingId(THINGS[shown.kind][place]) : id).join("~"));
    return found.toString();
  }

  const thingId = (thing) => `${articles[thing.article].id}~${thing.id}`;

  function write() {
    if (quiet) return;
    const now = written();
    if (now === location.hash.slice(1)) return;
    try { history.replaceState(null, "", now ? `#${now}` : "#"); } catch { /* a frame without an address of its own */ }
  }

  function read() {
    const found = new URLSearchParams(location.hash.slice(1));
    quiet = true;
    const changes = Object.fromEntries(FACETS.map(({ key }) => [key, found.getAll(key)]));
    const day = (key) => (/^\d{4}(-\d\d(-\d\d)?)?$/.test(found.get(key)) ? found.get(key) : "");
    const among = (key, values) => found.getAll(key).filter((value) => values.includes(value));
    sayso.filters.set({ ...changes, without: among("without", Object.keys(sayso.legend.TYPES)), roles: among("roles", ["speaker", "target", "both"]),
      from: day("from"), to: day("to"), confidence: Math.min(1, Math.max(0, Number(found.get("confidence")) || 0)), mentions: found.get("mentions") === "1",
      weight: Math.max(1, Math.floor(Number(found.get("weight"))) || sayso.filters.LEAST) });
    sayso.scene.set(scene(found.get("scene")));
    if (found.get("question")) sayso.questions.choose(found.get("question"), found.get("sparql"));
    sayso.tabs.open(found.get("view") || "graph");
    shown(found);
    quiet = false;
  }

  /* Opens what the panel showed. */
  function shown(found) {
    const known = (key) => (found.get(key) || "").split("~").map((one) => places.get(one));
    const [actor] = known("actor");
    const [from, to] = known("tie");
    if (actor !== undefined) sayso.main.openActor(actor);
    else if (from !== undefined && to !== undefined) sayso.graph.openTie({ from, to });
    for (const [kind, list] of Object.entries(THINGS)) {
      const place = found.has(kind) ? list.findIndex((thing) => thingId(thing) === found.get(kind)) : -1;
      if (place >= 0) sayso.panel.openOne(kind, place);
    }
  }

  function scene(text) {
    const [kind, ...parts] = (text || "").split("~");
    const made = SCENES[kind] && { kind, ...SCENES[kind].read(parts) };
    return made && Object.values(made).every((value) => value !== undefined && !Number.isNaN(value)) ? made : { kind: "overview" };
  }

  function start() {
    if (location.hash.length > 1) read();
    sayso.filters.onChange(write);
    sayso.tabs.onChange(write);
    sayso.questions.onChange(write);
    sayso.scene.onChange(write);
    sayso.panel.onChange(write);
    window.addEventListener("hashchange", () => { if (written() !== location.hash.slice(1)) read(); });
  }

  return { start, written };
})();
