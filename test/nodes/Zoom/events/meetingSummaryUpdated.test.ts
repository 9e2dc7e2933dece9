import { inHurry } from '../../../support/time';
import { clock } from './clock';
import { eventSuite } from './suite';
import { HOUR } from '../../../../nodes/Zoom/http/time';
import { byId, failure, logins, pollOnce } from './trigger';

const suite = eventSuite();

const summary = (id: number | string, more = {}) => ({
	event: 'meetingSummaryUpdated',
	meetingId: byId(id),
	...more,
});
const EMPTY = {
	summary_overview: '',
	summary_details: [],
	next_steps: [],
	summary_content: '',
	summary_doc_url: '',
	summary_title: '',
};

/** A session that is over. */
function held(id = suite.sandbox.control.addMeeting().id) {
	clock.pass(HOUR);
	return { id, uuid: suite.sandbox.control.endMeeting({ id }).uuid };
}

it.each(logins)(
	'fires once when a summary is written, and once when it is edited (%s)',
	async (authentication) => {
		const { id, uuid } = held();
		const watch = await suite.published(summary(id, { authentication }));
		expect(await watch.poll()).toEqual([]);
		suite.sandbox.control.setSummary({ uuid });
		const [created, ...more] = await pollOnce(watch);
		expect(more).toEqual([]);
		expect(Object.keys(created).sort()).toEqual(['changed_fields', 'event_type', 'summary']);
		expect(created).toMatchObject({
			event_type: 'created',
			changed_fields: [],
			summary: { meeting_uuid: uuid, meeting_id: id },
		});

		clock.pass(HOUR);
		suite.sandbox.control.setSummary({ uuid, next_steps: ['Ship it'], summary_overview: 'Short' });
		const updated = await pollOnce(watch);
		expect(updated).toMatchObject([
			{
				event_type: 'updated',
				changed_fields: ['next_steps', 'summary_last_modified_time', 'summary_overview'],
				summary: { next_steps: ['Ship it'] },
			},
		]);
	},
);

it('does not fire for a summary that was there when the workflow was published', async () => {
	const { id, uuid } = held();
	suite.sandbox.control.setSummary({ uuid });
	const watch = await suite.published(summary(id));
	expect(await watch.poll()).toEqual([]);
});

it('fires for the summary of each session of one number', async () => {
	const { id, uuid } = held();
	const watch = await suite.published(summary(id));
	suite.sandbox.control.setSummary({ uuid });
	expect(await pollOnce(watch)).toMatchObject([{ event_type: 'created' }]);
	const next = held(id);
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setSummary({ uuid: next.uuid });
	expect(await pollOnce(watch)).toMatchObject([
		{ event_type: 'created', summary: { meeting_uuid: next.uuid } },
	]);
});

it('fires for nothing while the next session runs, or before a meeting was held', async () => {
	const { id } = suite.sandbox.control.addMeeting();
	const watch = await suite.published(summary(id));
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.startMeeting({ id });
	expect(await watch.poll()).toEqual([]);
});

it('takes an empty summary for none', async () => {
	const { id, uuid } = held();
	suite.sandbox.control.setSummary({ uuid, ...EMPTY });
	const watch = await suite.published(summary(id));
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setSummary({ uuid, summary_content: '## Overview' });
	expect(await pollOnce(watch)).toMatchObject([{ event_type: 'created' }]);
});

it('fires for nothing when only the link to the summary is signed anew', async () => {
	const { id, uuid } = held();
	const made = suite.sandbox.control.setSummary({ uuid });
	const watch = await suite.published(summary(id));
	made.summary_doc_url = 'https://docs.zoom.example/doc/other';
	expect(await watch.poll()).toEqual([]);
});

it('fires for nothing while the summary is gone, nor when it is back', async () => {
	const { id, uuid } = held();
	const made = suite.sandbox.control.setSummary({ uuid });
	const watch = await suite.published(summary(id));
	suite.sandbox.data.summaries.splice(suite.sandbox.data.summaries.indexOf(made), 1);
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.data.summaries.push(made);
	expect(await watch.poll()).toEqual([]);
});

it('takes a summary in the trash for none', async () => {
	const { id, uuid } = held();
	const trash = () =>
		suite.sandbox.control.failNext({
			status: 403,
			code: 2305,
			message: 'The meeting summary has been moved to trash.',
			match: { path: '/meeting_summary' },
		});
	trash();
	const watch = await suite.published(summary(id));
	suite.sandbox.control.setSummary({ uuid });
	trash();
	expect(await watch.poll()).toEqual([]);
	expect(await pollOnce(watch)).toMatchObject([{ event_type: 'created' }]);
	trash();
	expect(await watch.poll()).toEqual([]);
	expect(await watch.poll()).toEqual([]);
});

it('fires for no member that Zoom adds to its answers', async () => {
	const { id, uuid } = held();
	suite.sandbox.control.setSummary({ uuid });
	const watch = await suite.published(summary(id));
	suite.sandbox.control.addMembers({
		members: {
			summary_language: 'en',
			summary_details: { start_time: 1 },
			edited_summary: { by: 'x' },
		},
	});
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.setSummary({ uuid, summary_overview: 'Short' });
	expect(await pollOnce(watch)).toMatchObject([{ event_type: 'updated' }]);
});

it('asks for no summary where Zoom names no session', async () => {
	const { id } = held();
	const watch = await suite.published(summary(id));
	suite.sandbox.control.failNext({ status: 200, body: '{"id":1,"uuid":""}', count: 100 });
	const asked = await watch.requestsOf(async () => {
		await inHurry(async () => await expect(watch.poll()).rejects.toThrow('could not be read'));
	});
	expect(new Set(asked.map(({ path }) => path))).toEqual(new Set([`/past_meetings/${id}`]));
});

it('stores no word of a summary', async () => {
	const { id, uuid } = held();
	suite.sandbox.control.setSummary({ uuid, summary_overview: 'Confidential' });
	const watch = await suite.published(summary(id));
	expect(JSON.stringify(watch.poller.saved())).not.toContain('Confidential');
	expect(watch.stateSize()).toBeLessThan(1500);
});

it('watches one session by UUID with one request, encoding a slash at its start twice', async () => {
	const uuid = '/UE+cApLTmOc6HZxOLFclQ==';
	const { id, uuid: made } = held();
	suite.sandbox.data.meetingInstances.find((one) => one.uuid === made)!.uuid = uuid;
	const watch = await suite.published(summary(uuid));
	suite.sandbox.control.setSummary({ uuid });
	const asked = await watch.requestsOf(async () => {
		expect(await watch.poll()).toMatchObject([{ event_type: 'created' }]);
	});
	expect(asked.map(({ path }) => path)).toEqual([
		`/meetings/%252FUE%252BcApLTmOc6HZxOLFclQ%253D%253D/meeting_summary`,
	]);
	suite.sandbox.control.setSummary({ uuid: held(id).uuid });
	expect(await watch.poll()).toEqual([]);
});

it('resolves a number whose latest session has such a UUID', async () => {
	const uuid = '/UE+cApLTmOc6HZxOLFclQ==';
	const { id, uuid: made } = held();
	suite.sandbox.data.meetingInstances.find((one) => one.uuid === made)!.uuid = uuid;
	const watch = await suite.published(summary(id));
	suite.sandbox.control.setSummary({ uuid });
	expect(await pollOnce(watch)).toMatchObject([
		{ event_type: 'created', summary: { meeting_uuid: uuid } },
	]);
});

it('shows the summary as a sample, writes nothing, and says what to check when there is none', async () => {
	const { id, uuid } = held();
	const watch = suite.watchOf(summary(id));
	expect(await failure(watch.samples())).toEqual({
		message: 'Zoom has nothing to show for this event yet',
		description: expect.stringMatching(/^Check 'Meeting': it has no summary/),
	});
	suite.sandbox.control.setSummary({ uuid });
	expect(await watch.samples()).toMatchObject([
		{ event_type: 'created', changed_fields: [], summary: { meeting_uuid: uuid } },
	]);
	expect(watch.poller.saved()).toEqual({});
});
