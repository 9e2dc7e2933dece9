// Runs the cases of the browser alone, in real n8n: node test/e2e/browser/run.mjs
import { runAlone } from '../matrix/alone.mjs';
import { browserCases } from '../matrix/cases/index.mjs';
import { configurations } from '../matrix/configurations.mjs';

const inBrowser = configurations.find(({ browser }) => browser);
await runAlone('browser', inBrowser, browserCases(true));
