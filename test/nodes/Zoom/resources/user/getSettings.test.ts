import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('user', 'getSettings');
const parameters = () => ({ accountUserId: byId(subject.sandbox.data.users[1].id) });

describe('as every operation', () => {
	behavesAsEveryOperation(subject, { parameters });
});

it.each(['meeting_authentication', 'recording_authentication', 'meeting_security'])(
	'gives %s in place of the other groups',
	async (option) => {
		const [{ json }] = await subject.run({ ...parameters(), options: { option } });
		expect(json).toHaveProperty(option);
		expect(json).not.toHaveProperty('schedule_meeting');
	},
);

it('gives only the settings that are named', async () => {
	const [{ json }] = await subject.run({
		...parameters(),
		options: { custom_query_fields: 'host_video, cloud_recording' },
	});
	expect(json).toEqual({
		schedule_meeting: { host_video: true },
		recording: { cloud_recording: true },
	});
});

it('says so when no setting has such a name', async () => {
	const options = { custom_query_fields: 'host_vidio' };
	const error = await subject.refusal({ ...parameters(), options });
	expect(error.message).toBe("'Only These Settings' has no setting of this user");
});
