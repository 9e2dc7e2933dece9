import type { INodeParameters, INodeProperties, INodeType } from 'n8n-workflow';
import { authentication } from '../../../../nodes/Zoom/form/authentication';
import { join } from '../../../../nodes/Zoom/form/join';
import { dateRange, filters, options, paging, simplify } from '../../../../nodes/Zoom/form/lists';
import { resourceLocator } from '../../../../nodes/Zoom/form/resourceLocator';
import { meeting, user } from '../../../../nodes/Zoom/form/locators';
import { inBody } from '../../../../nodes/Zoom/form/send';
import {
	formsOf,
	operationField,
	resourceField,
	type Operation,
	type Resource,
} from '../../../../nodes/Zoom/resources/define';
import { askZoom } from '../../../../nodes/Zoom/http/client';
import { single, type PathLocator } from '../../../../nodes/Zoom/request/operation';
import { Zoom } from '../../../../nodes/Zoom/Zoom.node';
import { startServer, type TestServer } from '../../../support/http';
import { inHurry } from '../../../support/time';
import { runNode } from '../../../support/n8n';

let server: TestServer;

beforeAll(async () => {
	server = await startServer(({ method, path }) => {
		if (path.startsWith('/broken')) return { status: 503 };
		return method === 'GET' ? { body: { days: [], path } } : { status: 204 };
	});
});

afterAll(async () => await server.close());

/** A node like Zoom that can do only this. */
function nodeOf(operations: Operation[]): INodeType {
	const resource: Resource = {
		name: 'thing',
		displayName: 'Thing',
		defaultOperation: operations[0].value,
		operations,
	};
	const properties = [
		authentication,
		resourceField([resource], resource),
		operationField(resource),
		...join(formsOf(resource)),
	];
	return { description: { ...new Zoom().description, properties } };
}

async function items(operations: Operation | Operation[], parameters: INodeParameters) {
	const data = {
		environment: 'custom',
		apiUrl: server.url,
		oauthUrl: server.url,
		plan: 'business',
		oauthTokenData: { access_token: 'token' },
	};
	const credential = { type: 'zoomUserOAuth2Api', data };
	return await runNode({ nodeType: nodeOf([operations].flat()), parameters, credential });
}

async function run(...call: Parameters<typeof items>) {
	return (await items(...call)).map(({ json }) => json);
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
	const found = await run(operation, {
		meetingId: byId('850 1234 5678'),
		registrantId: byId('a/b {meetingId}'),
		note: 'Hello',
	});
	expect(server.requests.at(-1)).toMatchObject({
		method: 'PUT',
		path: '/meetings/85012345678/registrants/a%2Fb%20%7BmeetingId%7D/status',
		body: { note: 'Hello' },
	});
	expect(found).toEqual([
		{ success: true, meetingId: '85012345678', registrantId: 'a/b {meetingId}' },
	]);
});

/** What the test server was asked since then, as `GET /path`. */
const askedSince = (count: number) =>
	server.requests.slice(count).map(({ method, path }) => `${method} ${path}`);

it('sends what one field chooses, and what is always the same, to one endpoint', async () => {
	const operation: Operation = {
		...words,
		request: {
			method: 'PUT',
			path: '/meetings/{meetingId}/registrants/status',
			rate: 'Light',
			body: { note: 'always' },
		},
		path: { meetingId: meeting },
		fields: [
			inBody({
				displayName: 'Action',
				name: 'action',
				type: 'options',
				options: [
					{ name: 'Approve', value: 'approve' },
					{ name: 'Deny', value: 'deny' },
				],
				default: 'approve',
			}),
		],
	};
	await run(operation, { meetingId: byId('85012345678'), action: 'Deny' });
	expect(server.requests.at(-1)!.body).toEqual({ note: 'always', action: 'deny' });
});

it.each([
	['PUT', false, 1],
	['PUT', true, 4],
	['DELETE', false, 1],
	['DELETE', true, 4],
] as const)(
	'sends %s again after a fault only where it may: %j',
	async (method, repeatable, times) => {
		const before = server.requests.length;
		const request = { method, path: '/broken', rate: 'Light', repeatable } as const;
		await inHurry(
			async () => await expect(run({ ...words, request, fields: [] }, {})).rejects.toThrow(),
		);
		expect(askedSince(before)).toEqual(Array(times).fill(`${method} /broken`));
	},
);

it('gives several operations of one endpoint their own answers', async () => {
	const request = { method: 'PUT', path: '/status', rate: 'Resource-intensive' } as const;
	const named = (value: string): Operation => ({
		...words,
		value,
		request,
		emptyResponse: () => ({ [value]: true }),
		fields: [],
	});
	const operations = [named('end'), named('restore')];
	expect(await run(operations, { operation: 'end' })).toEqual([{ end: true }]);
	expect(await run(operations, { operation: 'restore' })).toEqual([{ restore: true }]);
});

describe('an operation that runs by itself', () => {
	const request = { method: 'GET', path: '/everything', rate: 'Light' } as const;

	it('asks several endpoints for one item', async () => {
		const before = server.requests.length;
		const operation: Operation = {
			...words,
			request,
			fields: [],
			run: async (context, first, send) => {
				const { data } = await send(first);
				return single({
					one: data.path,
					other: await askZoom(context, { ...first, path: '/more' }),
				});
			},
		};
		expect(await run(operation, {})).toEqual([
			{ one: '/everything', other: { days: [], path: '/more' } },
		]);
		expect(askedSince(before)).toEqual(['GET /everything', 'GET /more']);
	});

	it.each([undefined, 'envelope', 'Envelope'])('gives a file, with Output %p', async (output) => {
		const binary = { data: { data: 'SGVsbG8=', mimeType: 'text/plain' } };
		const operation: Operation = {
			...words,
			request,
			fields: [options()],
			run: async () => ({ items: [{ json: { name: 'a.txt' }, binary }], data: { name: 'a.txt' } }),
		};
		const [item] = await items(operation, {
			options: output ? { output: `={{ "${output}" }}` } : {},
		});
		const json = { name: 'a.txt' };
		expect(item).toEqual({
			json: output ? { data: json, error: null, successful: true } : json,
			binary,
			pairedItem: { item: 0 },
		});
	});

	it.each([
		['account', '/accounts/me/days'],
		['user', '/users/jane@example.com/days'],
	])('lists what one field chooses: %s', async (of, path) => {
		const whose: PathLocator = {
			fields: [{ displayName: 'Of', name: 'of', type: 'string', default: '' }, ...user.fields],
			read: async (context) =>
				context.getNodeParameter('of') === 'user' ? await user.read(context) : '',
		};
		const operation: Operation = {
			...words,
			request: { method: 'GET', path: '/users/{userId}/days', rate: 'Medium' },
			path: { userId: whose },
			list: { key: 'days' },
			fields: [],
			run: async (_context, first, send) =>
				await send(first.identifiers.userId ? first : { ...first, path: '/accounts/me/days' }),
		};
		await run(operation, { of, userId: byId('jane@example.com') });
		expect(decodeURIComponent(server.requests.at(-1)!.path)).toBe(path);
	});
});

it.each(['true', true])('reads every entry where Return All is %j', async (returnAll) => {
	await run(
		{
			...words,
			request: { method: 'GET', path: '/days', rate: 'Light' },
			list: { key: 'days' },
			fields: paging,
		},
		{ returnAll: `={{ ${JSON.stringify(returnAll)} }}` },
	);
	expect(String(server.requests.at(-1)!.query)).toBe('page_size=300');
});

it.each(['false', false])('gives all of an answer where Simplify is %j', async (given) => {
	const operation: Operation = {
		...words,
		request: { method: 'GET', path: '/days', rate: 'Light' },
		simplify: ['days'],
		fields: [simplify],
	};
	expect(await run(operation, {})).toEqual([{ days: [] }]);
	const whole = await run(operation, { simplify: `={{ ${JSON.stringify(given)} }}` });
	expect(whole).toEqual([{ days: [], path: '/days' }]);
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
