import type { ZoomContext } from '../../../../nodes/Zoom/transport/account';
import { accountOf } from '../../../../nodes/Zoom/transport/account';

const settings = { baseUrl: 'https://api.example.org/v2', plan: 'pro' };

/** A context whose credential is read by `getCredentials`. */
function contextOf(id: string, getCredentials: () => Promise<unknown>): ZoomContext {
	const node = { credentials: { zoomUserOAuth2Api: { id, name: 'Zoom' } } };
	const getNodeParameter = () => 'userOAuth2';
	return { getNode: () => node, getNodeParameter, getCredentials } as unknown as ZoomContext;
}

test('many items at once read the credential once', async () => {
	const getCredentials = jest.fn(async () => await Promise.resolve(settings));
	const context = contextOf('many', getCredentials);
	const accounts = await Promise.all(Array.from({ length: 1000 }, () => accountOf(context)));
	expect(accounts.every(({ baseUrl }) => baseUrl === settings.baseUrl)).toBe(true);
	expect(getCredentials).toHaveBeenCalledTimes(1);
});

test('a reading that failed is not kept', async () => {
	const getCredentials = jest.fn(async () => await Promise.resolve(settings));
	getCredentials.mockRejectedValueOnce(new Error('the database is busy'));
	const context = contextOf('failed', getCredentials);
	await expect(accountOf(context)).rejects.toThrow('the database is busy');
	await expect(accountOf(context)).resolves.toMatchObject(settings);
});
