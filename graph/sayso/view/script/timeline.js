/* Statements over time: bars by day, month or year. The large one is a brush: drag over it, or use the arrow keys, to
   filter by date; a small one stands in a profile. */
sayso.timeline = (() => {
  const { el, button } = sayso.dom;
  const { svg } = sayso;
  const { statements } = sayso.data;
  const MOST = 90; /* bars at most: else the next coarser step */
  const holder = document.getElementById("timeline");
  const begins = (date) => date.split("/")[0];
  let bins = []; /* the keys of the large one, in order */

  /* Every step of the calendar from the first to the last, as keys "2024", "2024-05" or "2024-05-16". */
  function steps(first, last, letters) {
    const found = [];
    const day = new Date(`${`${first}-01-01`.slice(0, 10)}T00:00:00Z`);
    for (let key = first; key <= last && found.length < 2000;) {
      found.push(key);
      if (letters === 10) day.setUTCDate(day.getUTCDate() + 1);
      else if (letters === 7) day.setUTCMonth(day.getUTCMonth() + 1);
      else day.setUTCFullYear(day.getUTCFullYear() + 1);
      key = day.toISOString().slice(0, letters);
    }
    return found;
  }

  /* The keys that hold these dates in at most so many bars. */
  function scale(dates) {
    const known = dates.filter((date) => /^\d{4}/.test(date)).sort();
    if (!known.length) return { keys: [], letters: 4 };
    for (const letters of [10, 7, 4]) {
      const exact = known.filter((date) => date.length >= letters);
      if (letters > 4 && exact.length < known.length * 0.9) continue;
      const keys = steps(exact[0].slice(0, letters), exact[exact.length - 1].slice(0, letters), letters);
      if (keys.length <= MOST || letters === 4) return { keys, letters };
    }
    return { keys: [], letters: 4 };
  }

  function counted(places, letters) {
    const counts = new Map();
    for (const place of places) {
      const key = begins(statements[place].date).slice(0, letters);
      counts.set(key, (counts.get(key) || 0) + 1);
    }
    return counts;
  }

  /* Bars of the counts, those of `kept` strong. */
  function chart(keys, all, kept, height) {
    const root = svg("svg", { viewBox: `0 0 ${keys.length} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" });
    const most = Math.max(1, ...all.values());
    const bar = (key, index, count, name) => {
      const tall = count ? Math.max(1.5, (count / most) * height) : 0;
      root.append(svg("rect", { x: index + 0.08, width: 0.84, y: height - tall, height: tall, class: name }));
    };
    keys.forEach((key, index) => {
      bar(key, index, all.get(key) || 0, "bar");
      bar(key, index, kept.get(key) || 0, "bar kept");
    });
    return root;
  }

  /* A small one, of some statements; null where they have fewer than two dates. */
  function small(places) {
    const { keys, letters } = scale(places.map((place) => begins(statements[place].date)).filter(Boolean));
    if (keys.length < 2) return null;
    const counts = counted(places, letters);
    return el("figure", { class: "small-timeline" }, chart(keys, counts, counts, 24),
      el("figcaption", {}, el("span", {}, keys[0]), el("span", {}, keys[keys.length - 1])));
  }

  let brush = null; /* [first, last] indices while dragging */

  const at = (event) => {
    const box = holder.querySelector(".bars-of-time").getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bins.length)));
  };

  function mark(first, last) {
    const shade = holder.querySelector(".brush");
    shade.style.setProperty("--from", first / bins.length);
    shade.style.setProperty("--to", (last + 1) / bins.length);
    shade.hidden = false;
  }

  function choose(first, last) {
    sayso.filters.set({ from: bins[Math.min(first, last)], to: bins[Math.max(first, last)] });
  }

  function pressed(event) {
    brush = [at(event), at(event)];
    event.currentTarget.setPointerCapture(event.pointerId);
    mark(...brush);
    event.preventDefault();
    event.currentTarget.focus();
  }

  function moved(event) {
    if (!brush) return;
    brush[1] = at(event);
    mark(Math.min(...brush), Math.max(...brush));
  }

  function released() {
    if (!brush) return;
    const [first, last] = brush;
    brush = null;
    choose(first, last);
  }

  /* Arrow keys move the period, with Shift its end; Escape takes it back. */
  function key(event) {
    const { from, to } = sayso.filters.state;
    if (event.key === "Escape") return sayso.filters.set({ from: "", to: "" });
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return undefined;
    event.preventDefault();
    const clip = (index) => Math.max(0, Math.min(bins.length - 1, index));
    const first = from ? Math.max(0, bins.indexOf(from)) : 0;
    const last = to ? Math.max(first, bins.indexOf(to)) : from ? bins.length - 1 : 0;
    if (!from && !to) return choose(by > 0 ? 0 : bins.length - 1, by > 0 ? 0 : bins.length - 1);
    return event.shiftKey ? choose(first, Math.max(first, clip(last + by))) : choose(clip(first + by), clip(last + by));
  }

  function show() {
    const { keys, letters } = scale(statements.map(({ date }) => begins(date)).filter(Boolean));
    bins = keys;
    holder.hidden = keys.length < 2;
    if (holder.hidden) return;
    const { from, to } = sayso.filters.state;
    const places = statements.map((_, place) => place).filter((place) => sayso.filters.passes(statements[place], "period"));
    const strip = el("div", { class: "bars-of-time", tabindex: 0, role: "slider", "aria-label": "Period", "aria-valuemin": 0, "aria-valuemax": keys.length - 1,
      "aria-valuenow": Math.max(0, keys.indexOf(from)), "aria-valuetext": from || to ? `${from || keys[0]} to ${to || keys[keys.length - 1]}` : "all dates",
      on: { pointerdown: pressed, pointermove: moved, pointerup: released, keydown: key } },
    chart(keys, counted(places, letters), counted(sayso.filters.wanted(), letters), 30), el("div", { class: "brush", hidden: true }));
    const again = document.activeElement?.closest(".bars-of-time");
    holder.replaceChildren(el("span", { class: "edge" }, keys[0]), strip, el("span", { class: "edge" }, keys[keys.length - 1]),
      from || to ? button("All dates", () => sayso.filters.set({ from: "", to: "" }), { class: "small" }) : "");
    if (from || to) mark(from ? Math.max(0, keys.findIndex((one) => one >= from)) : 0, to ? keys.findLastIndex((one) => one.slice(0, to.length) <= to) : keys.length - 1);
    if (again) strip.focus();
  }

  function start() {
    sayso.filters.onChange(show);
    show();
  }

  return { start, small, scale };
})();
