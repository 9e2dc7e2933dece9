import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { watchOf } from '../nodes/Zoom/events/trigger';
import { startServer, type TestServer } from '../support/http';
import { searchList, testCredential } from '../support/n8n';
import { serverToServerCredential, zoomNode } from '../support/zoom';
import { adminOf, filledIn, runFilledIn, sandboxWithClock, unreadable } from './world';

const STATUSES = [301, 302, 303, 307, 308] as const;
const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'];

let sandbox: Sandbox;
/** Somebody else's server, which would take any login and answer as if all was well. */
let trap: TestServer;

beforeAll(async () => {
	sandbox = await sandboxWithClock();
	trap = await startServer(() => ({
		body: {
			...{
				id: 85012345678,
				uuid: 'trap==',
				registrant_id: 'trap',
				join_url: 'https://zoom.us/j/1',
			},
			...{ access_token: 'trap', token_type: 'bearer', expires_in: 3600 },
			...{ meetings: [{ uuid: 'trap==', id: 1 }], users: [{ id: 'trap' }], next_page_token: '' },
		},
	}));
});
afterAll(async () => {
	await trap.close();
	await sandbox.close();
});
beforeEach(() => {
	sandbox.control.reset();
	trap.requests.length = 0;
});

const redirect = (status: (typeof STATUSES)[number], path?: string) =>
	sandbox.control.redirect({
		location: `${trap.url}/elsewhere`,
		status,
		count: 100,
		...(path && { match: { path } }),
	});
const errorOf = async (work: Promise<unknown>) =>
	await work.then(
		(result) => `succeeded: ${JSON.stringify(result)}`,
		(error: Error) => error,
	);

/** Nothing reached the other server, and the user reads where to look. */
function expectRefused(error: unknown): void {
	expect(trap.requests).toEqual([]);
	expect(error).toBeInstanceOf(Error);
	expect(unreadable(error)).toBeUndefined();
	const { message, description } = error as Error & { description: string };
	expect(`${message} ${description}`).toMatch(/base url/i);
}

describe.each(METHODS)('a %s that is sent elsewhere carries the login to nobody', (method) => {
	it.each(STATUSES)('HTTP %s', async (status) => {
		const operation = filledIn(sandbox).find((one) => one.method === method)!;
		redirect(status);
		expectRefused(await errorOf(runFilledIn(operation, adminOf(sandbox))));
	});
});

it('neither does a poll', async () => {
	const watch = watchOf(sandbox, { event: 'newMeetingCreated' }, { credential: adminOf(sandbox) });
	redirect(302);
	expectRefused(await errorOf(watch.poll()));
});

it('neither does a list of the form', async () => {
	redirect(307);
	const node = zoomNode(sandbox, {}, { credential: adminOf(sandbox) });
	expectRefused(await errorOf(searchList({ ...node, method: 'searchUsers' })));
});

it.each([302, 307, 308] as const)(
	'neither does the first token of an app: HTTP %s',
	async (status) => {
		const emptied = { oauthTokenData: null } as unknown as ICredentialDataDecryptedObject;
		redirect(status, '/oauth/token');
		const result = await testCredential(serverToServerCredential(sandbox, emptied));
		expect(trap.requests).toEqual([]);
		expect(result).toMatchObject({ status: 'Error', message: expect.stringMatching(/base url/i) });
	},
);
