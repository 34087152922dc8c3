const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const { NormalModuleReplacementPlugin } = require('webpack');

/** A list of what one script leaves on the page for others: where it stands, who takes it from there, and by what expression. */
function list(file, takers, expression) {
  const resource = path.resolve(__dirname, '../../src/excel', file);
  const { statements } = ts.createSourceFile(resource, readFileSync(resource, 'utf8'), ts.ScriptTarget.Latest);
  const exported = statements.filter(ts.isExportDeclaration);
  return {
    ...{ resource, takers, expression },
    /** The modules that the list is made of. */
    modules: new Set(exported.map(({ moduleSpecifier }) => path.resolve(path.dirname(resource), moduleSpecifier.text))),
    /** The names on the list. */
    names: exported.flatMap(({ exportClause }) => exportClause.elements.map(({ name }) => name.text)),
  };
}

const LISTS = [
  list('shared.ts', ['plans', 'pane'], 'globalThis.mynaFunctions?.shared'),
  list('planShared.ts', ['pane'], 'globalThis.mynaFunctions?.plans?.shared'),
];

/** What is imported from those modules is what the scripts gave; a name that is not on the list stops the build. */
const plugin = new NormalModuleReplacementPlugin(/^\.\.?(\/|$)/, (resource) => {
  const { context, contextInfo, request } = resource;
  const module = path.resolve(context, request);
  const given = LISTS.find(({ takers, modules }) => takers.includes(contextInfo.issuerLayer) && modules.has(module));
  if (given) resource.request = `${given.resource}?given`;
});

/** Loader: turns a list into the module that takes from the page what is on it, name by name. */
module.exports = function () {
  const { names, expression } = LISTS.find(({ resource }) => resource === this.resourcePath);
  return `export const { ${names.join(', ')} } = ${expression} ?? {};`;
};
module.exports.plugin = plugin;
module.exports.rule = { resourceQuery: /^\?given$/, loader: require.resolve('./sharedFunctions') };
