import {
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyMode,
	type INodePropertyOptions,
} from 'n8n-workflow';
import { perform } from '../../../catalogue/entry';
import { eventEntry } from '../../../catalogue/read';
import { eventText } from '../../../catalogue/texts';
import codex from '../../../nodes/Zoom/ZoomTrigger.node.json';
import { ZoomTrigger } from '../../../nodes/Zoom/ZoomTrigger.node';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { events } from '../../../nodes/Zoom/events';
import { searchList } from '../../support/n8n';
import { shownFor } from '../../../scripts/docs/shownFor';
import { serverToServerCredential, userCredential } from '../../support/zoom';
import { byId, logins, published, settingsOf, watchOf } from './events/trigger';

const node = new ZoomTrigger();
const { description } = node;
const { properties } = description;

/** Workflows hold these values, so they stay for ever; more may come. */
const FOR_EVER = [
	'dailyUsageReportChanged',
	'meetingDetailsChanged',
	'meetingRecordingChanged',
	'meetingSummaryUpdated',
	'newCloudRecording',
	'newMeetingCreated',
	'newMeetingParticipant',
	'newWebinarCreated',
	'newWebinarParticipant',
	'userInformationChanged',
	'webinarDetailsChanged',
];

const eventOptions = properties.find(({ name }) => name === 'event')!
	.options as INodePropertyOptions[];
const isShown = (property: INodeProperties, values: INodeParameters) =>
	NodeHelpers.displayParameter(values, property, { typeVersion: 1 }, description);
const formOf = (event: string, authentication: string) =>
	shownFor(properties, { event }).filter((property) =>
		isShown(property, { event, authentication }),
	);
/** A field and those inside it. */
const namesIn = ({ name, options = [] }: Partial<INodeProperties>): string[] => [
	String(name),
	...(options as Array<Partial<INodeProperties>>)
		.filter(({ type }) => type)
		.flatMap(namesIn)
		.map((inner) => `${name}.${inner}`),
];
const optionsOf = (event: string) =>
	formOf(event, 'userOAuth2').find(({ name }) => name === 'options')!.options as INodeProperties[];

/** How the form calls what the page of an event says that Zoom wants. */
function planOf(event: string): string | undefined {
	const wants = eventText(event)['Zoom wants'];
	if (wants.includes('Webinar add-on')) return 'webinar license';
	return wants.startsWith('Any plan') ? undefined : 'Pro plan';
}

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});
afterAll(async () => await sandbox.close());
beforeEach(() => sandbox.control.reset());

it.each(['newSomething', '__proto__', '={{ 5 }}'])(
	'%s is no event: refused in words',
	async (event) => {
		await expect(watchOf(sandbox, { event }).poll()).rejects.toMatchObject({
			message: expect.stringContaining("'Event' has no choice"),
			description: expect.stringContaining('later version'),
		});
		expect(sandbox.requests).toEqual([]);
	},
);

describe('the description', () => {
	it('is that of a polling trigger', () => {
		expect(description).toMatchObject({
			displayName: 'Zoom Trigger',
			name: 'zoomTrigger',
			group: ['trigger'],
			polling: true,
			inputs: [],
			outputs: ['main'],
			defaults: { name: 'Zoom Trigger' },
		});
		expect(Object.keys(description.icon as object)).toEqual(['light', 'dark']);
		expect(codex.node).toBe('n8n-nodes-zoom.zoomTrigger');
	});

	it('asks for the credential that fits the login', () => {
		expect(
			description.credentials!.map(({ name, required, displayOptions }) => [
				name,
				required,
				displayOptions!.show!.authentication,
			]),
		).toEqual([
			['zoomUserOAuth2Api', true, ['userOAuth2']],
			['zoomServerToServerOAuth2Api', true, ['serverToServerOAuth2']],
		]);
	});

	it('offers the events by their names, in alphabetical order', () => {
		expect(eventOptions.map(({ name, value }) => [value, name])).toEqual(
			events.map(({ value, name }) => [value, name]),
		);
		expect(events.map(({ value }) => value)).toEqual(expect.arrayContaining(FOR_EVER));
		const names = eventOptions.map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
	});

	it.each(eventOptions)('says in two lines what $name fires for', ({ description: text }) => {
		expect(text).toMatch(/^Fires /);
		expect(text!.length).toBeLessThan(120);
	});

	it.each(events)(
		'has a notice under $name of what the first poll does, and which plan and scopes it needs',
		({ value, requirements }) => {
			const notices = formOf(value, 'userOAuth2').filter(({ type }) => type === 'notice');
			expect(notices).toHaveLength(1);
			const [{ displayName: text }] = notices;
			expect(text).toMatch(/publish.*remembered.*does not fire/);
			expect(text).toContain(requirements);
			expect(requirements).toMatch(/\w+(:\w+){2,}/);
			expect(/Pro plan|webinar license/.exec(requirements)?.[0]).toBe(planOf(value));
		},
	);

	it('shows under each event the fields that it has, and no others', () => {
		for (const { value, fields } of events) {
			const shown = shownFor(properties, { event: value }).flatMap(namesIn);
			const own = [{ name: 'authentication' }, { name: 'event' }, { name: 'notice' }, ...fields];
			expect([value, shown.sort()]).toEqual([value, own.flatMap(namesIn).sort()]);
		}
	});

	it.each(logins)('has no two fields of one name in a form (%s)', (authentication) => {
		for (const { value } of events) {
			const names = formOf(value, authentication).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it.each(events)(
		'leaves the interval of $value to Poll Times, and sorts the options',
		({ value: event }) => {
			const names = [...formOf(event, 'userOAuth2'), ...optionsOf(event)].map(({ name }) => name);
			expect(names.filter((name) => /interval/i.test(name))).toEqual([]);
			const shown = optionsOf(event).map(({ displayName }) => displayName);
			expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b)));
			expect(shown).toContain('Include Events While Inactive');
		},
	);
});

describe('the pickers', () => {
	const pickers = properties.filter(({ type }) => type === 'resourceLocator');
	const credentials = {
		userOAuth2: () => userCredential(sandbox),
		serverToServerOAuth2: () => serverToServerCredential(sandbox),
	};
	const methodOf = ({ modes }: INodeProperties) =>
		modes!.find(({ type }: INodePropertyMode) => type === 'list')!.typeOptions!.searchListMethod!;

	it('all have From List, By ID and a method behind the list', () => {
		for (const picker of pickers) {
			expect(picker.modes!.map(({ name }) => name).slice(0, 2)).toEqual(['list', 'id']);
			expect(Object.keys(node.methods.listSearch)).toContain(methodOf(picker));
		}
	});

	describe.each(logins)('with %s', (authentication) => {
		it.each(events)('offer something under $value', async ({ value: event }) => {
			const parameters = { event, authentication, hostId: byId(sandbox.data.meId) };
			for (const picker of formOf(event, authentication).filter(
				({ type }) => type === 'resourceLocator',
			)) {
				const { results } = await searchList({
					nodeType: node,
					parameters,
					credential: credentials[authentication](),
					method: methodOf(picker),
				});
				expect(results.length).toBeGreaterThan(0);
			}
		});
	});

	it('start empty: the connected user, or what a Server-to-Server app still has to name', () => {
		const ofUser = events.filter(({ fields }) => fields.some(({ name }) => name === 'userId'));
		expect(ofUser.length).toBeGreaterThan(0);
		for (const { value } of ofUser) {
			const [own, server] = logins.map((login) =>
				formOf(value, login).find(({ name }) => name === 'userId')!,
			);
			expect(own).toMatchObject({ default: { value: '' } });
			expect(own.required).toBeUndefined();
			expect(server).toMatchObject({ default: { value: '' }, required: true });
		}
	});
});

/** What Zoom calls a setting, and its value there, where the form has another word for it. */
const SENT_AS: Record<string, (value: unknown) => [name: string, value: unknown]> = {
	include_download_token: () => ['include_fields', 'download_access_token'],
	meeting_type: (value) => ['type', value],
	token_ttl: (value) => ['ttl', value],
};
/** Options without which a setting means nothing. */
const GOES_WITH: Record<string, INodeParameters> = {
	month: { year: new Date().getUTCFullYear() },
	token_ttl: { include_download_token: true },
};
/** Settings that Zoom does not get; the tests of the events are about them. */
const OWN_SETTINGS = [
	'hostId',
	'includeInactive',
	'lookBackDays',
	'onlyCompleted',
	'once',
	'source',
];

/** A value that is not the default. */
function valueFor({ name, type, typeOptions, options = [] }: INodeProperties): unknown {
	if (name === 'userId') return byId(sandbox.data.users[1].id);
	if (type === 'resourceLocator') return byId('1648194360000');
	if (type === 'number') return Number(typeOptions?.minValue) + 6;
	if (type === 'boolean') return true;
	return (options as INodePropertyOptions[]).at(-1)!.value;
}

describe.each(events)('the settings of $value', (event) => {
	const settings = settingsOf(event).filter(({ field }) => !OWN_SETTINGS.includes(field.name));

	it.each(settings)('$field.name reaches Zoom', async ({ field, isOption, with: fillIn }) => {
		const { parameters } = eventEntry(event.value).occasion(sandbox);
		const value = parameters[field.name] ?? valueFor(field);
		const entered = field.type === 'resourceLocator' ? (value as { value: string }).value : value;
		const form = fillIn(value, { ...parameters, options: GOES_WITH[field.name] ?? {} });
		const watch = watchOf(sandbox, form, { admin: true });
		const asked = await watch.requestsOf(async () => await watch.poll().catch(() => undefined));
		expect(asked.length).toBeGreaterThan(0);
		if (field.type === 'resourceLocator' && !isOption) {
			const [{ path }] = asked;
			expect(decodeURIComponent(decodeURIComponent(path.split('/')[2]))).toBe(entered);
			return;
		}
		const [name, sent] = SENT_AS[field.name]?.(entered) ?? [field.name, entered];
		for (const { query } of asked) expect(query).toMatchObject({ [name]: String(sent) });
	});
});

it('Include Events While Inactive decides what publishing again fires for', async () => {
	const fires = async (options: INodeParameters) => {
		const watch = await published(sandbox, { event: 'newMeetingCreated', options });
		const { id } = sandbox.control.addMeeting();
		const items = (await watch.poller.poll('trigger', 'activate')) ?? [];
		return items.map(({ json }) => (json.meeting as { id: number }).id === id);
	};
	expect(await fires({})).toEqual([]);
	expect(await fires({ includeInactive: false })).toEqual([]);
	expect(await fires({ includeInactive: true })).toEqual([true]);
	expect(await fires({ includeInactive: '={{ "true" }}' })).toEqual([true]);
	expect(await fires({ includeInactive: '={{ "True" }}' })).toEqual([true]);
});

it.each(events)(
	'$value does not fire for what Zoom changes by itself',
	async ({ value: event }) => {
		const { parameters, noise = [] } = eventEntry(event).occasion(sandbox);
		const watch = await published(sandbox, { event, ...parameters }, { admin: true });
		for (const call of noise) perform(sandbox, call);
		expect(await watch.poll()).toEqual([]);
	},
);
