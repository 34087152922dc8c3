require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { contentSecurityPolicy } = require('./scripts/securityHeaders');
const { DefinePlugin } = require('webpack');
const buildId = require('./scripts/webpack/buildId');
const DeclarationsPlugin = require('./scripts/webpack/declarationsPlugin');
const NoticesPlugin = require('./scripts/webpack/noticesPlugin');
const officeJs = require('./scripts/webpack/officeJs');
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
/** What a page loads later may be split further, but for the parts of the pane. */
const isPart = (chunk) => !chunk.canBeInitial() && !chunk.name?.startsWith('pane-');

const FUNCTIONS_SCRIPT = /^functions\.js$/;
const PANE_SCRIPTS = /^(static\/)?(shell|taskpane|chunks\/pane-\w+)(\.\w+)?\.js$/;

/** Manifests and pages name these; all other names may hold a hash of the content, and be kept for long. */
const STABLE = ['functions', 'shell', 'functions/search'];

function fileNames(release) {
  const [folder, hash] = release ? ['static/', '.[contenthash:12]'] : ['', ''];
  return {
    script: ({ chunk }) => (STABLE.includes(chunk.name) ? '[name].js' : `${folder}[name]${hash}.js`),
    chunk: `${folder}chunks/[name]${hash}.js`,
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

const MINIMIZERS = [
  compressor({ include: FUNCTIONS_SCRIPT }, { ...OWN, ...quick }),
  compressor({ include: PANE_SCRIPTS }, OWN),
  compressor({ exclude: [FUNCTIONS_SCRIPT, PANE_SCRIPTS] }, quick),
  new CssMinimizerPlugin(),
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

/** What the pane shows before anything of it has loaded: its frame and the tabs of its views, each in its folder's words. */
function shells() {
  require.extensions['.css'] = () => undefined; // Views bring their styles along, which are nothing outside of a page.
  const { VIEWS } = require('./src/taskpane/views/index.ts');
  return ['ja', 'en'].map((language) => {
    const said = (folder) => require(`./src/taskpane/${folder}/${language}.ts`)[language];
    return { language, texts: said('texts'), tabs: VIEWS.map(({ id }) => said(`views/${id}/texts`).tab) };
  });
}

function pages(office) {
  const page = (template, filename, chunks) =>
    new HtmlPlugin({
      template,
      filename,
      chunks,
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
      inject: false,
      officeJs: office.url,
      policy: contentSecurityPolicy(filename, office.source),
      shells: shells(),
    });
  return [
    page('src/excel/page/taskpane.html', 'taskpane.html', ['functions', 'taskpane']),
    page('src/workbench/index.html', 'workbench.html', ['workbench']),
  ];
}

/**
 * webpack --env origin=https://… (where it will be served from), --env officejs=cdn|self (where office.js comes from),
 * --env out=folder, --env release (hashes in names, no source maps).
 */
module.exports = (env) => {
  const origin = (env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  const office = officeJs(env.officejs ?? 'cdn');
  const names = fileNames(env.release);
  return {
    mode: 'production',
    devtool: env.release ? false : 'source-map',
    entry: {
      functions: { import: './src/excel/customFunctions.ts', layer: 'functions' },
      // Beside its page, as its parts are: it need not find out where it came from.
      taskpane: { import: './src/excel/page/main.ts', layer: 'pane', publicPath: '' },
      workbench: './src/workbench/entry.ts',
      shell: ['./src/workbench/firstPane.ts', './src/excel/page/shell.ts'],
      'functions/search': './src/help/searchPage.ts',
    },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist'),
      filename: names.script,
      chunkFilename: names.chunk,
      clean: true,
      environment: { globalThis: true },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          oneOf: [
            sharedFunctions.rule,
            // Excel loads functions.js before it can show a number: it goes without the help texts.
            { issuerLayer: 'functions', use: typescript('functions', { before: [withoutHelp] }) },
            { use: typescript('pages', {}) },
          ],
        },
        {
          test: /reference\.json$/,
          issuerLayer: 'functions',
          use: loader('withoutNotes.js'),
        },
        OLD_LIBRARIES,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      sharedFunctions.plugin,
      new DefinePlugin({ MYNA_BUILD: JSON.stringify(buildId()) }),
      new MiniCssExtractPlugin({ filename: names.style }),
      ...pages(office),
      new DeclarationsPlugin(origin),
      new NoticesPlugin(office.source),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/help/help.css' },
          { from: 'assets/*.svg' },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin) },
        ],
      }),
      ...office.plugins,
    ],
    experiments: { layers: true },
    optimization: OPTIMIZATION,
    // Sizes are held by test/build, compressed, as they travel.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
