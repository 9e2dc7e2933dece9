import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';
import type { ZoomEvent } from '../../../../nodes/Zoom/polling/events';
import { ZoomTrigger } from '../../../../nodes/Zoom/ZoomTrigger.node';
import { startSandbox, type ReceivedRequest, type Sandbox } from '../../../../sandbox';
import { createPoller, type Poller, type RunOptions } from '../../../support/n8n';
import { serverToServerCredential, userCredential } from '../../../support/zoom';

export const logins = ['userOAuth2', 'serverToServerOAuth2'] as const;

/** A workflow that starts with a Zoom Trigger. */
export interface Watch {
	poller: Poller;
	/** What the workflow starts with after one poll; nothing when it does not start. */
	poll(): Promise<IDataObject[]>;
	/** The requests of that poll, besides those for a token. */
	requestsOf(poll: () => Promise<unknown>): Promise<ReceivedRequest[]>;
	/** What Fetch Test Event shows. */
	samples(): Promise<IDataObject[]>;
	/** Length of the state in n8n's database, in bytes. */
	stateSize(): number;
}

/** A sandbox whose tokens outlive every clock of a test. */
export const sandboxForEvents = async () =>
	await startSandbox({ plan: 'business', tokenLifetimeSeconds: 1_000_000_000 });

export const byId = (value: string | number) => ({ __rl: true, mode: 'id', value: String(value) });

/** Something that a user fills in under an event. */
export interface Setting {
	field: INodeProperties;
	/** Whether it is one of the options, or at the top of the form. */
	isOption: boolean;
	/** Parameters of the trigger with the setting and what it was with before. */
	with: (value: unknown, others?: INodeParameters) => INodeParameters;
}

/** What is filled in under an event: fields at the top and options, each once, whatever the login. */
export function settingsOf({ value: event, fields }: ZoomEvent): Setting[] {
	const options = fields.filter(({ type }) => type === 'collection').flatMap((one) => one.options);
	const top = fields.filter(({ type }) => !['collection', 'notice'].includes(type));
	const settings = [
		...top.map((field) => ({ field, isOption: false })),
		...(options as INodeProperties[]).map((field) => ({ field, isOption: true })),
	].filter(
		({ field }, at, all) => all.findIndex((other) => other.field.name === field.name) === at,
	);
	return settings.map(({ field, isOption }) => ({
		field,
		isOption,
		with(value, { options: others = {}, ...rest } = {}) {
			const chosen = { [field.name]: value } as INodeParameters;
			if (!isOption) return { ...rest, event, options: others, ...chosen };
			return { ...rest, event, options: { ...(others as INodeParameters), ...chosen } };
		},
	}));
}

/** Who the login acts as: the connected user, or (`admin`) that user with the scopes of an administrator. */
export interface LoginOptions extends Partial<RunOptions> {
	admin?: boolean;
}

/** A workflow with this trigger that is not published yet: its first poll publishes it. */
export function watchOf(
	sandbox: Sandbox,
	parameters: INodeParameters,
	{ admin = false, ...options }: LoginOptions = {},
): Watch {
	const poller = createPoller({
		nodeType: new ZoomTrigger(),
		parameters,
		credential:
			parameters.authentication === 'serverToServerOAuth2'
				? serverToServerCredential(sandbox)
				: userCredential(
						sandbox,
						admin ? { oauthTokenData: { ...sandbox.issueToken('admin') } } : {},
					),
		...options,
	});
	const json = (items: Awaited<ReturnType<Poller['poll']>>) =>
		(items ?? []).map((item) => item.json);
	return {
		poller,
		poll: async () => json(await poller.poll()),
		async requestsOf(poll) {
			const before = sandbox.requests.length;
			await poll();
			return sandbox.requests.slice(before).filter(({ operation }) => operation !== undefined);
		},
		samples: async () => json(await poller.poll('manual')),
		stateSize: () => Buffer.byteLength(JSON.stringify(poller.saved())),
	};
}

/** A published workflow with this trigger, whose first poll was silent. */
export async function published(
	sandbox: Sandbox,
	parameters: INodeParameters,
	options: LoginOptions = {},
): Promise<Watch> {
	const watch = watchOf(sandbox, parameters, options);
	expect(await watch.poll()).toEqual([]);
	return watch;
}

/** Polls twice: what the first found, having seen that the second finds nothing more. */
export async function pollOnce({ poll }: Watch): Promise<IDataObject[]> {
	const items = await poll();
	expect(await poll()).toEqual([]);
	return items;
}

/** What a user of the node reads when a poll fails. */
export async function failure(poll: Promise<unknown>) {
	const error = (await poll.then(
		() => undefined,
		(cause: unknown) => cause,
	)) as (Error & { description?: string }) | undefined;
	if (!error) throw new Error('The poll did not fail');
	return { message: error.message, description: String(error.description) };
}
