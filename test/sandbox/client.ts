import axios, { type AxiosInstance } from 'axios';

import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox';

const open: Sandbox[] = [];

/** A running sandbox that `closeAll` ends. */
export async function start(options?: SandboxOptions): Promise<Sandbox> {
	const sandbox = await startSandbox(options);
	open.push(sandbox);
	return sandbox;
}

export async function closeAll(): Promise<void> {
	await Promise.all(open.splice(0).map(async (sandbox) => await sandbox.close()));
}

/** A client that answers with every status and sends the given token. */
export const client = (sandbox: Sandbox, token: string): AxiosInstance =>
	axios.create({
		baseURL: sandbox.apiUrl,
		headers: { authorization: `Bearer ${token}` },
		validateStatus: () => true,
	});

/** A client with a token of that kind. */
export const as = (
	sandbox: Sandbox,
	kind: 'user' | 'admin' | 'serverToServer',
	scopes?: string[],
) => client(sandbox, sandbox.issueToken(kind, { scopes }).access_token);

/** A UUID as Zoom wants it in a path. */
export const pathUuid = (uuid: string) =>
	uuid.startsWith('/') || uuid.includes('//')
		? encodeURIComponent(encodeURIComponent(uuid))
		: encodeURIComponent(uuid);
