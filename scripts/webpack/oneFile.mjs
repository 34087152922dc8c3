#!/usr/bin/env node
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import threads from 'node:worker_threads';
import { brotliDecompressSync } from 'node:zlib';

/** The command `myna` in one file: its parts are CommonJS modules, unpacked when one asks for another. */

/** Of each part: how far before the end of the file it begins, and how long it is. The build writes them here. */
const PARTS = {};

const ADDRESS = import.meta.url;
const FILE = fileURLToPath(ADDRESS);
const HERE = dirname(FILE);
const required = createRequire(ADDRESS);
const loaded = new Map();

function bytes(position, length) {
  const file = openSync(FILE);
  const read = Buffer.alloc(length);
  readSync(file, read, 0, length, position < 0 ? fstatSync(file).size + position : position);
  closeSync(file);
  return read.toString('latin1');
}

/** A thread starts from the beginning of this file alone: Node would read all of it as text. */
class Thread extends threads.Worker {
  constructor(_, options) {
    const { length } = bytes(0, 65536).split('\n/* Parts')[0];
    const beginning = bytes(0, length).replace('import.meta.url', JSON.stringify(ADDRESS));
    super(new URL(`data:text/javascript,${encodeURIComponent(beginning)}`), options);
  }
}

const NODE = { 'node:worker_threads': { ...threads, Worker: Thread } };

function load(wanted, from) {
  const path =
    wanted === 'piscina' ? 'piscina/dist/main.js' : join(wanted.startsWith('.') ? dirname(from) : '', wanted);
  const name = (path.startsWith(HERE) ? path.slice(HERE.length + 1) : path).replaceAll('\\', '/');
  const part = [name, `${name}.js`, `${name}/index.js`].find((known) => known in PARTS);
  return part === undefined ? (NODE[wanted] ?? required(wanted)) : run(part);
}

function run(part) {
  const before = loaded.get(part);
  if (before) return before.exports;
  const module = { exports: {} };
  loaded.set(part, module);
  const text = brotliDecompressSync(Buffer.from(bytes(...PARTS[part]), 'base64')).toString('latin1');
  const path = join(HERE, part);
  const body = compileFunction(text, ['module', 'exports', 'require', '__dirname'], { filename: path });
  body.call(module.exports, module, module.exports, (wanted) => load(wanted, part), dirname(path));
  return module.exports;
}

run(threads.isMainThread ? 'myna.js' : 'piscina/dist/worker.js');
