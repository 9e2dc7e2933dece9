import { startSandbox, type Sandbox } from '../../../sandbox';
import { inFastTime } from '../../support/time';
import { userCredential, zoom } from '../../support/zoom';

const ITEMS = 1000;
/** All clocks run so much faster: a thousand requests at the 30 a second of a Pro account take 35 seconds. */
const FASTER = 3;
/** A busy machine takes longer. */
const TIMEOUT = 240_000;

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'pro', limits: true });
});

afterAll(async () => await sandbox.close());

it(
	'gets 1,000 meetings at the limits of a Pro account: none fails, none is lost, order is kept',
	async () => {
		const { meetings, meId } = sandbox.data;
		const own = meetings.filter(({ host_id }) => host_id === meId);
		const wanted = Array.from({ length: ITEMS }, (_, index) => own[index % own.length].id);
		const parameters = {
			resource: 'meeting',
			operation: 'get',
			meetingId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
		};
		const items = await inFastTime(
			FASTER,
			async () =>
				await zoom(sandbox, parameters, {
					items: wanted.map((id) => ({ id })),
					credential: userCredential(sandbox, { plan: 'pro' }),
				}),
		);
		expect(items.map(({ json }) => json.id)).toEqual(wanted);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			wanted.map((_id, index) => ({ item: index })),
		);
		const answers = sandbox.requests.map(({ status }) => status);
		expect(answers.filter((status) => status === 200)).toHaveLength(ITEMS);
		expect(answers.filter((status) => ![200, 429].includes(status))).toEqual([]);
	},
	TIMEOUT,
);
