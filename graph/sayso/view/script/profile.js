/* An actor's profile: names, roles with their articles, links, whom it speaks about, who quotes it, when. */
sayso.profile = (() => {
  const { el, button, counted } = sayso.dom;
  const { articles, actors, statements, sourceOf } = sayso.data;
  const { actorButton, joined, stanceChip, list } = sayso.cards;
  const SHOWN = 10;

  function facts(pairs) {
    const rows = pairs.filter(([, value]) => value && value.length);
    return rows.length ? el("dl", {}, ...rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, ...[value].flat())])) : null;
  }

  const articleButton = (place) => button("", () => sayso.articles.open(place), { class: "link quiet" }, [el("bdi", {}, articles[place].title)]);

  function roles(actor) {
    return actor.roles.map(([words, tenure, article]) => el("span", { class: "role" }, el("bdi", {}, words), tenure && !words.includes(tenure) ? ` (${tenure})` : "",
      article < 0 ? null : el("span", { class: "in" }, " — ", articleButton(article))));
  }

  function wikidata(actor) {
    if (!/^Q\d+$/.test(actor.wikidata)) return "";
    return [el("a", { href: `https://www.wikidata.org/wiki/${actor.wikidata}`, target: "_blank", rel: "noopener noreferrer" }, actor.wikidata)];
  }

  const counts = (values) => {
    const found = new Map();
    values.forEach((value) => found.set(value, (found.get(value) || 0) + 1));
    return [...found].sort((a, b) => b[1] - a[1]);
  };

  /* Bars with counts: a heading, and rows of [node, count]. */
  function bars(title, rows) {
    if (!rows.length) return null;
    const most = rows[0][1];
    const row = ([node, count]) => el("li", {}, el("span", { class: "name" }, node), el("meter", { min: 0, max: most, value: count, "aria-hidden": "true" }),
      el("span", { class: "count" }, String(count)));
    return el("section", {}, el("h3", {}, title), el("ol", { class: "bars" }, ...rows.slice(0, SHOWN).map(row)),
      rows.length > SHOWN ? el("p", { class: "note" }, `and ${counted(rows.length - SHOWN, "other")}`) : null);
  }

  /* Those an actor has ties with: [actor, tie] each, the strongest first. */
  function others(place, mine, theirs) {
    return [...sayso.ties.wanted().values()].filter((tie) => tie[mine] === place)
      .sort((a, b) => b.statements.length - a.statements.length)
      .map((tie) => [el("span", {}, button("", () => sayso.graph.openTie(tie), { class: "link" }, [el("bdi", {}, actors[tie[theirs]].name)]),
        " ", stanceChip(sayso.ties.dominant(tie), "")), tie.statements.length]);
  }

  function merged(actor) {
    if (!actor.merges.length) return null;
    const one = ([article, name, other, otherName, why]) => el("li", {}, el("bdi", {}, `“${name}”`), " in ", article < 0 ? "one article" : articleButton(article),
      " is ", el("bdi", {}, `“${otherName}”`), " in ", other < 0 ? "another" : articleButton(other), el("span", { class: "reason" }, ` — ${why}`));
    return el("details", { class: "why" }, el("summary", {}, `Why one actor? (${counted(actor.merges.length, "join")})`), el("ul", {}, ...actor.merges.map(one)));
  }

  function tools(place) {
    const { focus } = sayso;
    return focus ? el("div", { class: "actions" }, ...focus.buttons(place)) : null;
  }

  /* The profile's parts, for the panel. */
  function parts(place) {
    const known = actors[place];
    const by = known.spoken.filter((one) => sayso.filters.passes(statements[one]));
    const about = known.spokenOf.filter((one) => sayso.filters.passesOn(statements[one], place));
    const named = sayso.filters.state.mentions ? known.mentionedIn.filter((one) => sayso.filters.passes(statements[one])) : [];
    return [
      el("h2", {}, el("bdi", {}, known.name)),
      facts([
        ["Role", roles(known)],
        ["Belongs to", joined(known.affiliation.map(actorButton))],
        ["Also called", joined(known.names.map((name) => el("bdi", {}, name)))],
        ["Wikidata", wikidata(known)],
      ]),
      merged(known), tools(place),
      sayso.timeline ? sayso.timeline.small([...new Set([...by, ...about])]) : null,
      sayso.filters.active() ? el("p", { class: "note" }, "Only statements that pass the filters are counted and listed.") : null,
      bars("Speaks about", others(place, "from", "to")),
      bars("Is spoken about by", others(place, "to", "from")),
      bars("Quoted by", counts(by.map((one) => sourceOf(articles[statements[one].article]))).map(([source, count]) => [el("bdi", {}, source), count])),
      list(by, `Says (${by.length})`), list(about, `Is spoken about (${about.length})`), list(named, `Is named in (${named.length})`),
      by.length + about.length + named.length ? null : el("p", {}, "No statement by or about this actor here."),
    ];
  }

  return { parts, bars, facts };
})();
