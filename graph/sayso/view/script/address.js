/* The view in the address (after "#"), so that it can be shared: filters, the tab, the scene and the actor chosen. Things
   are named by their ids, which stay the same from build to build. */
sayso.address = (() => {
  const { actors } = sayso.data;
  const { FACETS } = sayso.facets;
  const { state } = sayso.filters;
  const places = new Map(actors.map((actor, place) => [actor.id, place]));
  const id = (place) => actors[place].id;
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
    const scene = sayso.scene.get();
    if (SCENES[scene.kind]) found.set("scene", [scene.kind, ...SCENES[scene.kind].write(scene)].join("~"));
    const shown = sayso.panel.shown();
    if (shown) found.set(shown.kind, shown.places.map(id).join("~"));
    return found.toString();
  }

  function write() {
    if (quiet) return;
    const now = written();
    if (now === location.hash.slice(1)) return;
    try { history.replaceState(null, "", now ? `#${now}` : "#"); } catch { /* a frame without an address of its own */ }
  }

  function read() {
    const found = new URLSearchParams(location.hash.slice(1));
    quiet = true;
    const changes = Object.fromEntries([...FACETS.map(({ key }) => key), "without", "roles"].map((key) => [key, found.getAll(key)]));
    sayso.filters.set({ ...changes, from: found.get("from") || "", to: found.get("to") || "", confidence: Math.min(1, Number(found.get("confidence")) || 0),
      mentions: found.get("mentions") === "1" });
    sayso.scene.set(scene(found.get("scene")));
    sayso.tabs.open(found.get("view") || "graph");
    const known = (key) => (found.get(key) || "").split("~").map((one) => places.get(one));
    const [actor] = known("actor");
    const [from, to] = known("tie");
    if (actor !== undefined) sayso.main.openActor(actor);
    else if (from !== undefined && to !== undefined) sayso.graph.openTie({ from, to });
    quiet = false;
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
    sayso.scene.onChange(write);
    sayso.panel.onChange(write);
    window.addEventListener("hashchange", () => { if (written() !== location.hash.slice(1)) read(); });
  }

  return { start, written };
})();
