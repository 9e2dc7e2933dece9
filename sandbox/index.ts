import { newClients, type Clients } from './clients';
import type { Context, ReceivedRequest, SandboxOptions } from './context';
import { newControl, type SandboxControl } from './control';
import { generateData } from './data/generate';
import { Maker } from './data/maker';
import type { SandboxData } from './data/types';
import { Faults } from './faults';
import { Limits } from './limits';
import { PageTokens } from './pageTokens';
import { defaultScopes } from './scopes';
import { newServer } from './server';
import { Tokens, type TokenKind, type TokenResponse } from './tokens';

export type { ReceivedRequest, SandboxControl, SandboxData, SandboxOptions };
export type * from './data/types';

/** What is created later is made from another seed than the data set. */
const NEW_OBJECTS_SEED = 1_024;

/** A running local Zoom API. */
export interface Sandbox {
	/** http://127.0.0.1:PORT; OAuth is at url/oauth/authorize and url/oauth/token. */
	url: string;
	/** url + '/v2' */
	apiUrl: string;
	clients: Clients;
	/** The live data set. */
	data: SandboxData;
	/** Every API and token request, in order of arrival. */
	requests: ReceivedRequest[];
	/**
	 * A token without the OAuth dance; by default with all granular scopes of its level.
	 * A new Server-to-Server token ends the one before it. */
	issueToken(
		kind: TokenKind,
		options?: { scopes?: string[]; userId?: string; expiresInSeconds?: number },
	): TokenResponse;
	control: SandboxControl;
	close(): Promise<void>;
}

/** Starts a sandbox on 127.0.0.1 and resolves when it listens. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const all: Required<SandboxOptions> = {
		port: 0,
		strict: true,
		plan: 'pro',
		limits: false,
		latencyMs: 0,
		now: () => new Date(),
		elapsed: () => performance.now(),
		tokenLifetimeSeconds: 3600,
		...options,
	};
	const now = () => all.now();
	const data = generateData(now());
	const context: Context = {
		options: all,
		initialOptions: { ...all },
		data,
		maker: new Maker(NEW_OBJECTS_SEED),
		tokens: new Tokens(
			now,
			() => all.tokenLifetimeSeconds,
			() => context.url,
		),
		limits: new Limits(now, () => all.elapsed()),
		faults: new Faults(),
		added: [],
		pages: new PageTokens(now),
		requests: [],
		url: '',
	};
	const clients = newClients(data.account.id);
	const control = newControl(context);
	const server = newServer(context, clients, control);
	await server.listen({ host: '127.0.0.1', port: all.port });
	const address = server.server.address();
	context.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : all.port}`;
	return {
		url: context.url,
		apiUrl: `${context.url}/v2`,
		clients,
		data,
		requests: context.requests,
		issueToken: (
			kind,
			{ scopes = defaultScopes(kind), userId = data.meId, expiresInSeconds } = {},
		) => context.tokens.issue({ kind, userId, scopes }, expiresInSeconds),
		control,
		close: async () => await server.close(),
	};
}
