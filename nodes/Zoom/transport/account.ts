import type {
	ICredentialDataDecryptedObject,
	IExecuteSingleFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
} from 'n8n-workflow';
import { Pacer, type Plan } from './pacing';

/** Every place in n8n from which Zoom is asked. */
export type ZoomContext = IExecuteSingleFunctions | ILoadOptionsFunctions | IPollFunctions;

/** The Zoom account behind the credential of a node. */
export interface Account {
	credentialType: string;
	/** Server-to-Server apps act for the account, so they have no `me`. */
	serverToServer: boolean;
	shared: SharedAccount;
	/** The latest reading of the credential, which all items of the run use meanwhile. */
	login?: { reading: Promise<Login>; readAt: number };
}

/** What a credential holds: what the user filled in, and the token that n8n keeps with it. */
export interface Login extends ICredentialDataDecryptedObject {
	/** Address of the API, version included, without a slash at the end. */
	baseUrl: string;
	plan: Plan;
}

/** What all nodes of this process that use one credential have in common. */
interface SharedAccount {
	pacer: Pacer;
	/** Settles once the first request has, so that a missing token is fetched by one request only. */
	opened?: Promise<unknown>;
	/** Settles once nothing renews the token any more. */
	renewed?: Promise<unknown>;
	/** Milliseconds that Zoom's clock is ahead of this machine's, by its last answer. */
	clockAhead: number;
	/** When a new token was last fetched because a scope was missing, in milliseconds since 1970. */
	scopesCheckedAt?: number;
}

/** Milliseconds for which a credential is not read again. */
const LOGIN_LIFETIME = 5000;

const sharedAccounts = new Map<string, SharedAccount>();
/** The accounts of the runs that go on: n8n has one object for all items of a run. */
const accounts = new WeakMap<object, Account>();

/** The Zoom account that a node is connected to; the same for all items of a run. */
export function accountOf(context: ZoomContext): Account {
	const run = 'getExecuteData' in context ? context.getExecuteData() : context;
	const known = accounts.get(run);
	if (known) return known;
	const serverToServer = isServerToServer(context);
	const credentialType = serverToServer ? 'zoomServerToServerOAuth2Api' : 'zoomUserOAuth2Api';
	const key = context.getNode().credentials?.[credentialType]?.id ?? credentialType;
	let shared = sharedAccounts.get(key);
	if (!shared) sharedAccounts.set(key, (shared = { pacer: new Pacer(), clockAhead: 0 }));
	const account = { credentialType, serverToServer, shared };
	accounts.set(run, account);
	return account;
}

/** Whether the node logs in with a Server-to-Server app. */
export function isServerToServer(context: ZoomContext): boolean {
	return context.getNodeParameter('authentication', 'userOAuth2') === 'serverToServerOAuth2';
}

/**
 * The credential of the node. n8n reads it from its database, decrypts it and works out its expressions each time it
 * is asked, so it is asked now and then only.
 * @throws n8n's own error when the node has no credential
 */
export async function readLogin(context: ZoomContext, account: Account): Promise<Login> {
	const now = Date.now();
	if (!account.login || now - account.login.readAt > LOGIN_LIFETIME) {
		const reading = context.getCredentials<Login>(account.credentialType);
		const login = { reading, readAt: now };
		account.login = login;
		reading.catch(() => {
			if (account.login === login) account.login = undefined;
		});
	}
	return await account.login.reading;
}
