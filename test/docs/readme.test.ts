import { events } from '../../nodes/Zoom/events';
import { RATES } from '../../nodes/Zoom/http/pacing';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import packageJson from '../../package.json';
import { formsOf } from '../support/form';
import { read, sections, tableRows } from './markdown';
import { messagesInSource } from './messages';

const readme = read('README.md');
const section = (title: string) => sections(readme).find((one) => one.title === title)!.text;
const linksIn = (text: string) => [...text.matchAll(/\]\((docs\/[^)]+)\)/g)].map(([, to]) => to);

it('is short enough to be looked at', () => {
	expect(readme.split('\n').length).toBeLessThan(400);
});

it('leads to each operation and event', () => {
	const operations = linksIn(section('Operations')).filter((link) => link.includes('#'));
	expect(new Set(operations).size).toBe(formsOf(new Zoom().description, 'userOAuth2').length);
	const pages = linksIn(section('Zoom Trigger')).filter((link) => link.startsWith('docs/events/'));
	expect(pages).toEqual(events.map(({ value }) => `docs/events/${value}.md`));
});

it('says before the steps of the login that Zoom refuses localhost, and what to do', () => {
	const [beforeSteps] = section('Credentials').split('\n### ');
	for (const text of [beforeSteps, section('Zoom User OAuth2 API').split('\n2. ')[0]]) {
		expect(text).toContain('`http://localhost');
		expect(text).toContain('docs/credentials.md#the-address-of-your-n8n');
	}
	expect(beforeSteps).toContain('Invalid redirect (4,700)');
	expect(read('docs/troubleshooting.md')).toContain('**Invalid redirect (4,700)**');
	expect(read('docs/credentials.md')).toContain('N8N_EDITOR_BASE_URL=http://127.0.0.1:5678');
});

it('gives the rates that the node keeps to', () => {
	const names = { Free: 'free', Pro: 'pro', 'Business or Higher': 'business' } as const;
	const [first] = read('docs/limits.md').split('\n## ');
	const rates = tableRows(first).map(([plan, ...cells]) => [plan, ...cells.map(Number)]);
	const expected = Object.entries(names).map(([name, plan]) => {
		const { Light, Medium, Heavy } = RATES[plan];
		return [name, Light, Medium, Heavy];
	});
	expect(rates).toEqual(expected);
});

describe('troubleshooting', () => {
	const headings = sections(read('docs/troubleshooting.md')).filter(({ level }) => level === 3);
	/** Without what differs at the end, and without the field's name in front. */
	const bare = (message: string) => message.replace(/^… /, '').replace(/[:,]?\s*…?$/, '');
	const said = new Set(messagesInSource().map(bare));

	it('has a heading for each message of the nodes, and none that they do not say', () => {
		expect(said.size).toBeGreaterThan(50);
		expect(headings.map(({ title }) => bare(title)).sort()).toEqual([...said].sort());
	});

	it('begins in the README with messages that exist', () => {
		const usual = tableRows(section('When something goes wrong')).map(([message]) => bare(message));
		expect(usual.length).toBeGreaterThan(3);
		expect([...said]).toEqual(expect.arrayContaining(usual));
	});
});

it('names commands that exist', () => {
	const scripts = [...readme.matchAll(/npm (start|test)\b|npm run ([\w:]+)/g)].map(
		([, short, long]) => short ?? long,
	);
	expect(scripts).toEqual(expect.arrayContaining(['start', 'test', 'sandbox', 'check:answers']));
	expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(scripts));
});
