/* SPARQL in the page: where it was made with the engine, that runs in a worker of its own. */
sayso.sparql = (() => {
  const carried = (name) => document.getElementById(`engine-${name}`)?.textContent;
  const available = () => Boolean(carried("script"));
  let worker = null;
  let ready = null;
  let asked = 0;
  const waiting = new Map();

  function send(message, id = (asked += 1)) {
    return new Promise((done, failed) => {
      waiting.set(id, { done, failed });
      worker.postMessage({ ...message, id });
    });
  }

  function receive({ data: { id, answer, error } }) {
    const { done, failed } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) done(answer);
    else failed(new Error(error));
  }

  /* Starts the engine when it is first needed: how many triples it holds. */
  function start() {
    ready ??= sayso.unpack("engine-script").then((script) => {
      const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
      worker = new Worker(address);
      worker.onmessage = receive;
      worker.onerror = () => waiting.forEach(({ failed }) => failed(new Error("The engine could not be started here.")));
      return send({ wasm: carried("wasm"), quads: carried("quads") }).finally(() => URL.revokeObjectURL(address));
    });
    return ready;
  }

  /* The question with the prefixes that it uses and does not declare itself, all in a line of their own. */
  function declared(sparql, prefixes) {
    const used = Object.entries(prefixes).filter(([name]) => new RegExp(`(?<![\\w:-])${name}:`).test(sparql) && !new RegExp(`PREFIX\\s+${name}:`, "i").test(sparql));
    return `${used.map(([name, iri]) => `PREFIX ${name}: <${iri}> `).join("")}\n${sparql}`;
  }

  /* What is wrong, briefly, counted in the lines as they were typed. */
  const fault = ({ message }) => new Error(message.replace(/at (\d+):/, (_, line) => `at ${Math.max(1, line - 1)}:`).split("\n")[0].slice(0, 240));

  /* The answer: { columns, rows, total, took }; an Error tells what is wrong with the question. */
  async function ask(sparql, prefixes) {
    await start();
    return send({ sparql: declared(sparql, prefixes) }).catch((error) => { throw fault(error); });
  }

  /* Ends what runs; the next question starts the engine anew. */
  function stop() {
    worker?.terminate();
    worker = ready = null;
    waiting.forEach(({ failed }) => failed(new Error("Stopped.")));
    waiting.clear();
  }

  const notice = () => sayso.unpack("engine-notice");

  return { available, start, ask, stop, notice };
})();
