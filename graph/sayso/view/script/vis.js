/* vis-network, which the page carries packed: run when the first picture is there. The policy knows it by its hash. */
await (async () => {
  const script = document.createElement("script");
  script.textContent = await sayso.unpack("vis-network");
  document.head.append(script);
  performance.mark("vis");
})();
