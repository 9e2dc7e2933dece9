import codex from '../../nodes/Zoom/Zoom.node.json';
import triggerCodex from '../../nodes/Zoom/ZoomTrigger.node.json';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { ZoomTrigger } from '../../nodes/Zoom/ZoomTrigger.node';
import packageJson from '../../package.json';

const PROMISED = ['meeting', 'webinar', 'recording', 'transcript', 'participants', 'video call'];

describe.each([
	{ node: new Zoom().description, codex, promised: [...PROMISED, 'registrant'] },
	{ node: new ZoomTrigger().description, codex: triggerCodex, promised: PROMISED },
])('$node.displayName', ({ node, codex: ofNode, promised }) => {
	it('is the node of this package that the codex is about', () => {
		expect(ofNode.node).toBe(`${packageJson.name}.${node.name}`);
		expect(ofNode).toMatchObject({ nodeVersion: '1.0', codexVersion: '1.0' });
	});

	it('is found under the words that people look for', () => {
		expect(ofNode.alias).toEqual(expect.arrayContaining(promised));
		expect(new Set(ofNode.alias).size).toBe(ofNode.alias.length);
	});

	it('stands in two categories of n8n', () => {
		expect(ofNode.categories).toEqual(['Communication', 'Productivity']);
	});

	it('leads to its documentation and to that of its credentials', () => {
		const { primaryDocumentation, credentialDocumentation } = ofNode.resources;
		for (const { url } of [...primaryDocumentation, ...credentialDocumentation]) {
			expect(url).toContain(packageJson.homepage.split('#')[0]);
		}
	});
});
