import { ANY_ORIGIN, FETCHED_BY_EXCEL, PAGES, securityHeaders } from '../../securityHeaders';
import type { Serving } from '../../securityHeaders';
import { HASHED, ICONS, ICONS_DAYS } from '../layout';

/** A configuration to include in the http block of nginx; the certificate's paths are the administrator's. */
export function nginxConfiguration({ hostname, port }: URL, serving: Serving): string {
  const { 'Content-Security-Policy': usual = '', ...others } = securityHeaders('', serving);
  const policies = PAGES.map((page) => {
    const policy = securityHeaders(page, serving)['Content-Security-Policy'];
    return `    ${matched(page)} "${policy}";`;
  });
  const fetched = FETCHED_BY_EXCEL.map((path) => `    ${matched(path)} "*";`);
  return `# MYNA: nginx の http ブロックに include してください。証明書と root の場所を直してください。
# Include this in nginx's http block, and correct the paths of the certificate and of root.

map $uri $myna_policy {
    default "${usual}";
${policies.join('\n')}
}

# Web 版の Excel が別のオリジンから読むもの。 / What Excel on the web fetches from another origin.
map $uri $myna_readers {
    default "";
${fetched.join('\n')}
}

# ${HASHED}/ の名前には内容の指紋が入っている。アイコンは Excel が保存できないと表示されない。ほかは毎回確かめる。
# Names in ${HASHED}/ hold a hash of the content; Excel shows only icons that it may keep; the rest is revalidated each time.
map $uri $myna_cache {
    default "no-cache";
    ~^/${HASHED}/ "public, max-age=31536000, immutable";
    ~^/${ICONS}/ "public, max-age=${ICONS_DAYS * 24 * 60 * 60}";
}

server {
    listen ${port || 443} ssl http2;
    listen [::]:${port || 443} ssl http2;
    server_name ${hostname};

    ssl_certificate     /etc/ssl/certs/myna.crt;
    ssl_certificate_key /etc/ssl/private/myna.key;
    ssl_protocols       TLSv1.2 TLSv1.3;

    root  /srv/myna/site;
    index workbench.html index.html;
    charset utf-8;
    charset_types text/css text/plain application/javascript application/json text/xml;
    server_tokens off;

    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types text/css text/plain application/javascript application/json text/xml image/svg+xml;

    add_header Cache-Control $myna_cache always;
    add_header Content-Security-Policy $myna_policy always;
${Object.keys(ANY_ORIGIN)
  .map((name) => `    add_header ${name} $myna_readers always;`)
  .join('\n')}
    add_header Strict-Transport-Security "max-age=31536000" always;
${Object.entries(others)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

/** As a map of nginx names a file, or all that is below a folder. */
function matched(path: string): string {
  return path.endsWith('/') ? `~^/${path}` : `/${path}`;
}
