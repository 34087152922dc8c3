/** Draws assets/icon.svg, and the icon of each view's button, at every size that Office asks for: `node scripts/makeIcons.mjs`. Needs Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const BUTTON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const SIZES = [...BUTTON_SIZES, 96, 128];
const VIEWS = ['reference', 'functions', 'explain', 'check', 'share'];
/** Up to this size bars would be a blur: the simple drawing is used. */
const LARGEST_SIMPLE = 24;

const source = readFileSync('assets/icon.svg', 'utf8');

function drawing(shown, hidden) {
  return source
    .replace(new RegExp(`\\s*<g id="${hidden}"[\\s\\S]*?</g>`), '')
    .replace(new RegExp(`<g id="${shown}"[^>]*>`), '<g>');
}

const simple = drawing('simple', 'detailed');
const detailed = drawing('detailed', 'simple');

writeFileSync('assets/favicon.svg', simple);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of SIZES) await draw(size <= LARGEST_SIMPLE ? simple : detailed, 'icon', size);
for (const view of VIEWS) {
  const svg = readFileSync(`assets/${view}.svg`, 'utf8');
  for (const size of BUTTON_SIZES) await draw(svg, view, size);
}
await browser.close();

async function draw(svg, name, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
}
