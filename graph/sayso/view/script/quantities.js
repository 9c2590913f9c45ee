/* Figures that tell of the same quantity side by side: who gives which value for when, a chart where there are several
   dates, and a note where the same date has different values. The rest is in the table. */
sayso.quantities = (() => {
  const { el, button, counted } = sayso.dom;
  const { articles, statements, figures, plain, speakers, sourceOf } = sayso.data;
  const { dates, svg } = sayso;
  const MOST = 60;

  const ARROWS = { up: "↑ up", down: "↓ down", steady: "→ steady" };

  /* The unit; one told by a sign or name that several countries' money has is marked. */
  const unit = (figure) => figure.unit + (figure.assumed ? " (assumed)" : "");

  /* "rose 5 percent" is another quantity than the 5 percent that something stands at. */
  const step = (figure) => (figure.change && !/→ [^)]/.test(figure.change) ? figure.change.split(" ")[0] : "");

  /* Figures of the same unit, measure and owners tell of one quantity. A bare noun without an owner ("people") tells too
     little to be compared. */
  function key(figure) {
    const words = plain(figure.measures).split(/\W+/).filter((word) => word && !["the", "a", "an", "of", "in"].includes(word)).sort().join(" ");
    return words.includes(" ") || (words && figure.of.length) ? JSON.stringify([figure.unit, step(figure), words, [...figure.of].sort((a, b) => a - b)]) : null;
  }

  function groups(places) {
    const found = new Map();
    for (const place of places) {
      const name = key(figures[place]);
      if (name !== null) found.set(name, [...(found.get(name) || []), place]);
    }
    const several = (group, of) => new Set(group.map((place) => of(figures[place])).filter((value) => value !== "")).size > 1;
    return [...found.values()].filter((group) => several(group, ({ article }) => article) || several(group, ({ date }) => date)).sort((a, b) => b.length - a.length || a[0] - b[0]);
  }

  const short = (value) => Number(value).toLocaleString("en", { notation: Math.abs(value) >= 1e5 ? "compact" : "standard", maximumFractionDigits: 2 });
  const value = ({ value: low, upper }) => [low, upper].filter(Boolean).map(short).join("–");
  const from = (figure) => (figure.statement === null || !statements[figure.statement].speakers.length ? sourceOf(articles[figure.article]) : speakers(statements[figure.statement]));
  const moment = (figure) => dates.span(figure.date);

  /* Dates for which sources give different values. */
  function disputed(places) {
    const values = new Map();
    for (const place of places) {
      const { date, value: given, article } = figures[place];
      if (date) values.set(date, [...(values.get(date) || []), { given, article }]);
    }
    return [...values].filter(([, all]) => new Set(all.map(({ given }) => given)).size > 1 && new Set(all.map(({ article }) => article)).size > 1).map(([date]) => date);
  }

  function chart(places) {
    const points = places.filter((place) => moment(figures[place])).map((place) => {
      const { from: first, to } = moment(figures[place]);
      return { place, at: (first + to) / 2, value: Number(figures[place].value), date: figures[place].date };
    }).sort((a, b) => a.at - b.at);
    if (new Set(points.map(({ date }) => date)).size < 2) return null;
    const [width, height, side, foot] = [320, 120, 14, 20];
    const most = Math.max(0, ...points.map((point) => point.value));
    const least = Math.min(0, ...points.map((point) => point.value));
    const [start, end] = [points[0].at, points[points.length - 1].at];
    const x = (at) => side + 14 + ((at - start) / (end - start)) * (width - 2 * side - 28);
    const y = (number) => 24 + (1 - (number - least) / (most - least || 1)) * (height - foot - 32);
    const labels = points.flatMap((point, index) => [
      svg("text", { x: x(point.at), y: y(point.value) - 9, "text-anchor": "middle", class: "value" }, short(point.value)),
      index && points[index - 1].date === point.date ? null : svg("text", { x: x(point.at), y: height - 4, "text-anchor": "middle", class: "tick" }, dates.worded(point.date))]);
    const crowded = points.length > 5;
    return svg("svg", { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": points.map((point) => `${dates.worded(point.date)}: ${short(point.value)}`).join(", ") },
      svg("line", { x1: 0, x2: width, y1: y(Math.max(0, least)), y2: y(Math.max(0, least)), class: "rule" }),
      svg("polyline", { points: points.map((point) => `${x(point.at)},${y(point.value)}`).join(" "), class: "course" }),
      ...points.map((point) => svg("circle", { cx: x(point.at), cy: y(point.value), r: 4, class: "point" })),
      ...labels.filter((label, index) => label && (!crowded || index < 2 || index >= labels.length - 2)));
  }

  /* How exactly it is meant, which way it moved, and, among others that are sure of their currency, that it is assumed. */
  const how = (figure, marked) => [figure.qualifier === "exact" ? "" : figure.qualifier.replace("-", " "), ARROWS[figure.change.split(" ")[0]],
    marked && figure.assumed ? "currency assumed" : ""].filter(Boolean).join(", ");

  function row(place, marked) {
    const figure = figures[place];
    return el("tr", {}, el("td", { class: "numeric" }, button(value(figure), () => sayso.panel.openOne("figure", place), { class: "link", title: figure.words })),
      el("td", {}, how(figure, marked)), el("td", {}, figure.date ? dates.worded(figure.date) : ""),
      el("td", { dir: "auto" }, from(figure)), el("td", { dir: "auto" }, button(articles[figure.article].title, () => sayso.articles.open(figure.article, "f", place), { class: "link quiet" })));
  }

  function quantity(places) {
    const [first] = places;
    const title = figures[first].measures;
    const differ = disputed(places);
    const mixed = new Set(places.map((place) => figures[place].assumed)).size > 1;
    const ordered = [...places].sort((a, b) => (moment(figures[a])?.from ?? Infinity) - (moment(figures[b])?.from ?? Infinity) || a - b);
    return el("article", { class: "quantity" }, el("h2", { dir: "auto" }, title, el("span", { class: "unit" }, ` ${mixed ? figures[first].unit : unit(figures[first])}`)),
      figures[first].of.length ? el("p", { class: "whom" }, "of ", ...sayso.cards.joined(figures[first].of.map(sayso.cards.actorButton))) : null,
      differ.length ? el("p", { class: "differ" }, `≠ Sources differ for ${differ.map(dates.worded).join(", ")}`) : null, chart(places),
      el("div", { class: "scroll-across", tabindex: 0, role: "region", "aria-label": `${title}: values` }, el("table", {}, el("caption", { class: "unseen" }, title),
        el("thead", {}, el("tr", {}, ...["Value", "How", "For", "Given by", "Article"].map((head) => el("th", { scope: "col", class: head === "Value" ? "numeric" : null }, head)))),
        el("tbody", {}, ...ordered.map((place) => row(place, mixed))))));
  }

  /* All that is known of one figure, for the panel: pairs of a name and what stands under it. */
  function facts(place) {
    const figure = figures[place];
    const full = [figure.value, figure.upper].filter(Boolean).map((number) => Number(number).toLocaleString("en", { maximumFractionDigits: 6 })).join("–");
    const [direction, ...ends] = figure.change.split(" ");
    const alike = groups(figures.map((_, other) => other)).find((group) => group.includes(place)) || [];
    return [["Value", `${full} ${unit(figure)}`], ["How exactly", figure.qualifier === "exact" ? "" : figure.qualifier.replace("-", " ")],
      ["Measures", figure.measures && [el("bdi", {}, figure.measures)]],
      ["Of", figure.of.length ? sayso.cards.joined(figure.of.map(sayso.cards.actorButton)) : figure.whose && [el("bdi", {}, figure.whose)]],
      ["For", figure.date ? dates.worded(figure.date) : ""], ["Change", direction ? [ARROWS[direction], ...ends].join(" ") : ""], ["Given by", [el("bdi", {}, from(figure))]],
      ["Also told", alike.filter((other) => other !== place).slice(0, MOST).map((other) => el("span", { class: "role" },
        button(`${value(figures[other])} ${unit(figures[other])}`, () => sayso.panel.openOne("figure", other), { class: "link" }),
        figures[other].date ? ` for ${dates.worded(figures[other].date)}` : "", ", ", el("bdi", {}, from(figures[other]))))]];
  }

  function compare() {
    const element = el("div", { class: "scroll padded", tabindex: 0, role: "region", "aria-label": "Figures side by side" });
    function show() {
      const places = sayso.things.figures();
      const found = groups(places);
      const rest = places.length - found.flat().length;
      element.replaceChildren(el("p", { class: "note" }, found.length ? `${counted(found.length, "quantity").replace("quantitys", "quantities")} told for several dates or in several articles: the same measure, unit and owner. `
        : "No quantity is told for several dates or in several articles here. ", rest ? button(`${counted(rest, "other figure")}: see the table`, () => view.choose(1), { class: "link" }) : ""),
      el("div", { class: "quantities" }, ...found.slice(0, MOST).map(quantity)), found.length > MOST ? el("p", { class: "note" }, `The ${MOST} told most often are shown; the table holds all.`) : "");
    }
    return { element, show };
  }

  const view = sayso.ways({ name: "figures", title: "Figures", ways: [{ title: "Side by side", make: compare }, { title: "Table", make: sayso.tables.figures }],
    first: () => groups(sayso.things.figures()).length ? 0 : 1 });
  return { groups, disputed, unit, facts };
})();
