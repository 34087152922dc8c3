/** Circles and doors: `npm run check` runs it. Which layer may use which is in scripts/architecture/layers.json, which lint reads. */

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle-of-files',
      comment: 'Types count: a circle of types alone still makes two files one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'through-the-door',
      comment: 'Between layers only the index.ts of a folder is imported.',
      severity: 'error',
      // The build replaces whole modules by what the functions' scripts share: those lists have to name the files themselves.
      from: { path: '^src/([^/]+)/', pathNot: '^src/excel/(shared|planShared)[.]ts$' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '/index[.]tsx?$'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^src/',
    exclude: { path: '[.]css$' },
  },
};
