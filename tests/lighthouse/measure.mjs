// Runs Lighthouse (mobile) over three pages of a built site and prints their scores and weights.
// usage: node measure.mjs FOLDER   (exit code 1 when a score is below 98 or an article page above 30 KB)
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const LEAST_SCORE = 98;
const MOST_BYTES = 30 * 1024;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', xml: 'application/xml',
  json: 'application/json', txt: 'text/plain; charset=utf-8', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', avif: 'image/avif',
};
const PACKED = new Set(['html', 'css', 'js', 'svg', 'xml', 'json', 'txt']);

const folder = process.argv[2];
const chromePath = findChromium();
const server = createServer(answer).listen(0, '127.0.0.1');
await new Promise(resolve => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

let failed = false;
try {
  console.log(`${'page'.padEnd(76)} perf  a11y  best   seo   KB`);
  for (const path of pages()) {
    const report = (await lighthouse(origin + path, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES })).lhr;
    const scores = CATEGORIES.map(name => Math.round((report.categories[name].score ?? 0) * 100));
    const bytes = weight(path);
    console.log(`${path.padEnd(76)} ${scores.map(s => String(s).padStart(4)).join('  ')}  ${(bytes / 1024).toFixed(1)}`);
    if (scores.some(score => score < LEAST_SCORE)) {
      failed = true;
      explain(report);
    }
  }
  const heaviest = articles().map(path => ({ path, bytes: weight(path) })).sort((a, b) => b.bytes - a.bytes)[0];
  console.log(`heaviest article page (HTML, CSS and JavaScript, gzip): ${(heaviest.bytes / 1024).toFixed(1)} KB, ${heaviest.path}`);
  failed ||= heaviest.bytes > MOST_BYTES;
} finally {
  chrome.kill();
  server.close();
}
console.log(failed ? `FAILED: a score below ${LEAST_SCORE}, or an article above ${MOST_BYTES / 1024} KB` : `ok: every score at least ${LEAST_SCORE}`);
process.exitCode = failed ? 1 : 0;

// The front page, the longest article and the largest section.
function pages() {
  const largest = paths => paths.toSorted((a, b) => content(b).length - content(a).length)[0];
  const sections = readdirSync(join(folder, 'category'), { withFileTypes: true }).filter(e => e.isDirectory()).map(e => `/category/${e.name}/`);
  return ['/', largest(articles()), largest(sections)].map(path => encodeURI(path));
}

function articles() {
  return readdirSync(folder, { recursive: true }).map(name => `/${name.replaceAll('\\', '/')}`)
    .filter(name => /^\/\d{4}\/\d{2}\/[^/]+\/index\.html$/.test(name) && !content(name).includes('http-equiv="refresh"'))
    .map(name => name.slice(0, -'index.html'.length));
}

// The page and every style sheet and script that it fetches, compressed.
function weight(path) {
  const html = content(decodeURI(path));
  const fetched = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g)].map(match => match[1] ?? match[2]);
  return [html, ...fetched.map(content)].reduce((sum, text) => sum + gzipSync(text).length, 0);
}

function content(path) {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

function explain(report) {
  for (const name of CATEGORIES) {
    for (const { id, weight: share } of report.categories[name].auditRefs) {
      const audit = report.audits[id];
      if (share > 0 && audit.score !== null && audit.score < 0.9)
        console.log(`    ${name}: ${audit.title} ${audit.displayValue ?? ''} ${(audit.details?.items ?? []).map(item => item.node?.selector).filter(Boolean).slice(0, 3).join(', ')}`);
    }
  }
}

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const extension = file.slice(file.lastIndexOf('.') + 1);
  try {
    const body = await readFile(file);
    const headers = { 'Content-Type': TYPES[extension] ?? 'application/octet-stream', 'Cache-Control': 'public, max-age=31536000' };
    const packed = PACKED.has(extension);
    response.writeHead(200, packed ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
    response.end(packed ? gzipSync(body) : body);
  } catch {
    response.writeHead(404).end();
  }
}

function findChromium() {
  if (process.env.CHROMIUM_PATH)
    return process.env.CHROMIUM_PATH;
  const found = (process.env.PATH ?? '').split(':')
    .flatMap(place => ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(name => join(place, name))).find(existsSync);
  if (!found)
    throw new Error('Neither Chromium nor Chrome is on the PATH: install one, or name it in CHROMIUM_PATH.');
  return found;
}
