/* eslint-disable @n8n/community-nodes/no-restricted-imports -- writes source files */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The source of a small credential that passes every check. */
export const credential = `import type { ICredentialType, INodeProperties } from 'n8n-workflow';

export class SampleOAuth2Api implements ICredentialType {
	name = 'sampleOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Sample OAuth2 API';

	icon = { light: 'file:../icons/zoom.svg', dark: 'file:../icons/zoom.dark.svg' } as const;

	documentationUrl = 'https://example.com/sample';

	properties: INodeProperties[] = [];
}
`;

/** The source of a small node that passes every check. */
export const node = `import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

export class Sample implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sample',
		name: 'sample',
		icon: { light: 'file:../../icons/zoom.svg', dark: 'file:../../icons/zoom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: 'Sample',
		description: 'Get a sample',
		defaults: { name: 'Sample' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'sampleOAuth2Api', required: true }],
		requestDefaults: { baseURL: 'https://example.com', url: '/samples' },
		properties: [
			{
				displayName: 'Simplify',
				name: 'simplify',
				type: 'boolean',
				default: true,
				description: 'Whether to return a simplified version of the response',
			},
		],
	};
}
`;

/** Writes the given texts to their paths below a folder. */
export function write(folder: string, files: Record<string, string>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
