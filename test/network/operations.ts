import { NodeApiError, type IDataObject, type INodeParameters } from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import type { Meeting, Recording, Sandbox } from '../../sandbox';
import { runNode, type TestCredential } from '../support/n8n';

/** What came of the operations. */
export interface Counts {
	/** Operations that were run. */
	sent: number;
	/** Those that the user saw fail. */
	failed: number;
	/** Successes that Zoom knows nothing of, or that came back incomplete. */
	lost: string[];
	/** What Zoom holds, or gave, more than once. */
	doubled: string[];
	/** Failures that people can't read, or that do not say that Zoom may have done it. */
	unreadable: string[];
}

/** One operation, and what has to be true of it afterwards. */
interface Task {
	name: string;
	parameters: INodeParameters;
	/** Whether Zoom has done it as the node says: what is missing, in words. */
	lost: (items: IDataObject[]) => string | undefined;
	/** How often Zoom has done what may be done once; undefined where it does not matter. */
	times?: () => number;
}

const nodeType = new Zoom();
const byId = (value: number | string) => ({ __rl: true, mode: 'id', value: String(value) });
/** How a failed create or delete says that it may have happened all the same. */
const MAY_BE_DONE = /Zoom may have carried the request out/;
const RAW = /<html|unexpected token|JSON at|\[object|undefined|is not a function/i;

/** A mix of what users do, each kind as often as any other. */
export class Operations {
	readonly counts: Counts = { sent: 0, failed: 0, lost: [], doubled: [], unreadable: [] };
	/** Meetings of a colleague that nothing changes. */
	private readonly listed: Meeting[];

	constructor(
		private readonly sandbox: Sandbox,
		private readonly credential: TestCredential,
		private readonly timeout: number,
	) {
		const [, { id }] = sandbox.data.users;
		sandbox.control.seedMany({ kind: 'meetings', count: 40, userId: id });
		this.listed = sandbox.data.meetings.filter(({ host_id, type }) => host_id === id && type !== 1);
	}

	/** Runs the operation of this number, and checks what came of it. */
	async run(number: number): Promise<void> {
		const kinds = ['create', 'get', 'list', 'update', 'remove'] as const;
		const task = this[kinds[number % kinds.length]](number);
		this.counts.sent++;
		const parameters = { ...task.parameters, requestOptions: { timeout: this.timeout } };
		const outcome = await runNode({ nodeType, parameters, credential: this.credential }).then(
			(items) => items.map(({ json }) => json),
			(error: Error) => error,
		);
		if (outcome instanceof Error) this.fail(task, outcome);
		else this.judge(task, outcome);
	}

	private judge(task: Task, items: IDataObject[]): void {
		const lost = task.lost(items);
		if (lost) this.counts.lost.push(`${task.name}: ${lost}`);
		if (task.times && task.times() !== 1) {
			this.counts.doubled.push(`${task.name}: done ${task.times()} times`);
		}
	}

	private fail(task: Task, error: Error): void {
		this.counts.failed++;
		const times = task.times?.() ?? 0;
		if (times > 1) this.counts.doubled.push(`${task.name}: done ${times} times`);
		const description = error instanceof NodeApiError ? (error.description ?? '') : '';
		const text = `${error.message} ${description}`;
		const silent = task.times !== undefined && !MAY_BE_DONE.test(text);
		if (!description || RAW.test(text) || silent) {
			this.counts.unreadable.push(`${task.name}: ${text}`);
		}
	}

	private create(number: number): Task {
		const topic = `Meeting ${number}`;
		const { requests, data } = this.sandbox;
		const sent = () => requests.filter(({ body }) => (body as IDataObject)?.topic === topic).length;
		const made = () => data.meetings.filter((meeting) => meeting.topic === topic);
		return {
			name: `create ${number}`,
			parameters: { operation: 'create', topic },
			lost: ([item]) =>
				made().some(({ id }) => id === item?.id) ? undefined : 'there is no such meeting',
			times: () => Math.max(sent(), made().length),
		};
	}

	private get(number: number): Task {
		const { id } = this.listed[number % this.listed.length];
		return {
			name: `get ${number}`,
			parameters: { operation: 'get', meetingId: byId(id) },
			lost: ([item]) => (item?.id === id ? undefined : 'another meeting came back'),
		};
	}

	private list(number: number): Task {
		const wanted = this.listed.map(({ id }) => id);
		return {
			name: `list ${number}`,
			parameters: {
				operation: 'getAll',
				userId: byId(this.listed[0].host_id),
				returnAll: true,
				options: { page_size: 15 },
			},
			lost: (items) => {
				const found = new Set(items.map(({ id }) => id));
				if (found.size !== items.length) this.counts.doubled.push(`list ${number}`);
				return wanted.every((id) => found.has(id)) ? undefined : 'meetings are missing';
			},
		};
	}

	private update(number: number): Task {
		const meeting = this.sandbox.control.addMeeting();
		const agenda = `Agenda ${number}`;
		return {
			name: `update ${number}`,
			parameters: { operation: 'update', meetingId: byId(meeting.id), updateFields: { agenda } },
			lost: () => (meeting.agenda === agenda ? undefined : 'the meeting is as before'),
		};
	}

	private remove(number: number): Task {
		const recording: Recording = this.sandbox.control.addRecording({});
		const { requests } = this.sandbox;
		const path = encodeURIComponent(recording.uuid);
		return {
			name: `delete ${number}`,
			parameters: {
				resource: 'recording',
				operation: 'delete',
				recordedId: byId(recording.uuid),
			},
			lost: () => (recording.trashed ? undefined : 'the recording is still there'),
			times: () =>
				requests.filter((one) => one.method === 'DELETE' && decoded(one.path).includes(path))
					.length,
		};
	}
}

/** A path in which an identifier is encoded once, however often it was. */
function decoded(path: string): string {
	return path.replace(/%25/g, '%');
}
