import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { zoom } from '../../../support/zoom';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

const create = (parameters: INodeParameters) => ({
	operation: 'create',
	topic: 'Weekly meeting',
	...parameters,
});
const field = (name: string, value: string) => create({ additionalFields: { [name]: value } });

describe('a value that an expression gives', () => {
	it.each<[string, INodeParameters, unknown]>([
		["'Topic' is not text", create({ topic: '={{ $json.value }}' }), { name: 'Weekly' }],
		["'Topic' is not text", create({ topic: '={{ $json.value }}' }), ['Weekly']],
		[
			"'Topic' is longer than 200 characters",
			create({ topic: '={{ $json.value }}' }),
			'x'.repeat(201),
		],
		["'Type' has no choice 7", create({ type: '={{ $json.value }}' }), 7],
		["'Duration' is not a whole number", field('duration', '={{ $json.value }}'), 'an hour'],
		["'Duration' is not a whole number", field('duration', '={{ $json.value }}'), 1.5],
		["'Duration' is not a whole number", field('duration', '={{ $json.value / 0 }}'), 1],
		["'Duration' is not a whole number", field('duration', '={{ Number($json.value) }}'), 'x'],
		["'Duration' is not a whole number", field('duration', '={{ $json.value }}'), {}],
		[
			"'Use Default Passcode' is neither true nor false",
			field('default_password', '={{ $json.value }}'),
			'yes',
		],
		["'Timezone' is not text", field('timezone', '={{ $json.value }}'), { toString: 1 }],
		["'Simplify' is neither true nor false", create({ simplify: '={{ $json.value }}' }), 'yes'],
		["'Output' has no choice", create({ options: { output: '={{ $json.value }}' } }), 'everything'],
		[
			"'Recurrence' has a 'Ends' that has no choice",
			create({ type: 8, recurrence: { rule: { end_by: '={{ $json.value }}' } } }),
			'someday',
		],
		[
			"'Recurrence' has a 'On the Same' that has no choice",
			create({ type: 8, recurrence: { rule: { type: 3, monthly_by: '={{ $json.value }}' } } }),
			'year',
		],
	])(
		'%s: refused with the name of the field, and nothing is sent',
		async (message, parameters, value) => {
			await expect(
				zoom(sandbox, parameters, { items: [{ value } as IDataObject] }),
			).rejects.toMatchObject({
				message: expect.stringContaining(message),
				description: expect.stringMatching(/./),
				context: expect.objectContaining({ itemIndex: 0 }),
			});
			expect(sandbox.requests).toEqual([]);
		},
	);

	it('is converted to what Zoom takes', async () => {
		const additionalFields = {
			duration: '={{ "45" }}',
			default_password: '={{ "false" }}',
			agenda: '={{ 7 }}',
		};
		await zoom(sandbox, create({ type: '={{ "3" }}', additionalFields }));
		expect(sandbox.requests[0].body).toEqual({
			topic: 'Weekly meeting',
			type: 3,
			duration: 45,
			default_password: false,
			agenda: '7',
		});
	});
});

describe('what is set is sent, what is not set is not', () => {
	it('nothing but the required fields', async () => {
		await zoom(sandbox, create({}));
		expect(sandbox.requests[0].body).toEqual({ topic: 'Weekly meeting' });
		expect(sandbox.requests[0].query).toEqual({});
	});

	it('also false and an emptied text', async () => {
		await zoom(sandbox, create({ additionalFields: { default_password: false, agenda: '' } }));
		expect(sandbox.requests[0].body).toEqual({
			topic: 'Weekly meeting',
			default_password: false,
			agenda: '',
		});
	});
});
