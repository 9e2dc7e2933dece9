/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import { inspect } from 'node:util';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import type { Sandbox } from '../../sandbox';
import type { Operation } from '../../sandbox/endpoints';
import { targetFor } from '../nodes/Zoom/parameters/world';
import { merge, type Form } from '../support/form';
import { runNode, type TestCredential } from '../support/n8n';
import { serverToServerCredential, userCredential } from '../support/zoom';
import { asLoaded } from '../support/nodeTypes';
import { placeNode } from '../support/workflow';
import { complaint, holdsSecret, secretsOf, strayRequests, type Outcome } from './judge';
import type { Subject } from './subjects';

/** One operation with one place in its form, for one way to log in. */
export interface Case {
	authentication: 'userOAuth2' | 'serverToServerOAuth2';
	form: Form;
	operation: Operation;
	subject: Subject;
}

/** What is wrong, where, and with which value. */
export interface Finding {
	where: string;
	value: string;
	what: string;
}

/** Milliseconds after which a batch counts as hanging. */
const LONGEST = 240_000;
/** Requests that one value may cost at most: a list over a long time is asked for month by month. */
const MOST_REQUESTS = 900;
/** Batches after which a lane starts from a fresh account. */
const FRESH_AFTER = 30;
/** Where an ID is looked up, a registration link is looked for, or the form decides which of two paths is asked. */
const LOOK_UPS: Record<string, string[]> = {
	ZOOM_GET_A_MEETING_SUMMARY: ['GET_PAST_MEETING'],
	webinarAbsentees: ['LIST_PAST_WEBINAR_INSTANCES'],
	LIST_MEETING_SUMMARIES: ['ListUserMeetingSummaries'],
};
export const BEHIND_LINKS = [
	'ZOOM_LIST_MEETINGS',
	'ZOOM_LIST_WEBINARS',
	'ZOOM_GET_A_MEETING',
	'ZOOM_GET_A_WEBINAR',
];

const nodeType = new Zoom();
asLoaded(nodeType);

/** Runs cases one after the other against a sandbox of its own. */
export class Lane {
	private batches = 0;
	readonly findings: Finding[] = [];
	readonly counts = { inputs: 0, sent: 0, refusedByNode: 0, refusedByZoom: 0, notPlaced: 0 };

	constructor(private readonly sandbox: Sandbox) {}

	/** Tries values through an expression, as items bring them. */
	async tryItems(it: Case, values: unknown[]): Promise<void> {
		const items = values.map((value) => ({ json: { value } as IDataObject }));
		await this.attempt(it, it.subject.place('={{ $json.value }}'), values, items);
	}

	/** Tries a value that stands in the workflow itself. */
	async tryLiteral(it: Case, value: unknown): Promise<void> {
		await this.attempt(it, it.subject.place(value), [value], [{ json: { value: {} } }]);
	}

	private async attempt(
		it: Case,
		own: INodeParameters,
		values: unknown[],
		items: INodeExecutionData[],
	): Promise<void> {
		if (this.batches++ % FRESH_AFTER === 0) this.sandbox.control.reset();
		const { resource, operation } = it.form;
		const { required } = targetFor(it.form, this.sandbox);
		const { authentication } = it;
		const parameters = merge({ authentication, resource, operation, ...required }, own);
		const credential = this.login(authentication);
		const options = { nodeType, parameters, credential, items, continueOnFail: true };
		this.counts.inputs += values.length;
		// What n8n itself can't open never reaches the node.
		if (!(await placeNode(options).catch(() => undefined))) {
			this.counts.notPlaced += values.length;
			return;
		}
		this.sandbox.control.clearRequests();
		const outputs = await inTime(runNode(options)).catch((error: Error) => error);
		this.judge(it, values, outputs, credential);
	}

	private login(authentication: Case['authentication']): TestCredential {
		if (authentication === 'serverToServerOAuth2') return serverToServerCredential(this.sandbox);
		const oauthTokenData = { ...this.sandbox.issueToken('admin') };
		return userCredential(this.sandbox, { oauthTokenData });
	}

	private judge(
		it: Case,
		values: unknown[],
		outputs: INodeExecutionData[] | Error,
		credential: TestCredential,
	): void {
		const { requests } = this.sandbox;
		const isPicker = /^(meeting|pastMeeting|webinar|pastWebinar|recorded)Id/.test(it.subject.name);
		const allowed = [
			it.operation.id,
			...(LOOK_UPS[it.operation.id] ?? []),
			...(isPicker ? BEHIND_LINKS : []),
		];
		const add = (value: unknown, what: string) =>
			this.findings.push({
				where: `${it.form.resource} ${it.form.operation}: ${it.subject.name} (${it.authentication})`,
				value: shown(value),
				what,
			});
		const stray = strayRequests(requests, allowed);
		if (stray.length) add(values, `another path was reached: ${stray.join(', ')}`);
		if (requests.length > values.length * MOST_REQUESTS) add(values, `${requests.length} requests`);
		if (outputs instanceof Error) {
			add(values, `the run stopped: ${inspect(outputs, { depth: 0 })}`);
			return;
		}
		if (holdsSecret(outputs.map(withoutStack), secretsOf(credential))) add(values, 'a secret');
		if (({} as IDataObject).polluted !== undefined) add(values, 'a prototype was changed');
		for (const outcome of outcomesOf(values, outputs)) {
			this.count(outcome);
			const what = complaint(outcome, it.subject);
			if (what) add(outcome.value, what);
		}
	}

	private count({ error }: Outcome): void {
		if (error === undefined) this.counts.sent++;
		else if ((error as Error).name === 'NodeApiError') this.counts.refusedByZoom++;
		else this.counts.refusedByNode++;
	}
}

/** A value as a finding tells it. */
export function shown(value: unknown): string {
	return inspect(value, { depth: 3, maxStringLength: 120, maxArrayLength: 10 });
}

/** Fails when something takes so long that it counts as hanging. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`It hangs for ${LONGEST} ms`)), LONGEST);
	});
	return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Outputs come in the order of the items; those that n8n itself made of an error are not paired with one. */
function outcomesOf(values: unknown[], outputs: INodeExecutionData[]): Outcome[] {
	const outcomes = values.map((value): Outcome => ({ value }));
	const paired = new Set<number>();
	for (const { pairedItem, error } of outputs) {
		if (!pairedItem) continue;
		const { item } = pairedItem as { item: number };
		paired.add(item);
		if (error) outcomes[item].error = error;
	}
	const left = outcomes.filter((_, index) => !paired.has(index));
	outputs
		.filter(({ pairedItem }) => !pairedItem)
		.forEach(({ error }, index) => {
			left[index].error = error ?? new Error('an item without a pair');
		});
	return outcomes;
}

/** What an item leaves behind for people to read. */
function withoutStack({ json, error }: INodeExecutionData): unknown {
	if (!error) return json;
	return { json, ...error, stack: '', message: error.message };
}
