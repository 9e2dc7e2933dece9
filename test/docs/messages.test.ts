import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { ZoomServerToServerOAuth2Api } from '../../credentials/ZoomServerToServerOAuth2Api.credentials';
import { ZoomUserOAuth2Api } from '../../credentials/ZoomUserOAuth2Api.credentials';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { ZoomTrigger } from '../../nodes/Zoom/ZoomTrigger.node';
import { problemsOf, problemsOfText } from './houseStyle';
import { saidIn, saidInSource } from './messages';

const forms = [
	...new Zoom().description.properties,
	...new ZoomTrigger().description.properties,
	...new ZoomUserOAuth2Api().properties,
	...new ZoomServerToServerOAuth2Api().properties,
].flatMap(withInner);

/** What the forms call their fields. */
const fields = new Set(
	forms.filter(({ type }) => type !== 'notice').map(({ displayName }) => displayName),
);

type Part = INodeProperties | INodePropertyOptions | INodePropertyCollection;

function withInner(field: INodeProperties): INodeProperties[] {
	const inner = ((field.options ?? []) as Part[]).flatMap((part) =>
		'values' in part ? part.values : 'type' in part ? [part] : [],
	);
	return [field, ...inner.flatMap(withInner)];
}

/** What the forms say besides names of fields: descriptions of fields and choices, hints and notices. */
function textsOf(field: INodeProperties): string[] {
	const choices = ((field.options ?? []) as Part[]).map((part) =>
		'description' in part ? part.description : undefined,
	);
	const notice = field.type === 'notice' ? field.displayName : undefined;
	return [field.description, field.hint, notice, ...choices].filter((text) => text !== undefined);
}

describe('what the nodes say when something goes wrong', () => {
	const said = saidInSource();

	it('is found: messages about fields, of Zoom, of lists and of events', () => {
		expect(said.length).toBeGreaterThan(60);
		const folders = said.map(({ file }) => file.split('/')[0]);
		expect(new Set(folders)).toEqual(
			new Set([
				'ZoomTrigger.node.ts',
				'events',
				'form',
				'methods',
				'polling',
				'resources',
				'http',
				'request',
			]),
		);
	});

	it('is in the house style', () => {
		expect([...new Set(said.flatMap((one) => problemsOf(one, fields)))]).toEqual([]);
	});
});

it('what the forms say is in the house style', () => {
	const problems = forms.flatMap((field) =>
		textsOf(field).flatMap((text) => problemsOfText(text).map((one) => `${one}: ${text}`)),
	);
	expect([...new Set(problems)]).toEqual([]);
});

describe('a message is out of style', () => {
	const problems = (source: string) =>
		saidIn(source, 'sample.ts').flatMap((one) => problemsOf(one, fields));
	const about = (message: string, description: string) =>
		problems(`throw new NodeOperationError(node, ${message}, { description: ${description} });`);

	it('and this one is not', () => {
		expect(about(`"'Start Time' is not a date"`, `'Pick one in the calendar.'`)).toEqual([]);
		expect(problems(`new ValidationError('is empty', 'Fill it in.')`)).toEqual([]);
	});

	it.each([
		['says only "Error"', `'Error'`],
		['says only "Invalid"', `'Invalid request'`],
		['says only "failed"', `'The request failed'`],
		['a code instead of words "code"', `'Zoom code 3001'`],
		['a code instead of words "HTTP"', '`Zoom replied with HTTP ${status}`'],
		['jargon "payload"', `'Zoom did not take the payload'`],
		['jargon "null"', `'Zoom gave null'`],
		['a name of the API "start_time"', `'Zoom did not take start_time'`],
		['an HTTP verb "PATCH"', `'Zoom did not take the PATCH'`],
		['an exclamation mark', `'The meeting is full!'`],
		['ends with a full stop', `'The meeting is full.'`],
		['does not begin with a capital', `'the meeting is full'`],
		["'Start Time' stands without quotes", `'Start Time is not a date'`],
		["there is no field 'Starting Time'", `"'Starting Time' is not a date"`],
		[
			'16 words in a headline',
			`'The meeting that you chose in the list above is full and takes nobody any more'`,
		],
	])('%s', (problem, message) => {
		expect(about(message, `'Choose another meeting.'`)).toEqual([expect.stringContaining(problem)]);
	});

	it.each([
		['does not say what to do', `'The meeting is full, sadly.'`],
		['does not begin with a capital', `'choose another one.'`],
		['does not end with a full stop', `'Choose another one'`],
		['jargon "endpoint"', `'Check the endpoint.'`],
		["'Start Time' stands without quotes", `'Check Start Time.'`],
		['a sentence of 33 words', `'Check ${'very '.repeat(31)}carefully.'`],
	])('because its description %s', (problem, description) => {
		expect(about(`'The meeting is full'`, description)).toEqual([expect.stringContaining(problem)]);
	});

	it('because it has none', () => {
		const bare = `throw new NodeApiError(node, {}, { message: 'The meeting is full' });`;
		expect(problems(bare)).toEqual([expect.stringContaining('has no description')]);
	});

	it('because it does not fit after the name of a field', () => {
		const wrong = `new ValidationError('Start is no date', 'Pick one.')`;
		expect(problems(wrong)).toEqual([expect.stringContaining('after the name of the field')]);
	});

	it('in each text that an expression can give', () => {
		const HINT = `const HINT = 'Mind the payload.'; function more() { return late ? 'Go on! Then stop.' : HINT; }`;
		const source = `${HINT} const refusal = { message: full ? 'Failed' : 'Done', description: \`Check it. \${more()}\` };`;
		expect(problems(source).map((one) => one.split(':')[0])).toEqual([
			'says only "Failed"',
			'an exclamation mark',
			'jargon "payload"',
		]);
	});
});
