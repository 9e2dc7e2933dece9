/* eslint-disable @n8n/community-nodes/no-restricted-imports -- writes the files it checks */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { circles, importsWithin, type Layers, wrongWay } from './layers';
import { write } from './sample';
import { repository } from './workspace';

/** The layout of CONTRIBUTING. `node` stands for the files of both nodes, which take what they need. */
const LAYERS: Layers = {
	node: ['resources', 'events', 'methods', 'polling', 'fields', 'transport'],
	resources: ['fields', 'transport'],
	events: ['polling', 'fields', 'transport'],
	methods: ['fields', 'transport'],
	polling: ['fields', 'transport'],
	fields: ['transport'],
	transport: [],
	credentials: ['transport'],
};

/** Imports that run the other way, each with the reason. */
const EXCEPTIONS = [
	// The seam of an operation: it reads the form of an operation, and sends what it read.
	'nodes/Zoom/transport/operation.ts -> nodes/Zoom/fields/locators',
	'nodes/Zoom/transport/operation.ts -> nodes/Zoom/fields/readForm',
];

it('imports run one way (an exception that is gone leaves the list too)', () => {
	expect(wrongWay(repository, LAYERS)).toEqual(EXCEPTIONS);
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
			'nodes/Zoom/resources/meeting/get.ts': "import '../../transport/send';",
			'nodes/Zoom/transport/send.ts': "import './token';",
			'nodes/Zoom/transport/token.ts': '',
			'credentials/shared/login.ts': '',
		});
	});

	afterEach(() => rmSync(root, { recursive: true }));

	const layers: Layers = { node: ['resources'], resources: ['transport'], transport: [] };

	it('takes imports that run down', () => {
		expect(wrongWay(root, layers)).toEqual([]);
	});

	it('names an import that runs up, through the index of a folder too', () => {
		write(root, {
			'nodes/Zoom/transport/send.ts': "import '../resources';",
			'nodes/Zoom/transport/token.ts': "import type { A } from '../resources/meeting/get';",
		});
		expect(wrongWay(root, layers)).toEqual([
			'nodes/Zoom/transport/send.ts -> nodes/Zoom/resources',
			'nodes/Zoom/transport/token.ts -> nodes/Zoom/resources/meeting/get',
		]);
	});

	it('names what a folder imports that the layout does not know', () => {
		write(root, { 'nodes/Zoom/more/a.ts': "import '../transport/send';" });
		expect(wrongWay(root, layers)).toEqual(['nodes/Zoom/more/a.ts -> nodes/Zoom/transport/send']);
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
