import type { ZoomContext } from '../../../../nodes/Zoom/http/account';
import { accountOf, readLogin } from '../../../../nodes/Zoom/http/account';

const settings = { baseUrl: 'https://api.example.org/v2', plan: 'pro' };

/** A context whose credential is read by `getCredentials`. */
function contextOf(id: string, getCredentials: () => Promise<unknown>): ZoomContext {
	const node = { credentials: { zoomUserOAuth2Api: { id, name: 'Zoom' } } };
	const getNodeParameter = () => 'userOAuth2';
	return { getNode: () => node, getNodeParameter, getCredentials } as unknown as ZoomContext;
}

const login = async (context: ZoomContext) => await readLogin(context, accountOf(context));

test('many items at once read the credential once', async () => {
	const getCredentials = jest.fn(async () => await Promise.resolve(settings));
	const run = contextOf('many', getCredentials);
	const logins = await Promise.all(Array.from({ length: 1000 }, async () => await login(run)));
	expect(logins.every(({ baseUrl }) => baseUrl === settings.baseUrl)).toBe(true);
	expect(getCredentials).toHaveBeenCalledTimes(1);
});

test('two runs read the credential each for itself, and share the pace', async () => {
	const getCredentials = jest.fn(async () => await Promise.resolve(settings));
	const runs = [1, 2].map(() => contextOf('shared', getCredentials));
	await Promise.all(runs.map(login));
	expect(getCredentials).toHaveBeenCalledTimes(2);
	const [first, second] = runs.map((run) => accountOf(run).shared);
	expect(second).toBe(first);
});

test('a reading that failed is not kept', async () => {
	const getCredentials = jest.fn(async () => await Promise.resolve(settings));
	getCredentials.mockRejectedValueOnce(new Error('the database is busy'));
	const run = contextOf('failed', getCredentials);
	await expect(login(run)).rejects.toThrow('the database is busy');
	await expect(login(run)).resolves.toMatchObject(settings);
});
