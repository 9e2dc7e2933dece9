// Loads the packages in n8n's folder for nodes with n8n's own loader, and prints what they bring.
import { createRequire } from 'node:module';
import Module from 'node:module';
import { join } from 'node:path';

const [nodesFolder, modules] = process.argv.slice(2);

// As n8n does, so that packages without dependencies find n8n-workflow.
process.env.NODE_PATH = modules;
Module._initPaths();

const { scanDirectoryForPackages } = createRequire(join(modules, 'any.js'))('n8n-core');
const loaders = await scanDirectoryForPackages(join(nodesFolder, 'node_modules'));
for (const loader of loaders) await loader.loadAll();
console.log(
	JSON.stringify(
		loaders.map(({ packageName, types }) => ({
			name: packageName,
			nodes: types.nodes.map(({ displayName }) => displayName),
			credentials: types.credentials.map(({ displayName }) => displayName),
		})),
	),
);
