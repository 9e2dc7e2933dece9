import type { OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'Zoom lists webinars that have not expired.',
		'The list has no settings and no `start_url`. [Get](#get) has them.',
	],
	call: () => ({ limit: 20 }),
};

export default entry;
