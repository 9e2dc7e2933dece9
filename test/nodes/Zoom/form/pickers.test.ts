import fc from 'fast-check';
import {
	NodeHelpers,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';
import { events } from '../../../../nodes/Zoom/events';
import { Zoom } from '../../../../nodes/Zoom/Zoom.node';
import { ZoomTrigger } from '../../../../nodes/Zoom/ZoomTrigger.node';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { createPoller } from '../../../support/n8n';
import { userCredential, zoom } from '../../../support/zoom';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

const byId = (value: unknown) => ({ __rl: true, mode: 'id', value: value as string });
const paths = () => sandbox.requests.map(({ path }) => path);
const error = async (run: Promise<INodeExecutionData[]>) => {
	const failure = (await run.then(
		() => new Error('The run did not fail'),
		(reason: unknown) => reason,
	)) as Error & { description: string };
	return { message: failure.message, description: failure.description };
};

const UUIDS = ['/ajXp112QmuoKj4854875==', 'ajXp112Q//uoKj4854875==', 'ajXp112QmuoKj/854875A=='];
const operationsByUuid = [
	{ resource: 'meeting', operation: 'getPastParticipants', field: 'pastMeetingId' },
	{ resource: 'meeting', operation: 'getSummary', field: 'pastMeetingId' },
	{ resource: 'recording', operation: 'get', field: 'recordedId' },
	{ resource: 'recording', operation: 'delete', field: 'recordedId' },
];

describe('a UUID', () => {
	it.each(operationsByUuid.flatMap((one) => UUIDS.map((uuid) => ({ ...one, uuid }))))(
		'$uuid reaches $resource $operation',
		async ({ resource, operation, field, uuid }) => {
			const { id } = sandbox.control.addMeeting();
			sandbox.control.updateMeeting({ id, uuid });
			sandbox.control.startMeeting({ id });
			sandbox.control.endMeeting({ id, participants: [{ name: 'A' }, { name: 'B' }] });
			sandbox.control.addRecording({ meetingId: id, uuid });
			sandbox.control.setSummary({ uuid });

			const parameters = { resource, operation, [field]: byId(uuid) };
			expect(await zoom(sandbox, parameters)).not.toEqual([]);
			expect(sandbox.requests.map(({ status }) => status < 300)).toEqual([true]);
		},
	);
});

describe('a link', () => {
	it.each([
		'https://us05web.zoom.us/j/NUMBER?pwd=abc.1#success',
		'http://ZOOM.US/w/NUMBER',
		'https://app.zoom.us/wc/join/NUMBER',
	])('%s finds its meeting', async (link) => {
		const { id } = sandbox.control.addMeeting();
		const meetingId = { __rl: true, mode: 'url', value: link.replace('NUMBER', String(id)) };
		const [item] = await zoom(sandbox, { operation: 'get', meetingId });
		expect(item.json.id).toBe(id);
		expect(paths()).toEqual([`/meetings/${id}`]);
	});
});

describe('what is no identifier', () => {
	it.each([
		...['..', '.', '%2e%2e', '../users/me', '85012345678/../../users', '85012345678?x=1'],
		...['85012345678#a', '85012345678\\..', '8501234567\u2215', '850123\n?4', '', 'x'.repeat(5000)],
	])('%j is refused in words, and nothing is sent', async (typed) => {
		const { message } = await error(
			zoom(
				sandbox,
				{ operation: 'get', meetingId: byId('={{ $json.typed }}') },
				{ items: [{ typed }] },
			),
		);
		expect(message).toMatch(/^'Meeting' (is empty|is not a valid ID)/);
		expect(sandbox.requests).toEqual([]);
	});

	it('a UUID is refused where Zoom wants a number', async () => {
		expect(
			await error(zoom(sandbox, { operation: 'get', meetingId: byId(UUIDS[0]) })),
		).toMatchObject({
			message: "'Meeting' needs the meeting or webinar number, not a UUID",
		});
	});

	it("'me' is refused for a Server-to-Server app", async () => {
		const authentication = ['serverToServer', 'OAuth2'].join('');
		const parameters = { authentication, operation: 'getAll', userId: byId('me') };
		expect(await error(zoom(sandbox, parameters))).toEqual({
			message: "'User' can't be 'me' here",
			description: expect.stringContaining('Choose one from the list'),
		});
		expect(sandbox.requests).toEqual([]);
	});
});

describe('the user', () => {
	const chosen = (value: string) => ({ __rl: true, mode: 'list', value });

	it.each([
		['nothing is chosen', {}],
		['it is emptied', { userId: chosen('') }],
		['an earlier version chose Me', { userId: chosen('me') }],
	])('is who connected the credential when %s', async (_, parameters) => {
		await zoom(sandbox, { operation: 'getAll', ...parameters });
		expect(paths()).toEqual(['/users/me/meetings']);
	});

	it.each([{}, { host: '' }, { host: ' ' }, { host: null }])(
		'is refused when an expression gives nothing for it: %j',
		async (item) => {
			const parameters = { operation: 'getAll', userId: byId('={{ $json.host }}') };
			expect(await error(zoom(sandbox, parameters, { items: [item] }))).toEqual({
				message: "'User' is empty",
				description: expect.stringContaining('The expression gives nothing'),
			});
			expect(sandbox.requests).toEqual([]);
		},
	);

	it('that is Me is one watch, chosen or not: a saved trigger goes on', async () => {
		const credential = userCredential(sandbox);
		const trigger = (parameters: INodeParameters, staticData?: IDataObject) =>
			createPoller({
				nodeType: new ZoomTrigger(),
				parameters: {
					event: 'newMeetingCreated',
					options: { includeInactive: true },
					...parameters,
				},
				credential,
				staticData,
			});
		const before = trigger({ userId: chosen('me') });
		expect(await before.poll()).toBeNull();
		const { id } = sandbox.control.addMeeting();
		const after = trigger({}, before.saved());
		expect(await after.poll()).toMatchObject([{ json: { meeting: { id } } }]);
	});
});

/** What the editor notes of a new node for which it chooses the login after it filled in the form. */
function issuesOfNew({ description }: INodeType, chosen: INodeParameters, authentication: string) {
	const { properties } = description;
	const node = { name: 'New', typeVersion: 1, type: description.name } as INode;
	const fill = (parameters: INodeParameters) =>
		NodeHelpers.getNodeParameters(properties, parameters, true, false, node, description)!;
	node.parameters = fill({ ...fill(chosen), authentication });
	return NodeHelpers.getNodeParametersIssues(properties, node, description)?.parameters ?? {};
}

describe('a new node', () => {
	const withUser: Array<[INodeType, INodeParameters]> = [
		...['create', 'getAll'].map((operation): [INodeType, INodeParameters] => [
			new Zoom(),
			{ resource: 'meeting', operation },
		]),
		...['webinar', 'recording'].map((resource): [INodeType, INodeParameters] => [
			new Zoom(),
			{ resource, operation: 'getAll' },
		]),
		...events
			.filter(({ fields }) => fields.some(({ name }) => name === 'userId'))
			.map(({ value }): [INodeType, INodeParameters] => [new ZoomTrigger(), { event: value }]),
	];

	it.each(
		withUser.map(([type, chosen]) => ({ name: Object.values(chosen).join(' '), type, chosen })),
	)(
		'$name needs a user only with Server-to-Server, and says so in the form',
		({ type, chosen }) => {
			const missing = { userId: ['Parameter "User" is required.'] };
			const issues = issuesOfNew(type, chosen, ['serverToServer', 'OAuth2'].join(''));
			expect(issues).toMatchObject(missing);
			expect(issuesOfNew(type, chosen, 'userOAuth2')).toEqual({});
		},
	);

	it('says in the empty field who is meant, where nobody has to be chosen', () => {
		const shown = new Zoom().description.properties
			.filter(({ name }) => name === 'userId')
			.map(({ required, modes }) => [required === true, modes![0].placeholder]);
		expect(new Set(shown.map(String))).toEqual(new Set(['false,Me (Connected User)', 'true,']));
	});
});

it('no text brings a request to another path', async () => {
	const credential = userCredential(sandbox);
	const part = fc.constantFrom(
		...['..', '.', '/', '//', '\\', '?', '#', '%2e', '%2F', '%252f', '\n', '\uff0f', 'users', 'me'],
		...['85012345678', 'ajXp112QmuoKj4854875==', '@', ';', '&', '='],
	);
	const typed = fc.oneof(
		fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
		fc.string({ unit: 'binary', maxLength: 30 }),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(typed, { minLength: 20, maxLength: 20 }), async (texts) => {
			const items = texts.map((text) => ({ text }));
			const run = { items, credential, continueOnFail: true };
			const field = byId('={{ $json.text }}');
			await zoom(sandbox, { resource: 'recording', operation: 'get', recordedId: field }, run);
			await zoom(sandbox, { operation: 'getAll', userId: field }, run);
			for (const { path, query } of sandbox.requests) {
				expect(path).toMatch(/^\/(?:meetings\/[^/]+\/recordings|users\/[^/]+\/meetings)$/);
				expect(path).not.toMatch(/\/\.{1,2}\//);
				expect(Object.keys(query)).toEqual(path.startsWith('/users') ? ['page_size'] : []);
			}
		}),
		{ numRuns: 10 },
	);
});
