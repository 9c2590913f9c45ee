/* A statement as a card: who said it, about whom, the words in their paragraph, how it was found. */
sayso.cards = (() => {
  const { el, button, counted } = sayso.dom;
  const { articles, actors, statements, topics, speakers } = sayso.data;
  const { passage, marksOf } = sayso.evidence;
  const FIRST = 30;
  const SIGNS = { positive: "+", negative: "−", neutral: "○", mixed: "±" };
  const FOUND_BY = { tagger: "the trained model for statements" };

  const actorButton = (place) =>
    button("", () => sayso.main.openActor(place), { class: "link" }, [el("bdi", {}, actors[place].name)]);

  const joined = (nodes) => nodes.flatMap((node, index) => (index ? [", ", node] : [node]));

  const chip = (text, kind = "") => el("span", { class: `chip ${kind}` }, text);

  /* A stance with a sign beside its colour. */
  const stanceChip = (stance, text = stance) => chip(`${SIGNS[stance]} ${text}`, stance);

  const percent = (share) => `${Math.round(share * 100)} %`;

  function articleLine(thing) {
    const article = articles[thing.article];
    const details = [article.publisher, article.date].filter(Boolean).join(", ");
    return el("p", { class: "from" }, el("cite", {}, el("bdi", {}, article.title)), details ? ` — ${details}` : "");
  }

  function targets(statement) {
    return statement.about.filter(([, , grade]) => grade === "target").map(([actor, stance]) =>
      el("span", { class: "target" }, actorButton(actor), " ", stanceChip(stance)));
  }

  const named = (statement) => statement.about.filter(([, , grade]) => grade !== "target").map(([actor]) => actorButton(actor));

  const line = (word, nodes) => (nodes.length ? el("p", { class: "whom" }, `${word} `, ...joined(nodes)) : null);

  /* The marked words of a thing within their paragraph, as soon as the text is there. */
  function quote(thing, marks, after = () => {}) {
    const block = el("blockquote", { "aria-busy": "true" });
    sayso.texts.when(thing.article, () => {
      block.replaceChildren(...passage(sayso.texts.shown(thing), marks));
      block.removeAttribute("aria-busy");
      after();
    });
    return block;
  }

  function how(statement) {
    return el("p", { class: "chips" }, chip(statement.kind),
      statement.certainty ? chip(statement.certainty) : null,
      statement.modality && statement.modality !== "asserted" ? chip(statement.modality) : null,
      statement.reporting && statement.reporting !== "asserted" ? chip(`reported: ${statement.reporting}`) : null,
      ...statement.topics.map(([topic, stance]) => (stance ? stanceChip(stance, topics[topic]) : chip(topics[topic], "topic"))),
      statement.date ? chip(statement.said ? `said ${statement.said}` : statement.date) : null,
      statement.confidence === null ? null : chip(percent(statement.confidence), "sure"));
  }

  /* What found the statement, and how sure each part of it is. */
  function why(place) {
    const statement = statements[place];
    const rows = [
      ["Found by", FOUND_BY[statement.by] ? `${FOUND_BY[statement.by]} (${statement.by})` : `rule: ${statement.by || "unknown"}`],
      ["Confidence", statement.confidence === null ? "" : `${percent(statement.confidence)}: about so many of 100 like this were right where it was measured`],
      ["Cue", statement.cue_class ? `a word of ${statement.cue_class}` : ""],
      ["Certainty", statement.certainty ? `the speaker's words make it ${statement.certainty}` : "the speaker's words do not tell"],
      ["Reporting", statement.reporting ? `the article tells it as ${statement.reporting}` : ""],
      ...statement.about.filter(([, , grade]) => grade === "target").map(([actor, stance, , sure]) =>
        ["Stance", `${stance} on ${actors[actor].name}${sure === null ? "" : `, ${percent(sure)} sure`}`]),
    ];
    return el("details", { class: "why" }, el("summary", {}, "Why?"), el("dl", {}, ...rows.filter(([, text]) => text)
      .flatMap(([name, text]) => [el("dt", {}, name), el("dd", {}, el("bdi", {}, text))])),
    el("p", { class: "from" }, "Statement ", el("code", {}, statement.id)));
  }

  function card(place) {
    const statement = statements[place];
    const said = statement.speakers.length ? joined(statement.speakers.map(actorButton)) : [speakers(statement)];
    const cue = el("span", { class: "cue-word" });
    const { within } = statement;
    return el("article", { class: "card", "data-statement": place },
      el("p", { class: "who" }, ...said, cue), line("about", targets(statement)), line("naming", named(statement)),
      line("to", statement.addressee.map(actorButton)),
      quote(statement, marksOf(place), () => { cue.textContent = ` ${statement.cue}`; }),
      how(statement),
      within === null ? null : el("p", { class: "whom" }, "reported in ", button(`a statement by ${speakers(statements[within])}`,
        () => sayso.panel.openOne("statement", within), { class: "link" })),
      articleLine(statement),
      el("div", { class: "actions" }, button("Open in article", () => sayso.articles.open(statement.article, "c", place), { class: "small" }), why(place)));
  }

  /* Cards under a heading, the first few at once. */
  function list(places, title) {
    if (!places.length) return null;
    const rest = places.slice(FIRST);
    const more = rest.length
      ? button(`Show ${counted(rest.length, "more statement")}`, () => more.replaceWith(...rest.splice(0, FIRST).map(card), ...next()), { class: "small" })
      : null;
    const next = () => {
      if (!rest.length) return [];
      more.textContent = `Show ${counted(rest.length, "more statement")}`;
      return [more];
    };
    return el("section", {}, el("h3", {}, title), ...places.slice(0, FIRST).map(card), more);
  }

  return { actorButton, joined, chip, stanceChip, articleLine, quote, card, list, SIGNS };
})();
