/** Where Microsoft's convention has pages load office.js from. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * Who shows the pane of Excel on the web. Microsoft publishes no list; these are the hosts that people met
 * (OfficeDev/office-js#3342, OfficeDev/office-js-docs-pr#4911). Excel on a desktop shows the pane by itself.
 */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/**
 * The style elements that the grid makes, told by their contents: its theme, its notices' look (sonner), an empty one that it
 * fills rule by rule, and what keeps the page still behind a dialog (react-remove-scroll). A new version of the grid may change them: the test of the closed network then names the new ones.
 */
const GRID_STYLES = [
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
];

const OWN_ORIGIN = {
  'default-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};
const NO_FRAME = { 'frame-ancestors': ["'none'"] };

/** What Excel itself fetches, on the web from another origin: without leave it has no functions and no icons (OfficeDev/office-js#3970). */
const FETCHED_BY_EXCEL = ['functions.js', 'functions.json', 'functions.en.json', 'assets/'];

const framedBy = (...hosts) => ({ ...OWN_ORIGIN, 'frame-ancestors': ["'self'", ...hosts] });

/** The pane for each way to serve it. The telemetry of office.js is not among what may be reached. */
const PANE = {
  cdn: { ...framedBy(...EXCEL_ON_THE_WEB), 'script-src': ["'self'", OFFICE_CDN] },
  self: framedBy(),
  selfOnTheWeb: framedBy(...EXCEL_ON_THE_WEB),
};

/** Directives of each page; scripts written in the page, `eval` and styles written in the page are allowed to none. */
const POLICIES = {
  'taskpane.html': PANE,
  'workbench.html': {
    ...OWN_ORIGIN,
    'style-src': ["'self'", ...GRID_STYLES],
    'img-src': ["'self'", 'data:'],
    'frame-src': ["'none'"],
    ...NO_FRAME,
  },
  'functions/': {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    ...NO_FRAME,
  },
};

/** The pages with a policy of their own; a name that ends in `/` is that of a folder of pages. */
const PAGES = Object.keys(POLICIES);

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' };

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

const isBelow = (path) => (known) => (known.endsWith('/') ? path.startsWith(known) : path === known);

function directivesOf(page, serving) {
  const directives = POLICIES[page] ?? { ...OWN_ORIGIN, ...NO_FRAME };
  return directives[serving] ?? directives;
}

/** The policy for a page's own `meta` element, where browsers refuse to read who may frame it. */
function contentSecurityPolicy(page, serving) {
  const directives = Object.entries(directivesOf(page, serving));
  return written(Object.fromEntries(directives.filter(([name]) => name !== 'frame-ancestors')));
}

/**
 * The page as one file: only the scripts in it whose hashes are named run, and those that they load; workers come out of it
 * too. Nothing is fetched from anywhere, not even from the folder where it lies.
 */
function portablePolicy(scripts, styles) {
  return written({
    'default-src': ["'none'"],
    'script-src': [...scripts, "'strict-dynamic'"],
    'worker-src': ['blob:'],
    'style-src': [...styles, ...GRID_STYLES],
    'img-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/** The headers with which a server sends what lies at a path; `serving` says where office.js comes from, and who may show the pane. */
function securityHeaders(path, serving) {
  const below = path.replace(/^\//, '');
  const policy = written(directivesOf(PAGES.find(isBelow(below)), serving));
  return {
    'Content-Security-Policy': policy,
    ...EVERYWHERE,
    ...(FETCHED_BY_EXCEL.some(isBelow(below)) ? ANY_ORIGIN : {}),
  };
}

// Each name by itself: scripts/serve.mjs imports them by name, and Node finds no others.
module.exports = {
  ANY_ORIGIN,
  FETCHED_BY_EXCEL,
  OFFICE_CDN,
  PAGES,
  contentSecurityPolicy,
  portablePolicy,
  securityHeaders,
};
