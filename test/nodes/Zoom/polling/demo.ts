import { PollContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type IPollFunctions,
	type WorkflowActivateMode,
} from 'n8n-workflow';
import { changes } from '../../../../nodes/Zoom/polling/changes';
import type { ChangedEvent, NewEvent } from '../../../../nodes/Zoom/polling/events';
import { newItems } from '../../../../nodes/Zoom/polling/newItems';
import type { PollRun } from '../../../../nodes/Zoom/polling/run';
import { Sweep } from '../../../../nodes/Zoom/polling/sweep';
import { nodeTypesOf } from '../../../support/nodeTypes';
import { createAdditionalData } from '../../../support/workflow';

/** An entry of the demo list. */
export interface DemoEntry extends IDataObject {
	id: string;
	/** In milliseconds since 1970. */
	at: number;
}

const form = {
	see: 'https://example.com',
	description: '',
	requirements: '',
	fields: [],
	parameters: async (context: IPollFunctions) => ({
		watched: String(context.getNodeParameter('watched')),
	}),
	whenEmpty: 'Check the demo.',
};

/** An event for new entries of a list that the test fills. */
export function demoNew(more: Partial<NewEvent> = {}) {
	const list: DemoEntry[] = [];
	const event = newItems({
		...form,
		value: 'demoNew',
		name: 'Demo New',
		read: async () => [...list],
		key: ({ id }) => String(id),
		time: ({ at }) => Number(at),
		ignoreBefore: () => 0,
		payload: async ({ id }) => ({ fired: id }),
		...more,
	});
	return { event, list };
}

/** An event for changes of an object that the test sets. */
export function demoChanged(more: Partial<ChangedEvent> = {}) {
	const world: { object?: IDataObject } = {};
	const event = changes({
		...form,
		value: 'demoChanged',
		name: 'Demo Changed',
		read: async () => world.object && { ...world.object },
		snapshot: (object) => ({ text: object.text }),
		compare: (before, after) =>
			before?.text === after.text ? [] : [{ from: before?.text ?? null, to: after.text }],
		sample: (object) => [{ sample: object.text }],
		...more,
	});
	return { event, world };
}

/** A poll that is asked for nothing but the time. */
export function demoRun(now: number, more: Partial<PollRun> = {}): PollRun {
	return {
		parameters: {},
		now,
		begunAt: now,
		sweep: new Sweep(),
		outOfTime: () => false,
		...more,
	} as Partial<PollRun> as PollRun;
}

/** How a context of the demo node comes to be. */
export interface DemoOptions {
	mode?: 'trigger' | 'manual';
	activation?: WorkflowActivateMode;
	/** Other workflows share nothing with each other in a process. */
	workflowId?: string;
	staticData?: IDataObject;
	watched?: string;
	includeInactive?: boolean;
	credentialId?: string;
}

const field = (name: string, type: INodeProperties['type'], value: string | object) =>
	({ displayName: name, name, type, default: value }) as INodeProperties;
const properties: INodeProperties[] = [
	field('authentication', 'string', 'userOAuth2'),
	field('watched', 'string', ''),
	{
		...field('options', 'collection', {}),
		options: [{ displayName: '', name: 'includeInactive', type: 'boolean', default: true }],
	},
];

let workflows = 0;

/** An ID that no other test uses. */
export const newWorkflowId = () => `demo-${++workflows}`;

/** n8n's own context of a polling node, with a credential that needs no login. */
export function demoContext(options: DemoOptions = {}) {
	const { mode = 'trigger', activation = 'activate', watched = 'a' } = options;
	const node: INode = {
		id: 'demo',
		name: 'Demo',
		type: 'demo',
		typeVersion: 1,
		position: [0, 0],
		parameters: {
			authentication: 'userOAuth2',
			watched,
			options: { includeInactive: options.includeInactive ?? false },
		},
		credentials: { zoomUserOAuth2Api: { id: options.credentialId ?? 'demo', name: 'Demo' } },
	};
	const nodeType = { description: { properties } } as Partial<INodeType> as INodeType;
	const workflow = new Workflow({
		id: options.workflowId ?? newWorkflowId(),
		nodes: [node],
		connections: {},
		active: true,
		nodeTypes: nodeTypesOf({ demo: nodeType }),
		staticData: { 'node:Demo': options.staticData ?? {} },
	});
	const context = new PollContext(workflow, node, createAdditionalData(), mode, activation);
	context.getCredentials = async () => ({ baseUrl: '', plan: 'business' }) as never;
	return {
		context,
		/** A copy of the node's static data. */
		stored: () => JSON.parse(JSON.stringify(workflow.getStaticData('node', node))) as IDataObject,
		/** Whether n8n would find that it has changed. */
		changed: () => workflow.staticData.__dataChanged === true,
	};
}

/** The JSON of what a poll gave, or null. */
export const jsonOf = (output: INodeExecutionData[][] | null) =>
	output && output[0].map(({ json }) => json);
