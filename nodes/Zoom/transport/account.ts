import type { IExecuteSingleFunctions, ILoadOptionsFunctions, IPollFunctions } from 'n8n-workflow';
import { Pacer, type Plan } from './pacing';

/** Every place in n8n from which Zoom is asked. */
export type ZoomContext = IExecuteSingleFunctions | ILoadOptionsFunctions | IPollFunctions;

/** What a request needs to know of the Zoom account behind a credential. */
export interface Account {
	credentialType: string;
	/** Address of the API, version included, without a slash at the end. */
	baseUrl: string;
	plan: Plan;
	/** Server-to-Server apps act for the account, so they have no `me`. */
	serverToServer: boolean;
	shared: SharedAccount;
}

/** What a credential says of its account. */
type Settings = Pick<Account, 'baseUrl' | 'plan'>;

/** What all nodes of this process that use one credential have in common. */
interface SharedAccount {
	pacer: Pacer;
	/** Settles once the first request has, so that a missing token is fetched by one request only. */
	opened?: Promise<unknown>;
	/** The latest reading of the credential, which all items that ask meanwhile wait for. */
	settings?: { reading: Promise<Settings>; readAt: number };
	/** Milliseconds that Zoom's clock is ahead of this machine's, by its last answer. */
	clockAhead: number;
	/** When a new token was last fetched because a scope was missing, in milliseconds since 1970. */
	scopesCheckedAt?: number;
}

/** Milliseconds for which the settings of a credential are not read again. */
const SETTINGS_LIFETIME = 5000;

const accounts = new Map<string, SharedAccount>();

/**
 * The Zoom account that a node is connected to.
 * @throws n8n's own error when the node has no credential
 */
export async function accountOf(context: ZoomContext): Promise<Account> {
	const serverToServer = isServerToServer(context);
	const credentialType = serverToServer ? 'zoomServerToServerOAuth2Api' : 'zoomUserOAuth2Api';
	const key = context.getNode().credentials?.[credentialType]?.id ?? credentialType;
	let shared = accounts.get(key);
	if (!shared) accounts.set(key, (shared = { pacer: new Pacer(), clockAhead: 0 }));
	const settings = await readSettings(context, credentialType, shared);
	return { credentialType, serverToServer, shared, ...settings };
}

/** Whether the node logs in with a Server-to-Server app. */
export function isServerToServer(context: ZoomContext): boolean {
	return context.getNodeParameter('authentication', 'userOAuth2') === 'serverToServerOAuth2';
}

async function readSettings(context: ZoomContext, credentialType: string, shared: SharedAccount) {
	const now = Date.now();
	if (!shared.settings || now - shared.settings.readAt > SETTINGS_LIFETIME) {
		const settings = { reading: context.getCredentials<Settings>(credentialType), readAt: now };
		shared.settings = settings;
		settings.reading.catch(() => {
			if (shared.settings === settings) shared.settings = undefined;
		});
	}
	const { baseUrl, plan } = await shared.settings.reading;
	return { baseUrl, plan };
}
