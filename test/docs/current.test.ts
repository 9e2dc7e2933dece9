import { stalePictures } from '../../scripts/docs/checks/screenshots';
import { hashOf } from '../../scripts/docs/shown';
import { repository, run } from '../package/workspace';

// It loads itself as an ES module, which jest can't; nothing is formatted here.
jest.mock('prettier', () => ({}));

it('is what the code says: npm run docs:check', async () => {
	const check = await run(
		repository,
		'node',
		'node_modules/tsx/dist/cli.mjs',
		'scripts/docs/check.ts',
	);
	expect({ code: check.code, problems: check.stderr }).toEqual({ code: 0, problems: '' });
}, 180_000);

describe('A picture', () => {
	const shows = 'operation:meeting/get';
	const picture = { file: 'get.png', caption: 'The form', shows, hash: hashOf(shows) };

	it.each([
		['that shows the form as it is', picture],
		["that shows n8n's own form", { file: 'n8n.png', caption: 'A list' }],
	])('%s is current', (_, current) => {
		expect(stalePictures([current])).toEqual([]);
	});

	it.each([
		['that shows the form as it was', { ...picture, hash: 'another' }],
		['of a form that is gone', { ...picture, shows: 'operation:meeting/gone' }],
	])('%s is to be taken again', (_, stale) => {
		expect(stalePictures([stale])).toEqual([
			`docs/images/get.png shows ${stale.shows} as it was: run npm run docs:screenshots`,
		]);
	});
});
