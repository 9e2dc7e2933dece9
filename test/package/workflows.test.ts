/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the workflows */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './workspace';

const folder = join(repository, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
	name,
	text: readFileSync(join(folder, name), 'utf8'),
}));

/** The jobs of a workflow, by their keys. */
function jobsOf(text: string): Record<string, string> {
	const [, jobs] = text.split(/^jobs:$/m);
	const parts = jobs.split(/^ {2}([a-z0-9]+):$/m).slice(1);
	return Object.fromEntries(
		parts.flatMap((part, index) => (index % 2 ? [] : [[part, parts[index + 1]]])),
	);
}

it.each(workflows)('$name takes every action by its commit', ({ text }) => {
	const actions = [...text.matchAll(/uses: *(.*)/g)].map(([, action]) => action);
	expect(actions.length).toBeGreaterThan(0);
	for (const action of actions) {
		expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	}
});

it('only a job that runs nothing but npm may publish, and only after approval', () => {
	const all = workflows.flatMap(({ text }) => Object.entries(jobsOf(text)));
	const allowed = all.filter(([, job]) => job.includes('id-token: write'));
	expect(allowed.map(([name]) => name)).toEqual(['publish']);
	const [[, job]] = allowed;
	expect(job).toMatch(/^ {4}environment: npm$/m);
	const commands = [...job.matchAll(/run: *(.*)/g)].map(([, command]) => command);
	expect(commands).toEqual([expect.stringMatching(/^npm publish --ignore-scripts .*\.tgz$/)]);
	expect(job).not.toContain('checkout');
	for (const { text } of workflows) expect(text.split(/^jobs:$/m)[0]).not.toContain('id-token');
});

it('everything is tried each week, and before a release is published, with pictures that are current', () => {
	const textOf = (wanted: string) => workflows.find(({ name }) => name === wanted)!.text;
	expect(textOf('weekly.yml')).toMatch(/^ {4}- cron: /m);
	expect(jobsOf(textOf('weekly.yml')).all).toContain('run: bash .ci/run --all\n');
	const { all, build, publish } = jobsOf(textOf('publish.yml'));
	expect(all).toContain('run: bash .ci/run --all\n');
	expect(build).toContain('run: npm run docs:check -- --release\n');
	expect(publish).toMatch(/^ {4}needs: \[build, all\]$/m);
});
