require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { contentSecurityPolicy } = require('./scripts/securityHeaders');
const { css, DefinePlugin } = require('webpack');
const buildId = require('./scripts/webpack/buildId');
const DeclarationsPlugin = require('./scripts/webpack/declarationsPlugin');
const NoticesPlugin = require('./scripts/webpack/noticesPlugin');
const officeJs = require('./scripts/webpack/officeJs');
const PackedPartsPlugin = require('./scripts/webpack/packedParts');
const PortablePlugin = require('./scripts/webpack/portablePlugin');
const progress = require('./scripts/webpack/progress');
const quick = require('./scripts/webpack/quick');
const sharedFunctions = require('./scripts/webpack/sharedFunctions');
const withoutHelp = require('./scripts/webpack/withoutHelp');

/** The origin that manifest.xml names; a build for another origin replaces it there. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3443';

/** The pane's styles are one file: what every part of it needs would only be more requests. */
const PANE_STYLES = {
  type: 'css/mini-extract',
  test: /[\\/]src[\\/](taskpane|excel)[\\/]/,
  chunks: 'all',
  name: 'taskpane',
  enforce: true,
};
/** What a page loads later may be split further, but for the parts of the pane and the worker that makes native books. */
const isPart = (chunk) => !chunk.canBeInitial() && !/^(pane-|native$)/.test(chunk.name ?? '');

const FUNCTIONS_SCRIPT = /^(plan-)?functions\.js$/;
const PANE_SCRIPTS = /^(static\/)?(shell|taskpane|chunks\/pane-\w+)(\.\w+)?\.js$/;

/** Manifests and pages name these; all other names may hold a hash of the content, and be kept for long. */
const STABLE = ['functions', 'plan-functions', 'shell', 'functions/search'];

function fileNames(release, chunks = 'chunks/') {
  const [folder, hash] = release ? ['static/', '.[contenthash:12]'] : ['', ''];
  return {
    script: ({ chunk }) => (STABLE.includes(chunk.name) ? '[name].js' : `${folder}[name]${hash}.js`),
    chunk: `${folder}${chunks}[name]${hash}.js`,
    style: `${folder}[name]${hash}.css`,
  };
}

/** The grid's engine is large: this compressor takes a third of the default one's time. */
function compressor(files, options) {
  const compress = { passes: 3, ecma: 2022, ...options };
  return new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress, ecma: 2022 },
  });
}

const loader = (file) => path.resolve(__dirname, 'scripts/webpack', file);

/** Libraries from before `globalThis` make code at run time to ask for it, which the pages' policy forbids. */
const OLD_LIBRARIES = { test: /[\\/](lodash-es[\\/]_root|office\.helpers)\.js$/, use: loader('globalThis.js') };

/** Nobody asks our own functions how many arguments they take; a library may. */
const OWN = { keep_fargs: false, unsafe_arrows: true };

const STYLES = new MinimizerPlugin({ test: /\.css$/, minify: css.syntax.cssMinify });

const MINIMIZERS = [
  compressor({ include: FUNCTIONS_SCRIPT }, { ...OWN, ...quick }),
  compressor({ include: PANE_SCRIPTS }, OWN),
  compressor({ exclude: [FUNCTIONS_SCRIPT, PANE_SCRIPTS] }, quick),
  STYLES,
];

const OPTIMIZATION = {
  minimizer: MINIMIZERS,
  splitChunks: { chunks: isPart, cacheGroups: { paneStyles: PANE_STYLES } },
};

function typescript(instance, transformers) {
  return {
    loader: 'ts-loader',
    options: {
      instance,
      transpileOnly: true,
      compilerOptions: { noEmit: false },
      getCustomTransformers: () => transformers,
    },
  };
}

const PORTABLE = [new PackedPartsPlugin(), new PortablePlugin('workbench.html', 'MYNA-workbench.html')];

/** What the pane shows before anything of it has loaded: its frame and the tabs of its views, each in its folder's words. */
function paneFrames(main) {
  require.extensions['.css'] = () => undefined; // Views bring their styles along, which are nothing outside of a page.
  const { VIEWS } = require('./src/taskpane/views/index.ts');
  const frames = ['ja', 'en'].map((language) => {
    const said = (folder) => require(`./src/taskpane/${folder}/${language}.ts`)[language];
    const tabs = VIEWS.map(({ id }) => `<li><span class="tab">${said(`views/${id}/texts`).tab}</span></li>`);
    const { loading, notLoaded, otherBuild, retry } = said('texts');
    return `<div class="shell" lang="${language}">
        <header class="header">
          <div class="masthead"><h1 class="product">MYNA</h1></div>
          <ul class="views">${tabs.join('')}</ul>
        </header>
        <${main} class="view">
          <p class="shell-waits" role="status">${loading}</p>
          <div class="shell-failed" role="alert" hidden>
            <p>${notLoaded}</p>
            <button type="button" class="button">${retry}</button>
          </div>
          <div class="shell-other-build" role="alert" hidden>
            <p>${otherBuild}</p>
            <button type="button" class="button">${retry}</button>
          </div>
        </${main}>
      </div>`;
  });
  return `<script src="shell.js"></script>\n      ${frames.join('\n      ')}`;
}

function page(template, filename, chunks, office, main) {
  return new HtmlPlugin({
    template,
    filename,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    inject: false,
    officeJs: office.url,
    policy: contentSecurityPolicy(filename, office.source),
    paneFrames: paneFrames(main),
  });
}

/** What has not changed since the last start is not built again. */
const DEVELOPMENT_CACHE = {
  type: 'filesystem',
  cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
  buildDependencies: { config: [__filename] },
};

/** What both builds have in common. */
function build(name, env, typescriptRules) {
  return {
    name,
    mode: env.development ? 'development' : 'production',
    devtool: env.release || env.development ? false : 'source-map',
    cache: env.development && DEVELOPMENT_CACHE,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, oneOf: [...typescriptRules, { use: typescript('pages', {}) }] },
        OLD_LIBRARIES,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    experiments: { layers: true },
    // Sizes are held by test/build, compressed, as they travel.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The add-in: its functions, its pane with office.js, and everything that stands beside the pages. */
function addIn(env, office, notices) {
  const origin = (env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  const names = fileNames(env.release);
  // Excel loads functions.js before it can show a number: it goes without the help texts.
  const lean = { issuerLayer: /^(functions|plans)$/, use: typescript('functions', { before: [withoutHelp] }) };
  const common = build('add-in', env, [sharedFunctions.rule, lean]);
  const notes = { test: /reference\.json$/, issuerLayer: 'functions', use: loader('withoutNotes.js') };
  return {
    ...common,
    entry: {
      functions: { import: './src/excel/customFunctions.ts', layer: 'functions' },
      'plan-functions': { import: './src/excel/planFunctions.ts', layer: 'plans' },
      // Beside its page, as its parts are: it need not find out where it came from.
      taskpane: { import: './src/excel/page/main.ts', layer: 'pane', publicPath: '' },
      shell: './src/excel/page/shell.ts',
      'functions/search': './src/help/searchPage.ts',
    },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist'),
      filename: names.script,
      chunkFilename: names.chunk,
      clean: true,
      environment: { globalThis: true },
    },
    module: {
      // A name that one script is to take from another and that is not there would be undefined.
      parser: { javascript: { exportsPresence: 'error' } },
      // The pane's worker stands alone: what functions.js holds is not on its page.
      rules: [...common.module.rules, notes, { test: /[\\/]nativeWorker\.ts$/, layer: 'native' }],
    },
    plugins: [
      sharedFunctions.plugin,
      progress('add-in'),
      new DefinePlugin({ MYNA_BUILD: JSON.stringify(buildId()) }),
      new MiniCssExtractPlugin({ filename: names.style }),
      page('src/excel/page/taskpane.html', 'taskpane.html', ['functions', 'taskpane'], office, 'main'),
      new DeclarationsPlugin(origin),
      notices,
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,json}' },
          { from: 'src/help/help.css' },
          { from: 'assets/*.svg' },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin) },
        ],
      }),
      ...office.plugins,
    ],
    optimization: OPTIMIZATION,
  };
}

/** The workbench: one page with the grid and the pane, which shares no script with the add-in but what chooses the pane's first frame. */
function workbench(env, office, notices) {
  const names = fileNames(env.release, 'workbench/');
  return {
    ...build('workbench', env, []),
    // The add-in's build empties the folder first.
    dependencies: ['add-in'],
    entry: { workbench: './src/workbench/entry.ts' },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist'),
      filename: names.script,
      chunkFilename: names.chunk,
      environment: { globalThis: true },
    },
    plugins: [
      progress('workbench'),
      new MiniCssExtractPlugin({ filename: names.style }),
      page('src/workbench/index.html', 'workbench.html', ['workbench'], office, 'div'),
      notices,
      ...(env.development ? [] : PORTABLE),
    ],
    optimization: {
      minimizer: [compressor({}, quick), STYLES],
      splitChunks: { cacheGroups: { paneStyles: { ...PANE_STYLES, name: 'workbench-pane' } } },
    },
  };
}

/**
 * webpack --env origin=https://… (where it will be served from), --env officejs=cdn|self (where office.js comes from),
 * --env out=folder, --env release (hashes in names, no source maps), --env development (quick, large, without the portable file).
 */
module.exports = (env) => {
  const office = officeJs(env.officejs ?? 'cdn');
  const notices = new NoticesPlugin(office.source === 'self' ? ['@microsoft/office-js'] : []);
  return [addIn(env, office, notices), workbench(env, office, notices)];
};
