import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import type { Operation, Parameter } from '../../../../sandbox/endpoints';
import { entered, filledIn, merge, type Form, type FormField } from '../../../support/form';
import { fixedIn } from '../../../support/endpoints';
import { userCredential, zoom } from '../../../support/zoom';
import { readSent, type Sent } from './sent';
import { validValue } from './values';
import { targetFor } from './world';

/** Sent by an operation also when its form is left as it is. */
const ALWAYS: Record<string, string> = {
	'query page_size': 'lists are asked for in as few requests as possible',
	'query page_number': 'webinars are counted by page',
	'body action': 'what is done to a meeting or to registrations is always said',
	'query action': 'what happens to deleted recordings is always said, never left to a default',
};

/** Sent by one operation whatever is set, and why. */
const COMPANY: Record<string, Record<string, string>> = {
	'report/getHosts': {
		'query type': 'the report is about one or the other, never about what Zoom takes by itself',
	},
	'recording/updateSettings': { 'body viewer_download': 'an update with nothing in it is refused' },
	'meeting/update': { 'body agenda': 'an update with nothing in it is refused' },
	'user/update': { 'body dept': 'an update with nothing in it is refused' },
	'user/create': {
		'body user_info.email': 'there is no user without an address',
		'body user_info.type': 'Zoom wants to know it',
	},
	'user/delete': {
		'query transfer_email': 'what is transferred goes to somebody',
		'query transfer_docs': 'who gets something gets something certain',
	},
	'webinar/update': { 'body agenda': 'an update with nothing in it is refused' },
	'meeting/updateRegistrantStatus': { 'body registrants': 'a change of nobody is refused' },
	'webinar/updateRegistrantStatus': { 'body registrants': 'a change of nobody is refused' },
};

/** What goes along with a parameter although it is optional, and why. */
const TOGETHER: Array<{ parameter: RegExp; with: RegExp; why: string }> = [
	{
		parameter: /^body recurrence\./,
		with: /^body (type|recurrence\.(type|repeat_interval|end_times))$/,
		why: 'a rule is sent whole, with its end, and only for meetings of a recurring type',
	},
	{
		parameter: /^body recurrence\.monthly_week/,
		with: /^body recurrence\.monthly_week(_day)?$/,
		why: 'the second Tuesday needs both',
	},
	{
		parameter: /^body recurrence\.type$/,
		with: /^body recurrence\.monthly_day$/,
		why: 'a monthly rule needs a day, which the form shows',
	},
	{
		parameter: /^query ttl$/,
		with: /^query include_fields$/,
		why: 'a token has to be asked for before it can live long',
	},
];

/** Further entries of the form without which Zoom refuses a parameter, or pages through a list. */
const NEEDED: Record<string, INodeParameters> = {
	ttl: { options: { include_fields: 'download_access_token' } },
	page_size: { limit: 1 },
};

/** `body settings.audio` and the like. */
export function keyOf(place: { in: string; name: string }): string {
	return `${place.in} ${place.name}`;
}

/** Sets the parameters of one operation, one at a time, through the node's form. */
export class OperationWalk {
	private readonly required: string[];

	/** `sandbox` is asked for at each run, as it starts later than tests are declared. */
	constructor(
		readonly form: Form,
		readonly operation: Operation,
		private readonly sandbox: () => Sandbox,
	) {
		const required = operation.parameters
			.filter((one) => one.required && !one.name.includes('.'))
			.map(keyOf);
		this.required = [
			...required,
			...fixedIn(form),
			...Object.keys(COMPANY[`${form.resource}/${form.operation}`] ?? {}),
		];
	}

	/** The one field that leads to a parameter. */
	fieldFor(parameter: Parameter): FormField {
		const found = this.form.fields.filter(
			({ place }) => place && keyOf(place) === keyOf(parameter),
		);
		expect(found).toHaveLength(1);
		return found[0];
	}

	/** What is sent besides what is required, when the form is left as it is. */
	async setNothing(): Promise<string[]> {
		const sent = await this.run(targetFor(this.form, this.sandbox()).required);
		return this.optional(sent);
	}

	/** Enters `wire` for one parameter. Gives back what was sent for it, and what came along unasked. */
	async setAlone(
		parameter: Parameter,
		wire: unknown,
	): Promise<{ value: unknown; along: string[] }> {
		const target = targetFor(this.form, this.sandbox());
		const siblings = this.requiredSiblings(parameter);
		const parameters = [
			...siblings.map((one) => this.enter(one)),
			this.enter(parameter, wire),
		].reduce(merge, merge(target.required, NEEDED[parameter.name] ?? {}));
		const sent = await this.run(parameters);
		const expected = [parameter, ...siblings].map(keyOf);
		const along = this.optional(sent).filter(
			(one) =>
				!expected.includes(one) &&
				!TOGETHER.some((pair) => pair.parameter.test(keyOf(parameter)) && pair.with.test(one)),
		);
		return { value: sent.get(keyOf(parameter)), along };
	}

	/** A value for a parameter that is valid in this account and no default. */
	async wireFor(parameter: Parameter): Promise<unknown> {
		if (parameter.name === 'next_page_token') return await this.pageToken();
		const { values } = targetFor(this.form, this.sandbox());
		return values[parameter.name] ?? validValue(parameter, this.fieldFor(parameter).field);
	}

	private enter(parameter: Parameter, wire?: unknown): INodeParameters {
		const field = this.fieldFor(parameter);
		return filledIn(field, entered(field.field, wire ?? validValue(parameter, field.field)));
	}

	/** The other members that Zoom wants in the same object of the settings. */
	private requiredSiblings(parameter: Parameter): Parameter[] {
		const parent = /^settings\..*\./.exec(parameter.name)?.[0];
		return this.operation.parameters.filter(
			(other) => parent && other.required && other !== parameter && other.name.startsWith(parent),
		);
	}

	private optional(sent: Sent): string[] {
		return [...sent.keys()].filter((one) => !(one in ALWAYS) && !this.required.includes(one));
	}

	/** Runs the operation and reads the one request that Zoom got, and accepted. */
	private async run(parameters: INodeParameters): Promise<Sent> {
		const sandbox = this.sandbox();
		sandbox.control.clearRequests();
		await this.execute(parameters);
		const requests = sandbox.requests.filter(({ operation }) => operation === this.operation.id);
		expect(requests.map(({ status }) => status)).toEqual([this.operation.status]);
		return readSent(requests[0], this.operation);
	}

	private async execute(parameters: INodeParameters) {
		const { resource, operation } = this.form;
		const oauthTokenData = { ...this.sandbox().issueToken('admin') };
		return await zoom(
			this.sandbox(),
			{ resource, operation, ...parameters },
			{ credential: userCredential(this.sandbox(), { oauthTokenData }) },
		);
	}

	/** A token that Zoom gave for the page after the first entry. */
	private async pageToken(): Promise<unknown> {
		const { required } = targetFor(this.form, this.sandbox());
		const [{ json }] = await this.execute({
			...required,
			limit: 1,
			options: { output: 'envelope' },
		});
		return (json.data as { next_page_token: string }).next_page_token;
	}
}
