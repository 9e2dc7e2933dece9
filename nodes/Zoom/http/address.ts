import { ValidationError, shorten } from './validationError';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks an address to which the login is sent: it has to be https, but for this machine itself, and may not hold a ?
 * or #, behind which the path of a request would be lost.
 * @throws ValidationError when it is not one
 */
export function checkAddress(address: string): void {
	if (!URL.canParse(address)) {
		throw new ValidationError(
			`is not an address: ${shorten(address)}`,
			'Enter one such as https://api.zoom.us/v2.',
		);
	}
	const { protocol, hostname } = new URL(address);
	if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.test(hostname))) {
		throw new ValidationError(
			'has no https:// at its beginning',
			'The login would be sent in clear. Use https://; only an address of this machine, such as http://127.0.0.1:4010, may do without.',
		);
	}
	if (/[?#]/.test(address)) {
		throw new ValidationError(
			'holds a # or a ?',
			'Enter the address without what comes after its path, such as https://api.zoom.us/v2.',
		);
	}
}
