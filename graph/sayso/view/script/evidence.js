/* Article text with its marks shown. */
sayso.evidence = (() => {
  const { el } = sayso.dom;
  const CLASSES = { c: "content", q: "cue", s: "source", e: "event", f: "figure" };

  /* Pieces as paragraphs of spans; `chosen` marks ("c12") are highlighted; nothing else is shown. */
  function passage(pieces, chosen) {
    const rows = [];
    let paragraph = null;
    for (const piece of pieces) {
      if (piece.paragraph !== paragraph) rows.push(el("p", { dir: "auto" }));
      paragraph = piece.paragraph;
      rows[rows.length - 1].append(stretch(piece, (mark) => chosen.includes(mark)));
    }
    return rows;
  }

  function stretch(piece, wanted) {
    const marks = piece.marks.filter(wanted);
    if (!marks.length) return document.createTextNode(piece.text);
    const classes = [...new Set(marks.map((mark) => CLASSES[mark[0]]))];
    return el(classes.includes("content") ? "mark" : "span", { class: classes.join(" ") }, piece.text);
  }

  const marksOf = (place) => [`c${place}`, `q${place}`, `s${place}`];

  return { passage, stretch, marksOf };
})();
