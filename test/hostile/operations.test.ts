/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- tests run in Node.js, not in n8n, and the seed is to be read */
import fc from 'fast-check';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { endpointOf } from '../support/endpoints';
import { formsOf } from '../support/form';
import { SEED } from '../support/seed';
import { Lane, type Case } from './lane';
import { corpus, fitsWorkflow, hostileValue, oddExpressions } from './values';
import { subjectsOf } from './subjects';

/** How many values are tried in all. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 700);
const LANES = 2;
/** Values that one run tries as items. */
const BATCH = 20;

const cases = [
	...casesOf('userOAuth2'),
	// The two fields that another login has.
	...casesOf('serverToServerOAuth2').filter(({ subject }) => /^(userId|hostId)/.test(subject.name)),
];

function casesOf(authentication: Case['authentication']): Case[] {
	return formsOf(new Zoom().description, authentication).flatMap((form) => {
		const operation = endpointOf(form);
		const it = { authentication, form, operation };
		return subjectsOf(form, operation).map((subject) => ({ ...it, subject }));
	});
}

/** One run of the node. */
interface Step {
	it: Case;
	values: unknown[];
	literal: boolean;
}

/** Goes round through all places, so that each gets as many values as any other. */
function stepsOf(runs: number): Step[] {
	const steps: Step[] = [];
	const batch = Math.max(1, Math.min(BATCH, Math.floor(runs / cases.length)));
	const values = fc.sample(hostileValue, { numRuns: runs, seed: SEED });
	const literals = [...corpus.filter(fitsWorkflow), ...oddExpressions];
	for (let done = 0, turn = 0; done < runs; turn++) {
		const it = cases[turn % cases.length];
		const literal = turn % 7 === 0;
		const own = literal
			? [literals[(turn * 31) % literals.length]]
			: values.slice(done, done + batch);
		steps.push({ it, values: own, literal });
		done += own.length;
	}
	return steps;
}

let sandboxes: Sandbox[];

beforeAll(async () => {
	sandboxes = await Promise.all(
		Array.from({ length: LANES }, async () => await startSandbox({ plan: 'business' })),
	);
});

afterAll(async () => await Promise.all(sandboxes.map(async (sandbox) => await sandbox.close())));

it(
	`takes or refuses in words ${RUNS} values that do not belong there (SEED=${SEED})`,
	async () => {
		const steps = stepsOf(RUNS);
		const lanes = sandboxes.map((sandbox) => new Lane(sandbox));
		await Promise.all(
			lanes.map(async (lane) => {
				for (let step = steps.shift(); step; step = steps.shift()) {
					const { it, values, literal } = step;
					if (literal) await lane.tryLiteral(it, values[0]);
					else await lane.tryItems(it, values);
				}
			}),
		);
		const sum = (name: keyof Lane['counts']) =>
			lanes.reduce((total, { counts }) => total + counts[name], 0);
		console.log(
			`seed ${SEED}: ${sum('inputs')} values in ${cases.length} places: ${sum('sent')} sent, ` +
				`${sum('refusedByNode')} refused by the node, ${sum('refusedByZoom')} by Zoom, ` +
				`${sum('notPlaced')} that n8n itself does not open`,
		);
		expect(lanes.flatMap(({ findings }) => findings)).toEqual([]);
	},
	300_000 + RUNS * 100,
);
