const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { OFFICE_CDN } = require('../securityHeaders');

/** Microsoft's supported convention: the library comes from its content delivery network. */
const CDN = `${OFFICE_CDN}/lib/1/hosted/office.js`;

/** What Excel on each platform loads; everything for other hosts and for debugging stays out. */
const EXCEL_FILES =
  /(^office|^o15apptofilemappingtable|^excel-(web|mac|win32|winrt)-|^custom-functions-runtime)[^/]*\.js$/;
const STRINGS = /^(ja-jp|en-us)[\\/]office_strings\.js$/;
const TELEMETRY = /^telemetry[\\/]oteljs(_agave)?\.js$/;

/** The address of office.js in the pages, and for closed networks the copy that is served from the same origin. */
module.exports = function officeJs(source) {
  if (source === 'cdn') return { source, url: CDN, plugins: [] };
  if (source !== 'self') throw new Error(`--env officejs=${source}: give cdn or self`);
  const folder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const wanted = (file) => {
    const name = path.relative(folder, file);
    return !/\.debug\.js$|vsdoc/.test(name) && [EXCEL_FILES, STRINGS, TELEMETRY].some((pattern) => pattern.test(name));
  };
  return {
    source,
    url: 'officejs/office.js',
    plugins: [
      new CopyPlugin({ patterns: [{ from: folder, to: 'officejs', filter: wanted, info: { minimized: true } }] }),
    ],
  };
};
