import { agentCases } from '../../agent/cases.mjs';
import { callAsTool } from './agent.mjs';
import { builtInZoom, customApiCall } from './beside.mjs';
import { everyForm, newcomersPath } from './browser.mjs';
import { exampleWorkflows } from './examples.mjs';
import { testCredentials } from './login.mjs';
import { reinstall } from './packages.mjs';
import { eventOnce, killWorker, leaderTakeover, limits } from './queue.mjs';
import { continueOnFail, runEvents, runOperations, thousandItems } from './runs.mjs';
import { outputSchemas } from './schemas.mjs';

/**
 * What is tried in every configuration, in this order: name and function. A function gets what
 * `bringUp` made, returns a note, throws when the case fails and NotRun when this n8n has no means for it.
 */
export const cases = [
	['Credential test, right and wrong', testCredentials],
	['Output known before the first run', outputSchemas],
	['All operations', runOperations],
	['All events', runEvents],
	['Continue On Fail', continueOnFail],
	['1,000 items', thousandItems],
	['AI tool', callAsTool],
	...agentCases,
	['Example workflows', exampleWorkflows],
	['Custom API Call', customApiCall],
	['Built-in Zoom node beside ours', builtInZoom],
	['Uninstall and reinstall', reinstall],
];

/** What is tried in queue mode besides. */
export const queueCases = [
	['An event fires once', eventOnce],
	['2,000 items within the limits', limits],
	['A worker is killed', killWorker],
	['Another main takes over', leaderTakeover],
];

/** What is tried in the editor besides, in a browser. */
export const browserCases = [
	["Newcomer's path in the browser", newcomersPath],
	['Every form in the browser', everyForm],
];
