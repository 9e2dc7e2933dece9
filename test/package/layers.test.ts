/* eslint-disable @n8n/community-nodes/no-restricted-imports -- writes the files it checks */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { circles, importsWithin, type Layers, wrongWay } from './layers';
import { write } from './sample';
import { repository } from './workspace';

/** The layout of CONTRIBUTING. `node` stands for the files of both nodes, which take what they need. */
const LAYERS: Layers = {
	node: ['resources', 'events', 'methods', 'polling', 'form', 'request', 'http'],
	resources: ['form', 'request', 'http'],
	events: ['polling', 'form', 'request', 'http'],
	methods: ['form', 'request', 'http'],
	polling: ['request', 'http'],
	form: ['request', 'http'],
	request: ['http'],
	http: [],
	credentials: ['form', 'http'],
};

it('imports run one way', () => {
	expect(wrongWay(repository, LAYERS)).toEqual([]);
});

it('there is no circle', () => {
	expect(circles(LAYERS)).toEqual([]);
});

it('no file of the local Zoom API imports itself over others', () => {
	expect(circles(importsWithin(repository, 'sandbox'))).toEqual([]);
});

describe('What holds this', () => {
	let root: string;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'layers-'));
		write(root, {
			'nodes/Zoom/Zoom.node.ts': "import './resources'; import 'n8n-workflow';",
			'nodes/Zoom/resources/index.ts': "import './meeting/get';",
			'nodes/Zoom/resources/meeting/get.ts': "import '../../http/send';",
			'nodes/Zoom/http/send.ts': "import './token';",
			'nodes/Zoom/http/token.ts': '',
			'credentials/shared/login.ts': '',
		});
	});

	afterEach(() => rmSync(root, { recursive: true }));

	const layers: Layers = { node: ['resources'], resources: ['http'], http: [] };

	it('takes imports that run down', () => {
		expect(wrongWay(root, layers)).toEqual([]);
	});

	it('names an import that runs up, through the index of a folder too', () => {
		write(root, {
			'nodes/Zoom/http/send.ts': "import '../resources';",
			'nodes/Zoom/http/token.ts': "import type { A } from '../resources/meeting/get';",
		});
		expect(wrongWay(root, layers)).toEqual([
			'nodes/Zoom/http/send.ts -> nodes/Zoom/resources',
			'nodes/Zoom/http/token.ts -> nodes/Zoom/resources/meeting/get',
		]);
	});

	it('names what a folder imports that the layout does not know', () => {
		write(root, { 'nodes/Zoom/more/a.ts': "import '../http/send';" });
		expect(wrongWay(root, layers)).toEqual(['nodes/Zoom/more/a.ts -> nodes/Zoom/http/send']);
	});

	it('names the folders of a circle', () => {
		expect(circles({ a: ['b'], b: ['c'], c: ['b'] })).toEqual(['b', 'c']);
	});

	it('names the files of a circle, through the index of a folder and types too', () => {
		write(root, {
			'sandbox/index.ts': "import './context'; import 'fastify';",
			'sandbox/context.ts': "import type { A } from './endpoints';",
			'sandbox/endpoints/index.ts': "export * from './get';",
			'sandbox/endpoints/get.ts': "import type { Context } from '../context';",
		});
		expect(circles(importsWithin(root, 'sandbox'))).toEqual([
			'sandbox/context.ts',
			'sandbox/endpoints/get.ts',
			'sandbox/endpoints/index.ts',
		]);
	});
});
