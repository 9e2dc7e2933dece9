import { differences } from '../../catalogue/read';
import { operations } from './nodes';
import { operationShapes } from './schemas/operations';

/** What has to be written by hand before the documentation can be, a sentence for each file. */
export function missing(): string[] {
	const names = operations.map(({ resource, operation }) => `${resource}/${operation}`);
	return [
		...differences('operations', names),
		...names
			.filter((name) => !(name in operationShapes))
			.map((name) => `Add ${name} to scripts/docs/schemas/operations.ts: the shape of its items`),
	];
}
