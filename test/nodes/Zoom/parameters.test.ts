import type { INodePropertyOptions } from 'n8n-workflow';
import { Zoom } from '../../../nodes/Zoom/Zoom.node';
import { startSandbox, type Sandbox } from '../../../sandbox';
import type { Parameter } from '../../../sandbox/endpoints';
import { endpointOf, fixedIn } from '../../support/endpoints';
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
const OFFERED_BESIDES: Record<string, string[]> = {
	'meeting/getRegistrants query status': ['all'],
	'webinar/getRegistrants query status': ['all'],
};

/** Texts for which empty means not set, as Zoom could do nothing with an empty one. */
const NOTHING_WHEN_EMPTY =
	/^query |^body (recurrence\.weekly_days|start_time|timezone|template_id|schedule_for|source_id|record_file_id|group_id|host_key|zoom_one_type|plan_united_type|user_info\.(password|plan_united_type))$|^body topic create$|^body (topic|password|authentication_option) updateSettings$/;

/** Texts that have to be filled in where they are shown: left empty, they are refused. */
const REFUSED_WHEN_EMPTY = /^body recurrence\.end_date_time |^query occurrence_id delete$/;

/** A text for Zoom that is true or false, so a switch in the form. */
const A_SWITCH = 'mc';

const forms = formsOf(new Zoom().description, 'userOAuth2');
const operations = forms.map((form) => ({
	form,
	name: `${form.resource}/${form.operation}`,
	operation: endpointOf(form),
	/** What the user can set, without what the operation sends by itself. */
	settable: endpointOf(form).parameters.filter((one) => !fixedIn(form).includes(keyOf(one))),
}));
const walked = new Set<string>();
let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ strict: true });
});

afterAll(async () => {
	await sandbox.close();
});

describe.each(operations)('$name', ({ form, name, operation, settable }) => {
	const walk = new OperationWalk(form, operation, () => sandbox);

	it('sends nothing optional when nothing is set', async () => {
		expect(await walk.setNothing()).toEqual([]);
	});

	it('has a parameter of Zoom behind every field that sends something', () => {
		const known = [...operation.parameters.map(keyOf), ...FORM_ONLY];
		const sending = form.fields.flatMap(({ place }) => (place ? [keyOf(place)] : []));
		expect(sending.filter((one) => !known.includes(one))).toEqual([]);
	});

	describe.each(settable)('$in $name', (parameter) => {
		const asSent = (wire: unknown) => (parameter.in === 'body' ? wire : String(wire));

		it('arrives alone, at its place, as what it is', async () => {
			const wire = await walk.wireFor(parameter);
			const { value, along } = await walk.setAlone(parameter, wire);
			expect(value).toEqual(asSent(wire));
			expect(along).toEqual([]);
			walked.add(`${name} ${keyOf(parameter)}`);
		});

		for (const wire of edgesOf(parameter)) {
			it(`arrives also as ${JSON.stringify(wire)}`, async () => {
				const { value, along } = await walk.setAlone(parameter, wire);
				expect(value).toEqual(asSent(wire));
				expect(along).toEqual([]);
			});
		}

		if (canBeEmptied(parameter, form.operation)) {
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
				const besides = OFFERED_BESIDES[`${name} ${keyOf(parameter)}`] ?? [];
				const taken = parameter.enum!.filter((one) => one !== '');
				expect(offered.sort()).toEqual([...taken, ...besides].sort());
			});
		}
	});
});

/** Values that look like nothing and yet mean something. */
function edgesOf({ type, name, minimum, required, enum: choices }: Parameter): unknown[] {
	if (type === 'boolean') return [true, false];
	if (name === A_SWITCH) return ['true', 'false'];
	if (type.endsWith('[]')) return required || name === 'registrants' ? [] : [[]];
	if (type !== 'integer') return [];
	const takesZero = choices ? choices.includes(0) : minimum === 0 || name === 'duration';
	return takesZero ? [0] : [];
}

/** Texts that are not required. */
function canBeEmptied(parameter: Parameter, operation: string): boolean {
	const { type, required, name } = parameter;
	if (REFUSED_WHEN_EMPTY.test(`${keyOf(parameter)} ${operation}`)) return false;
	return type === 'string' && !required && name !== A_SWITCH;
}

function countsAsUnset(parameter: Parameter, operation: string): boolean {
	if (parameter.enum !== undefined) return true;
	return [keyOf(parameter), `${keyOf(parameter)} ${operation}`].some((one) =>
		NOTHING_WHEN_EMPTY.test(one),
	);
}

it('reaches every parameter of every operation', () => {
	const all = operations.flatMap(({ name, settable }) =>
		settable.map((parameter) => `${name} ${keyOf(parameter)}`),
	);
	expect([...walked].sort()).toEqual(all.sort());
});
