import type { OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Any plan',
	goodToKnow: [
		'Zoom lists no instant and no expired meetings.',
		'Agendas are cut to 250 characters. [Get](#get) has the whole text.',
		'For past sessions choose **Type** Previous Meetings.',
	],
	call: () => ({ limit: 20, filters: { type: 'upcoming' } }),
};

export default entry;
