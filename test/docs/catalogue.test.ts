import { differences, operationEntry } from '../../catalogue/read';
import { events } from '../../nodes/Zoom/events';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { formsOf } from '../support/form';

const operations = formsOf(new Zoom().description, 'userOAuth2').map(
	({ resource, operation }) => `${resource}/${operation}`,
);

it('has an entry for each operation, and no other', () => {
	expect(differences('operations', operations)).toEqual([]);
});

it('has an entry for each event, and no other', () => {
	const names = events.map(({ value }) => value);
	expect(differences('events', names)).toEqual([]);
});

it('names the file to write where an entry is missing', () => {
	expect(() => operationEntry('meeting/forget')).toThrow(
		'Write catalogue/operations/meeting/forget.ts: sample call and texts',
	);
	expect(differences('operations', [...operations, 'meeting/forget'])).toContain(
		'Write catalogue/operations/meeting/forget.ts: sample call and texts',
	);
});
