import type { IDataObject, INodeExecutionData, INodeParameters, NodeApiError } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import type { RunOptions, TestCredential } from '../../../support/n8n';
import { serverToServerCredential, userCredential, zoom } from '../../../support/zoom';

/** One operation of the node, run against a sandbox of its own. */
export interface Subject {
	readonly sandbox: Sandbox;
	/** Runs the operation; by default as an administrator who connected with User OAuth2. */
	run(parameters: INodeParameters, options?: Partial<RunOptions>): Promise<INodeExecutionData[]>;
	/** The error that the operation stops with; fails when it does not. */
	refusal(parameters: INodeParameters, options?: Partial<RunOptions>): Promise<NodeApiError>;
}

/** Starts a sandbox for the tests of a file, with an empty request log before each. */
export function setUp(resource: string, operation: string): Subject {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	beforeEach(() => sandbox.control.clearRequests());
	afterAll(async () => await sandbox.close());

	const run: Subject['run'] = async (parameters, options = {}) =>
		await zoom(
			sandbox,
			{ resource, operation, ...parameters },
			{ credential: loginOf(sandbox, parameters.authentication), ...options },
		);
	return {
		get sandbox() {
			return sandbox;
		},
		run,
		async refusal(parameters, options) {
			const outcome = await run(parameters, options).catch((error: NodeApiError) => error);
			expect(outcome).toBeInstanceOf(Error);
			return outcome as NodeApiError;
		},
	};
}

function loginOf(sandbox: Sandbox, authentication: unknown): TestCredential {
	return authentication === SERVER
		? serverToServerCredential(sandbox)
		: userCredential(sandbox, { oauthTokenData: { ...sandbox.issueToken('admin') } });
}

/** A user, meeting or webinar entered By ID. */
export function byId(value: string | number): INodeParameters {
	return { __rl: true, mode: 'id', value: String(value) };
}

const [USER, SERVER] = ['userOAuth2', 'serverToServerOAuth2'];

/** The choice of a Server-to-Server login in the form. */
export const serverToServer: INodeParameters = { authentication: SERVER };

/** The JSON of each item. */
export function jsonOf(items: INodeExecutionData[]): IDataObject[] {
	return items.map(({ json }) => json);
}

/** What all operations have in common. */
export interface Example {
	/** Parameters with which the operation succeeds, each time they are asked for. */
	parameters: () => INodeParameters;
	/** Where the envelope holds the list; left out where the answer is one object. */
	listKey?: string;
}

/** Tests that hold for every operation: both logins, the envelope, and pairing of items. */
export function behavesAsEveryOperation(subject: Subject, { parameters, listKey }: Example): void {
	const envelope = { options: { output: 'envelope' } };
	const entriesOf = (data: unknown) => (listKey ? (data as IDataObject)[listKey] : [data]);

	it.each([USER, SERVER])('works with %s', async (authentication) => {
		const items = await subject.run({ ...parameters(), authentication });
		expect(items.length).toBeGreaterThan(0);
		for (const { json } of items) expect(Object.keys(json)).not.toHaveLength(0);
	});

	it('gives one envelope with what Data gives', async () => {
		const items = await subject.run(parameters());
		const [{ json, pairedItem }, ...more] = await subject.run({ ...parameters(), ...envelope });
		expect(more).toEqual([]);
		expect(json).toEqual({ data: expect.anything(), error: null, successful: true });
		const keys = (entries: unknown) => (entries as object[]).map((entry) => Object.keys(entry));
		expect(keys(entriesOf(json.data))).toEqual(keys(jsonOf(items)));
		expect(pairedItem).toEqual({ item: 0 });
	});

	it('puts a refusal into the envelope', async () => {
		const given = { ...parameters(), ...envelope };
		const refused = { status: 404, code: 3001, message: 'Meeting does not exist: 1.' };
		subject.sandbox.control.failNext(refused);
		const [{ json }] = await subject.run(given);
		expect(json).toEqual({
			data: null,
			error: expect.stringMatching(
				/^(Zoom has no such meeting or webinar|The \w+ is gone already)\. .*Zoom code 3001/,
			),
			successful: false,
		});
	});

	it('pairs every item that comes out with the one that went in', async () => {
		const given = parameters();
		const items = await subject.run(listKey ? { ...given, limit: 2 } : given, {
			items: [{ n: 0 }, { n: 1 }, { n: 2 }],
		});
		const order = items.map(({ pairedItem }) => (pairedItem as { item: number }).item);
		expect(order).toEqual([...order].sort());
		expect(new Set(order)).toEqual(new Set([0, 1, 2]));
	});
}
