import { expect, test } from '@jest/globals';
import { FETCHED_BY_EXCEL } from '../../scripts/securityHeaders';
import { iisConfiguration } from '../../scripts/package/server/iis';

const sections = (serving: 'self' | 'selfOnTheWeb'): Map<string, string> =>
  new Map(
    [...iisConfiguration(serving).matchAll(/<location path="([^"]+)">([\s\S]*?)<\/location>/g)].map(
      ([, path, section]) => [path!, section!],
    ),
  );

test('a path stands in one location alone', () => {
  const paths = [...iisConfiguration('self').matchAll(/<location path="([^"]+)">/g)].map(([, path]) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('what Excel fetches is read from any origin, and icons may be kept for a day', () => {
  const found = sections('self');
  for (const path of FETCHED_BY_EXCEL) {
    expect(found.get(path.replace('/', ''))).toContain('<add name="Access-Control-Allow-Origin" value="*" />');
  }
  expect(found.get('assets')).toContain('cacheControlMaxAge="1.00:00:00"');
  expect(found.get('workbench.html')).not.toContain('Access-Control-Allow-Origin');
});

test('Excel on the web shows the pane where that is allowed', () => {
  const policy = (serving: 'self' | 'selfOnTheWeb') => sections(serving).get('taskpane.html');
  expect(policy('self')).toContain("frame-ancestors 'self'\"");
  expect(policy('selfOnTheWeb')).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
});
