import type { IDataObject } from 'n8n-workflow';

/** Reads the value at a dotted path of a request body or query; undefined where nothing is. */
export function getAt(target: unknown, path: string): unknown {
	let current = target;
	for (const key of path.split('.')) {
		if (typeof current !== 'object' || current === null) return undefined;
		current = (current as IDataObject)[key];
	}
	return current;
}

/** Writes a value at a dotted path; undefined writes nothing. */
export function setAt(target: IDataObject, path: string, value: unknown): void {
	if (value === undefined) return;
	const keys = path.split('.');
	const last = keys.pop()!;
	const parent = keys.reduce((at, key) => (at[key] ??= {}) as IDataObject, target);
	parent[last] = value as IDataObject;
}
