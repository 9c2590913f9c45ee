/* Events in the order of time: on a line, and listed month by month; what was planned when it was told is told apart
   from what was past. Events without a date that is known stand last. What several events tell of one happening stands once,
   with the others below it. */
sayso.chronicle = (() => {
  const { el, button, counted } = sayso.dom;
  const { articles, statements, events, names, speakers } = sayso.data;
  const { dates } = sayso;
  const MOST = 150;
  const STATUSES = { past: "past", ongoing: "going on", planned: "planned", hypothetical: "supposed", denied: "denied" };

  const open = (place) => sayso.panel.openOne("event", place);
  const status = (event) => (STATUSES[event.status] ? event.status : "past");
  const who = (event) => names(event.actors.map(([actor]) => actor));

  const says = (event) => [dates.told(event), `${event.type}, ${STATUSES[status(event)]}`, who(event), event.words && `“${event.words}”`].filter(Boolean).join(" · ");

  /* One event for each happening among places: that with a date, else the first; the others by it. */
  function once(places) {
    const found = new Map();
    for (const place of places) {
      const known = found.get(events[place].happening) || [];
      const better = known.length && !dates.span(events[known[0]].date) && dates.span(events[place].date);
      found.set(events[place].happening, better ? [place, ...known] : [...known, place]);
    }
    return found;
  }

  let tellings = new Map();

  /* The other tellings of a happening, each with its reading and where it stands. */
  function others(place) {
    const rest = (tellings.get(events[place].happening) || []).filter((other) => other !== place);
    return rest.length ? el("details", { class: "from" }, el("summary", {}, `told ${counted(rest.length, "more time")}`), el("ul", {}, ...rest.map((other) =>
      el("li", {}, button(`“${events[other].words || "…"}”`, () => open(other), { class: "link quiet", dir: "auto" }), " ", STATUSES[status(events[other])],
        events[other].date ? `, ${dates.worded(events[other].date)}` : "", ", ", el("bdi", {}, articles[events[other].article].title))))) : null;
  }

  function item(place) {
    const event = events[place];
    const details = [event.place === null ? null : ["in ", sayso.cards.actorButton(event.place)],
      event.statement === null || !statements[event.statement].speakers.length ? null : ["told by ", el("bdi", {}, speakers(statements[event.statement]))], [el("bdi", {}, articles[event.article].title)]];
    return el("li", { class: "happened" }, el("span", { class: "day" }, dates.told(event) || "no date"), sayso.lanes.icon(status(event)),
      el("div", {}, el("p", {}, el("span", { class: "type" }, event.type), " ", button(`“${event.words || "…"}”`, () => open(place), { class: "link quiet", dir: "auto" }), " ",
        el("span", { class: status(event) === "past" ? "unseen" : `chip status-${status(event)}` }, STATUSES[status(event)])),
      event.actors.length ? el("p", { class: "takers" }, ...sayso.cards.joined(event.actors.map(([actor]) => sayso.cards.actorButton(actor)))) : null,
      el("p", { class: "from" }, ...sayso.cards.joined(details.filter(Boolean).map((parts) => el("span", {}, ...parts)))), others(place)));
  }

  /* Under a heading for each month, or year where no month is known. */
  function listed(places) {
    const parts = [];
    let last = null;
    for (const place of places) {
      const month = dates.worded(events[place].date.split("/")[0].slice(0, 7));
      if (month !== last) parts.push(el("li", { class: "month" }, el("h2", {}, month)));
      last = month;
      parts.push(item(place));
    }
    return parts;
  }

  function key(places) {
    const counts = new Map();
    places.forEach((place) => counts.set(status(events[place]), (counts.get(status(events[place])) || 0) + 1));
    return el("p", { class: "sign-key" }, ...Object.keys(STATUSES).filter((one) => counts.has(one)).map((one) =>
      el("span", {}, sayso.lanes.icon(one), ` ${STATUSES[one]} `, el("span", { class: "count" }, String(counts.get(one))))));
  }

  function timeline() {
    const picture = el("div", { class: "picture" });
    const list = el("ol", { class: "chronicle" });
    const undated = el("details", { class: "undated" });
    const above = el("div", {});
    const element = el("div", { class: "scroll padded", tabindex: 0, role: "region", "aria-label": "Events in the order of time" }, above, picture, list, undated);
    let dated = [];
    let drawn = 0;

    function draw(force) {
      const width = Math.floor(element.clientWidth - 40);
      if (width < 50 || (!force && width === drawn)) return;
      drawn = width;
      const things = dated.map((place) => ({ lane: events[place].type, span: dates.span(events[place].date), status: status(events[place]), says: says(events[place]), open: () => open(place) }));
      const made = things.length ? sayso.lanes.draw(things, width) : null;
      picture.replaceChildren(...(made ? [made.element, made.outside ? el("p", { class: "note" }, `${counted(made.outside, "event")} far before or after: in the list.`) : ""] : []));
    }

    function show() {
      tellings = once(sayso.things.events());
      const found = [...tellings.values()].map(([first]) => first);
      dated = found.filter((place) => dates.span(events[place].date)).sort((a, b) => dates.span(events[a].date).from - dates.span(events[b].date).from || a - b);
      const rest = found.filter((place) => !dates.span(events[place].date));
      above.replaceChildren(found.length ? key(found) : el("p", { class: "hint" }, "No event under these filters."));
      list.replaceChildren(...listed(dated.slice(0, MOST)), dated.length > MOST ? el("li", { class: "note" }, `and ${counted(dated.length - MOST, "more event")}: in the table`) : "");
      undated.hidden = !rest.length;
      undated.replaceChildren(el("summary", {}, `${counted(rest.length, "event")} without a date`), el("ol", { class: "chronicle" }, ...rest.slice(0, MOST).map(item)),
        rest.length > MOST ? el("p", { class: "note" }, `and ${counted(rest.length - MOST, "more")}: in the table`) : "");
      draw(true);
    }

    new ResizeObserver(() => draw(false)).observe(element);
    return { element, show };
  }

  sayso.ways({ name: "events", title: "Events", ways: [{ title: "Timeline", make: timeline }, { title: "Table", make: sayso.tables.events }] });
})();
