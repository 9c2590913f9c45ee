/* The articles' texts, unpacked block by block when first needed. An article's `pieces` are null until then, and
   the `words` and `cue` of what was read from it "". */
sayso.texts = (() => {
  const { articles, statements, events, figures, blocks } = sayso.data;
  const SMALL = 20; /* up to so many blocks are unpacked without being asked for */
  const loading = [];
  const waiting = [];
  let loaded = 0;
  const parsed = document.readyState === "loading"
    ? new Promise((done) => { document.addEventListener("DOMContentLoaded", done, { once: true }); }) : Promise.resolve();
  const first = [];
  const blockOf = blocks.flatMap((count, block) => {
    first.push(block ? first[block - 1] + blocks[block - 1] : 0);
    return Array(count).fill(block);
  });

  function load(block) {
    loading[block] ??= parsed.then(() => sayso.unpack(`text-${block}`)).then((texts) => {
      texts.forEach((paragraphs, index) => lay(articles[first[block] + index], paragraphs));
      loaded += 1;
      if (complete()) waiting.splice(0).forEach((listener) => listener());
    });
    return loading[block];
  }

  function lay(article, paragraphs) {
    article.pieces = paragraphs.flatMap((row, paragraph) => row.map((piece) => {
      const [text, ...marks] = Array.isArray(piece) ? piece : [piece];
      return { text, marks, paragraph };
    }));
    article.statements.forEach((place) => {
      statements[place].words = words(statements[place], `c${place}`);
      statements[place].cue = words(statements[place], `q${place}`);
    });
    article.events.forEach((place) => { events[place].words = words(events[place], `e${place}`); });
    article.figures.forEach((place) => { figures[place].words = words(figures[place], `f${place}`); });
  }

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

  /* The pieces that show a thing in its surroundings; its article must be there. */
  function shown(thing) {
    return articles[thing.article].pieces.slice(...thing.context);
  }

  /* Does something with an article's text: at once where it is there, else when it is. */
  function when(article, act) {
    if (articles[article].pieces) act();
    else load(blockOf[article]).then(act);
  }

  const complete = () => loaded === blocks.length;

  /* Unpacks every text, one block after the other, so that the page stays alive. */
  async function all() {
    for (let block = 0; block < blocks.length; block += 1) {
      if (!loading[block]) await new Promise((done) => { setTimeout(done); });
      await load(block);
    }
  }

  /* Does something when all texts are there; asks for them. */
  function whenAll(act) {
    if (complete()) return act();
    waiting.push(act);
    return all();
  }

  function start() {
    if (blocks.length <= SMALL) all().then(() => { document.documentElement.dataset.whole = "true"; });
  }

  return { shown, when, whenAll, all, complete, start };
})();
