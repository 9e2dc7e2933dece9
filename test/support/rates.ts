import { Pacer, type RateLabel } from '../../nodes/Zoom/transport/pacing';

/** The rate labels under which the node sends its requests meanwhile, in order. */
export async function ratesOf(run: () => Promise<unknown>): Promise<RateLabel[]> {
	const asked = jest.spyOn(Pacer.prototype, 'limiter');
	try {
		await run();
		return asked.mock.calls.map(([, label]) => label);
	} finally {
		asked.mockRestore();
	}
}
