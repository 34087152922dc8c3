import { ANY_ORIGIN, FETCHED_BY_EXCEL, PAGES, securityHeaders } from '../../securityHeaders';
import type { Serving } from '../../securityHeaders';
import { HASHED, ICONS, ICONS_DAYS } from '../layout';

/** web.config beside the files; it needs no module that IIS does not bring. */
export function iisConfiguration(serving: Serving): string {
  const { 'Content-Security-Policy': usual = '', ...others } = securityHeaders('', serving);
  const everywhere = { ...others, 'Strict-Transport-Security': 'max-age=31536000', 'Content-Security-Policy': usual };
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- MYNA: 配布したファイルと同じ場所に置いてください。 / Put this beside the files. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="workbench.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".svg" />
      <mimeMap fileExtension=".svg" mimeType="image/svg+xml" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${added(everywhere, 8)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations(serving).join('\n')}
</configuration>
`;
}

/** A path may stand in one location alone. */
function locations(serving: Serving): string[] {
  const policy = (page: string) => ({
    'Content-Security-Policy': securityHeaders(page, serving)['Content-Security-Policy'] ?? '',
  });
  return [
    location(HASHED, kept(365, 'public, immutable')),
    ...FETCHED_BY_EXCEL.map((path) =>
      location(path, headers(ANY_ORIGIN), path === `${ICONS}/` ? kept(ICONS_DAYS, 'public') : ''),
    ),
    ...PAGES.map((page) => location(page, headers(policy(page), '<remove name="Content-Security-Policy" />'))),
  ];
}

function location(path: string, ...sections: readonly string[]): string {
  return `  <location path="${path.replace(/\/$/, '')}">
    <system.webServer>
${sections.filter((section) => section !== '').join('\n')}
    </system.webServer>
  </location>`;
}

function kept(days: number, control: string): string {
  return `      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${control}" />
      </staticContent>`;
}

function headers(wanted: Readonly<Record<string, string>>, removed = ''): string {
  return `      <httpProtocol>
        <customHeaders>
${removed === '' ? '' : `          ${removed}\n`}${added(wanted, 10)}
        </customHeaders>
      </httpProtocol>`;
}

function added(headers: Readonly<Record<string, string>>, indent: number): string {
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return Object.entries(headers)
    .map(([name, value]) => `${' '.repeat(indent)}<add name="${name}" value="${escaped(value)}" />`)
    .join('\n');
}
