import { keepable, redact, secretsOf } from '../../../../nodes/Zoom/http/redact';

describe('redact', () => {
	it.each([
		['Authorization: Bearer abcdefghijklmnop', 'Authorization: Bearer [hidden]'],
		['Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'Basic [hidden]'],
		['https://zoom.us/s/1?zak=abc.def&x=1', 'https://zoom.us/s/1?zak=[hidden]&x=1'],
		['https://zoom.us/j/1?pwd=abc.1', 'https://zoom.us/j/1?pwd=[hidden]'],
		['token eyJhbGciOiJIUzI1NiJ9.e30.abc here', 'token [hidden] here'],
		['Basic plan, bearer of news', 'Basic plan, bearer of news'],
		['Meeting 85012345678 does not exist.', 'Meeting 85012345678 does not exist.'],
		['next_page_token=', 'next_page_token='],
		['Invalid parameter: password Your account', 'Invalid parameter: password Your account'],
		['password: Invalid field. · token: Missing', 'password: Invalid field. · token: Missing'],
		['“zak=abc” is over', '“zak=[hidden]” is over'],
	])('%s', (text, shown) => expect(redact(text)).toBe(shown));

	/** How Zoom, a proxy or an error of the network can repeat what it was sent. */
	it.each([
		'client_secret=S3cr3tValue99&grant_type=x',
		'{"client_secret":"S3cr3tValue99"}',
		'{"access_token":"S3cr3tValue99","token_type":"bearer"}',
		'{"access_token": "S3cr3tValue99"}',
		"{'refresh_token': 'S3cr3tValue99'}",
		'{\\"access_token\\":\\"S3cr3tValue99\\"}',
		'{\\\\\\"access_token\\\\\\":\\\\\\"S3cr3tValue99\\\\\\"}',
		'{"password":"S3cr3tValue99\\u0026x"}',
		'zak=S3cr3tValue99&x=1',
		'zak=S3cr3tValue99',
		'(pwd=S3cr3tValue99)',
		'https://n8n.example.com/#access_token=S3cr3tValue99&x=1',
		'https://zoom.us/s/1?a=1&zak=S3cr3tValue99',
		'%3Fzak%3DS3cr3tValue99%26x%3D1',
		'%26pwd%3DS3cr3tValue99',
		'%253Fzak%253DS3cr3tValue99',
		'%7B%22access_token%22%3A%22S3cr3tValue99%22%7D',
		'download_access_token=S3cr3tValue99',
		'client_secret: S3cr3tValue99',
		"client_secret = 'S3cr3tValue99'",
		'Authorization%3A%20Bearer%20S3cr3tValue99',
		'Authorization: bearer   S3cr3tValue99',
		'Authorization: Basic S3cr3tValue99==',
		'Bearer+S3cr3tValue99',
		'secret_token=S3cr3tValue99',
		'ACCESS_TOKEN=S3cr3tValue99',
	])('%s', (text) => {
		expect(redact(text)).not.toContain('S3cr3t');
		expect(redact(text)).toContain('[hidden]');
	});

	describe('with the values of a login', () => {
		const login = {
			clientId: 'clientId99',
			clientSecret: 'sécret/with+"all" & ñ',
			oauthTokenData: { access_token: 'plain.access-token', refresh_token: 'plainRefresh' },
		};
		const secrets = secretsOf(login);
		const { clientSecret } = login;
		const header = Buffer.from(`clientId99:${clientSecret}`).toString('base64');

		it.each([
			['as it is', clientSecret],
			['in an address', encodeURIComponent(clientSecret)],
			['in JSON', JSON.stringify(clientSecret).slice(1, -1)],
			['as the login header', header],
			['as the login header, without its end', header.replace(/=+$/, '')],
			['as the login header in an address', encodeURIComponent(header)],
			['the token', 'plain.access-token'],
			['the refresh token', 'plainRefresh'],
		])('%s', (_how, form) => {
			expect(redact(`It was ${form}.`, secrets)).toMatch(/^It was \[hidden\](=|%3D)*\.$/);
		});

		it('passes over values that are too short, or missing', () => {
			expect(redact('a meeting', ['a', '', 'meeting'])).toBe('a meeting');
			expect(secretsOf({})).toEqual([]);
		});
	});
});

describe('what is kept of an answer', () => {
	it('holds no secret', () => {
		const answer = {
			code: 300,
			message: 'Bad zak=abcdefg and S3cr3tValue99',
			download_access_token: 'abc',
			errors: [{ field: 'x', message: 'Bearer abcdefghijkl' }],
		};
		expect(keepable(answer, ['S3cr3tValue99'])).toEqual({
			code: 300,
			message: 'Bad zak=[hidden] and [hidden]',
			download_access_token: '[hidden]',
			errors: [{ field: 'x', message: 'Bearer [hidden]' }],
		});
	});

	it('holds no part of a secret where a long text is cut', () => {
		const message = `${'x'.repeat(495)}S3cr3tValue99`;
		expect(JSON.stringify(keepable({ message }, ['S3cr3tValue99']))).not.toContain('S3c');
	});

	it('is small, however large and deep the answer is', () => {
		let deep: object = {};
		for (let level = 0; level < 20_000; level++) deep = { deep };
		const list = Array.from({ length: 200_000 }, () => 'x'.repeat(10));
		const kept = keepable({ code: 1, message: 'x'.repeat(20_000_000), deep, list } as never);
		expect(kept.code).toBe(1);
		expect(JSON.stringify(kept).length).toBeLessThan(3000);
	});
});
