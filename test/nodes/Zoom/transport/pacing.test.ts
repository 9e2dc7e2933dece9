import { Pacer } from '../../../../nodes/Zoom/transport/pacing';
import { VirtualClock } from './virtualTime';

it('keeps the labels apart: a full one does not slow another down', async () => {
	const clock = new VirtualClock();
	const pacer = new Pacer(clock);
	const heavy = Array.from({ length: 100 }, async () => await pacer.lane('pro', 'Heavy').turn());
	const light = pacer.lane('pro', 'Light').turn();
	await clock.run();
	await Promise.all(heavy);
	expect(await light).toBe(0);
});

it('gives all requests of a label the same lane', () => {
	const pacer = new Pacer();
	expect(pacer.lane('pro', 'Light')).toBe(pacer.lane('pro', 'Light'));
	expect(pacer.lane('business', 'Light')).not.toBe(pacer.lane('pro', 'Light'));
});
