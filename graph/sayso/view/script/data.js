/* What the page was given, with the ways through it that the views need. Things are known by their place.
   The texts of the articles come later: see texts.js. */
sayso.data = await (async () => {
  performance.mark("unpack");
  const { fields, lists, blocks } = await sayso.unpack("data");
  performance.mark("unpacked");
  const [articles, actors, statements, events, figures] = ["articles", "actors", "statements", "events", "figures"].map(named);
  const topics = lists.topics;

  /* Rows as objects with the names of their fields. */
  function named(list) {
    return lists[list].map((row) => {
      const thing = {};
      fields[list].forEach((field, index) => { thing[field] = row[index]; });
      return thing;
    });
  }

  articles.forEach((article) => Object.assign(article, { pieces: null, statements: [], events: [], figures: [] }));
  actors.forEach((actor) => Object.assign(actor, { spoken: [], spokenOf: [], mentionedIn: [] }));
  statements.forEach((statement, place) => {
    statement.words = statement.cue = ""; /* both are filled in with the text */
    statement.date = statement.said || articles[statement.article].date;
    statement.speakers.forEach((actor) => actors[actor].spoken.push(place));
    statement.about.forEach(([actor, , grade]) => actors[actor][grade === "target" ? "spokenOf" : "mentionedIn"].push(place));
    articles[statement.article].statements.push(place);
  });
  for (const [key, things] of [["events", events], ["figures", figures]]) {
    things.forEach((thing, place) => {
      thing.words = "";
      articles[thing.article][key].push(place);
    });
  }

  const LETTERS = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", "’": "'" };

  /* Text as it is compared in a search: small letters without accents or strokes. */
  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[øłđðþßæœı’]/g, (letter) => LETTERS[letter]);
  }

  const names = (places) => places.map((place) => actors[place].name).join(", ");

  const speakers = (statement) => names(statement.speakers) || "Speaker left open";

  /* Who an article is from: its publisher, else where it was read. */
  const sourceOf = (article) => article.publisher || "Publisher unknown";

  return { articles, actors, statements, events, figures, topics, blocks, plain, names, speakers, sourceOf };
})();
