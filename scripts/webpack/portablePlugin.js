const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { Compilation, sources } = require('webpack');
const { portablePolicy } = require('../securityHeaders');

const LOADER = readFileSync(path.join(__dirname, 'portable.js'), 'utf8');
const ICON = readFileSync(path.join(__dirname, '../../assets/favicon.svg'), 'base64');

/** Of one in the page: what a policy names it by. */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes a built page as one file that opens by itself: its styles stand in it, its scripts are packed, and portable.js
 * unpacks them and starts the first. Its policy lets that script run and what it loads, and nothing reach out.
 */
module.exports = class PortablePlugin {
  constructor(from, to) {
    this.from = from;
    this.to = to;
  }

  apply(compiler) {
    // After everything else, when names and contents are final.
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap('PortablePlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'PortablePlugin', stage }, (assets) => {
        const textOf = (name) => assets[name].source().toString();
        const bare = (name) => textOf(name).replace(/\n?\/[/*]# sourceMappingURL=\S+(?: \*\/)?\s*$/, '');
        const named = (names) => [...new Set(names)].map((name) => [name, bare(name)]);
        const filesOf = (groups) => groups.flatMap(({ chunks }) => chunks.flatMap(({ files }) => [...files]));
        // What loads first comes first, as it does on the page.
        const files = filesOf(compilation.chunkGroups).filter((name) => name in assets);
        const scriptsOf = (chunks) => filesOf([{ chunks: [...chunks] }]).filter((name) => name.endsWith('.js'));
        const workers = [...compilation.chunks]
          .filter((chunk) => chunk.hasRuntime() && !chunk.canBeInitial())
          .map((chunk) => {
            const [own, ...others] = [[chunk], chunk.getAllReferencedChunks()].flatMap(scriptsOf);
            return [own, others.filter((name) => name !== own)];
          });
        const text = portable({
          page: textOf(this.from),
          // The add-in's build has written it: the page takes it from there as well.
          shell: readFileSync(path.join(compiler.outputPath, 'shell.js'), 'utf8').replace(/\n?\/\/# source.*\s*$/, ''),
          styles: named(files.filter((name) => name.endsWith('.css'))),
          scripts: named(files.filter((name) => name.endsWith('.js'))),
          workers: Object.fromEntries(workers),
          notices: textOf('THIRD-PARTY-NOTICES.txt'),
        });
        compilation.emitAsset(this.to, new sources.RawSource(text), { minimized: true });
      });
    });
  }
};

function portable({ page, shell, styles, scripts, workers, notices }) {
  const [, first] = /<script defer="defer" src="([^"]+)"><\/script>/.exec(page);
  const contents = JSON.stringify({ first, scripts: Object.fromEntries(scripts), workers });
  const parts = gzipSync(contents, { level: 9 }).toString('base64');
  const policy = portablePolicy(
    [shell, LOADER].map(hashOf),
    styles.map(([, text]) => hashOf(text)),
  );
  const replaced = [
    [/(Content-Security-Policy" content=")[^"]*/, `$1${policy}`],
    [/href="assets\/favicon.svg"/, `href="data:image/svg+xml;base64,${ICON}"`],
    [/<script defer.*?<\/script>/, ''],
    [/(?:<link href="[^"]+" rel="stylesheet">)+/, styles.map(([name, text]) => style(name, text)).join('')],
    [/<script src="shell.js"><\/script>/, `<script>${shell}</script>`],
    [/<\/body>/, `${packed(parts)}</body>`],
  ];
  const text = replaced.reduce((before, [from, to]) => {
    if (!from.test(before)) throw new Error(`The page holds no ${from}`);
    return before.replace(from, (_, kept = '') => to.replace('$1', () => kept));
  }, page);
  return `${text}\n<!--\n${notices.replaceAll('--', '- -')}\n-->\n`;
}

/** By its `data-href` the page knows that the file it would load is there. */
const style = (name, text) => `<style data-href="${name}">${text}</style>`;

const packed = (parts) => `<script type="text/plain" id="parts">${parts}</script>
<script>${LOADER}</script>`;
