const INDEX = './src/index.ts';
const STORAGE = './src/helpers/storage.ts';
/** Only `notify` of Storage asks for these, which nobody here calls. */
const FOR_NOTIFY = ['./node_modules/rxjs/Observable.js', './node_modules/lodash-es/debounce.js'];
/** For whatever there is; Storage asks no more of them than this. */
const LODASH = {
  isEmpty: '(text) => text.length === 0',
  isNil: '(storage) => storage == null',
  isString: "(value) => typeof value === 'string'",
};

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
  for (const [name, told] of Object.entries(LODASH)) {
    const path = `./node_modules/lodash-es/${name}.js`;
    modules.set(path, `"${path}": function (module, exports) { exports.a = ${told}; },\n`);
  }
  const kept = new Set();
  const keep = (name) => {
    if (kept.has(name)) return;
    kept.add(name);
    for (const [, request] of modules.get(name).matchAll(REQUEST)) keep(request);
  };
  keep(INDEX);
  return source.replace(MODULE, (_, name) => (kept.has(name) ? modules.get(name) : ''));
};
