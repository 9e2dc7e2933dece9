import { flag } from '../../form/builders';
import { options } from '../../form/lists';
import { meeting } from '../../form/locators';
import { unlessRefused } from '../../http/refusedAnswer';
import { single, type OperationRequest } from '../../request/operation';
import type { Operation } from '../define';

const succeedIfOver = flag(
	'succeedIfOver',
	'Succeed if Not Running',
	'Whether it counts as done when Zoom says that there is no such meeting to end. The item then says so.',
);

const done = ({ identifiers }: OperationRequest) => ({
	success: true,
	id: Number(identifiers.meetingId),
});

/** What Zoom says of a meeting that does not run is not documented. */
const NOT_RUNNING = [3001, { code: 3000, message: /^(?!.*webinar)/i }];

export const end: Operation = {
	name: 'End',
	value: 'end',
	action: 'End a running meeting for everybody',
	description: 'End a meeting that is running, and send everybody out',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/{meetingId}/status',
	request: {
		method: 'PUT',
		path: '/meetings/{meetingId}/status',
		rate: 'Light',
		body: { action: 'end' },
	},
	path: { meetingId: meeting },
	emptyResponse: done,
	async run(_context, request, send) {
		if (request.choices[succeedIfOver.name] !== true) return await send(request);
		const ended = await unlessRefused(send(request), NOT_RUNNING);
		return ended ?? single({ ...done(request), already_over: true });
	},
	requirements:
		"Everybody is sent out at once, which can't be undone. The meeting itself stays, and can be started again.",
	fields: [options([succeedIfOver])],
};
