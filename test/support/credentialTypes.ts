/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	injectDomainRestrictionFields,
	NodeHelpers,
	UnexpectedError,
	type ICredentialType,
	type INodeProperties,
} from 'n8n-workflow';
import { oAuth2Api } from './oAuth2Api';

const credentialsFolder = join(process.cwd(), 'credentials');

const types = new Map<string, ICredentialType>([[oAuth2Api.name, oAuth2Api]]);
const mergedProperties = new Map<string, INodeProperties[]>();

/** Makes a credential type known that is not in the `credentials` folder. */
export function addCredentialType(type: ICredentialType): void {
	const properties = { value: injectDomainRestrictionFields(type), enumerable: true };
	types.set(type.name, Object.create(type, { properties }) as ICredentialType);
	mergedProperties.clear();
}

async function loadFolder(): Promise<void> {
	const files = readdirSync(credentialsFolder).filter((file) => file.endsWith('.credentials.ts'));
	for (const file of files) {
		const exported = (await import(join(credentialsFolder, file))) as Record<
			string,
			new () => ICredentialType
		>;
		const CredentialClass = exported[file.replace('.credentials.ts', '')];
		if (!CredentialClass) throw new UnexpectedError(`${file} exports no class of its own name`);
		addCredentialType(new CredentialClass());
	}
}

let loading: Promise<void> | undefined;

/** Loads the package's own credential types, once. */
export async function loadCredentialTypes(): Promise<void> {
	loading ??= loadFolder();
	await loading;
}

/** The credential type of that name. Throws for a name that nothing declares. */
export function getCredentialType(name: string): ICredentialType {
	const type = types.get(name);
	if (!type) throw new UnexpectedError(`Unknown credential type "${name}"`);
	return type;
}

/** Names of all types that a credential type extends, nearest first. */
export function getParentTypes(name: string): string[] {
	const parents = types.get(name)?.extends ?? [];
	return [...parents, ...parents.flatMap(getParentTypes)];
}

function mergeProperties(name: string): INodeProperties[] {
	const { extends: parents, properties } = getCredentialType(name);
	const merged: INodeProperties[] = [];
	for (const parent of parents ?? []) {
		NodeHelpers.mergeNodeProperties(merged, getCredentialsProperties(parent));
	}
	NodeHelpers.mergeNodeProperties(merged, properties);
	return merged;
}

/** The fields of a credential type, with those it takes over from the types it extends. */
export function getCredentialsProperties(name: string): INodeProperties[] {
	const known = mergedProperties.get(name);
	if (known) return known;
	const merged = mergeProperties(name);
	mergedProperties.set(name, merged);
	return merged;
}
