import {
	NodeOperationError,
	type ICredentialDataDecryptedObject,
	type IExecuteSingleFunctions,
	type ILoadOptionsFunctions,
	type IPollFunctions,
} from 'n8n-workflow';
import { checkAddress } from './address';
import { Pacer, type Plan } from './pacing';
import { TokenGate } from './token';
import { rethrow } from './validationError';

/** Every place in n8n from which Zoom is asked. */
export type ZoomContext = IExecuteSingleFunctions | ILoadOptionsFunctions | IPollFunctions;

/** The Zoom account behind the credential of a node. */
export interface Account {
	credentialType: string;
	/** Server-to-Server apps act for the account, so they have no `me`. */
	serverToServer: boolean;
	shared: SharedAccount;
	/** The latest reading of the credential, which all items of the run use meanwhile. */
	login?: { reading: Promise<Login>; readAt: number; renewals: number };
}

/** What a credential holds: what the user filled in, and the token that n8n keeps with it. */
export interface Login extends ICredentialDataDecryptedObject {
	/** Address of the API, version included, without a slash at the end. */
	baseUrl: string;
	plan: Plan;
}

/** What all nodes of this process that use one credential have in common. */
export interface SharedAccount {
	pacer: Pacer;
	gate: TokenGate;
	/** Milliseconds that Zoom's clock is ahead of this machine's, by its last answer. */
	clockAhead: number;
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
	if (!shared) {
		shared = { pacer: new Pacer(), gate: new TokenGate(), clockAhead: 0 };
		sharedAccounts.set(key, shared);
	}
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
 * @throws n8n's own error when the node has no credential, NodeOperationError when its address is not one for a login
 */
export async function readLogin(context: ZoomContext, account: Account): Promise<Login> {
	const now = Date.now();
	const { renewals } = account.shared.gate;
	const { readAt = -Infinity, renewals: known } = account.login ?? {};
	if (!account.login || known !== renewals || now - readAt > LOGIN_LIFETIME) {
		const reading = context
			.getCredentials<Login>(account.credentialType)
			.then((read) => checked(context, read));
		const login = { reading, readAt: now, renewals };
		account.login = login;
		reading.catch(() => {
			if (account.login === login) account.login = undefined;
		});
	}
	return await account.login.reading;
}

function checked(context: ZoomContext, login: Login): Login {
	const addresses = { 'API Base URL': login.baseUrl, 'OAuth Base URL': login.accessTokenUrl };
	for (const [label, address] of Object.entries(addresses)) {
		try {
			if (typeof address === 'string') checkAddress(address);
		} catch (error) {
			rethrow(
				error,
				({ message, description }) =>
					new NodeOperationError(context.getNode(), `'${label}' in the credential ${message}`, {
						description,
						level: 'warning',
					}),
			);
		}
	}
	return login;
}
