import { hashOf } from '../../../../nodes/Zoom/polling/seenKeys';
import { hider, newSalt } from '../../../../nodes/Zoom/polling/secrets';

describe('what stands for a secret', () => {
	it('is the same for the same text and salt only', () => {
		const hide = hider('salt');
		expect(hide('123456')).toBe(hide('123456'));
		expect(hider('salt')('123456')).toBe(hide('123456'));
		expect(hide('123457')).not.toBe(hide('123456'));
		expect(hider('other')('123456')).not.toBe(hide('123456'));
	});

	it('does not tell the secret, nor a hash of it that is quick to guess', () => {
		expect(hider('salt')('123456')).not.toContain('123456');
		expect(hider('salt')('123456')).not.toContain(hashOf('123456'));
	});

	it('is what version 1 stored where there is no salt', () => {
		expect(hider('')('123456')).toBe(hashOf('123456'));
	});

	it('costs time once, and little for thousands of secrets in one answer', () => {
		const secrets = Array.from({ length: 20_000 }, (_, index) => `secret ${index}`);
		const hide = hider('long');
		const first = secrets.map(hide);
		expect(new Set(first).size).toBe(secrets.length);
		expect(first.slice(0, 50)).toEqual(secrets.slice(0, 50).map(hider('long')));
	});

	it('has another salt each time', () => {
		const salts = Array.from({ length: 100 }, newSalt);
		expect(new Set(salts).size).toBe(100);
		expect(salts[0]).toMatch(/^[\w-]{16}$/);
	});
});
