import { behavesAsEveryOperation, byId, jsonOf, setUp } from '../setup';

const subject = setUp('webinar', 'getPanelists');
const webinar = () => subject.sandbox.data.webinars[0];

behavesAsEveryOperation(subject, {
	parameters: () => ({ webinarId: byId(webinar().id) }),
	listKey: 'panelists',
});

it('gives an item for each panelist, in one request', async () => {
	const items = await subject.run({ webinarId: byId(webinar().id) });
	expect(jsonOf(items)).toEqual(webinar().panelists);
	expect(subject.sandbox.requests).toHaveLength(1);
});

it('gives nothing for a webinar without panelists', async () => {
	const { id } = subject.sandbox.control.addWebinar({});
	expect(await subject.run({ webinarId: byId(id) })).toEqual([]);
});
