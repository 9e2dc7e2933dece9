/** The object without the named members. */
export function omit<T extends object, K extends keyof T>(object: T, ...names: K[]): Omit<T, K> {
	const rest = { ...object };
	for (const name of names) delete rest[name];
	return rest;
}
