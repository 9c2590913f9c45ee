/* Runs beside the page: the engine, the triples, and the questions that are put to them. `oxigraph` stands above. */
const MOST = 5000; /* rows that are handed back */
let store = null;

async function inflated(letters) {
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
}

async function start({ wasm, quads }) {
  const [module, triples] = await Promise.all([inflated(wasm), inflated(quads)]);
  oxigraph.initSync({ module });
  store = new oxigraph.Store();
  store.load(new Uint8Array(triples), { format: "application/n-quads", no_transaction: true });
  return { size: store.size };
}

const NUMBERS = /#(integer|decimal|double|float)$/;

/* A term as JSON has it; `iri` tells an address from a text. */
function plain(term) {
  if (!term) return null;
  if (term.termType !== "Literal") return { iri: term.termType === "NamedNode" ? term.value : term.toString() };
  if (NUMBERS.test(term.datatype.value) && Number.isFinite(Number(term.value))) return Number(term.value);
  return term.datatype.value.endsWith("#boolean") ? term.value === "true" : term.value;
}

function ask({ sparql }) {
  const began = performance.now();
  const answer = store.query(sparql, { use_default_graph_as_union: true });
  const took = performance.now() - began;
  if (typeof answer === "boolean") return { columns: ["answer"], rows: [[answer]], total: 1, took };
  if (!answer.length) return { columns: [], rows: [], total: 0, took };
  const triples = !(answer[0] instanceof Map);
  const columns = triples ? ["subject", "predicate", "object"] : [...new Set(answer.slice(0, MOST).flatMap((row) => [...row.keys()]))];
  const rows = answer.slice(0, MOST).map((row) => columns.map((name) => plain(triples ? row[name] : row.get(name))));
  return { columns, rows, total: answer.length, took };
}

onmessage = async ({ data }) => {
  try {
    postMessage({ id: data.id, answer: data.wasm ? await start(data) : ask(data) });
  } catch (error) {
    postMessage({ id: data.id, error: String(error.message || error) });
  }
};
