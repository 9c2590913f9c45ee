/* Article text with its marks shown. */
sayso.evidence = (() => {
  const { el } = sayso.dom;
  const CLASSES = { c: "content", q: "cue", s: "source", a: "actor", e: "event", f: "figure" };

  /* Pieces with only the marks that are wanted; neighbours that then carry the same marks are one. */
  function merged(pieces, wanted) {
    const found = [];
    for (const { text, marks, paragraph } of pieces) {
      const kept = marks.filter(wanted);
      const last = found[found.length - 1];
      if (last && last.paragraph === paragraph && String(last.marks) === String(kept)) last.text += text;
      else found.push({ text, marks: kept, paragraph });
    }
    return found;
  }

  /* Pieces as paragraphs of spans; `chosen` marks ("c12") are highlighted; nothing else is shown. */
  function passage(pieces, chosen) {
    const rows = [];
    let paragraph = null;
    for (const piece of merged(pieces, (mark) => chosen.includes(mark))) {
      if (piece.paragraph !== paragraph) rows.push(el("p", { dir: "auto" }));
      paragraph = piece.paragraph;
      rows[rows.length - 1].append(stretch(piece));
    }
    return rows;
  }

  function stretch({ text, marks }) {
    if (!marks.length) return document.createTextNode(text);
    const classes = [...new Set(marks.map((mark) => CLASSES[mark[0]]))];
    return el(classes.includes("content") ? "mark" : "span", { class: classes.join(" ") }, text);
  }

  const marksOf = (place) => [`c${place}`, `q${place}`, `s${place}`];

  return { merged, passage, stretch, marksOf };
})();
