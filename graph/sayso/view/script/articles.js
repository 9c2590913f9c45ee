/* The articles, whole, with every statement marked where it stands. */
sayso.articles = (() => {
  const { el, button } = sayso.dom;
  const { articles, statements } = sayso.data;
  const view = document.getElementById("view-articles");
  const list = el("ul", { class: "titles" });
  const reader = el("div", { class: "reader", tabindex: 0, role: "region", "aria-label": "Article" });
  let current = 0;
  let chosen = null; /* a mark, "c12" */

  function item(article, place) {
    const count = statements.filter((statement) => statement.article === place && sayso.filters.passes(statement)).length;
    const details = [article.publisher, article.date, `${count} statements`].filter(Boolean).join(" · ");
    return el("li", {}, button("", () => open(place), { "aria-current": place === current ? "true" : null }));
  }

  function titles() {
    const items = articles.map((article, place) => [item(article, place), article, place])
      .filter(([, article, place]) => !sayso.filters.state.article || Number(sayso.filters.state.article) === place);
    list.replaceChildren(...items.map(([row, article, place]) => {
      const count = statements.filter((statement) => statement.article === place && sayso.filters.passes(statement)).length;
      row.firstChild.append(el("span", { class: "title", dir: "auto" }, article.title),
        el("span", { class: "details" }, [article.publisher, article.date, `${count} statements`].filter(Boolean).join(" · ")));
      return row;
    }));
  }

  /* A piece in the reader: content of wanted statements is marked and opens the innermost one. */
  function stretch(piece, met) {
    const wanted = (mark) => mark === chosen || ("cqs".includes(mark[0]) && sayso.filters.passes(statements[Number(mark.slice(1))]));
    const node = sayso.evidence.stretch(piece, wanted);
    const inner = piece.marks.filter((mark) => mark[0] === "c" && wanted(mark)).pop();
    if (chosen && piece.marks.some((mark) => mark === chosen)) node.classList.add("chosen");
    if (!inner) return node;
    const place = Number(inner.slice(1));
    node.classList.add("live");
    node.addEventListener("click", () => openStatement(place));
    if (!met.has(place)) {
      met.add(place);
      node.tabIndex = 0;
      node.setAttribute("role", "button");
      node.addEventListener("keydown", (event) => event.key === "Enter" && openStatement(place));
    }
    return node;
  }

  function openStatement(place) {
    chosen = `c${place}`;
    text();
    sayso.panel.openOne("statement", place);
  }

  function text() {
    const article = articles[current];
    const met = new Set();
    const rows = article.paragraphs.map(() => el("p", { dir: "auto" }));
    article.pieces.forEach((piece) => rows[piece.paragraph].append(stretch(piece, met)));
    const details = [article.publisher, (article.authors || []).join(", "), article.date, article.source].filter(Boolean).join(" · ");
    reader.replaceChildren(el("h2", { dir: "auto" }, article.title), el("p", { class: "from" }, details),
      article.url ? el("p", { class: "from" }, el("a", { href: article.url, target: "_blank", rel: "noopener noreferrer" }, article.url)) : "", ...rows);
  }

  function show() {
    if (!articles.length) return;
    if (sayso.filters.state.article) current = Number(sayso.filters.state.article);
    if (!view.firstChild) view.append(list, reader);
    titles();
    text();
  }

  /* Opens an article, at a statement ("c"), event ("e") or figure ("f") if one is given. */
  function open(article, letter, place) {
    chosen = letter === undefined ? null : letter + place;
    current = article;
    if (sayso.filters.state.article && Number(sayso.filters.state.article) !== article) sayso.filters.set({ article: "" });
    sayso.tabs.open("articles");
    const target = reader.querySelector(".chosen");
    if (target) target.scrollIntoView({ block: "center" });
    else reader.scrollTop = 0;
  }

  return { show, open };
})();
