import { parseArgs } from 'node:util';

export const GROUPS = ['calls', 'limits', 'renewal', 'trigger', 'install'];

const USAGE = `npm run bench                       all groups; takes about an hour
npm run bench -- --only <group>     one of ${GROUPS.join(', ')}
npm run bench -- --quick            few items and rounds: shows that it works, not how fast it is
npm run bench -- --latency <ms>     what the sandbox waits before it answers, where that matters (100)
npm run bench -- --profile          where the CPU time of our node goes, and nothing else
npm run bench -- --write            also writes what was measured into docs/benchmarks.md`;

const FULL = {
	calls: { counts: { get: 1000, list: 10_000, create: 100, slow: 100 }, rounds: 7 },
	limits: { counts: { Light: 2000, Heavy: 500 } },
	renewal: { count: 300 },
	trigger: { sizes: [100, 1000, 10_000, 100_000], most: 10_000, rounds: 7 },
	install: { rounds: 15 },
	profiles: { count: 500 },
};

const QUICK = {
	calls: { counts: { get: 20, list: 400, create: 5, slow: 10 }, rounds: 2 },
	limits: { counts: { Light: 60, Heavy: 20 } },
	renewal: { count: 40 },
	trigger: { sizes: [100, 1000], most: 1000, rounds: 2 },
	install: { rounds: 2 },
	profiles: { count: 50 },
};

/** Reads the command line; ends the process when it asks for help or makes no sense. */
export function readOptions(args) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				only: { type: 'string' },
				quick: { type: 'boolean', default: false },
				latency: { type: 'string', default: '100' },
				profile: { type: 'boolean', default: false },
				write: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
		const latency = Number(values.latency);
		const known = values.only === undefined || GROUPS.includes(values.only);
		if (values.help || !known || !Number.isInteger(latency) || latency < 0) throw new Error(USAGE);
		const groups = values.profile ? ['profiles'] : values.only ? [values.only] : GROUPS;
		return { groups, sizes: values.quick ? QUICK : FULL, latency, write: values.write };
	} catch ({ message }) {
		console.error(message === USAGE ? USAGE : `${message}\n\n${USAGE}`);
		return process.exit(args.includes('--help') ? 0 : 2);
	}
}
