import { searchList } from '../../../../support/n8n';
import { userCredential, zoomNode } from '../../../../support/zoom';
import { behavesAsEveryOperation, byId, jsonOf, setUp } from '../setup';

const subject = setUp('webinar', 'getAbsentees');
const held = () => subject.sandbox.data.webinarInstances[0];
const webinar = () => subject.sandbox.data.webinars.find(({ id }) => id === held().session_id)!;
const paths = () => subject.sandbox.requests.map(({ path }) => path);
const encoded = () => encodeURIComponent(held().uuid);

behavesAsEveryOperation(subject, {
	parameters: () => ({ pastWebinarId: byId(held().uuid) }),
	listKey: 'registrants',
});

it('lists who registered and did not come', async () => {
	const [came, ...others] = webinar().registrants;
	held().participants[3].user_email = came.email.toUpperCase();
	const items = await subject.run({ pastWebinarId: byId(held().uuid), returnAll: true });
	expect(jsonOf(items).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
	expect(paths()).toEqual([`/past_webinars/${encoded()}/absentees`]);
});

describe('a number', () => {
	const parameters = () => ({ pastWebinarId: byId(held().session_id), limit: 1 });

	it('means the latest session, whose UUID is looked up', async () => {
		const { session_id, uuid } = held();
		const older = {
			...held(),
			uuid: 'earlier0000000000000Ag==',
			start_time: '2026-01-01T00:00:00Z',
		};
		subject.sandbox.data.webinarInstances.push(older);
		expect(await subject.run(parameters())).toHaveLength(1);
		expect(paths()).toEqual([
			`/past_webinars/${session_id}/instances`,
			`/past_webinars/${encodeURIComponent(uuid)}/absentees`,
		]);
	});

	it('is sent itself where the sessions may not be read', async () => {
		const scopes = ['webinar:read:list_absentees:admin'];
		const oauthTokenData = { ...subject.sandbox.issueToken('admin', { scopes }) };
		const credential = userCredential(subject.sandbox, { oauthTokenData });
		expect(await subject.run(parameters(), { credential })).toHaveLength(1);
		expect(paths().at(-1)).toBe(`/past_webinars/${held().session_id}/absentees`);
	});

	it('is sent itself with an occurrence', async () => {
		const { session_id: id } = held();
		const rule = { type: 9, recurrence: { type: 1, end_times: 3 } };
		const { occurrences } = subject.sandbox.control.updateWebinar({ id, ...rule });
		const [{ occurrence_id }] = occurrences!;
		const options = { occurrence_id: byId(occurrence_id) };
		expect(await subject.run({ ...parameters(), options })).toHaveLength(1);
		expect(subject.sandbox.requests).toMatchObject([
			{ path: `/past_webinars/${id}/absentees`, query: { occurrence_id } },
		]);
	});

	it('is sent itself where no session has ended, and Zoom says so', async () => {
		const { id } = subject.sandbox.control.addWebinar({});
		const error = await subject.refusal({ pastWebinarId: byId(id) });
		expect(paths()).toEqual([`/past_webinars/${id}/instances`, `/past_webinars/${id}/absentees`]);
		expect(error.context.data).toMatchObject({ code: 3001 });
	});

	it('of no webinar is told as such, and asked once', async () => {
		const error = await subject.refusal({ pastWebinarId: byId(85_012_345_678) });
		expect(error.message).toBe('Zoom has no such meeting or webinar');
		expect(paths()).toHaveLength(1);
	});
});

it('is refused where nobody had to register', async () => {
	const { session_id: id } = subject.sandbox.data.webinarInstances[1];
	subject.sandbox.control.updateWebinar({ id, settings: { approval_type: 2 } });
	const { uuid } = subject.sandbox.data.webinarInstances[1];
	const error = await subject.refusal({ pastWebinarId: byId(uuid) });
	expect(error.context.data).toMatchObject({ code: 3000 });
});

it('offers the occurrences of the webinar in the form', async () => {
	const rule = { type: 9, recurrence: { type: 1, end_times: 2 } };
	const { id, occurrences } = subject.sandbox.control.addWebinar(rule);
	const parameters = { resource: 'webinar', operation: 'getAbsentees', pastWebinarId: byId(id) };
	const { results } = await searchList({
		...zoomNode(subject.sandbox, parameters),
		credential: userCredential(subject.sandbox),
		method: 'searchOccurrences',
	});
	expect(results.map(({ value }) => value)).toEqual(
		occurrences!.map(({ occurrence_id }) => occurrence_id),
	);
});
