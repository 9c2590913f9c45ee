/* What can be taken out of the page: the picture as PNG or SVG, the selection as CSV, JSON or GraphML. */
sayso.exports = (() => {
  const { el, button } = sayso.dom;
  const { articles, actors, statements, topics } = sayso.data;
  const MENU = [["PNG", png], ["SVG", svg], ["CSV", csv], ["JSON", json], ["GraphML", graphml]];

  const save = (name, type, text) => sayso.save(name, new Blob([text], { type }));

  /* Twice as fine as the screen, on the page's ground. */
  function png() {
    const canvas = document.querySelector("#graph canvas");
    const copy = el("canvas", { width: canvas.width, height: canvas.height });
    const context = copy.getContext("2d");
    context.fillStyle = sayso.colours.of("ground");
    context.fillRect(0, 0, copy.width, copy.height);
    context.drawImage(canvas, 0, 0);
    copy.toBlob((blob) => sayso.save("graph.png", blob));
  }

  function svg() {
    save("graph.svg", "image/svg+xml", sayso.drawing.svg());
  }

  /* One row a statement and actor it is about. */
  function csv() {
    const head = ["statement", "article", "title", "publisher", "date", "speaker", "about", "grade", "stance", "kind", "cue class", "modality", "certainty", "reporting", "topics", "confidence", "found by", "words"];
    return selected((places) => sayso.csv.save("statements", [head, ...places.flatMap((place) => {
      const one = statements[place];
      const article = articles[one.article];
      return (one.about.length ? one.about : [[null, "", ""]]).map(([actor, stance, grade]) => [one.id, article.id, article.title, article.publisher, one.date,
        sayso.data.names(one.speakers), actor === null ? "" : actors[actor].name, grade, stance, one.kind, one.cue_class, one.modality, one.certainty, one.reporting,
        one.topics.map(([topic]) => topics[topic]).join("; "), one.confidence, one.by, one.words]);
    })]));
  }

  function json() {
    return selected((places) => save("statements.json", "application/json", JSON.stringify(places.map((place) => {
      const { article, context, speakers, addressee, about, within, topics: named, ...rest } = statements[place];
      const id = (actor) => ({ id: actors[actor].id, name: actors[actor].name });
      return { ...rest, article: { id: articles[article].id, title: articles[article].title, publisher: articles[article].publisher, date: articles[article].date },
        speakers: speakers.map(id), addressee: addressee.map(id), about: about.map(([actor, stance, grade, confidence]) => ({ ...id(actor), stance, grade, confidence })),
        topics: named.map(([topic, stance]) => ({ topic: topics[topic], stance })), within: within === null ? null : statements[within].id };
    }), null, 1)));
  }

  /* What the filters leave, with its words. */
  const selected = (act) => sayso.texts.whenAll(() => act(sayso.filters.wanted()));

  const xml = (text) => String(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

  function graphml() {
    const ties = [...sayso.ties.wanted().values()];
    const places = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    const keys = [["name", "node", "string"], ["type", "node", "string"], ["wikidata", "node", "string"], ["community", "node", "int"],
      ["weight", "edge", "int"], ["stance", "edge", "string"], ["positive", "edge", "int"], ["negative", "edge", "int"], ["neutral", "edge", "int"]];
    const data = (values) => Object.entries(values).map(([key, value]) => `<data key="${key}">${xml(value)}</data>`).join("");
    const rows = ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys.map(([name, of, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`), '<graph edgedefault="directed">',
      ...places.map((place) => { const { id, name, type, wikidata, community } = actors[place]; return `<node id="${xml(id)}">${data({ name, type, wikidata, community })}</node>`; }),
      ...ties.map((tie) => `<edge source="${xml(actors[tie.from].id)}" target="${xml(actors[tie.to].id)}">${data({ weight: tie.statements.length, stance: sayso.ties.dominant(tie), ...sayso.ties.tally(tie) })}</edge>`),
      "</graph>", "</graphml>", ""];
    save("graph.graphml", "application/xml", rows.join("\n"));
  }

  function start() {
    const menu = document.getElementById("exports");
    menu.append(...MENU.map(([title, act]) => button(title, () => { act(); menu.parentElement.open = false; }, { class: "small", "data-export": title.toLowerCase() })));
  }

  return { start };
})();
