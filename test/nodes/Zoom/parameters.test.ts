import type { INodePropertyOptions } from 'n8n-workflow';
import { Zoom } from '../../../nodes/Zoom/Zoom.node';
import { startSandbox, type Sandbox } from '../../../sandbox';
import type { Parameter } from '../../../sandbox/endpoints';
import { endpointsOf } from '../../support/endpoints';
import { formsOf } from '../../support/form';
import { keyOf, OperationWalk } from './parameters/walk';

/** Fields that are not sent: each chooses between alternatives, which are sent themselves. */
const FORM_ONLY = [
	'body recurrence.monthly_by',
	'body recurrence.end_by',
	'body registrant_ids',
	'query extent',
];

/** What the form offers besides Zoom's own values, by parameter: asked for in more than one request. */
const OFFERED_BESIDES: Record<string, string[]> = { status: ['all'] };

/** What an operation always sends, and the form does not ask for. */
const FIXED = ['meetingStatus body action'];

/** Where an empty text is refused: what is meant can't be known. */
const NEVER_EMPTY = ['DELETE_MEETING query occurrence_id'];

/** Texts for which empty means not set, as Zoom could do nothing with an empty one. */
const NOTHING_WHEN_EMPTY =
	/^query |^body (recurrence\.weekly_days|start_time|timezone|template_id|schedule_for|source_id)$|^body topic create$/;

/** A text for Zoom that is true or false, so a switch in the form. */
const A_SWITCH = 'mc';

const forms = formsOf(new Zoom().description, 'userOAuth2');
const operations = endpointsOf(forms).map((operation) => ({
	...operation,
	parameters: operation.parameters.filter(
		(parameter) => !FIXED.includes(`${operation.id} ${keyOf(parameter)}`),
	),
}));
const walked = new Set<string>();
let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ strict: true });
});

afterAll(async () => {
	await sandbox.close();
});

it('has a form for each operation of Zoom, and none for another', () => {
	const asked = new Set(forms.map(({ method, url }) => `${method} ${url}`));
	expect([...asked].sort()).toEqual(
		operations.map(({ method, path }) => `${method} ${path}`).sort(),
	);
});

describe.each(operations)('$id', (operation) => {
	const form = forms.find(
		({ method, url }) => method === operation.method && url === operation.path,
	)!;
	const walk = new OperationWalk(form, operation, () => sandbox);

	it('sends nothing optional when nothing is set', async () => {
		expect(await walk.setNothing()).toEqual([]);
	});

	it('has a parameter of Zoom behind every field that sends something', () => {
		const known = [...operation.parameters.map(keyOf), ...FORM_ONLY];
		const sending = form.fields.flatMap(({ place }) => (place ? [keyOf(place)] : []));
		expect(sending.filter((one) => !known.includes(one))).toEqual([]);
	});

	describe.each(operation.parameters)('$in $name', (parameter) => {
		const asSent = (wire: unknown) => (parameter.in === 'body' ? wire : String(wire));

		it('arrives alone, at its place, as what it is', async () => {
			const wire = await walk.wireFor(parameter);
			const { value, along } = await walk.setAlone(parameter, wire);
			expect(value).toEqual(asSent(wire));
			expect(along).toEqual([]);
			walked.add(`${operation.id} ${keyOf(parameter)}`);
		});

		for (const wire of edgesOf(parameter)) {
			it(`arrives also as ${JSON.stringify(wire)}`, async () => {
				const { value, along } = await walk.setAlone(parameter, wire);
				expect(value).toEqual(asSent(wire));
				expect(along).toEqual([]);
			});
		}

		if (canBeEmptied(parameter) && !NEVER_EMPTY.includes(`${operation.id} ${keyOf(parameter)}`)) {
			const unset = countsAsUnset(parameter, form.operation);
			it(unset ? 'is not sent when it is empty' : 'arrives also as an emptied text', async () => {
				const { value, along } = await walk.setAlone(parameter, '');
				expect(value).toBe(unset ? undefined : '');
				expect(along).toEqual([]);
			});
		}

		if (parameter.enum) {
			it('offers every value that Zoom takes, and no other', () => {
				const options = walk.fieldFor(parameter).field.options as INodePropertyOptions[];
				const offered = options.map(({ value }) => value);
				const besides = OFFERED_BESIDES[parameter.name] ?? [];
				const taken = parameter.enum!.filter((one) => one !== '');
				expect(offered.sort()).toEqual([...taken, ...besides].sort());
			});
		}
	});
});

/** Values that look like nothing and yet mean something. */
function edgesOf({ type, name, minimum, enum: choices }: Parameter): unknown[] {
	if (type === 'boolean') return [true, false];
	if (name === A_SWITCH) return ['true', 'false'];
	if (name === 'registrants') return [];
	if (type.endsWith('[]')) return [[]];
	if (type !== 'integer') return [];
	const takesZero = choices ? choices.includes(0) : minimum === 0 || name === 'duration';
	return takesZero ? [0] : [];
}

/** Texts that are not required; a recurrence that ends on no date is refused, see recurrence.test.ts. */
function canBeEmptied(parameter: Parameter): boolean {
	const { type, required, name } = parameter;
	return type === 'string' && !required && ![A_SWITCH, 'recurrence.end_date_time'].includes(name);
}

function countsAsUnset(parameter: Parameter, operation: string): boolean {
	if (parameter.enum !== undefined) return true;
	return [keyOf(parameter), `${keyOf(parameter)} ${operation}`].some((one) =>
		NOTHING_WHEN_EMPTY.test(one),
	);
}

it('reaches every parameter of every operation', () => {
	const all = operations.flatMap(({ id, parameters }) =>
		parameters.map((parameter) => `${id} ${keyOf(parameter)}`),
	);
	expect([...walked].sort()).toEqual(all.sort());
});
