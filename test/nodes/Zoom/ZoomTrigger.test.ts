import {
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyMode,
	type INodePropertyOptions,
} from 'n8n-workflow';
import codex from '../../../nodes/Zoom/ZoomTrigger.node.json';
import { ZoomTrigger } from '../../../nodes/Zoom/ZoomTrigger.node';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { events } from '../../../nodes/Zoom/events';
import { searchList } from '../../support/n8n';
import { shownFor } from '../../../scripts/docs/shownFor';
import { serverToServerCredential, userCredential } from '../../support/zoom';
import { byId, logins, published, watchOf } from './events/trigger';

const node = new ZoomTrigger();
const { description } = node;
const { properties } = description;

/** Name, plan or license, and scopes of each event, by its value. */
const EVENTS: Record<string, [name: string, plan: string | undefined, ...scopes: string[]]> = {
	dailyUsageReportChanged: [
		'Daily Usage Report Changed',
		'Pro plan',
		'report:read:daily_usage:admin',
	],
	meetingDetailsChanged: ['Meeting Details Changed', undefined, 'meeting:read:meeting'],
	meetingRecordingChanged: [
		'Meeting Recording Changed',
		'Pro plan',
		'cloud_recording:read:list_recording_files',
	],
	meetingSummaryUpdated: [
		'Meeting Summary Created or Updated',
		'Pro plan',
		'meeting:read:summary',
		'meeting:read:past_meeting',
	],
	newCloudRecording: [
		'New Cloud Recording',
		'Pro plan',
		'cloud_recording:read:list_user_recordings',
	],
	newMeetingCreated: ['New Meeting Created', undefined, 'meeting:read:list_meetings'],
	newMeetingParticipant: [
		'New Meeting Participant',
		'Pro plan',
		'meeting:read:list_past_participants',
		'report:read:list_meeting_participants:admin',
	],
	newWebinarCreated: [
		'New Webinar Created',
		'webinar license',
		'webinar:read:list_webinars',
		'webinar:read:webinar',
	],
	newWebinarParticipant: [
		'New Webinar Participant',
		'webinar license',
		'webinar:read:list_past_participants',
		'report:read:list_webinar_participants:admin',
	],
	userInformationChanged: ['User Information Changed', undefined, 'user:read:user'],
	webinarDetailsChanged: ['Webinar Details Changed', 'webinar license', 'webinar:read:webinar'],
};

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
			Object.entries(EVENTS).map(([value, [name]]) => [value, name]),
		);
		const names = eventOptions.map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
	});

	it.each(eventOptions)('says in two lines what $name fires for', ({ description: text }) => {
		expect(text).toMatch(/^Fires /);
		expect(text!.length).toBeLessThan(120);
	});

	it.each(eventOptions)(
		'has a notice under $name of what the first poll does, and which plan and scopes it needs',
		({ value }) => {
			const [, plan, ...scopes] = EVENTS[value as string];
			const notices = formOf(value as string, 'userOAuth2').filter(({ type }) => type === 'notice');
			expect(notices).toHaveLength(1);
			const [{ displayName: text }] = notices;
			expect(text).toMatch(/publish.*remembered.*does not fire/);
			expect(text).toContain(plan ?? 'scope');
			expect(text.match(/\w+(:\w+){2,}/g)!.sort()).toEqual([...scopes].sort());
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
		for (const event of Object.keys(EVENTS)) {
			const names = formOf(event, authentication).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it.each(Object.keys(EVENTS))(
		'leaves the interval of %s to Poll Times, and sorts the options',
		(event) => {
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
		it.each(Object.keys(EVENTS))('offer something under %s', async (event) => {
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
		for (const event of [
			'newCloudRecording',
			'newMeetingCreated',
			'newWebinarCreated',
			'userInformationChanged',
		]) {
			const [own, server] = logins.map((login) =>
				formOf(event, login).find(({ name }) => name === 'userId')!,
			);
			expect(own).toMatchObject({ default: { value: '' } });
			expect(own.required).toBeUndefined();
			expect(server).toMatchObject({ default: { value: '' }, required: true });
		}
	});
});

/** Where what a user enters has to arrive. */
interface Place {
	in: 'path' | 'query';
	name?: string;
}

const inPath: Place = { in: 'path' };
const inQuery = (name: string): Place => ({ in: 'query', name });

/** For each event the settings that it is to have: where in the form, a value, and where that arrives. */
const SETTINGS: Record<
	string,
	Record<string, [path: string, value: () => unknown, place: Place, wire?: string]>
> = {
	dailyUsageReportChanged: {
		group_id: ['options.group_id', () => sandbox.data.groups[0].id, inQuery('group_id')],
		month: ['options.month', () => 1, inQuery('month')],
		year: ['options.year', () => new Date().getUTCFullYear(), inQuery('year')],
	},
	meetingDetailsChanged: { meeting_id: ['meetingId', () => sandbox.data.meetings[3].id, inPath] },
	meetingRecordingChanged: {
		include_download_token: [
			'options.include_download_token',
			() => true,
			inQuery('include_fields'),
			'download_access_token',
		],
		meeting_id: ['meetingId', () => sandbox.data.recordings[3].uuid, inPath],
		token_ttl: ['options.token_ttl', () => 120, inQuery('ttl')],
	},
	meetingSummaryUpdated: {
		meeting_id: ['meetingId', () => sandbox.data.summaries[0].meeting_uuid, inPath],
	},
	newCloudRecording: {
		page_size: ['options.page_size', () => 7, inQuery('page_size')],
		user_id: ['userId', () => sandbox.data.users[1].id, inPath],
	},
	newMeetingCreated: {
		meeting_type: ['meeting_type', () => 'upcoming', inQuery('type')],
		page_size: ['options.page_size', () => 7, inQuery('page_size')],
		user_id: ['userId', () => sandbox.data.users[1].id, inPath],
	},
	newMeetingParticipant: {
		meeting_id: ['meetingId', () => sandbox.data.meetingInstances[0].uuid, inPath],
		page_size: ['options.page_size', () => 7, inQuery('page_size')],
	},
	newWebinarCreated: {
		page_size: ['options.page_size', () => 7, inQuery('page_size')],
		user_id: ['userId', () => sandbox.data.users[1].id, inPath],
	},
	newWebinarParticipant: {
		page_size: ['options.page_size', () => 7, inQuery('page_size')],
		webinar_id: ['webinarId', () => sandbox.data.webinarInstances[0].uuid, inPath],
	},
	userInformationChanged: {
		login_type: ['options.login_type', () => 101, inQuery('login_type')],
		user_id: ['userId', () => sandbox.data.users[1].id, inPath],
	},
	webinarDetailsChanged: {
		occurrence_id: [
			'options.occurrence_id',
			() => sandbox.data.webinars[7].occurrences![2].occurrence_id,
			inQuery('occurrence_id'),
		],
		show_previous_occurrences: [
			'options.show_previous_occurrences',
			() => true,
			inQuery('show_previous_occurrences'),
		],
		webinar_id: ['webinarId', () => sandbox.data.webinars[7].id, inPath],
	},
};

/** Settings besides those, which the node has of its own accord; the tests of the events are about them. */
const OWN_SETTINGS = ['includeInactive', 'lookBackDays', 'onlyCompleted', 'once', 'source'];

describe.each(Object.entries(SETTINGS))('the settings of %s', (event, settings) => {
	/** The form with this setting, and what else has to be filled in for a request to be made. */
	const filledIn = (chosen: string) => {
		const parameters: INodeParameters = { event };
		const options: INodeParameters = {};
		if (chosen === 'token_ttl') options.include_download_token = true;
		if (chosen === 'month') options.year = new Date().getUTCFullYear();
		for (const [name, [path, value, place]] of Object.entries(settings)) {
			if (place !== inPath && name !== chosen) continue;
			const entered = place === inPath ? byId(value() as string) : (value() as string);
			if (path.startsWith('options.')) options[path.slice(8)] = entered;
			else parameters[path] = entered;
		}
		return { ...parameters, options };
	};

	it('are the fields of the form', () => {
		const form = [...formOf(event, 'userOAuth2'), ...optionsOf(event)]
			.filter(({ type }) => !['notice', 'collection'].includes(type))
			.map(({ name }) => name)
			.filter((name) => !['authentication', 'event', ...OWN_SETTINGS].includes(name));
		const wanted = Object.values(settings).map(([path]) => path.replace('options.', ''));
		expect(form.sort()).toEqual(wanted.sort());
	});

	it.each(Object.entries(settings))('%s reaches Zoom', async (name, [, value, place, wire]) => {
		const watch = watchOf(sandbox, filledIn(name), { admin: true });
		const asked = await watch.requestsOf(async () => await watch.poll().catch(() => undefined));
		expect(asked.length).toBeGreaterThan(0);
		const expected = wire ?? String(value());
		for (const { path, query } of asked) {
			const arrived =
				place.in === 'query'
					? query[place.name!]
					: decodeURIComponent(decodeURIComponent(path.split('/')[2]));
			expect(arrived).toBe(expected);
		}
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
