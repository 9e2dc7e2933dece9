import type { IDataObject, INodeParameters, NodeApiError } from 'n8n-workflow';
import { Zoom } from '../../../nodes/Zoom/Zoom.node';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { endpointOf } from '../../support/endpoints';
import { inHurry } from '../../support/time';
import { formsOf } from '../../support/form';
import { userCredential, zoom } from '../../support/zoom';
import { targetFor } from './parameters/world';

const forms = formsOf(new Zoom().description, 'userOAuth2').map(
	({ resource, operation, method, url }) => ({
		name: `${resource}: ${operation}`,
		resource,
		operation,
		endpoint: endpointOf({ method, url }),
	}),
);
/** All but those to which Zoom answers with nothing. */
const answered = forms.filter(({ endpoint }) => endpoint.status !== 204);

const refusals = [
	['a token that is over', { code: 124, message: 'Invalid access token.' }],
	['a wrong value', { code: 300, message: 'Invalid field.' }],
	['a meeting that is not there', { code: 3001, message: 'Meeting does not exist.' }],
	['a missing plan', { code: 200, message: 'No permission.' }],
] as const;
const nothing = [
	['an empty body', ''],
	['null', 'null'],
	['an object with nothing in it', '{}'],
	['something else', '{"status":true}'],
	['a text', '"200"'],
	['a list', '[]'],
] as const;

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
beforeEach(() => sandbox.control.reset());
afterAll(async () => await sandbox.close());

/** What a user sees of an operation to which Zoom answers with this body. */
async function outcomeOf(
	{ resource, operation, endpoint }: (typeof forms)[number],
	body: string,
	more: INodeParameters = {},
): Promise<{ items?: IDataObject[]; error?: NodeApiError }> {
	const { required } = targetFor({ resource, operation }, sandbox);
	// An answer 204 has no body.
	const status = endpoint.status === 204 ? 200 : endpoint.status;
	sandbox.control.failNext({ status, body, count: 20 });
	const oauthTokenData = { ...sandbox.issueToken('admin') };
	return await inHurry(
		async () =>
			await zoom(
				sandbox,
				{ resource, operation, ...required, ...more },
				{ credential: userCredential(sandbox, { oauthTokenData }) },
			),
	).then(
		(items) => ({ items: items.map(({ json }) => json) }),
		(error: NodeApiError) => ({ error }),
	);
}

const RAW = /undefined|\[object|JSON|is not a function|Cannot read/;

describe.each(forms)('$name never takes for done', (form) => {
	it.each(refusals)('a success that says it is none: %s', async (_what, refusal) => {
		const { error, items } = await outcomeOf(form, JSON.stringify(refusal));
		expect(items).toBeUndefined();
		expect(`${error!.message} ${error!.description}`).not.toMatch(RAW);
	});
});

describe.each(answered)('$name wants what it asked for', (form) => {
	it.each(nothing)('not %s', async (_what, body) => {
		const { error, items } = await outcomeOf(form, body);
		expect(items).toBeUndefined();
		expect(`${error!.message} ${error!.description}`).not.toMatch(RAW);
		if (form.endpoint.method === 'POST') {
			expect(error!.description).toContain('look in Zoom before you run it again');
		}
	});

	it('nor in an envelope', async () => {
		const { items } = await outcomeOf(form, '{}', { options: { output: 'envelope' } });
		expect(items).toEqual([{ data: null, error: expect.any(String), successful: false }]);
	});
});

it('looks up no summary of a session without a UUID', async () => {
	const [{ id }] = sandbox.data.meetings;
	const summary = forms.find(({ operation }) => operation === 'getSummary')!;
	const body = JSON.stringify({ id, topic: 'Team' });
	const pastMeetingId = { __rl: true, mode: 'id', value: String(id) };
	const { error } = await outcomeOf(summary, body, { pastMeetingId });
	expect(error).toBeDefined();
	expect(sandbox.requests.map(({ path }) => path).join(' ')).not.toMatch(/undefined|null/);
});
