import { userCredential } from '../../../../support/zoom';
import { behavesAsEveryOperation, jsonOf, setUp } from '../setup';

const subject = setUp('device', 'getAll');

behavesAsEveryOperation(subject, { parameters: () => ({}), listKey: 'devices' });

it('gives each device as Zoom does', async () => {
	const items = await subject.run({ returnAll: true });
	const { devices } = subject.sandbox.data;
	const rooms = devices.filter((one) => one.enrolled_in_zdm && one.device_type !== 5);
	expect(jsonOf(items).map(({ device_id }) => device_id)).toEqual(
		rooms.map(({ device_id }) => device_id),
	);
});

it('filters', async () => {
	const filters = {
		search_text: 'Room',
		platform_os: 'android',
		is_enrolled_in_zdm: false,
		device_type: 0,
		device_status: 0,
		device_vendor: 'Poly',
		device_model: 'Studio X30',
	};
	await subject.run({ filters });
	expect(subject.sandbox.requests[0].query).toEqual({
		page_size: '50',
		search_text: 'Room',
		platform_os: 'android',
		is_enrolled_in_zdm: 'false',
		device_type: '0',
		device_status: '0',
		device_vendor: 'Poly',
		device_model: 'Studio X30',
	});
});

it('names the scopes that a login lacks', async () => {
	const error = await subject.refusal({}, { credential: userCredential(subject.sandbox) });
	expect(error.message).toContain('The Zoom app lacks a scope: ');
	expect(error.message).toContain('device');
});

it('refuses a limit of 301 a page before anything is sent', async () => {
	const error = await subject.refusal({ options: { page_size: 301 } });
	expect(error.message).toBe("'Page Size' is out of range: 301");
	expect(subject.sandbox.requests).toEqual([]);
});
