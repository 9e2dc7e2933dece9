import { startSandbox, type Sandbox } from '../../../../sandbox';
import { checkAddress } from '../../../../nodes/Zoom/http/address';
import { userCredential, zoom } from '../../../support/zoom';

describe('an address for the login', () => {
	it.each([
		'https://api.zoom.us/v2',
		'https://eu01api.zoom.us/v2',
		'http://127.0.0.1:4010/v2',
		'http://localhost:4010/v2',
		'http://[::1]:4010/v2',
	])('%s is taken', (address) => {
		expect(() => checkAddress(address)).not.toThrow();
	});

	it.each([
		['http://api.zoom.us/v2', 'https://'],
		['http://127.0.0.1.example.org/v2', 'https://'],
		['http://10.0.0.1/v2', 'https://'],
		['ftp://127.0.0.1/v2', 'https://'],
		['https://api.zoom.us/v2#', '#'],
		['https://api.zoom.us/v2?x=', '?'],
		['api.zoom.us/v2', 'not an address'],
		['', 'not an address'],
		['https://', 'not an address'],
	])('%s is refused in words', (address, word) => {
		expect(() => checkAddress(address)).toThrow(word);
	});
});

describe('a node whose credential has a wrong address', () => {
	let sandbox: Sandbox;
	beforeAll(async () => (sandbox = await startSandbox()));
	afterAll(async () => await sandbox.close());

	it.each([
		[{ apiUrl: 'http://zoom.example/v2' }, "'API Base URL'"],
		[{ apiUrl: 'zoom' }, "'API Base URL'"],
		[{ oauthUrl: 'http://zoom.example' }, "'OAuth Base URL'"],
	])('says which one, and sends nothing: %j', async (wrong, label) => {
		const meetingId = { __rl: true, mode: 'id', value: '85012345678' };
		const credential = userCredential(sandbox, wrong);
		await expect(
			zoom(sandbox, { operation: 'get', meetingId }, { credential }),
		).rejects.toMatchObject({ message: expect.stringContaining(label) });
		expect(sandbox.requests).toHaveLength(0);
	});
});
