import { lists } from '../../scripts/docs/requests';
import { operationById } from '../../sandbox/endpoints';
import { filesIn, repository } from '../package/workspace';
import { read } from './markdown';

const METHODS = 'nodes/Zoom/methods';

/** Paths that the lists in the forms ask, as patterns. */
const asked = filesIn(`${repository}/${METHODS}`)
	.filter((file) => file.endsWith('.ts'))
	.flatMap((file) => [...read(`${METHODS}/${file}`).matchAll(/path: (?:'([^']+)'|`([^`]+)`)/g)])
	.map(([, plain, template]) => plain ?? template)
	.map((path) => new RegExp(`^${path.replace(/\$?\{.*?\}(?=\/|$)/g, '[^/]+')}$`));

it('names the scopes of each list, and of no list that does not exist', () => {
	const paths = lists.flatMap(({ ids }) => ids.map((id) => operationById(id).path));
	expect(asked.length).toBeGreaterThan(10);
	for (const pattern of asked) expect(paths.some((path) => pattern.test(path))).toBe(true);
	for (const path of paths) expect(asked.some((pattern) => pattern.test(path))).toBe(true);
});
