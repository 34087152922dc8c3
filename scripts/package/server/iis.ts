import { PAGES, securityHeaders } from '../../securityHeaders';
import { HASHED } from '../layout';

/** web.config beside the files; it needs no module that IIS does not bring. */
export function iisConfiguration(officeJs: 'cdn' | 'self'): string {
  const { 'Content-Security-Policy': usual = '', ...others } = securityHeaders('', officeJs);
  const headers = { ...others, 'Strict-Transport-Security': 'max-age=31536000', 'Content-Security-Policy': usual };
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
${added(headers, 8)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${HASHED}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
${PAGES.map((page) => location(page, officeJs)).join('\n')}
</configuration>
`;
}

function location(page: string, officeJs: 'cdn' | 'self'): string {
  const policy = { 'Content-Security-Policy': securityHeaders(page, officeJs)['Content-Security-Policy'] ?? '' };
  return `  <location path="${page.replace(/\/$/, '')}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
${added(policy, 10)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

function added(headers: Readonly<Record<string, string>>, indent: number): string {
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return Object.entries(headers)
    .map(([name, value]) => `${' '.repeat(indent)}<add name="${name}" value="${escaped(value)}" />`)
    .join('\n');
}
