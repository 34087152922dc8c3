/** Parts of the library, each in its own file and under the same name, that make their tables whether or not they are asked for. */
const LEFT_OUT = ['parse', 'tokenTypes', 'nodeTypes'];
/** Formulas are read in A1 notation only, and nobody asks for the other. */
const R1C1 = /\b(?:options|opts)\.r1c1\b/g;

function without(source, name) {
  const part = new RegExp(`^// lib/${name}\\.ts\n[^]*?(?=^(?:// lib/|export ))`, 'm');
  const exported = new RegExp(`^ {2}${name},\n`, 'm');
  if (![part, exported, R1C1].every((text) => source.search(text) >= 0))
    throw new Error('@borgar/fx is built otherwise now');
  return source.replace(part, '').replace(exported, '');
}

/** Loader: of @borgar/fx only tokens and references are used here (ADR 0009); no tree shaking reaches the rest. */
module.exports = function onlyTokens(source) {
  return LEFT_OUT.reduce(without, source).replace(R1C1, 'false');
};
