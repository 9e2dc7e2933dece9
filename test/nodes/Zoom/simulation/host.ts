import { PollContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INodeExecutionData,
	type INodeParameters,
	type WorkflowActivateMode,
} from 'n8n-workflow';
import { ZoomTrigger } from '../../../../nodes/Zoom/ZoomTrigger.node';
import type { TestCredential } from '../../../support/types';
import { storeCredential } from '../../../support/credentialsHelper';
import { nodeTypesOf } from '../../../support/nodeTypes';
import { createAdditionalData, placeNode, type PlacedNode } from '../../../support/workflow';
import type { Zoom } from './zoom';

/** What one poll gave. */
export interface Result {
	items: IDataObject[];
	error?: Error;
	/** Whether it wrote down something new. */
	stored: boolean;
}

const nodeType = new ZoomTrigger();
const placements = new Map<string, Promise<PlacedNode>>();
const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
let processes = 0;

/** n8n with one published workflow. It stores static data when it does: after an activation, and when items come. */
export class Host {
	/** The time that the next poll gets, in milliseconds; n8n's own if undefined. */
	budget?: number;
	private saved: IDataObject = {};
	private active?: { workflow: Workflow; context: PollContext; first: boolean };
	/** The process is known to the node by the workflow's ID, so another process takes another one. */
	private process = ++processes;
	private mode: WorkflowActivateMode = 'activate';
	private readonly login = {
		baseUrl: 'https://zoom.example/v2',
		plan: 'business',
		oauthTokenData: { access_token: 'of the simulation' },
	};
	private constructor(
		private placed: PlacedNode,
		private readonly zoom: Zoom,
	) {}

	static async start(
		parameters: INodeParameters,
		credential: TestCredential,
		zoom: Zoom,
	): Promise<Host> {
		return new Host(await place(parameters, credential), zoom);
	}

	/** Whether the next poll is the first one of an activation. */
	get activates(): boolean {
		return !this.active || this.active.first;
	}

	/** The mode of the activation that the next poll belongs to. */
	get activation(): WorkflowActivateMode {
		return this.mode;
	}

	/** Switches off; the next poll activates the workflow again in this mode. */
	deactivate(mode: WorkflowActivateMode): void {
		this.active = undefined;
		// An activation that n8n has still to make keeps its mode.
		this.mode = mode;
	}

	/** Ends the process: what was not stored is gone. */
	restart(): void {
		this.process = ++processes;
		this.active = undefined;
	}

	async edit(parameters: INodeParameters, credential: TestCredential): Promise<void> {
		this.placed = await place(parameters, credential);
	}

	/** A scheduled poll. One that activates and fails leaves the workflow switched off, to be activated again. */
	async poll(): Promise<Result> {
		this.active ??= { ...this.open(this.mode), first: true };
		const { active } = this;
		const activates = active.first;
		const written = () => JSON.stringify(active.workflow.getStaticData('node', this.placed.node));
		const before = written();
		try {
			const output = await nodeType.poll.call(active.context);
			active.first = false;
			const stored = written() !== before;
			if (output || activates) this.save(active.workflow);
			return { items: toJson(output), stored };
		} catch (error) {
			if (activates) this.active = undefined;
			return { items: [], error: error as Error, stored: false };
		}
	}

	/**
	 * A poll of n8n with durable cursors: it has a context of its own, and what it wrote down is stored in one step with
	 * what it emits, but for the poll at publishing, of which it is dropped.
	 */
	async durablePoll(): Promise<Result> {
		this.active = undefined;
		const publishes = this.mode === 'activate';
		const { workflow, context } = this.open(this.mode);
		const output = await nodeType.poll.call(context);
		this.mode = 'update';
		const stored = workflow.staticData.__dataChanged === true;
		if (!publishes) this.save(workflow);
		return { items: toJson(output), stored };
	}

	/** What n8n has stored for the node. */
	get staticData(): IDataObject {
		return this.saved;
	}

	/** Puts something else where n8n has stored what the node wrote, and starts n8n again. */
	damage(data: IDataObject): void {
		this.saved = data;
		this.restart();
		this.deactivate('init');
	}

	/** Two scheduled polls that overlap, as n8n does not wait for the first. */
	async overlap(): Promise<Result[]> {
		return await Promise.all([this.poll(), this.poll()]);
	}

	/** Fetch Test Event: works on a copy of the stored data. Gives whether it left the copy as it was. */
	async fetchTestEvent(): Promise<Omit<Result, 'stored'> & { untouched: boolean }> {
		const { workflow, context } = this.open('manual', 'manual');
		const before = JSON.stringify(workflow.staticData);
		const result = await nodeType.poll.call(context).then(
			(output) => ({ items: toJson(output) }),
			(error: Error) => ({ items: [], error }),
		);
		return { ...result, untouched: JSON.stringify(workflow.staticData) === before };
	}

	private open(activation: WorkflowActivateMode, mode: 'trigger' | 'manual' = 'trigger') {
		const { node } = this.placed;
		const workflow = new Workflow({
			id: `simulated-${this.process}`,
			nodes: [node],
			connections: {},
			active: true,
			nodeTypes: nodeTypesOf({ [node.type]: this.placed.nodeType }),
			staticData: { [`node:${node.name}`]: copy(this.saved) },
		});
		const context = new PollContext(workflow, node, createAdditionalData(), mode, activation);
		const usual = context.getPollBudgetMs();
		Object.assign(context, { getPollBudgetMs: () => this.budget ?? usual });
		context.getCredentials = async () => this.login as never;
		context.helpers.httpRequestWithAuthentication = async (_type, options) =>
			(await this.zoom.send(options)) as never;
		return { workflow, context };
	}

	private save(workflow: Workflow): void {
		if (workflow.staticData.__dataChanged !== true) return;
		this.saved = copy(workflow.getStaticData('node', this.placed.node));
		workflow.staticData.__dataChanged = false;
	}
}

/** Filling in a form takes n8n a while, so the same form is filled in once. */
async function place(parameters: INodeParameters, credential: TestCredential): Promise<PlacedNode> {
	const form = JSON.stringify(parameters);
	const placed = placements.get(form) ?? placeNode({ nodeType, parameters });
	placements.set(form, placed);
	const { node, nodeType: loaded } = await placed;
	return { node: { ...node, credentials: storeCredential(credential) }, nodeType: loaded };
}

function toJson(output: INodeExecutionData[][] | null): IDataObject[] {
	return (output?.[0] ?? []).map(({ json }) => json);
}
