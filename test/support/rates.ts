import { Pacer, type RateCategory } from '../../nodes/Zoom/http/pacing';

/** The rate labels under which the node sends its requests meanwhile, in order. */
export async function ratesOf(run: () => Promise<unknown>): Promise<RateCategory[]> {
	const asked = jest.spyOn(Pacer.prototype, 'limiter');
	try {
		await run();
		return asked.mock.calls.map(([, label]) => label);
	} finally {
		asked.mockRestore();
	}
}
