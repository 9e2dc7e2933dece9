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

/** Writes a value at a dotted path whose parents exist; undefined removes the key, and parents left empty by that. */
export function setAt(target: IDataObject, path: string, value: unknown): void {
	const [key, ...rest] = path.split('.');
	if (rest.length === 0) {
		if (value === undefined) delete target[key];
		else target[key] = value as IDataObject;
		return;
	}
	const child = (target[key] ??= {}) as IDataObject;
	setAt(child, rest.join('.'), value);
	if (value === undefined && Object.keys(child).length === 0) delete target[key];
}
