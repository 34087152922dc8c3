const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { brotliCompressSync } = require('node:zlib');
const { Compilation, sources } = require('webpack');

/** The one library that stays outside of the bundles, as it starts threads from a file of its own. */
const POOL = 'piscina';

/** The scripts of the library as parts, named as if they lay beside the bundles. */
function poolParts() {
  const folder = path.resolve(path.dirname(require.resolve(POOL)), '..');
  const scripts = readdirSync(path.join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`dist/${name.replaceAll('\\', '/')}`, readFileSync(path.join(folder, 'dist', name), 'utf8')]);
  const description = `module.exports = ${readFileSync(path.join(folder, 'package.json'), 'utf8')}`;
  return [...scripts, ['package.json', description]].map(([name, text]) => [`${POOL}/${name}`, text]);
}

/** One byte a character, which Node makes a text of at once; the bundles hold other characters in comments alone. */
function plain(text) {
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const packed = (text) => brotliCompressSync(plain(text)).toString('base64');

/**
 * Writes the command as one file that needs Node alone: what runs the parts (oneFile.mjs), and after it licences and the parts,
 * packed, as a comment, which Node passes over much faster than it reads a text of that length.
 */
module.exports = class OneFilePlugin {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap('OneFilePlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'OneFilePlugin', stage }, (assets) => {
        const scripts = Object.entries(assets).filter(([name]) => name.endsWith('.js'));
        const own = scripts.map(([name, source]) => [
          name,
          source
            .source()
            .toString()
            .replace(/^#!.*\n/, ''),
        ]);
        const notices = assets['THIRD-PARTY-NOTICES.txt'].source().toString();
        const parts = [...own, ...poolParts()].map(([name, script]) => [name, packed(script)]);
        const licences = notices.slice(notices.indexOf('===='));
        const text = oneFile(parts, plain(licences).replaceAll('*/', '* /'));
        compilation.emitAsset(this.filename, new sources.RawSource(text), { minimized: true });
      });
    });
  }
};

function oneFile(parts, licences) {
  const end = '\n*/\n';
  let back = end.length + parts.reduce((sum, [, text]) => sum + text.length, 0);
  const places = {};
  for (const [name, { length }] of parts) {
    places[name] = [-back, length];
    back -= length;
  }
  const beginning = readFileSync(path.join(__dirname, 'oneFile.mjs'), 'utf8');
  const filled = beginning.replace('const PARTS = {};', () => `const PARTS = ${JSON.stringify(places)};`);
  return `${filled}\n/* Parts, after the licences of what they hold\n\n${licences}\n${parts.map(([, text]) => text).join('')}${end}`;
}
