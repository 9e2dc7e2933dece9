import type { IDataObject } from 'n8n-workflow';
import { perform } from '../catalogue/entry';
import { eventEntry, operationEntry } from '../catalogue/read';
import { events } from '../nodes/Zoom/events';
import { resources } from '../nodes/Zoom/resources';
import { Zoom } from '../nodes/Zoom/Zoom.node';
import { shownFor } from '../scripts/docs/shownFor';
import type { Sandbox } from '../sandbox';
import { operationById, type Operation as Endpoint } from '../sandbox/endpoints';
import { sandboxForEvents, watchOf } from './nodes/Zoom/events/trigger';
import { endpointOf } from './support/endpoints';
import { formsOf, type Form } from './support/form';
import { ratesOf } from './support/rates';
import { userCredential, zoom } from './support/zoom';

/** Fields that choose between alternatives, which are sent themselves. */
const FORM_ONLY = [
	'body recurrence.monthly_by',
	'body recurrence.end_by',
	'body registrant_ids',
	'query extent',
];

const { description } = new Zoom();

function operationOf({ resource, operation }: Form) {
	const { operations } = resources.find(({ name }) => name === resource)!;
	return operations.find(({ value }) => value === operation)!;
}

const operations = formsOf(description, 'userOAuth2').map((form) => ({
	...form,
	name: `${form.resource}/${form.operation}`,
	endpoint: endpointOf(form),
	always: operationOf(form).request.body ?? {},
	answer: operationOf(form).answer ?? [],
}));

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await sandboxForEvents();
});
afterAll(async () => await sandbox.close());

/** Where the node counts a request under another rate label than Zoom, one sentence each. */
async function wrongRates(who: string, run: () => Promise<unknown>): Promise<string[]> {
	sandbox.control.clearRequests();
	const rates = await ratesOf(run);
	const endpoints = sandbox.requests.flatMap(({ operation }) =>
		operation === undefined ? [] : [operationById(operation)],
	);
	expect(endpoints.length).toBeGreaterThan(0);
	return endpoints.flatMap(({ method, path, rateLimit }, at) =>
		rateLimit === rates[at]
			? []
			: [
					`${who} sends ${method} ${path} as ${rates[at]}; the endpoint in sandbox/ is ${rateLimit}`,
				],
	);
}

/** What only one of two lists has, one sentence each. */
function differences(node: string[], endpoint: string[], who: string): string[] {
	return [
		...node
			.filter((one) => !endpoint.includes(one))
			.map((one) => `${who} sends ${one}, which its endpoint in sandbox/ does not take`),
		...endpoint
			.filter((one) => !node.includes(one))
			.map((one) => `${who} has no field for ${one}, which its endpoint in sandbox/ takes`),
	];
}

function scopesOf({ scopes }: Endpoint): string[] {
	return Object.values(scopes).flatMap(({ user, admin }) => [...user, ...admin]);
}

/** The scopes that a text of the form names. */
function scopesIn(text: string): string[] {
	return text.match(/\b[a-z_]+(?::[a-z_]+)+/g) ?? [];
}

const admin = () => ({
	credential: userCredential(sandbox, { oauthTokenData: { ...sandbox.issueToken('admin') } }),
});

describe.each(operations)(
	'$name and its endpoint agree',
	({ name, endpoint, always, answer, ...form }) => {
		const chosen = { resource: form.resource, operation: form.operation };
		const call = () => ({ ...chosen, ...operationEntry(name).call(sandbox) });

		it('on the rate label', async () => {
			const run = async () => await zoom(sandbox, call(), admin());
			expect(await wrongRates(name, run)).toEqual([]);
		});

		it('on the parameters', () => {
			const sent = form.fields.flatMap(({ place }) => (place ? [`${place.in} ${place.name}`] : []));
			const taken = endpoint.parameters.map((one) => `${one.in} ${one.name}`);
			const constant = Object.keys(always).map((member) => `body ${member}`);
			const own = [...sent, ...constant].filter((one) => !FORM_ONLY.includes(one));
			expect(differences(own, taken, name)).toEqual([]);
		});

		it('on the scopes that the form names', () => {
			const notices = shownFor(description.properties, chosen).filter(
				({ type }) => type === 'notice',
			);
			const named = notices.flatMap(({ displayName }) => scopesIn(displayName));
			expect(named.filter((scope) => !scopesOf(endpoint).includes(scope))).toEqual([]);
		});

		it('on the members of which the answer has one', () => {
			const members = Object.keys(endpoint.response?.properties ?? {});
			const unknown = answer.filter((member) => !members.includes(member));
			expect(
				unknown.map((member) => `${name} waits for ${member}, which its endpoint does not answer`),
			).toEqual([]);
		});

		it('on where the answer holds its list', async () => {
			const envelope = { ...call(), options: { output: 'envelope' } };
			const [{ json }] = await zoom(sandbox, envelope, admin());
			const lists = Object.entries((json.data ?? {}) as IDataObject).filter(([, member]) =>
				Array.isArray(member),
			);
			const found = endpoint.listKey === null ? null : lists.map(([name]) => name).join();
			expect({ error: json.error, list: found }).toEqual({ error: null, list: endpoint.listKey });
		});
	},
);

describe.each(events)('$name and its endpoints agree', ({ value, name, requirements }) => {
	it('on the rate labels, and on the scopes that the form names', async () => {
		const { parameters, change } = eventEntry(value).occasion(sandbox);
		const watch = watchOf(sandbox, { event: value, ...parameters }, { admin: true });
		const polls = async () => {
			await watch.poll();
			perform(sandbox, change(1));
			await watch.poll();
		};
		expect(await wrongRates(name, polls)).toEqual([]);
		const asked = sandbox.requests.flatMap(({ operation }) =>
			operation === undefined ? [] : scopesOf(operationById(operation)),
		);
		const named = scopesIn(requirements);
		const sentence = `${name} names the scopes ${named.join(', ')}, none of which its endpoints want`;
		expect(named.some((scope) => asked.includes(scope)) ? [] : [sentence]).toEqual([]);
	});
});
