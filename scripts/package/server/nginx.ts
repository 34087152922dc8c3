import { PAGES, securityHeaders } from '../../securityHeaders';
import { HASHED } from '../layout';

/** A configuration to include in the http block of nginx; the certificate's paths are the administrator's. */
export function nginxConfiguration({ hostname, port }: URL, officeJs: 'cdn' | 'self'): string {
  const { 'Content-Security-Policy': usual = '', ...others } = securityHeaders('', officeJs);
  const policies = PAGES.map((page) => {
    const policy = securityHeaders(page, officeJs)['Content-Security-Policy'];
    return `    ${page.endsWith('/') ? `~^/${page}` : `/${page}`} "${policy}";`;
  });
  return `# MYNA: nginx の http ブロックに include してください。証明書と root の場所を直してください。
# Include this in nginx's http block, and correct the paths of the certificate and of root.

map $uri $myna_policy {
    default "${usual}";
${policies.join('\n')}
}

# ${HASHED}/ の名前には内容の指紋が入っている。ほかは毎回確かめる。
# Names in ${HASHED}/ hold a hash of the content; the rest is revalidated each time.
map $uri $myna_cache {
    default "no-cache";
    ~^/${HASHED}/ "public, max-age=31536000, immutable";
}

server {
    listen ${port || 443} ssl http2;
    listen [::]:${port || 443} ssl http2;
    server_name ${hostname};

    ssl_certificate     /etc/ssl/certs/myna.crt;
    ssl_certificate_key /etc/ssl/private/myna.key;
    ssl_protocols       TLSv1.2 TLSv1.3;

    root  /srv/myna/site;
    index workbench.html;
    charset utf-8;
    charset_types text/css text/plain application/javascript application/json text/xml;
    server_tokens off;

    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types text/css text/plain application/javascript application/json text/xml image/svg+xml;

    add_header Cache-Control $myna_cache always;
    add_header Content-Security-Policy $myna_policy always;
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
