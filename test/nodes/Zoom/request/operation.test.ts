import type { INodeParameters, INodeProperties, INodeType } from 'n8n-workflow';
import { authentication } from '../../../../nodes/Zoom/form/authentication';
import { join } from '../../../../nodes/Zoom/form/join';
import { dateRange, filters } from '../../../../nodes/Zoom/form/lists';
import { resourceLocator } from '../../../../nodes/Zoom/form/resourceLocator';
import { meeting } from '../../../../nodes/Zoom/form/locators';
import { inBody } from '../../../../nodes/Zoom/form/send';
import {
	formsOf,
	operationField,
	resourceField,
	type Operation,
	type Resource,
} from '../../../../nodes/Zoom/resources/define';
import type { PathLocator } from '../../../../nodes/Zoom/request/operation';
import { Zoom } from '../../../../nodes/Zoom/Zoom.node';
import { startServer, type TestServer } from '../../../support/http';
import { runNode } from '../../../support/n8n';

let server: TestServer;

beforeAll(async () => {
	server = await startServer(({ method }) =>
		method === 'GET' ? { body: { days: [] } } : { status: 204 },
	);
});

afterAll(async () => await server.close());

/** A node like Zoom that can do only this. */
function nodeOf(operation: Operation): INodeType {
	const resource: Resource = {
		name: 'thing',
		displayName: 'Thing',
		defaultOperation: operation.value,
		operations: [operation],
	};
	const properties = [
		authentication,
		resourceField([resource], resource),
		operationField(resource),
		...join(formsOf(resource)),
	];
	return { description: { ...new Zoom().description, properties } };
}

async function run(operation: Operation, parameters: INodeParameters) {
	const data = {
		environment: 'custom',
		apiUrl: server.url,
		oauthUrl: server.url,
		plan: 'business',
		oauthTokenData: { access_token: 'token' },
	};
	const credential = { type: 'zoomUserOAuth2Api', data };
	const items = await runNode({ nodeType: nodeOf(operation), parameters, credential });
	return items.map(({ json }) => json);
}

const words = { name: 'Do', value: 'do', action: 'Do it', description: 'Does it', see: '' };
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const registrant: PathLocator = {
	fields: [
		resourceLocator({
			displayName: 'Registrant',
			name: 'registrantId',
			searchListMethod: 'searchMeetings',
			placeholder: 'e.g. 9tboDiHUQAeOnbmudzWa5g',
			description: 'Who',
		}),
	],
	read: async (context) =>
		String(context.getNodeParameter('registrantId', '', { extractValue: true })),
};

it('fills each placeholder of a path from its own field, and sends a body with PUT', async () => {
	const operation: Operation = {
		...words,
		request: {
			method: 'PUT',
			path: '/meetings/{meetingId}/registrants/{registrantId}/status',
			rate: 'Light',
		},
		path: { meetingId: meeting, registrantId: registrant },
		emptyResponse: ({ identifiers }) => ({ success: true, ...identifiers }),
		fields: [inBody({ displayName: 'Note', name: 'note', type: 'string', default: '' })],
	};
	const items = await run(operation, {
		meetingId: byId('850 1234 5678'),
		registrantId: byId('a/b {meetingId}'),
		note: 'Hello',
	});
	expect(server.requests.at(-1)).toMatchObject({
		method: 'PUT',
		path: '/meetings/85012345678/registrants/a%2Fb%20%7BmeetingId%7D/status',
		body: { note: 'Hello' },
	});
	expect(items).toEqual([
		{ success: true, meetingId: '85012345678', registrantId: 'a/b {meetingId}' },
	]);
});

describe('the order in which a form is checked', () => {
	const called = (field: INodeProperties, displayName: string) => ({ ...field, displayName });
	const range = (first: string, last: string): Operation => {
		const [from, to] = dateRange('day', '', '');
		return {
			...words,
			request: { method: 'GET', path: '/days', rate: 'Light' },
			list: { key: 'days', pages: 'none' },
			fields: [filters([called(from, first), called(to, last)])],
		};
	};

	it.each([
		['From', 'To'],
		['Start', 'End'],
		['From', 'Before'],
	])('does not hang on the labels: %s and %s', async (first, last) => {
		const day = '2026-03-31T12:00:00';
		await run(range(first, last), { filters: { from: day, to: day } });
		expect(String(server.requests.at(-1)!.query)).toBe('from=2026-03-31&to=2026-03-31');
		const wrong = { filters: { from: day, to: '2026-03-30T12:00:00' } };
		await expect(run(range(first, last), wrong)).rejects.toThrow(`'${last}' is before 'From'`);
		const both = { filters: { from: 'soon', to: 'later' } };
		await expect(run(range(first, last), both)).rejects.toThrow(`'${first}' is not a date`);
	});
});
