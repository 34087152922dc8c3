const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const { NormalModuleReplacementPlugin } = require('webpack');

const LIST = path.resolve(__dirname, '../../src/excel/shared.ts');
const QUERY = '?given';

const { statements } = ts.createSourceFile(LIST, readFileSync(LIST, 'utf8'), ts.ScriptTarget.Latest);
const exported = statements.filter(ts.isExportDeclaration);

/** The modules that the list is made of. */
const MODULES = new Set(exported.map(({ moduleSpecifier }) => path.resolve(path.dirname(LIST), moduleSpecifier.text)));

/** The names on the list. */
const NAMES = exported.flatMap(({ exportClause }) => exportClause.elements.map(({ name }) => name.text));

/** In the pane what is imported from those modules is what functions.js gives; a name that is not on the list stops the build. */
const plugin = new NormalModuleReplacementPlugin(/^\.\.?(\/|$)/, (resource) => {
  const { context, contextInfo, request } = resource;
  if (contextInfo.issuerLayer === 'pane' && MODULES.has(path.resolve(context, request)))
    resource.request = LIST + QUERY;
});

/** Loader: turns the list that functions.js gives into the module that takes it, name by name. */
module.exports = () => `export const { ${NAMES.join(', ')} } = globalThis.mynaFunctions?.shared ?? {};`;
module.exports.plugin = plugin;
module.exports.rule = { resourceQuery: /^\?given$/, loader: require.resolve('./sharedFunctions') };
