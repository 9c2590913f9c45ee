/* What the page was given, with the ways through it that the views need. Things are known by their place. */
sayso.data = (() => {
  const { contents, picture } = JSON.parse(document.getElementById("data").textContent);
  const { articles, actors, statements, events, figures } = contents;

  articles.forEach((article) => {
    article.pieces = [];
    article.paragraphs.forEach((row, paragraph) => {
      row.forEach((piece) => {
        const [text, ...marks] = Array.isArray(piece) ? piece : [piece];
        article.pieces.push({ text, marks, paragraph });
      });
    });
  });
  actors.forEach((actor) => {
    actor.spoken = [];
    actor.spokenOf = [];
  });
  statements.forEach((statement, place) => {
    statement.speakers ??= [];
    statement.about ??= [];
    statement.addressee ??= [];
    statement.words = words(statement, `c${place}`);
    statement.cue = words(statement, `q${place}`);
    statement.date = statement.said || articles[statement.article].date || "";
    statement.speakers.forEach((actor) => actors[actor].spoken.push(place));
    statement.about.forEach(([actor]) => actors[actor].spokenOf.push(place));
  });
  events.forEach((event, place) => {
    event.actors ??= [];
    event.words = words(event, `e${place}`);
  });
  figures.forEach((figure, place) => {
    figure.of ??= [];
    figure.words = words(figure, `f${place}`);
  });

  /* The text under a mark, its stretches joined by dots. */
  function words(thing, mark) {
    const stretches = [];
    let open = false;
    for (const piece of shown(thing)) {
      const marked = piece.marks.includes(mark);
      if (marked && open) stretches[stretches.length - 1] += piece.text;
      if (marked && !open) stretches.push(piece.text);
      open = marked;
    }
    return stretches.join(" … ").replace(/\s+/g, " ");
  }

  /* The pieces that show a thing in its surroundings. */
  function shown(thing) {
    return articles[thing.article].pieces.slice(...thing.context);
  }

  const LETTERS = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", "’": "'" };

  /* Text as it is compared in a search: small letters without accents or strokes. */
  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[øłđðþßæœı’]/g, (letter) => LETTERS[letter]);
  }

  const names = (places) => places.map((place) => actors[place].name).join(", ");

  const speakers = (statement) => names(statement.speakers) || "Speaker left open";

  return { articles, actors, statements, events, figures, picture, shown, plain, names, speakers };
})();
