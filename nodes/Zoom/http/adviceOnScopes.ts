import type { Explanation, Refusal } from './errors';
import { isForAccount, shows, type Form } from './shown';

/** One of the scopes is enough. Only apps for the whole account can have those that end in :admin. */
export function missingScope({ message: zoom }: Refusal, form: Form): Explanation {
	const named = scopesIn(zoom);
	const forAccount = named.filter(isAdminScope);
	const scopes = isForAccount(form) && forAccount.length ? forAccount : named;
	const onlyAdmins = scopes.length > 0 && forAccount.length === scopes.length;
	return {
		message: scopes.length
			? `The Zoom app lacks a scope: ${scopes.join(' or ')}`
			: 'The Zoom app lacks a scope',
		description: isForAccount(form)
			? 'Open the app at marketplace.zoom.us and add one of these scopes under Scopes. Then run the node again after a minute.'
			: `Open the app at marketplace.zoom.us and add one of these scopes under Scopes. Then connect the credential in n8n again so that it gets a new token. ${onlyAdmins ? ofAdministrators(form) : ''}`,
	};
}

function scopesIn(zoom: string): string[] {
	const list = /scopes?:?\s?\[([^\]]*)(\]?)/i.exec(zoom);
	if (!list) return [];
	const scopes = list[1].split(',').map((scope) => scope.replace(/["'\s]/g, ''));
	// The last one of a list that was cut off is not whole.
	const whole = list[2] === ']' ? scopes : scopes.slice(0, -1);
	return whole.filter((scope) => scope !== '');
}

function isAdminScope(scope: string): boolean {
	return /:(admin|master)$/.test(scope);
}

function ofAdministrators(form: Form): string {
	return shows(form, 'userId')
		? "A user-managed app can't have it: choose Me as 'User', or use an admin-managed app."
		: "A user-managed app can't have it: use an admin-managed app, or a Server-to-Server app.";
}
