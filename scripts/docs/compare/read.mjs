import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What cannot be counted from outside, found by reading the code of n8n's nodes. `proof` names, by file, pieces of that
 * code on which it rests, in their order; without them the comparison fails, as the code has changed.
 */
export const READ = {
	'Google Calendar': {
		refusals: 0,
		trigger: 'Starts with now. Remembers a time, not what it gave out',
		proof: {
			'GenericFunctions.js': ['throw new n8n_workflow_1.NodeApiError(this.getNode(), error);'],
			'GoogleCalendarTrigger.node.js': [
				'const startDate = webhookData.lastTimeChecked || now;',
				'webhookData.lastTimeChecked = endDate;',
			],
		},
	},
	Gmail: {
		refusals: 5,
		trigger:
			'Starts with now. Remembers IDs at the edge of a time, fetches what failed again, holds back what is over a limit',
		proof: {
			'GenericFunctions.js': [
				"includes('Invalid id value')",
				"error.httpCode === '404'",
				"error.httpCode === '409'",
				"error.code === 'EAUTH'",
				"includes('Bad request - please check your parameters')",
			],
			'GmailTrigger.node.js': [
				'nodeStaticData.lastTimeChecked ??= +now;',
				'MAX_PENDING_FETCH_ATTEMPTS);',
				'nodeStaticData.possibleDuplicates',
			],
		},
	},
	Notion: {
		refusals: 0,
		trigger:
			'Starts with now. Remembers IDs of the last minute; moves its time on before it asks, so a poll that fails skips what was in it',
		proof: {
			'v3/transport/index.js': ['throw new n8n_workflow_1.NodeApiError(this.getNode(), error);'],
			'NotionTrigger.node.js': [
				'webhookData.lastTimeChecked = ',
				'const possibleDuplicates = webhookData.possibleDuplicates',
				'await queryDatabase(body)',
			],
		},
	},
	Airtable: {
		refusals: 3,
		trigger: 'Starts with now. Remembers a time, not what it gave out; wants a field that holds it',
		proof: {
			'v2/helpers/utils.js': [
				"error.description === 'NOT_FOUND'",
				"includes('You must provide an array of up to 10 record objects')",
			],
			'v2/actions/router.js': ["includes('cannot accept the provided value')"],
			'AirtableTrigger.node.js': [
				'IS_AFTER({${triggerField}}',
				'webhookData.lastTimeChecked = endDate;',
			],
		},
	},
	'Zoom, built in': {
		refusals: 0,
		trigger: 'No trigger',
		proof: {
			'GenericFunctions.js': ['throw new n8n_workflow_1.NodeApiError(this.getNode(), error);'],
		},
	},
};

/** Pages of docs.n8n.io, and what it says about the permissions that a login needs. */
export const PAGES = {
	'Google Calendar': { pages: 4, scopes: 'fixed in the credential' },
	Gmail: { pages: 9, scopes: 'fixed in the credential' },
	Notion: { pages: 3, scopes: 'for the whole node' },
	Airtable: { pages: 3, scopes: 'for the whole node' },
	'Zoom, built in': { pages: 1, scopes: 'for the whole node' },
};

/** @throws Error when the code no longer is what was read */
export function checkRead({ title, folder }) {
	for (const [file, pieces] of Object.entries(READ[title].proof)) {
		const path = join(folder, file);
		const code = existsSync(path) ? readFileSync(path, 'utf8') : '';
		pieces.reduce((from, piece) => {
			const at = code.indexOf(piece, from);
			if (at >= 0) return at;
			throw new Error(
				`${title}: ${file} no longer holds “${piece}”. Read it again, and correct scripts/docs/compare/read.mjs.`,
			);
		}, 0);
	}
}
