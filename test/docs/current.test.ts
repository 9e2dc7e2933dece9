import { repository, run } from '../package/workspace';

it('is what the code says: npm run docs:check', async () => {
	const check = await run(
		repository,
		'node',
		'node_modules/tsx/dist/cli.mjs',
		'scripts/docs/check.ts',
	);
	expect({ code: check.code, problems: check.stderr }).toEqual({ code: 0, problems: '' });
}, 180_000);
