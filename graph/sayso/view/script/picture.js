/* What is drawn at first: nodes and arrows as they were laid out in advance, and what was left out of them. */
sayso.picture = await (async () => {
  performance.mark("begin");
  const { nodes, ...rest } = await sayso.unpack("picture");
  const laid = nodes.map(({ group, label, ...node }) => ({ ...node, type: group, lines: label.split("\n") }));
  return { ...rest, nodes: laid };
})();
