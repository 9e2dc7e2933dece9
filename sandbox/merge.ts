import type { JsonObject } from './data/types';

const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Writes `patch` into `target`; objects are merged, everything else (lists too) is replaced. */
export function mergeDeep(target: JsonObject, patch: JsonObject): void {
	for (const [name, value] of Object.entries(patch)) {
		const current = target[name];
		if (isObject(value) && isObject(current)) mergeDeep(current, value);
		else target[name] = structuredClone(value);
	}
}
