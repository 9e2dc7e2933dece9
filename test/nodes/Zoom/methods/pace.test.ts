import type { INodeParameters } from 'n8n-workflow';
import { askZoom } from '../../../../nodes/Zoom/http/client';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { operationById } from '../../../../sandbox/endpoints';
import { searchList } from '../../../support/n8n';
import { userCredential, zoomNode } from '../../../support/zoom';

jest.mock('../../../../nodes/Zoom/http/client', () => {
	const real = jest.requireActual<{ askZoom: typeof askZoom }>(
		'../../../../nodes/Zoom/http/client',
	);
	return { ...real, askZoom: jest.fn(real.askZoom) };
});

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

const id = { __rl: true, mode: 'id', value: '85012345678' };
const inMeeting = { resource: 'meeting', operation: 'addRegistrant', meetingId: id };
const inWebinar = { resource: 'webinar', operation: 'addRegistrant', webinarId: id };

describe('a list is asked for at the pace that Zoom allows for it, and with an end', () => {
	it.each<[string, INodeParameters]>([
		['searchUsers', {}],
		['searchOtherUsers', {}],
		['searchGroups', {}],
		['searchMeetings', {}],
		['searchPastMeetings', {}],
		['searchMeetingsAndSessions', {}],
		['searchWebinars', {}],
		['searchPastWebinars', {}],
		['searchRecordings', {}],
		['searchTemplates', {}],
		['searchTrackingFields', {}],
		['searchAuthenticationOptions', {}],
		['searchOccurrences', inMeeting],
		['searchQuestions', inMeeting],
		['searchPanelists', inWebinar],
		['searchTrackingSources', inWebinar],
	])('%s', async (method, parameters) => {
		const credential = userCredential(sandbox, {
			oauthTokenData: { ...sandbox.issueToken('admin') },
		});
		sandbox.control.clearRequests();
		jest.mocked(askZoom).mockClear();
		await searchList({ ...zoomNode(sandbox, parameters), credential, method }).catch(() => {});
		const asked = jest.mocked(askZoom).mock.calls.map(([, request]) => request);
		const counted = sandbox.requests.map(({ operation }) => operationById(operation!).rateLimit);
		expect(counted.length).toBeGreaterThan(0);
		expect(asked.map(({ rate }) => rate)).toEqual(counted);
		for (const { deadline, expects } of asked) {
			expect(deadline).toBeLessThanOrEqual(Date.now() + 20_000);
			expect(expects).toBeDefined();
		}
	});
});
