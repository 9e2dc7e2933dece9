import type { IDataObject } from 'n8n-workflow';
import { clock } from './clock';
import { eventSuite } from './suite';
import { DAY, MINUTE } from '../../../../nodes/Zoom/http/time';
import { byId, logins, pollOnce } from './trigger';

const suite = eventSuite();

const meetings = (meeting_type = 'scheduled', more = {}) => ({
	event: 'newMeetingCreated',
	meeting_type,
	...more,
});
const idOf = ({ meeting }: IDataObject) => (meeting as IDataObject).id;
const uuidOf = ({ meeting }: IDataObject) => (meeting as IDataObject).uuid;
const series = { type: 8, recurrence: { type: 1, repeat_interval: 1, end_times: 5 } };
const inDays = (days: number) =>
	new Date(Date.now() + days * DAY).toISOString().replace(/\.\d+/, '');

describe.each(logins)('New Meeting Created with %s', (authentication) => {
	it('fires once for a meeting, with the payload of the event', async () => {
		const [me, colleague] = suite.sandbox.data.users;
		const own = authentication === 'userOAuth2';
		const userId = own ? me.id : colleague.id;
		const watch = await suite.published(
			meetings('scheduled', { authentication, userId: byId(own ? 'me' : colleague.email) }),
		);
		const { id } = suite.sandbox.control.addMeeting({
			userId,
			topic: 'Launch',
			agenda: 'All of it',
		});
		suite.sandbox.control.addMeeting({ userId: suite.sandbox.data.users[2].id });
		const [item, ...more] = await pollOnce(watch);
		expect(more).toEqual([]);
		expect(Object.keys(item).sort()).toEqual(['event_type', 'meeting']);
		expect(item.event_type).toBe('meeting_created');
		expect(item.meeting).toMatchObject({
			id,
			topic: 'Launch',
			agenda: 'All of it',
			host_id: userId,
		});
	});
});

describe('New Meeting Created', () => {
	it('fires for several meetings in the order in which they were made', async () => {
		const watch = await suite.published(meetings());
		const made = [9, 2, 5].map((days) => {
			clock.pass(MINUTE);
			return suite.sandbox.control.addMeeting({ start_time: inDays(days) }).id;
		});
		expect((await pollOnce(watch)).map(idOf)).toEqual(made);
	});

	it('fires once for a series, whose next start and UUID move on', async () => {
		const watch = await suite.published(meetings());
		const { id } = suite.sandbox.control.addMeeting(series);
		expect((await pollOnce(watch)).map(idOf)).toEqual([id]);
		for (let day = 0; day < 4; day++) {
			clock.pass(DAY);
			suite.sandbox.control.endMeeting({ id });
			expect(await watch.poll()).toEqual([]);
		}
	});

	it('fires for nothing that changes about a known meeting, or goes', async () => {
		const [{ id }, other] = suite.sandbox.data.meetings;
		const watch = await suite.published(meetings());
		suite.sandbox.control.updateMeeting({ id, topic: 'Other', start_time: inDays(3) });
		suite.sandbox.control.deleteMeeting({ id: other.id });
		expect(await watch.poll()).toEqual([]);
	});

	it('fires for no meeting that only moves into the list', async () => {
		const watch = await suite.published(meetings('upcoming'));
		const past = suite.sandbox.data.meetings.find(
			({ host_id, type, start_time }) =>
				host_id === suite.sandbox.data.meId &&
				type === 2 &&
				Date.parse(start_time!) < Date.now() - DAY,
		)!;
		suite.sandbox.control.updateMeeting({ id: past.id, start_time: inDays(2) });
		expect(await watch.poll()).toEqual([]);
		const { id } = suite.sandbox.control.addMeeting();
		expect((await pollOnce(watch)).map(idOf)).toEqual([id]);
	});

	it('fires for each session that starts with the type Live', async () => {
		const watch = await suite.published(meetings('live'));
		const { id } = suite.sandbox.control.addMeeting({ ...series, start_time: inDays(-3) });
		expect(await watch.poll()).toEqual([]);
		const uuids: unknown[] = [];
		for (let session = 0; session < 2; session++) {
			const { uuid } = suite.sandbox.control.startMeeting({ id });
			uuids.push(uuid);
			const items = await pollOnce(watch);
			expect(items.map(uuidOf)).toEqual([uuid]);
			clock.pass(30 * MINUTE);
			suite.sandbox.control.endMeeting({ id });
			expect(await watch.poll()).toEqual([]);
		}
		expect(new Set(uuids).size).toBe(2);
	});

	it('fires for each session that ended with the type Previous', async () => {
		const { id } = suite.sandbox.control.addMeeting({ type: 3 });
		const watch = await suite.published(meetings('previous_meetings'));
		const uuids = [1, 2, 3].map(() => {
			clock.pass(10 * MINUTE);
			suite.sandbox.control.startMeeting({ id });
			clock.pass(30 * MINUTE);
			return suite.sandbox.control.endMeeting({ id }).uuid;
		});
		const items = await pollOnce(watch);
		expect(items.map(uuidOf)).toEqual(uuids);
		expect(items.map(idOf)).toEqual([id, id, id]);
	});

	it('finds what was made while n8n was down for a week', async () => {
		const watch = await suite.published(meetings());
		const made = [1, 2, 3].map(() => {
			clock.pass(2 * DAY);
			return suite.sandbox.control.addMeeting().id;
		});
		watch.poller.restart();
		expect((await pollOnce(watch)).map(idOf)).toEqual(made);
	});

	it('never fires for instant meetings, as Zoom does not list them', async () => {
		const watch = await suite.published(meetings());
		suite.sandbox.control.addMeeting({ type: 1 });
		expect(await watch.poll()).toEqual([]);
	});

	it.each(['live', 'previous_meetings', 'scheduled', 'upcoming', 'upcoming_meetings'])(
		'asks Zoom for the type %s',
		async (type) => {
			const watch = await suite.published(meetings(type));
			const [{ query }] = await watch.requestsOf(watch.poll);
			expect(query).toMatchObject({ type, page_size: '300' });
		},
	);

	it.each([1, 50, 300])('finds a meeting on any page with a page size of %d', async (page_size) => {
		suite.sandbox.data.meetings.length = 0;
		suite.sandbox.control.seedMany({ kind: 'meetings', count: page_size === 1 ? 5 : 120 });
		const watch = await suite.published(meetings('scheduled', { options: { page_size } }));
		const { id } = suite.sandbox.control.addMeeting({ start_time: inDays(1.02) });
		expect((await pollOnce(watch)).map(idOf)).toEqual([id]);
	});

	it('shows the three newest meetings as samples, and writes nothing', async () => {
		const made = [1, 2, 3].map(() => {
			clock.pass(MINUTE);
			return suite.sandbox.control.addMeeting().id;
		});
		const watch = suite.watchOf(meetings());
		const samples = await watch.samples();
		expect(samples.map(idOf)).toEqual(made);
		expect(samples[0].event_type).toBe('meeting_created');
		expect(watch.poller.saved()).toEqual({});
	});
});
