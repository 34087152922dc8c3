const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { RawSource } = require('webpack').sources;

/** What every build holds besides the modules of its bundles. */
const HOLIDAYS = '@holiday-jp/holiday_jp';
const RUNTIME = 'webpack';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const RULE = '='.repeat(100);

const INTRODUCTION = `MYNA に含まれる第三者のソフトウェアとライセンス / Third-party software in MYNA, and its licences

ビルドのときに、バンドルに入ったモジュールから作られた一覧です。
Made by the build from the modules that its bundles hold.
`;

/** The package that a file belongs to: the nearest package.json that says a name and a version. */
function packageOf(file) {
  for (let folder = path.dirname(file); folder.includes('node_modules'); folder = path.dirname(folder)) {
    const description = path.join(folder, 'package.json');
    if (!existsSync(description)) continue;
    const { name, version, license, author } = JSON.parse(readFileSync(description, 'utf8'));
    if (name && version) return { name, version, license, author: author?.name ?? author, folder };
  }
  return undefined;
}

function installed(name) {
  return packageOf(path.join(process.cwd(), 'node_modules', name, 'package.json'));
}

/** The files of a bundle; modules that were joined into one count each. */
function filesIn(compilation) {
  const { chunkGraph, modules } = compilation;
  const files = [];
  const collect = (module) => {
    if (module.modules) module.modules.forEach(collect);
    else files.push(module.nameForCondition());
  };
  for (const module of modules) if (chunkGraph.getNumberOfModuleChunks(module) > 0) collect(module);
  return files.filter(Boolean);
}

/** A package may hold its licence, or only name it. */
function licenceText({ folder, license, author }) {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0)
    return `The package holds no text; it names the licence ${license}${author ? `, by ${author}` : ''}.`;
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n');
}

/** Packages with the same text are named together above it. */
function notices(packages) {
  const byText = new Map();
  for (const one of packages) {
    const text = licenceText(one);
    byText.set(text, [...(byText.get(text) ?? []), `${one.name} ${one.version} (${one.license})`]);
  }
  return [...byText].map(([text, names]) => [RULE, ...names, RULE, '', text, ''].join('\n')).join('\n');
}

/** Writes THIRD-PARTY-NOTICES.txt: every package of which something is in the builds that it took part in, with its licence. */
module.exports = class NoticesPlugin {
  /** @param besides packages that go along as they are. */
  constructor(besides = []) {
    this.packages = new Map();
    this.besides = [HOLIDAYS, RUNTIME, ...besides];
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('NoticesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'NoticesPlugin' }, () => {
        const add = (found) => found && this.packages.set(`${found.name} ${found.version}`, found);
        filesIn(compilation).map(packageOf).forEach(add);
        this.besides.map(installed).forEach(add);
        const sorted = [...this.packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new RawSource(`${INTRODUCTION}\n${notices(sorted)}`));
      });
    });
  }
};
