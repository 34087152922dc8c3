const INDEX = './src/index.ts';
const STORAGE = './src/helpers/storage.ts';
/** Only `notify` of Storage asks for these, which nobody here calls. */
const FOR_NOTIFY = ['./node_modules/rxjs/Observable.js', './node_modules/lodash-es/debounce.js'];
/** For whatever there is; Storage asks only about texts. */
const IS_EMPTY = './node_modules/lodash-es/isEmpty.js';
const IS_EMPTY_TEXT = `"${IS_EMPTY}": function (module, exports) { exports.a = (text) => text.length === 0; },\n`;

const MODULE = /^\/\*\*\*\/ "([^"]+)":\n[^]*?^\/\*\*\*\/ }\),?\n/gm;
const REQUEST = /__webpack_require__\("([^"]+)"\)/g;

/** Of its imports and exports the index keeps those of Storage. */
const ofStorage = (index) =>
  index
    .split('\n')
    .filter((line) => !line.startsWith('/* harmony') || line.includes('helpers_storage'))
    .join('\n');

/** Loader: @microsoft/office-js-helpers comes as one bundle, which no tree shaking reaches. This leaves Storage of it (ADR 0002). */
module.exports = function onlyStorage(source) {
  const modules = new Map(Array.from(source.matchAll(MODULE), ([text, name]) => [name, text]));
  if (![INDEX, STORAGE].every((name) => modules.has(name))) throw new Error('office-js-helpers is built otherwise now');
  modules.set(INDEX, ofStorage(modules.get(INDEX)));
  for (const name of FOR_NOTIFY) modules.set(name, `"${name}": function () {},\n`);
  modules.set(IS_EMPTY, IS_EMPTY_TEXT);
  const kept = new Set();
  const keep = (name) => {
    if (kept.has(name)) return;
    kept.add(name);
    for (const [, request] of modules.get(name).matchAll(REQUEST)) keep(request);
  };
  keep(INDEX);
  return source.replace(MODULE, (_, name) => (kept.has(name) ? modules.get(name) : ''));
};
