/* The articles, whole, with every statement marked where it stands. */
sayso.articles = (() => {
  const { el, button, counted } = sayso.dom;
  const { articles, statements, plain, sourceOf } = sayso.data;
  const FEW = 20; /* more articles get a box to find one in */
  const list = el("ul", { class: "titles" });
  const MOST = 200; /* titles at first */
  const box = el("input", { type: "search", "aria-label": "Find an article", placeholder: "Find an article", on: { input: () => { limit = MOST; titles(); } } });
  const more = button("", () => { limit += MOST; titles(); }, { class: "small" });
  let limit = MOST;
  const reader = el("div", { class: "reader", tabindex: 0, role: "region", "aria-label": "Article" });
  let current = 0;
  let chosen = null; /* a mark, "c12" */

  const chosenArticles = () => articles.map((_, place) => place).filter((place) => sayso.filters.inArticle({ article: place }));

  function item(place) {
    const article = articles[place];
    const count = article.statements.filter((one) => sayso.filters.passes(statements[one])).length;
    return el("li", {}, button("", () => open(place), { "aria-current": place === current ? "true" : null }, [
      el("span", { class: "title", dir: "auto" }, article.title),
      el("span", { class: "details" }, [article.publisher, article.date, counted(count, "statement")].filter(Boolean).join(" · "))]));
  }

  function titles() {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    const found = chosenArticles().filter((place) => words.every((word) => plain(`${articles[place].title} ${sourceOf(articles[place])} ${articles[place].date}`).includes(word)));
    more.textContent = `Show ${Math.min(MOST, found.length - limit)} more of ${counted(found.length, "article")}`;
    list.replaceChildren(...found.slice(0, limit).map(item), found.length > limit ? el("li", { class: "more" }, more) : "",
      found.length ? "" : el("li", { class: "more note" }, "No article under these filters and words."));
  }

  /* What is marked in the reader: by layer, the letters of its marks. */
  const LAYERS = { statements: "cqs", actors: "a", events: "e", figures: "f" };
  const shownLayers = new Set(["statements"]);

  function wanted(mark) {
    if (mark === chosen) return true;
    const layer = Object.keys(LAYERS).find((name) => LAYERS[name].includes(mark[0]));
    return shownLayers.has(layer) && (layer !== "statements" || sayso.filters.passes(statements[Number(mark.slice(1))]));
  }

  const OPEN = { a: (place) => sayso.main.openActor(place), c: openStatement, e: (place) => sayso.panel.openOne("event", place),
    f: (place) => sayso.panel.openOne("figure", place) };

  /* A piece in the reader: what is marked opens the innermost thing; each thing is reached once by keyboard. */
  function stretch(piece, met) {
    const node = sayso.evidence.stretch(piece);
    const inner = piece.marks.filter((mark) => OPEN[mark[0]]).pop();
    if (chosen && piece.marks.includes(chosen)) node.classList.add("chosen");
    if (!inner) return node;
    const act = () => OPEN[inner[0]](Number(inner.slice(1)));
    node.classList.add("live");
    node.addEventListener("click", act);
    if (!met.has(inner)) {
      met.add(inner);
      node.tabIndex = 0;
      node.setAttribute("role", "button");
      node.addEventListener("keydown", (event) => event.key === "Enter" && act());
    }
    return node;
  }

  function layers() {
    return el("div", { class: "layers", role: "group", "aria-label": "What is marked" }, "Mark ", ...Object.keys(LAYERS).map((name) =>
      el("label", {}, el("input", { type: "checkbox", checked: shownLayers.has(name), "data-layer": name,
        on: { change: () => { if (!shownLayers.delete(name)) shownLayers.add(name); text(); } } }), ` ${name}`)));
  }

  function openStatement(place) {
    chosen = `c${place}`;
    text();
    sayso.panel.openOne("statement", place);
  }

  function text() {
    const article = articles[current];
    const met = new Set();
    const rows = [];
    sayso.evidence.merged(article.pieces, wanted).forEach((piece) => {
      rows[piece.paragraph] ??= el("p", { dir: "auto" });
      rows[piece.paragraph].append(stretch(piece, met));
    });
    const details = [article.publisher, article.authors.join(", "), article.date, article.source].filter(Boolean).join(" · ");
    reader.replaceChildren(el("h2", { dir: "auto" }, article.title), el("p", { class: "from" }, details),
      article.url ? el("p", { class: "from" }, el("a", { href: article.url, target: "_blank", rel: "noopener noreferrer" }, article.url)) : "", layers(), ...rows);
  }

  function show(section) {
    if (!articles.length) return;
    const wanted = chosenArticles();
    if (chosen === null && wanted.length && !wanted.includes(current)) [current] = wanted;
    if (!section.firstChild) section.append(el("div", { class: "contents" }, articles.length > FEW ? el("div", { class: "finder" }, box) : "", list), reader);
    titles();
    sayso.texts.when(current, text);
  }

  /* Opens an article, at a statement ("c"), event ("e") or figure ("f") if one is given. */
  function open(article, letter, place) {
    chosen = letter === undefined ? null : letter + place;
    current = article;
    if (!chosenArticles().includes(article)) sayso.filters.set({ article: [], source: [], from: "", to: "" });
    sayso.tabs.open("articles");
    sayso.texts.when(article, scroll);
  }

  function scroll() {
    const target = reader.querySelector(".chosen");
    if (target) target.scrollIntoView({ block: "center" });
    else reader.scrollTop = 0;
  }

  sayso.tabs.add({ name: "articles", title: "Articles", show });

  return { open };
})();
