/* node lint.cjs ESLINT FOLDER: what ESLint says of each script in the folder, a line each. */
const { readdirSync, readFileSync } = require("fs");
const { join } = require("path");
const { Linter } = require(process.argv[2]);

const OURS = ["sayso"];
const BROWSER = ["vis", "document", "window", "location", "history", "navigator", "performance", "console", "setTimeout", "clearTimeout",
  "requestAnimationFrame", "requestIdleCallback", "matchMedia", "getComputedStyle", "URL", "URLSearchParams", "Blob", "Response", "DecompressionStream",
  "Worker", "ResizeObserver", "XMLSerializer", "atob", "globalThis", "Intl"];
const WORKER = ["postMessage", "onmessage", "oxigraph"];
const RULES = ["array-callback-return", "consistent-return", "constructor-super", "default-case-last", "eqeqeq", "for-direction",
  "no-cond-assign", "no-const-assign", "no-dupe-args", "no-dupe-else-if", "no-dupe-keys", "no-duplicate-case", "no-empty", "no-eval",
  "no-fallthrough", "no-func-assign", "no-global-assign", "no-implied-eval", "no-irregular-whitespace", "no-lonely-if",
  "no-loss-of-precision", "no-promise-executor-return", "no-redeclare", "no-self-assign", "no-throw-literal", "no-undef", "no-unreachable",
  "no-unsafe-finally", "no-useless-escape", "no-useless-return", "no-var", "object-shorthand", "prefer-arrow-callback", "prefer-const"];
const rules = {
  ...Object.fromEntries(RULES.map((rule) => [rule, "error"])),
  complexity: ["error", 14],
  "max-lines": ["error", 200],
  "no-unused-expressions": ["error", { allowShortCircuit: true }],
  "no-unused-vars": ["error", { ignoreRestSiblings: true }],
};

const linter = new Linter({ configType: "flat" });
const folder = process.argv[3];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
  const names = [...OURS, ...BROWSER, ...(file === "worker.js" ? WORKER : [])];
  const languageOptions = { ecmaVersion: 2023, sourceType: file === "worker.js" ? "script" : "module", globals: Object.fromEntries(names.map((name) => [name, "writable"])) };
  for (const { line, ruleId, message } of linter.verify(readFileSync(join(folder, file), "utf8"), { languageOptions, rules }, file)) {
    console.log(`${file}:${line} ${ruleId}: ${message}`);
  }
}
