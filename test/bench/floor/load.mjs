/**
 * Loads the files named by its arguments, as n8n does at its start, and prints what that cost: milliseconds of CPU and
 * of wall time, and bytes of memory. n8n-workflow, which n8n has loaded before, does not count.
 */
import { createRequire } from 'node:module';
import { measureHeap, measureUsage } from '../lib/usage.mjs';

const [n8n, ...files] = process.argv.slice(2);
const require = createRequire(n8n);
require('n8n-workflow');
const heap = measureHeap();
const end = measureUsage();
const loaded = files.map((file) => Object.values(require(file)).map((Type) => new Type()));
const usage = end();
console.log(JSON.stringify({ ...usage, memory: heap(), loaded: loaded.length }));
