import type { OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'An administrator',
	goodToKnow: [
		'Lists devices of Zoom Rooms and Zoom Phone.',
		'Without the filter **Enrolled in Device Management**, Zoom lists enrolled devices only.',
	],
	call: () => ({ limit: 20 }),
};

export default entry;
